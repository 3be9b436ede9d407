import type { Problem } from '../../src/knowledge/problem.ts';
import { knowledgeProblems } from '../../src/wording/en/knowledge-problems.ts';
import { problemLine as lineOf } from '../../src/wording/knowledge-problems.ts';

/** A problem as the operator reads it. */
export const problemLine = (problem: Problem): string => lineOf(problem, knowledgeProblems);
