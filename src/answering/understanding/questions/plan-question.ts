import type { Circumstances, PlanQuestion } from '../../../planner/plan.ts';
import { carryOver, continued } from './carry-over.ts';
import { circumstancesOf, listsLevels, raceProblem } from './circumstances.ts';
import { focusQuestion, plainFocusQuestion } from './focus-question.ts';
import { frequencyQuestion } from './frequency-question.ts';
import { asksNoPlan } from './none-of-plans.ts';
import { withForm } from './question-form.ts';
import { countsAWeek } from '../session-counts.ts';
import { goalQuestion, plainGoalQuestion } from './goal-question.ts';
import type { PlanProblem } from '../../../planner/plan-problem.ts';
import type { PlanReading } from '../plan-reading.ts';
import { asksSomethingElse, overlaps } from './said.ts';
import { sameDayQuestion } from './same-day-question.ts';
import { plainSeasonQuestion, seasonQuestion } from './season-question.ts';
import { bindsBoth } from './session-order.ts';
import { weekQuestion, type AskedWeek } from '../weeks/week-question.ts';
import { readWeek } from '../weeks/week-told.ts';

/** A plan question that a message asks, or what is wrong with the one that it tries to ask. */
export type AskedPlan = PlanQuestion | { readonly problem: PlanProblem };

/**
 * The plan question that a message asks, or undefined where it asks none. `before` is the plan question that the
 * same member asked last, if a follow-up may lean on it: what is not said anew is taken from there.
 */
export function planQuestion(reading: PlanReading, before?: PlanQuestion): AskedPlan | undefined {
  if (asksNoPlan(reading)) return undefined;
  const who = circumstancesOf(reading);
  const sameDay = sameDayQuestion(reading);
  const ofLevels = reading.days.length === 0 && listsLevels(reading);
  const days = (sameDay && isOneDay(reading)) || ofLevels ? undefined : weekAsked(reading, who);
  if (days && 'problem' in days) return days;
  const oneDay = (isRunDay(days) && bindsBoth(reading)) || isLaterThatDay(reading, days);
  const week = sameDay && oneDay ? undefined : days;
  const own =
    week ??
    sameDay ??
    plainSeasonQuestion(reading, who) ??
    frequencyQuestion(reading) ??
    plainGoalQuestion(reading, who) ??
    plainFocusQuestion(reading) ??
    seasonQuestion(reading, who) ??
    goalQuestion(reading, who) ??
    focusQuestion(reading);
  const asked = own && withForm(reading, { ...own, ...who });
  const question = before ? (asked ? carryOver(reading, before, asked) : continued(reading, before)) : asked;
  const problem = raceProblem(reading);
  if (problem && (question || asksOfTraining(reading))) return { problem };
  return question;
}

/** A question about cross-training that says too little without the date of the race. */
const asksOfTraining = (reading: PlanReading): boolean =>
  reading.asks && reading.mentions.some(({ value }) => value.kind === 'cross') && !asksSomethingElse(reading);

/** "On run days I lift after the run" asks of the one day that both are on. */
const isRunDay = (asked: PlanQuestion | undefined): boolean =>
  asked?.intent === 'placement' && asked.onKind === 'run-day';

/** "The long run is Monday morning and I spin later that night": the day asked about has both. */
function isLaterThatDay({ words, marks }: PlanReading, asked: PlanQuestion | undefined): boolean {
  if (asked?.intent !== 'placement') return false;
  const [day, ...others] = asked.on ?? [];
  if (day === undefined || others.length > 0) return false;
  const later = marks['same-day'].some(({ start, end }) => LATER.test(words.slice(start, end).join(' ')));
  return later && asked.week[day].some(({ kind }) => kind === 'run');
}
const LATER = /^(?:later )?that (?:same )?(?:night|evening|day|afternoon)$/;

/** "Speedwork at noon, a swim tonight", "on the same day": both sessions are said to be on one and the same day. */
function isOneDay(reading: PlanReading): boolean {
  const { times, days, words, marks } = reading;
  if (new Set(days.map(({ value }) => value)).size > 1) return false;
  const said = marks['same-day'].some(({ start, end }) => SAME.test(words.slice(start, end).join(' ')));
  const today = days.some((day) => marks.today.some((hit) => overlaps(hit, day)));
  const bound = marks['right-after'].length + marks.together.length > 0 && bindsBoth(reading);
  return said || today || bound || new Set(times.map(({ value }) => value)).size > 1;
}

const SAME =
  /\bdouble\b|\b(?:same|mism[oa]s?|selbe[nr]?|gleiche[nr]?|demselben|denselben|memes?) (?:days?|dias?|tage?n?|jours?|journee)$/;

/** What is asked about days of the week. The day of a race ("my 10k is this weekend") is none of them. */
function weekAsked(reading: PlanReading, who: Circumstances): AskedWeek | undefined {
  const week = weekQuestion(reading, who);
  if (!week || 'problem' in week) return week;
  if (week.intent === 'week-build' && judgesAmount(reading)) return undefined;
  if (week.intent !== 'placement') return week;
  if (choosesOrChanges(reading, who)) return undefined;
  if (who.weeksToRace !== 0) return week;
  const named = week.on?.some((day) => reading.days.some(({ value }) => value === day)) ?? true;
  return named ? week : undefined;
}

/** "NYC in November: yoga or cycling, which fits better?", "next race in a year, more cycling now?": no day is asked for. */
function choosesOrChanges(reading: PlanReading, who: Circumstances): boolean {
  const { days, marks, asking } = reading;
  if (marks['another-day'].length > 0 || days.some(({ start }) => asking.has(start))) return false;
  if (plainSeasonQuestion(reading, who)) return true;
  return days.length === 0 && marks['either-or'].length > 0 && goalQuestion(reading, who) !== undefined;
}

/** "Cross-train four times a week seems insane": the number is to be judged, not to be put into days. */
function judgesAmount(reading: PlanReading): boolean {
  const { marks } = readWeek(reading).text;
  if (marks['which-day'].length + marks.where.length + marks.plan.length > 0) return false;
  return (
    reading.marks['amount-judged'].some(({ start }) => reading.asking.has(start)) && countsAWeek(reading)
  );
}
