import { weeklyNumber } from '../planner/rules/rules-frequency.ts';
import type { RuleId } from '../planner/rules/rules.ts';
import { isCross, isRun, loadOf } from '../planner/session-load.ts';
import { DAYS, type Activity, type Session } from '../planner/session.ts';
import { runsEveryDay, sessionsOn, soughtIn, tallyBy } from './plan-weeks.ts';
import type { PlanFacts, RemedyFacts } from './plan-words.ts';

/** Activities with a number of their own, by the rule that gives it. */
const OWN_NUMBER: { readonly [R in RuleId]?: Activity } = {
  'strength-couple-a-week': 'strength',
  'swim-once-or-twice': 'swimming',
};

/** Rules that a day without a run would mend. */
const FREE_DAYS_MEND = ['enough-rest-days', 'club-no-doubles'] as const satisfies readonly RuleId[];

/** A number a week to stay at, and what it counts: days, or sessions, of the one activity where that is named. */
export interface NumberToKeep {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly unit: 'day' | 'session';
  /** The activity whose own number it is, or that is asked about; absent for all cross-training. */
  readonly activity?: Activity;
  /** True where the number is the activity's own, beside that of all cross-training. */
  readonly isOwn: boolean;
}

/** The number that a remedy of fewer days or sessions asks for. */
export function numberToKeep({ facts, min, max, gravest }: RemedyFacts): NumberToKeep {
  const ofWeek =
    facts.intent === 'placement' || facts.intent === 'week-check' || facts.intent === 'week-build';
  const own = ofWeek && gravest !== undefined ? OWN_NUMBER[gravest] : undefined;
  const limits = facts.limits === undefined ? {} : { limits: facts.limits };
  if (own !== undefined) {
    const number = weeklyNumber({ intent: 'frequency', activity: own, ...limits }) ?? { min, max };
    return { ...number, unit: 'session', activity: own, isOwn: true };
  }
  const { activity, onTop } = facts;
  if (ofWeek) return { min, max, unit: 'session', isOwn: false };
  return activity === undefined || onTop === true
    ? { min, max, unit: 'day', isOwn: false }
    : { min, max, unit: 'session', activity, isOwn: false };
}

/** Sessions of one name to be left out, and how many of that name were asked for. */
export interface ToLeaveOut {
  readonly session: Session;
  readonly count: number;
  readonly all: number;
}

/** What is to be left out of a week to be built; `hasOthers` where another session could go instead. */
export function toLeaveOut(
  { facts, leftOut }: RemedyFacts,
  nameOf: (session: Session) => string,
): { readonly sessions: readonly ToLeaveOut[]; readonly hasOthers: boolean } {
  const asked = tallyBy(soughtIn(facts), nameOf);
  const isLeftOut = (one: Session): boolean => leftOut.some((other) => nameOf(other) === nameOf(one));
  return {
    sessions: tallyBy(leftOut, nameOf).map(({ session, count }) => {
      const all = asked.find((other) => nameOf(other.session) === nameOf(session))?.count ?? count;
      return { session, count, all };
    }),
    hasOthers: asked.length > 1 && asked.some(({ session }) => !isLeftOut(session)),
  };
}

/** What somebody who is worn out could do less of: the number of cross-training sessions, and the first hard run. */
export function toCutBack({ facts, week = facts.week }: RemedyFacts): {
  readonly crosses: number;
  readonly hardRun: Session | undefined;
} {
  const sessions = sessionsOn(week, DAYS);
  return {
    crosses: sessions.filter(isCross).length,
    hardRun: sessions.find((one) => isRun(one) && loadOf(one) === 'hard'),
  };
}

/** Where another day is needed: what kind of day that is, or what has to be freed for it first. */
export type DayNeeded =
  | 'rest-day-first'
  | 'free-day-first'
  | 'new-plan'
  | 'named'
  | 'without-hard-run'
  | 'away-from-race'
  | 'another';

/** Which other day a session needs. */
export function dayNeeded({ facts, days = [], gravest }: RemedyFacts): DayNeeded {
  const { intent, onKind } = facts;
  if (intent === 'placement' && runsEveryDay(facts) && FREE_DAYS_MEND.some((one) => one === gravest)) {
    return gravest === 'enough-rest-days' ? 'rest-day-first' : 'free-day-first';
  }
  if (intent === 'week-check' || intent === 'week-build') return 'new-plan';
  if (days.length > 0) return 'named';
  switch (onKind) {
    case 'run-day':
    case 'hard-run-day':
    case 'long-run-day':
      return 'without-hard-run';
    case 'before-race':
    case 'after-race':
      return 'away-from-race';
    default:
      return 'another';
  }
}

/** True where somebody has to free a day from running before anything else. */
export const needsFreeDay = (facts: PlanFacts): boolean =>
  facts.intent === 'placement' && runsEveryDay(facts);
