import { dayFacts, readEnoughRest, readKeepRest } from './day-facts.ts';
import type { Circumstances } from './plan.ts';
import { readDay } from './read-week.ts';
import type { DayView, Reading, Strength } from './rule.ts';
import { RULES } from './rules.ts';
import { READS_CROSS } from './rules-week.ts';
import { DAYS, type CrossSession, type Session, type Week } from './session.ts';
import { isCross, isDemanding, isDemandingRun, isRun, loadOf } from './session-load.ts';
import { dayBefore } from './week.ts';

/**
 * What a week costs, as one number whose digits are tiers: a higher tier always outweighs all lower ones. Each weighs
 * a tier as the product of the places below it. The first three are what the rules say; after-hard days are the
 * article's preference; the measure and the order of days are the planner's own and never told.
 */
const PLACES = {
  earliest: 2 ** 8,
  measure: 2 ** 8,
  easyAfterHard: 2 ** 6,
  afterHard: 2 ** 6,
  loose: 2 ** 8,
  strained: 2 ** 6,
};
const EARLIEST = 1;
const MEASURE = EARLIEST * PLACES.earliest;
const EASY_AFTER_HARD = MEASURE * PLACES.measure;
const AFTER_HARD = EASY_AFTER_HARD * PLACES.easyAfterHard;
const LOOSE = AFTER_HARD * PLACES.afterHard;
const STRAINED = LOOSE * PLACES.loose;
const BROKEN = STRAINED * PLACES.strained;

/** The planner's own measure, for what the article leaves open: how many points each unevenness of a week weighs. */
const UNEVEN = {
  /** Two hard or long runs on consecutive days. */
  hardRunsInARow: 4,
  /** One more cross-training session on a day. */
  crowdedDay: 3,
  /** The same activity on one day or on consecutive days. */
  sameActivityInARow: 2,
  /** Runs on consecutive days. */
  runsInARow: 2,
  /** A cross-training session on a day with a run. */
  double: 1,
};

/** The day before, for the day after a hard run: rules of days need not know more of it. */
export const A_HARD_RUN: readonly Session[] = [{ kind: 'run', intensity: 'hard' }];

/** What a session costs for each day that it stands later in the week. */
export const COST_OF_A_DAY_LATER = EARLIEST;

/** What the same activity on two consecutive days costs. */
export const COST_OF_ALIKE_IN_A_ROW = UNEVEN.sameActivityInARow * MEASURE;

const AMOUNT_RULES = Object.entries(READS_CROSS).flatMap(([id, reads]) =>
  RULES.filter((rule) => rule.id === id).map(({ strength }) => ({ strength, reads })),
);

/** What a reading of a rule weighs. */
function costOfReading(reading: Reading, strength: Strength): number {
  if (reading === 'conflict') return BROKEN;
  if (reading === 'caution' && strength === 'must') return STRAINED;
  return reading === 'caution' || reading === 'open' ? LOOSE : 0;
}

/** The part of a cost that musts make up: equal or less means that no must is worse kept. */
export function mustsOf(cost: number): number {
  return Math.floor(cost / STRAINED);
}

/** The least cost of which the musts make up so much. */
export function costOfMusts(musts: number): number {
  return musts * STRAINED;
}

/** What a week costs by its days: all but the amounts of cross-training, which no placing changes. */
export function costOfDays(week: Week, who: Circumstances): number {
  const days = DAYS.reduce((sum, day, place) => {
    const before = week[dayBefore(day)];
    return (
      sum + costOfDay({ day, sessions: week[day], before, who }, place) + costOfNeighbours(before, week[day])
    );
  }, 0);
  return days + costOfRest(DAYS.map((day) => dayFacts(week[day])));
}

/**
 * What a day costs by itself, `place` being that of the day in the week (Monday is 0). A rule that is not plainly kept
 * weighs as often as there is cross-training on that day, so that one bad day is no place for everything.
 */
export function costOfDay(view: DayView, place: number): number {
  return (
    costOfDayRules(view) * Math.max(1, view.sessions.filter(isCross).length) + costOfDayShape(view, place)
  );
}

/** What the rules of days have against a day, each once. */
export function costOfDayRules(view: DayView): number {
  return readDay(view).reduce((sum, { reading, strength }) => sum + costOfReading(reading, strength), 0);
}

/** What a day costs beside the rules: not using days after hard runs, crowding, doubles, and coming late in the week. */
function costOfDayShape({ sessions, before }: DayView, place: number): number {
  const cross = sessions.filter(isCross);
  const placeable = cross.filter((session) => !isDemanding(session));
  const afterHard = before.some(isDemandingRun);
  const elsewhere = placeable.length - (afterHard && placeable.length > 0 ? 1 : 0);
  const easyElsewhere = afterHard ? 0 : placeable.filter((session) => loadOf(session) === 'easy').length;
  const crowd = Math.max(0, cross.length - 1) * UNEVEN.crowdedDay;
  const doubles = sessions.some(isRun) ? cross.length * UNEVEN.double : 0;
  const alike =
    ((pairsAlike(cross, cross) - cross.filter(({ activity }) => activity !== undefined).length) / 2) *
    UNEVEN.sameActivityInARow;
  return (
    elsewhere * AFTER_HARD +
    easyElsewhere * EASY_AFTER_HARD +
    (crowd + doubles + alike) * MEASURE +
    sessions.length * place * EARLIEST
  );
}

/** What two consecutive days cost together. */
export function costOfNeighbours(before: readonly Session[], sessions: readonly Session[]): number {
  const alike = pairsAlike(before.filter(isCross), sessions.filter(isCross));
  return costOfRunsInARow(runFlags(before), runFlags(sessions)) + alike * COST_OF_ALIKE_IN_A_ROW;
}

/** Whether a day has a run, and a hard or long one: what its neighbours need to know of it. */
export interface RunFlags {
  readonly run: boolean;
  readonly hard: boolean;
}

export function runFlags(sessions: readonly Session[]): RunFlags {
  return { run: sessions.some(isRun), hard: sessions.some(isDemandingRun) };
}

/** What runs on two consecutive days cost. */
export function costOfRunsInARow(before: RunFlags, day: RunFlags): number {
  const runs = before.run && day.run ? UNEVEN.runsInARow : 0;
  const hard = before.hard && day.hard ? UNEVEN.hardRunsInARow : 0;
  return (runs + hard) * MEASURE;
}

/** What the rest days of a week cost, given the facts of its seven days. */
export function costOfRest(facts: readonly number[]): number {
  return costOfReading(readEnoughRest(facts), 'must') + costOfReading(readKeepRest(facts), 'must');
}

/** What the amounts of cross-training cost, wherever in the week they stand. */
export function costOfAmounts(cross: readonly CrossSession[], who: Circumstances): number {
  return AMOUNT_RULES.reduce(
    (sum, { strength, reads }) => sum + costOfReading(reads(cross, who), strength),
    0,
  );
}

/** Pairs of sessions, one of each list, of the same activity. */
function pairsAlike(some: readonly CrossSession[], others: readonly CrossSession[]): number {
  return some.reduce(
    (sum, { activity }) =>
      activity === undefined ? sum : sum + others.filter((other) => other.activity === activity).length,
    0,
  );
}
