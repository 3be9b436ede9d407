import type { Answer } from '../answering/answer.ts';

/** The sections that an answer rests on: those that it cites, and those that name the findings of a plan. */
export function sectionsOf(answer: Answer): readonly string[] {
  const findings = 'plan' in answer ? (answer.plan?.findings ?? []) : [];
  return [...new Set([...answer.citations, ...findings].map(({ section }) => section))];
}
