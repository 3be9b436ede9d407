import type { Circumstances, PlanQuestion } from '../../planner/plan.ts';
import { carryOver, continued } from './carry-over.ts';
import { circumstancesOf, raceProblem } from './circumstances.ts';
import { focusQuestion, plainFocusQuestion } from './focus-question.ts';
import { frequencyQuestion } from './frequency-question.ts';
import { goalQuestion } from './goal-question.ts';
import type { PlanProblem } from './plan-problem.ts';
import type { PlanReading } from './plan-reading.ts';
import { asksSomethingElse } from './said.ts';
import { sameDayQuestion } from './same-day-question.ts';
import { seasonQuestion } from './season-question.ts';
import { weekQuestion, type AskedWeek } from './week-question.ts';

/** A plan question that a message asks, or what is wrong with the one that it tries to ask. */
export type AskedPlan = PlanQuestion | { readonly problem: PlanProblem };

/**
 * The plan question that a message asks, or undefined where it asks none. `before` is the plan question that the
 * same member asked last, if a follow-up may lean on it: what is not said anew is taken from there.
 */
export function planQuestion(reading: PlanReading, before?: PlanQuestion): AskedPlan | undefined {
  const who = circumstancesOf(reading);
  const sameDay = sameDayQuestion(reading);
  const week = sameDay && bothTimed(reading) ? undefined : weekAsked(reading, who);
  if (week && 'problem' in week) return week;
  const own =
    week ??
    sameDay ??
    frequencyQuestion(reading) ??
    plainFocusQuestion(reading) ??
    seasonQuestion(reading, who) ??
    goalQuestion(reading, who) ??
    focusQuestion(reading);
  const asked = own && { ...own, ...who };
  const question = before ? (asked ? carryOver(before, asked) : continued(reading, before)) : asked;
  const problem = raceProblem(reading);
  if (problem && (question || asksOfTraining(reading))) return { problem };
  return question;
}

/** A question about cross-training that says too little without the date of the race. */
const asksOfTraining = (reading: PlanReading): boolean =>
  reading.asks && reading.mentions.some(({ value }) => value.kind === 'cross') && !asksSomethingElse(reading);

/** "Speedwork at noon, a swim tonight": both sessions have their time on one and the same day. */
const bothTimed = ({ times, days }: PlanReading): boolean =>
  new Set(times.map(({ value }) => value)).size > 1 && new Set(days.map(({ value }) => value)).size < 2;

/** What is asked about days of the week. The day of a race ("my 10k is this weekend") is none of them. */
function weekAsked(reading: PlanReading, who: Circumstances): AskedWeek | undefined {
  const week = weekQuestion(reading, who);
  if (!week || 'problem' in week || week.intent !== 'placement' || who.weeksToRace !== 0) return week;
  const named = week.on?.some((day) => reading.days.some(({ value }) => value === day)) ?? true;
  return named ? week : undefined;
}
