import type { Correct } from '../../knowledge/spelling.ts';
import { tokens } from '../../knowledge/tokens.ts';

/** A member's message, read into words. */
export interface Message {
  /** Folded words as they were written. */
  readonly written: readonly string[];
  /** The same with typing slips corrected. */
  readonly words: readonly string[];
  /** Places of the words that belong to a sentence which asks something; all places where none does. */
  readonly asking: ReadonlySet<number>;
  /** True where a sentence asks something. */
  readonly asks: boolean;
}

const OPENERS: ReadonlySet<string> = new Set(
  (
    'what which who whose when where why how can could should shall would will is are am do does did has have ' +
    'may might any anyone whats whens hows wheres gibt ist soll kann wie was wann warum que cual como puedo debo est quel quelle comment'
  ).split(' '),
);

/** Reads a message. A sentence asks when it ends in a question mark or opens with a word that questions open with. */
export function readMessage(text: string, correct: Correct): Message {
  const written: string[] = [];
  const asking = new Set<number>();
  for (const sentence of text.split(/(?<=[.!?…])(?=\s|$)|\n+|(?<=[?])/u)) {
    const words = tokens(sentence);
    const asks = /\?\s*$/.test(sentence) || OPENERS.has(words[0] ?? '');
    for (const word of words) {
      if (asks) asking.add(written.length);
      written.push(word);
    }
  }
  return {
    written,
    words: written.map(correct),
    asking: asking.size > 0 ? asking : new Set(written.keys()),
    asks: asking.size > 0,
  };
}
