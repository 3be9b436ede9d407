import type { Answer } from '../answering/answer.ts';
import type { Converse } from '../answering/conversation.ts';
import type { Question } from '../answering/question.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { readChatLine, type ChatCommand } from './chat-command.ts';
import { helpParts } from './help.ts';
import { makeOwnProfile, type OpenProfiles } from './own-profile.ts';
import { receiptPart, renderAnswer, text, warning, type Part } from './render.ts';
import type { Report } from './report.ts';
import { savedPart, type Weeks } from './weeks.ts';

export interface ChatPorts {
  readonly converse: Converse;
  /** ISO day. */
  readonly today: () => string;
  readonly openProfiles: OpenProfiles;
  readonly weeks: Weeks;
  readonly report: Report;
  readonly words: Catalogue;
}

/** What the chat says to one line; `done` ends it. */
export interface Reply {
  readonly parts: readonly Part[];
  readonly done: boolean;
}

/** One conversation in a terminal. Lines are handed over one after the other, each when the one before is answered. */
export interface Chat {
  say(line: string): Promise<Reply>;
}

/** The terminal is one member in one channel. */
const CONVERSATION = 'terminal';

/** A chat: it remembers which questions it has offered, so that a number picks one, and how its last answer came about. */
export function makeChat(ports: ChatPorts): Chat {
  const { words, weeks } = ports;
  const own = makeOwnProfile(ports.openProfiles, words);
  let offered: readonly string[] = [];
  let last: Answer | undefined;

  async function ask(question: Pick<Question, 'text' | 'plan'>, folder?: string): Promise<readonly Part[]> {
    const { profile, problem } = await own.read();
    const answer = await ports.converse(CONVERSATION, {
      ...question,
      ...(Object.keys(profile).length > 0 && { profile }),
      today: ports.today(),
    });
    last = answer;
    const rendered = renderAnswer(answer, words, weeks);
    offered = rendered.offered;
    const saved =
      folder === undefined ? undefined : await savedPart({ answer, folder }, weeks, words.terminal);
    return [
      ...rendered.parts,
      ...(saved === undefined ? [] : [saved.part]),
      ...(problem === undefined ? [] : [warning(problem)]),
    ];
  }

  async function profile({
    command,
    values,
  }: Extract<ChatCommand, { kind: 'profile' }>): Promise<readonly Part[]> {
    const said = await own.run(command, values, { today: ports.today() });
    if ('danger' in said) return ask({ text: said.danger });
    return 'problem' in said ? [warning(said.problem)] : [text(said.said)];
  }

  async function obey(line: string): Promise<Reply> {
    const picked = /^\s*\d{1,3}\s*$/.test(line) && offered.length > 0;
    if (picked) {
      const question = offered[Number(line) - 1];
      return reply(
        question === undefined
          ? [text(words.terminal.noSuchChoice({ count: offered.length }))]
          : await ask({ text: question }),
      );
    }
    const command = readChatLine(line, { today: ports.today() }, words);
    switch (command.kind) {
      case 'ask':
        return reply(await ask({ text: command.text }));
      case 'plan':
        return reply(await ask({ text: words.plan.asked(command.plan), plan: command.plan }, command.save));
      case 'profile':
        return reply(await profile(command));
      case 'why':
        return reply([last ? receiptPart(last) : text(words.terminal.problems.nothingAnswered)]);
      case 'help':
        return reply(helpParts(words));
      case 'quit':
        return reply([], true);
      case 'problem':
        return reply([warning(command.text)]);
    }
  }

  return {
    async say(line) {
      try {
        return await obey(line);
      } catch (error) {
        return reply([warning(words.terminal.error({ reference: await ports.report('chat', error) }))]);
      }
    },
  };
}

const reply = (parts: readonly Part[], done = false): Reply => ({ parts, done });
