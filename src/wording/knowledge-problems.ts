import { placeName, type Problem, type ProblemKind } from '../knowledge/problem.ts';

/** What was found, and something to set beside it. */
export type ProblemFacts = Pick<Problem, 'found' | 'other'>;

/** What is wrong, and what to do about it. */
export interface ProblemWords {
  readonly what: string;
  readonly remedy: string;
}

/** The sentences of one language for everything that may be wrong with the knowledge. */
export type KnowledgeProblemWords = Readonly<Record<ProblemKind, (facts: ProblemFacts) => ProblemWords>>;

/** The problem as one line: `knowledge/en/cross-training.md:41: what is wrong. What to do.` */
export function problemLine(problem: Problem, words: KnowledgeProblemWords): string {
  const { what, remedy } = words[problem.kind](problem);
  return `${placeName(problem)}: ${what} ${remedy}`;
}
