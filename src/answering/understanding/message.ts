import type { Correct } from '../../knowledge/spelling.ts';
import { tokens } from '../../knowledge/tokens.ts';
import { readPlan, type PlanReading } from './plan-reading.ts';

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
  /** The corrected words, read for the planner. */
  readonly plan: PlanReading;
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
    const said = tokens(sentence);
    const asks = /\?\s*$/.test(sentence) || OPENERS.has(said[0] ?? '');
    for (const word of said) {
      if (asks) asking.add(written.length);
      written.push(word);
    }
  }
  const words = written.map(correct);
  return {
    written,
    words,
    plan: readPlan(words),
    asking: asking.size > 0 ? asking : new Set(written.keys()),
    asks: asking.size > 0,
  };
}
