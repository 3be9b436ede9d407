import type { Answer, Ask } from '../answering/answer.ts';
import type { Converse } from '../answering/conversation.ts';
import type { Question } from '../answering/question.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { completions, namesEntry, readChatLine, type ChatCommand } from './chat-command.ts';
import { runDigestCommand, type DigestPorts } from './digest/desk.ts';
import { helpParts } from './help.ts';
import { makeKnowledgeDesk, type KnowledgeDesk } from './knowledge/desk.ts';
import type { KnowledgePorts, KnowledgeReply, Unopened } from './knowledge/keeping.ts';
import { makeOwnProfile, type OpenProfiles } from './own-profile.ts';
import { receiptPart, renderAnswer, text, warning, type LinkOf, type Part } from './render.ts';
import type { Report } from './report.ts';
import { savedPart, type Weeks } from './weeks.ts';

export interface ChatPorts {
  readonly converse: Converse;
  /** ISO day. */
  readonly today: () => string;
  readonly openProfiles: OpenProfiles;
  readonly club: OwnClub;
  readonly knowledge: Omit<KnowledgePorts, 'today' | 'words'>;
  readonly digest: Pick<DigestPorts, 'club' | 'open'>;
  readonly weeks: Weeks;
  readonly report: Report;
  readonly words: Catalogue;
}

/** The club whose book the chat answers from. */
export interface OwnClub {
  /** What answers now, with what the club has set; a problem where the club's own texts cannot be read. */
  answering(): Promise<Answering | Unopened>;
  /** To be called once a question was answered. */
  answered(question: Question, answer: Answer): Promise<void>;
  /** The ids of the entries, for finishing what is typed. */
  entryIds(): Promise<readonly string[]>;
}

/** The usual handler answers where none is given. */
export interface Answering {
  readonly ask?: Ask;
  readonly settings?: Question['club'];
  readonly linkOf?: LinkOf;
}

/** What the chat says to one line; `done` ends it. */
export interface Reply extends KnowledgeReply {
  readonly done: boolean;
}

/** One conversation in a terminal. Lines are handed over one after the other, each when the one before is answered. */
export interface Chat {
  /** Blank lines count only where the reply before has a prompt of its own. */
  say(line: string): Promise<Reply>;
  /** What came of a text that a reply opened to be edited outside: the text, or why there is none. */
  edited(result: { readonly text: string } | { readonly reason: string }): Promise<Reply>;
  /** Ways to finish the last word of a line. */
  finish(line: string): Promise<readonly string[]>;
}

/** The terminal is one member in one channel. */
const CONVERSATION = 'terminal';

/** A chat: it remembers which questions it has offered, so that a number picks one, and how its last answer came about. */
export function makeChat(ports: ChatPorts): Chat {
  const { words, weeks } = ports;
  const own = makeOwnProfile(ports.openProfiles, words);
  const desk: KnowledgeDesk = makeKnowledgeDesk({ ...ports.knowledge, today: ports.today, words });
  let offered: readonly string[] = [];
  let last: { readonly question: string; readonly answer: Answer } | undefined;
  let toldUnread = false;

  async function ask(question: Pick<Question, 'text' | 'plan'>, folder?: string): Promise<readonly Part[]> {
    const { profile, problem } = await own.read();
    const club = await ports.club.answering();
    const { settings, ask: by, linkOf } = 'problem' in club ? {} : club;
    const asked = {
      ...question,
      ...(Object.keys(profile).length > 0 && { profile }),
      ...(settings !== undefined && { club: settings }),
      today: ports.today(),
    };
    const answer = await ports.converse(CONVERSATION, asked, undefined, by);
    await ports.club.answered({ ...asked, history: [] }, answer);
    last = { question: question.text, answer };
    const rendered = renderAnswer(answer, words, { ...weeks, ...(linkOf && { linkOf }) });
    offered = rendered.offered;
    const saved =
      folder === undefined ? undefined : await savedPart({ answer, folder }, weeks, words.terminal);
    return [
      ...rendered.parts,
      ...(saved === undefined ? [] : [saved.part]),
      ...(problem === undefined ? [] : [warning(problem)]),
      ...('problem' in club ? unreadParts(club, problem) : []),
    ];
  }

  /** Said once; the reason stands there already where the profile cannot be read either. */
  function unreadParts(why: Unopened, told: string | undefined): readonly Part[] {
    if (toldUnread) return [];
    toldUnread = true;
    const problem = told === undefined ? words.start.store[why.problem](why) : '';
    return [warning(words.terminal.knowledge.clubUnread({ problem }))];
  }

  async function profile({
    command,
    values,
  }: Extract<ChatCommand, { kind: 'profile' }>): Promise<readonly Part[]> {
    const said = await own.run(command, values, { today: ports.today() });
    if ('danger' in said) return ask({ text: said.danger });
    return 'problem' in said ? [warning(said.problem)] : [text(said.said)];
  }

  async function digest({ command }: Extract<ChatCommand, { kind: 'digest' }>): Promise<readonly Part[]> {
    const said = await runDigestCommand(command, { ...ports.digest, today: ports.today, weeks, words });
    return 'danger' in said ? ask({ text: said.danger }) : said.parts;
  }

  async function obey(line: string): Promise<Reply> {
    if (desk.takes(line) && !LEAVING.test(line)) return { ...(await desk.say(line)), done: false };
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
      case 'digest':
        return reply(await digest(command));
      case 'knowledge': {
        const answered = last && { question: last.question, section: last.answer.citations[0]?.section };
        return { ...(await desk.run(command.command, answered)), done: false };
      }
      case 'why':
        return reply([last ? receiptPart(last.answer) : text(words.terminal.problems.nothingAnswered)]);
      case 'help':
        return reply(helpParts(words));
      case 'quit':
        return reply([], true);
      case 'problem':
        return reply([warning(command.text)]);
    }
  }

  async function guarded(work: () => Promise<Reply>): Promise<Reply> {
    try {
      return await work();
    } catch (error) {
      return reply([warning(words.terminal.error({ reference: await ports.report('chat', error) }))]);
    }
  }

  return {
    say: (line) => guarded(() => obey(line)),
    edited: (result) => guarded(async () => ({ ...(await desk.edited(result)), done: false })),
    async finish(line) {
      if (!namesEntry(line)) return completions(line);
      const typed = line.split(/\s/).at(-1) ?? '';
      try {
        const ids = await ports.club.entryIds();
        return ids.filter((id) => id.startsWith(typed)).map((id) => `${id} `);
      } catch (error) {
        await ports.report('entries', error);
        return [];
      }
    },
  };
}

/** What ends the chat, also within a form. */
const LEAVING = /^\s*\/quit\s*$/iu;

const reply = (parts: readonly Part[], done = false): Reply => ({ parts, done });
