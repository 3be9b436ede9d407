import type { Ask } from './answering/answer.ts';
import { makeConverse } from './answering/conversation.ts';
import type { Book } from './knowledge/book.ts';
import { problemLines, watchShippedBook } from './shipped-book.ts';
import { makeTerminalCore } from './terminal-core.ts';
import { makeChat } from './terminal/chat.ts';
import { brokenParts, takenParts } from './terminal/disk-told.ts';
import { HOME_CLUB } from './terminal/club-name.ts';
import { untilStopped } from './terminal/input.ts';
import type { Write } from './terminal/output.ts';
import { pageOf, type Page } from './terminal/paint.ts';
import type { Part } from './terminal/render.ts';
import type { Report } from './terminal/report.ts';
import type { Weeks } from './terminal/weeks.ts';
import { keepTurns } from './stores/turns.ts';
import type { OperatorVoice } from './voicing/voice.ts';
import { en } from './wording/en/en.ts';

export interface TerminalChatPorts {
  readonly book: Book;
  /** The handler of the shipped book. */
  readonly ask: Ask;
  /** Present where a language model may word answers. */
  readonly voice?: OperatorVoice;
  readonly dataDir: string;
  /** As the stores name it; the terminal's own where none was named. */
  readonly club?: string;
  /** The command line of the program that edits texts. */
  readonly editor?: string;
  readonly weeks: Weeks;
  /** ISO day in a zone; of this machine's where absent. */
  readonly today: (zone?: string) => string;
  readonly write: Write;
  readonly report: Report;
  readonly signal: AbortSignal;
  /** When the book was read, in milliseconds since 1970. */
  readonly readAt: number;
  /** Tells something beside a conversation in a pipe. */
  readonly complain: (parts: readonly Part[]) => void;
}

/** The chat in the terminal, until who sits there ends it or the signal does. */
export async function runTerminalChat(ports: TerminalChatPorts): Promise<void> {
  const { book, ask, voice, dataDir, club = HOME_CLUB, editor, weeks, today, write, report, signal } = ports;
  const { stdin: input, stdout: output } = process;
  const words = en.terminal;
  const page = (): Page => pageOf(output);
  const isAsked = input.isTTY && output.isTTY;
  const reportOf = (what: string) => (error: unknown) => void report(what, error);
  const core = makeTerminalCore({
    shipped: { book, ask },
    dataDir,
    club,
    ...(voice && { voice }),
    report: reportOf,
  });
  // Where TZ names no zone, there is none.
  const zone: string | undefined = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const chat = makeChat({
    converse: makeConverse(ask, keepTurns(), reportOf('turns')),
    today: () => today(),
    openProfiles: core.openProfiles,
    club: core.club,
    knowledge: {
      club,
      open: core.openKnowledge,
      files: (await import('./knowledge-files.ts')).KNOWLEDGE_FILES,
      when: whenIn(zone),
      zone: zone ?? 'UTC',
      manner: isAsked ? 'asked' : 'one-line',
      hasEditor: isAsked && editor !== undefined,
    },
    digest: { club, open: core.openDigest },
    weeks,
    report,
    words: en,
  });
  let tell: (parts: readonly Part[]) => void = ports.complain;
  const watching = watchShippedBook(
    { inForce: book, readAt: ports.readAt },
    {
      async taken(found) {
        await core.reship(found);
        tell(takenParts(found, words.knowledge));
      },
      broken: (problems) => tell(brokenParts(problemLines(problems), words.knowledge)),
      failed: reportOf('knowledge on the disk'),
    },
  );
  try {
    if (isAsked) {
      const { runInteractiveChat } = await import('./terminal/chat-interactive.ts');
      const { editOutside } = await import('./terminal/external-editor.ts');
      await runInteractiveChat({
        chat,
        input,
        output,
        page,
        words,
        signal,
        ...(editor !== undefined && { editText: (text: string) => editOutside(editor, text, input) }),
        notices: (listener) => {
          tell = listener;
          return () => {
            tell = ports.complain;
          };
        },
      });
    } else {
      const { runPipedChat } = await import('./terminal/chat-piped.ts');
      await runPipedChat({ chat, input: untilStopped(input, signal), write, page: page(), words });
    }
  } finally {
    await (await watching).close();
    await core.close();
  }
}

/** Moments as this machine's clocks show them, to the minute. */
function whenIn(zone: string | undefined): (at: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    ...(zone !== undefined && { timeZone: zone }),
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (at) => format.format(at);
}
