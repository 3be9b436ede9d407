/** What a word turns: a sentence with another one, or without it, says something else. */
export const SENSES = [
  'not',
  'never',
  'without',
  'avoid',
  'only',
  'if',
  'unless',
  'before',
  'after',
  'more',
  'less',
  'most',
  'least',
  'always',
  'instead',
  'until',
  'stop',
  'must',
  'first',
  'better',
  'worse',
  'right',
  'wrong',
  'same',
  'other',
  'every',
  'half',
  'double',
] as const;
export type Sense = (typeof SENSES)[number];

/** Words of one language by which the gate judges. Folded as in `tokens`; `free` and `framing` are parted by blanks, phrases by commas. */
export interface GateWords {
  /** Grammar alone: such a word says nothing by itself and may stand anywhere. */
  readonly free: string;
  /** Words of a friendly tone: some of them in a sentence add no advice. */
  readonly framing: string;
  readonly senses: Readonly<Record<Sense, string>>;
}
