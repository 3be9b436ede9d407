import type { PlanQuestion } from '../planner/plan.ts';
import { beyondAsked } from './evidence.ts';
import type { Message } from './understanding/message.ts';
import { readPlan, type PlanReading } from './understanding/plan-reading.ts';
import { planQuestion, type AskedPlan } from './understanding/questions/plan-question.ts';
import { goalsAsked } from './understanding/questions/goals-said.ts';
import { withSubject } from './understanding/questions/carry-over.ts';
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
  let before: PlanQuestion | undefined;
  for (const [at, said] of [...earlier.entries()].toReversed()) {
    const next = askedBy(said, before, earlier.slice(at + 1));
    before = next === undefined || 'problem' in next ? undefined : next;
  }
  const asked = askedBy(message, before, earlier);
  return { ...(before && { before }), ...(asked && { asked }) };
}

/** What a plan question is about, so that two questions of one message with one answer are taken as one. */
export function subjectOfPlan(question: PlanQuestion): string {
  const { intent, level, goal } = question;
  const activity = 'activity' in question ? question.activity : undefined;
  const onKind = intent === 'placement' ? question.onKind : undefined;
  return ['plan', intent, activity, level, goal, onKind].join(' ');
}

/** A question for a goal, once for each of those that the message names one beside the other; none where it names one. */
export function forEachGoal(message: Message): readonly PlanQuestion[] {
  const goals = goalsAsked(message.plan);
  if (goals.length < 2) return [];
  const { asked } = planAsked(message, []);
  return asked !== undefined && 'intent' in asked && asked.intent === 'goal'
    ? goals.map((goal) => ({ ...asked, goal }))
    : [];
}

/** The plan question of a message after another one; with none before it, of what it says together with what it leans on. */
function askedBy(
  message: Message,
  before: PlanQuestion | undefined,
  earlier: readonly Message[],
): AskedPlan | undefined {
  const asked = following(message.plan, before);
  if (before !== undefined || earlier.length === 0) return asked;
  const spoken = earlier.map(({ plan }) => plan);
  if (asked !== undefined) return 'problem' in asked ? asked : withSubject(message.plan, asked, spoken);
  const words = [message, ...earlier].flatMap((said) => said.words);
  return planQuestion(readPlan(words, { ...message.plan, breaks: new Set() }));
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
