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
 * sides of the exchange are remembered after it.
 */
export function makeConverse(ask: Ask, turns: Turns): Converse {
  return async (conversation, question) => {
    const history = await turns.recent(conversation);
    const answer = await ask({ ...question, history });
    await turns.add(conversation, [
      { role: 'member', text: question.text },
      { role: 'paceline', text: answer.text },
    ]);
    return answer;
  };
}
