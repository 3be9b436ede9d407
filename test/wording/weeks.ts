import { decide } from '../../src/planner/decide.ts';
import type { Decision, PlanQuestion } from '../../src/planner/plan.ts';
import type { CrossSession, RunKind, RunSession, Session, Week } from '../../src/planner/session.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { plan } from '../../src/wording/en/plan.ts';
import { wordPlan, type PlanText } from '../../src/wording/plan-text.ts';

export const run = (kind: RunKind): RunSession => ({ kind: 'run', run: kind });
export const cross = (
  activity: NonNullable<CrossSession['activity']>,
  intensity?: 'easy' | 'hard',
): CrossSession => ({ kind: 'cross', activity, ...(intensity !== undefined && { intensity }) });
export const weekOf = (days: Partial<Record<keyof Week, readonly Session[]>>): Week => ({
  ...EMPTY_WEEK,
  ...days,
});

export const word = (question: PlanQuestion, decision: Decision = decide(question)): PlanText =>
  wordPlan(question, decision, plan);
export const textOf = (question: PlanQuestion, decision?: Decision): string =>
  word(question, decision)
    .lines.map(({ text }) => text)
    .join(' ');

export const RUNS = weekOf({ tuesday: [run('intervals')], friday: [run('easy')], sunday: [run('long')] });
