/** One piece of club knowledge. */
export interface Entry {
  /** The section id that citations and planner rules refer to; stays the same for ever. */
  readonly id: string;
  /** The language that it is told in: two lower-case letters. */
  readonly language: string;
  readonly title: string;
  /** Where it comes from: a heading of the article, or the source that a club names. */
  readonly from: string;
  /** A web address that says more (https). */
  readonly link?: string;
  /** The entry's sentences, in reading order; each stands on its own and is quoted whole. */
  readonly sentences: readonly string[];
  /** The questions it answers, as runners would ask them. */
  readonly questions: readonly string[];
  /** Other names for what the entry speaks of: `bike`, `spin`, `turbo` → `cycling`. */
  readonly words: readonly WordGroup[];
  /** Counts the texts that the entry has had in its club, from 1; as shipped it has had one. */
  readonly revision: number;
}

/** Several ways of saying one thing. */
export interface WordGroup {
  readonly names: readonly string[];
  readonly means: string;
}
