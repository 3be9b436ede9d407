import type { PlanQuestion } from '../planner/plan.ts';
import { beyondAsked } from './evidence.ts';
import type { Message } from './understanding/message.ts';
import { readPlan, type PlanReading } from './understanding/plan-reading.ts';
import { planQuestion, type AskedPlan } from './understanding/questions/plan-question.ts';
import { asksWhatIf, changedWeek } from './understanding/weeks/what-if.ts';

/** What a message asks of the planner, and the question that it leans on. */
export interface PlanAsked {
  readonly asked?: AskedPlan;
  readonly before?: PlanQuestion;
}

/**
 * The plan question of a message, unless it turns on something that neither the planner nor the book knows; with the
 * one before it, if it leans on one. `earlier` are the messages that it leans on, newest first.
 */
export function planAsked(message: Message, earlier: readonly Message[]): PlanAsked {
  if (beyondAsked(message).some(({ start }) => !isPlanned(message.plan, start))) return {};
  const before = earlier.toReversed().reduce<PlanQuestion | undefined>((asked, said) => {
    const next = following(said.plan, asked);
    return next === undefined || 'problem' in next ? undefined : next;
  }, undefined);
  const asked = following(message.plan, before);
  if (before !== undefined) return { before, ...(asked && { asked }) };
  if (asked !== undefined || earlier.length === 0) return asked ? { asked } : {};
  const words = [message, ...earlier].flatMap((said) => said.words);
  const together = planQuestion(readPlan(words, { ...message.plan, breaks: new Set() }));
  return together ? { asked: together } : {};
}

/** True where a word is one of those that the planner goes by: then it leads away from no plan. */
function isPlanned({ marks, ...reading }: PlanReading, at: number): boolean {
  const { mentions, times, goals, levels, seasons, ahead } = reading;
  const read = [mentions, times, goals, levels, seasons, ahead, marks.race, marks.instead, marks['same-day']];
  return read.some((hits) => hits.some(({ start, end }) => at >= start && at < end));
}

/** The plan question of a message that may follow another one; a "what if" that changes nothing is that one again. */
function following(reading: PlanReading, before: PlanQuestion | undefined): AskedPlan | undefined {
  if (before === undefined || !asksWhatIf(reading)) return planQuestion(reading, before);
  const ofWeek = before.intent === 'week-check' || before.intent === 'week-build';
  return changedWeek(reading, before) ?? (ofWeek ? undefined : planQuestion(reading, before)) ?? before;
}
