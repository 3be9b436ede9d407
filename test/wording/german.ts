import { decide } from '../../src/planner/decide.ts';
import type { Decision, PlanQuestion } from '../../src/planner/plan.ts';
import { de } from '../../src/wording/de/de.ts';
import { wordPlan, type PlanText } from '../../src/wording/plan-text.ts';

export const { plan } = de;

export const word = (question: PlanQuestion, decision: Decision = decide(question)): PlanText =>
  wordPlan(question, decision, plan);

export const textOf = (question: PlanQuestion, decision?: Decision): string =>
  word(question, decision)
    .lines.map(({ text }) => text)
    .join(' ');

/** Every sentence for a question: the answer's, and those that it leaves out. */
export function sentencesOf(question: PlanQuestion): string[] {
  const { lines, findings, remedy, missing } = word(question);
  const all = [...lines.map(({ text }) => text), ...findings.map(({ text }) => text), remedy, missing];
  return all.filter((text) => text !== undefined);
}
