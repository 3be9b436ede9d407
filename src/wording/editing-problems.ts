import type { ProblemKind } from '../knowledge/problem.ts';
import type { KnowledgeProblemWords } from './knowledge-problems.ts';

/** Problems that are told otherwise of a form's field than of a file; the others are told alike. */
export const TOLD_OF_FIELDS = [
  'title-missing',
  'from-missing',
  'text-missing',
  'questions-missing',
  'question-empty',
  'question-twice',
  'word-of-two-meanings',
  'word-in-chain',
  'words-shape',
  'web-address',
  'heading-depth',
  'heading-unknown',
  'questions-twice',
  'list-in-text',
  'text-after-questions',
  'item-nested',
  'key-shape',
  'key-unknown',
  'key-twice',
] as const satisfies readonly ProblemKind[];

/** The sentences of one language for what is told otherwise of a field. */
export type DraftProblemWords = Pick<KnowledgeProblemWords, (typeof TOLD_OF_FIELDS)[number]>;

/** The sentences for everything that may be wrong with a draft. */
export const inFields = (
  ofFiles: KnowledgeProblemWords,
  ofFields: DraftProblemWords,
): KnowledgeProblemWords => ({ ...ofFiles, ...ofFields });
