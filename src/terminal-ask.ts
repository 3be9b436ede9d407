import type { Ask } from './answering/answer.ts';
import type { Book } from './knowledge/book.ts';
import type { Job } from './terminal/arguments.ts';
import type { Write } from './terminal/output.ts';
import { pageOf } from './terminal/paint.ts';
import type { LinkOf } from './terminal/render.ts';
import type { Report } from './terminal/report.ts';
import type { Weeks } from './terminal/weeks.ts';
import type { OperatorVoice } from './voicing/voice.ts';
import { en } from './wording/en/en.ts';

export interface TerminalAskPorts {
  readonly book: Book;
  /** The handler of the shipped book. */
  readonly ask: Ask;
  /** Present where a language model may word answers. */
  readonly voice?: OperatorVoice;
  readonly dataDir: string;
  readonly input: AsyncIterable<Uint8Array>;
  readonly write: Write;
  readonly complain: (line: string) => void;
  /** ISO day. */
  readonly today: () => string;
  readonly weeks: () => Promise<Weeks>;
  readonly report: Report;
}

/** Answers one question, or a batch; false where a week was to be saved and is not. */
export async function runAsk(
  job: Extract<Job, { kind: 'ask' | 'batch' }>,
  ports: TerminalAskPorts,
): Promise<boolean> {
  const { input, write, today, report } = ports;
  const { ask, linkOf, close } = await askingFor(job.club, ports);
  try {
    if (job.kind === 'ask') {
      const { askOnce } = await import('./terminal/ask-once.ts');
      const page = pageOf(process.stdout);
      const weeks = await ports.weeks();
      return await askOnce(job.question, job, { ask, write, page, today, weeks, linkOf, words: en });
    }
    const { runBatch } = await import('./terminal/batch.ts');
    const clock = (): number => performance.now();
    await runBatch({ ask, input, write, today, clock, report, words: en.terminal });
    return true;
  } finally {
    await close();
  }
}

/** What answers for a club; the shipped book where none is named, so that evaluations never change. */
async function askingFor(
  club: string | undefined,
  { book, ask, voice, dataDir, report, complain }: TerminalAskPorts,
): Promise<{ readonly ask: Ask; readonly linkOf: LinkOf; readonly close: () => Promise<void> }> {
  if (club === undefined)
    return {
      ask: voice?.({ book, ask }) ?? ask,
      linkOf: (section) => book.entry(section)?.link,
      close: () => Promise.resolve(),
    };
  const { makeTerminalCore } = await import('./terminal-core.ts');
  const reportOf = (what: string) => (error: unknown) => void report(what, error);
  const core = makeTerminalCore({
    shipped: { book, ask },
    dataDir,
    club,
    ...(voice && { voice }),
    report: reportOf,
  });
  const { ask: asking, linkOf } = core.askTelling((why) => {
    complain(en.terminal.knowledge.clubUnread({ problem: en.start.store[why.problem](why) }));
  });
  return { ask: asking, linkOf, close: core.close };
}
