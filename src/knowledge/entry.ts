/** One piece of club knowledge. */
export interface Entry {
  /** The section id that citations and planner rules refer to; stays the same for ever. */
  readonly id: string;
  readonly title: string;
  /** The heading of the article that the entry comes from. */
  readonly from: string;
  /** The entry's sentences, in reading order; each stands on its own and is quoted whole. */
  readonly sentences: readonly string[];
  /** The questions it answers, as runners would ask them. */
  readonly questions: readonly string[];
  /** Other names for what the entry speaks of: `bike`, `spin`, `turbo` → `cycling`. */
  readonly words: readonly WordGroup[];
  /** Counts the publications of this entry, from 1. */
  readonly revision: number;
}

/** Several ways of saying one thing. */
export interface WordGroup {
  readonly names: readonly string[];
  readonly means: string;
}
