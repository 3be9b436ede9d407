import type { BeyondTopic } from '../../knowledge/beyond-topics.ts';

/** How a language speaks of a subject beyond the book. Phrases parted by commas, folded as in `tokens`; `*` stands for any ending. */
export interface BeyondPhrases {
  /** Each names the subject alone. */
  readonly alone: string;
  /** Two lists that name it together, a phrase of each within a few words of the other. */
  readonly together?: readonly (readonly [string, string])[];
  /** Within a few words of one of these, the others mean something else. */
  readonly unless?: string;
}

export type BeyondWords = Readonly<Record<BeyondTopic, BeyondPhrases>>;

/** Whole questions that the book does not answer, by the subject they turn on. */
export type BeyondQuestions = Readonly<Record<BeyondTopic | 'off-topic', readonly string[]>>;
