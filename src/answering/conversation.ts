import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import type { Answer, Ask } from './answer.ts';
import { makeQueues } from './queues.ts';
import type { Question, Turn } from './question.ts';
import { languageOf } from './understanding/language.ts';

/** Where the last turns are kept: in memory only, never on a disk. */
export interface Turns {
  /** The turns of one conversation, oldest first; empty where there are none or they have expired. */
  recent(conversation: string): Promise<readonly Turn[]>;
  /** Adds turns and forgets the oldest beyond what is kept; the conversation's time to live starts anew. */
  add(conversation: string, turns: readonly Turn[]): Promise<void>;
  /** Begins an exchange whose turns are to be added once they are known; to be ended in any case. */
  begin(conversation: string): BegunExchange;
  /** Forgets the turns of one exchange. */
  withdraw(conversation: string, exchange: string): Promise<void>;
}

/** An exchange under way. */
export interface BegunExchange {
  /** Adds its turns; nothing where the conversation was forgotten on purpose since it began. */
  add(turns: readonly Turn[]): Promise<void>;
  end(): void;
}

/**
 * Asks within a conversation, which the edge names: one per channel and member. Where an exchange is named that was
 * held before, as for a question that was edited, the new one takes its place. `by` answers, as the handler of a club's
 * book does; the usual one where it is left out.
 */
export type Converse = (
  conversation: string,
  question: Omit<Question, 'history'>,
  exchange?: string,
  by?: Ask,
) => Promise<Answer>;

/** What is known about conversations beside the answers in them. */
export interface Conversations {
  /** What was said in it, as far as it is remembered, oldest first. */
  turns(conversation: string): Promise<readonly Turn[]>;
  /** The language that it is held in; where its turns do not tell, that of the locale. */
  language(conversation: string, locale: string): Promise<SpokenLanguage>;
  /** Lets another conversation go on where one is. */
  goOn(from: string, to: string): Promise<void>;
  /** Forgets an exchange, as when its question was deleted. */
  withdraw(conversation: string, exchange: string): Promise<void>;
}

export function makeConversations(turns: Turns): Conversations {
  return {
    turns: (conversation) => turns.recent(conversation),
    language: async (conversation, locale) => languageOf([], locale, await turns.recent(conversation)),
    goOn: (from, to) => within(turns.begin(to), async (begun) => begun.add(await turns.recent(from))),
    withdraw: (conversation, exchange) => turns.withdraw(conversation, exchange),
  };
}

/** Does something within an exchange, which ends whatever comes of it. */
async function within<T>(begun: BegunExchange, work: (begun: BegunExchange) => Promise<T>): Promise<T> {
  try {
    return await work(begun);
  } finally {
    begun.end();
  }
}

/**
 * Gives the handler a memory: a question is asked with what was said before in the same conversation, and both
 * sides of the exchange are remembered after it; nothing of one that was declined as too long, or that was under way
 * when the conversation was forgotten. The exchanges of a conversation come one after the other. An answer stands although it could not be remembered: `report` takes why.
 */
export function makeConverse(ask: Ask, turns: Turns, report: (error: unknown) => void): Converse {
  const inTurn = makeQueues();

  async function remember(
    begun: BegunExchange,
    asked: string,
    answer: Answer,
    exchange: string | undefined,
  ): Promise<void> {
    if (answer.outcome === 'abstain' && answer.reason === 'too-long') return;
    try {
      const named = exchange === undefined ? {} : { exchange };
      await begun.add([
        { role: 'member', text: asked, ...named },
        { role: 'paceline', text: answer.decidedText ?? answer.text, ...named },
      ]);
    } catch (error) {
      report(error);
    }
  }

  return (conversation, question, exchange, by = ask) =>
    within(turns.begin(conversation), (begun) =>
      inTurn(conversation, async () => {
        if (exchange !== undefined) await turns.withdraw(conversation, exchange);
        const history = await turns.recent(conversation);
        const answer = await by({ ...question, history });
        await remember(begun, question.text, answer, exchange);
        return answer;
      }),
    );
}
