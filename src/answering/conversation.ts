import type { Answer, Ask } from './answer.ts';
import type { Question, Turn } from './question.ts';

/** Where the last turns are kept: in memory only, never on a disk. */
export interface Turns {
  /** The turns of one conversation, oldest first; empty where there are none or they have expired. */
  recent(conversation: string): Promise<readonly Turn[]>;
  /** Adds turns and forgets the oldest beyond what is kept; the conversation's time to live starts anew. */
  add(conversation: string, turns: readonly Turn[]): Promise<void>;
}

/** Asks within a conversation, which the edge names: one per channel and member. */
export type Converse = (conversation: string, question: Omit<Question, 'history'>) => Promise<Answer>;

/**
 * Gives the handler a memory: a question is asked with what was said before in the same conversation, and both
 * sides of the exchange are remembered after it; nothing of one that was declined as too long. The exchanges of a
 * conversation come one after the other. An answer stands although it could not be remembered: `report` takes why.
 */
export function makeConverse(ask: Ask, turns: Turns, report: (error: unknown) => void): Converse {
  const inTurn = makeQueues();

  async function remember(conversation: string, asked: string, answer: Answer): Promise<void> {
    if (answer.outcome === 'abstain' && answer.reason === 'too-long') return;
    try {
      await turns.add(conversation, [
        { role: 'member', text: asked },
        { role: 'paceline', text: answer.text },
      ]);
    } catch (error) {
      report(error);
    }
  }

  return (conversation, question) =>
    inTurn(conversation, async () => {
      const history = await turns.recent(conversation);
      const answer = await ask({ ...question, history });
      await remember(conversation, question.text, answer);
      return answer;
    });
}

/** Runs the work of each key one piece after the other; a key without work takes no memory. */
function makeQueues(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const ends = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = ends.get(key) ?? Promise.resolve();
    const done = before.then(work);
    const end = Promise.allSettled([done]);
    ends.set(key, end);
    try {
      return await done;
    } finally {
      if (ends.get(key) === end) ends.delete(key);
    }
  };
}
