import { runFlags, type RunFlags } from '../day-context.ts';
import { DAY_FACT, dayFacts, has, readEnoughRest, readKeepRest } from '../rules/day-facts.ts';
import { viewOf } from '../day-view.ts';
import type { Circumstances } from '../plan.ts';
import { readDay } from '../read-week.ts';
import type { DayView, Reading, Strength } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';
import { READS_CROSS } from '../rules/rules-week.ts';
import { DAYS, type CrossSession, type Session, type Week } from '../session.ts';
import { isCross, isDemanding, isDemandingRun, isRun, loadOf } from '../session-load.ts';
import { dayBeforeIn } from '../week.ts';

/**
 * What a week costs, as one number whose digits are tiers: a higher tier always outweighs all lower ones. Each weighs
 * a tier as the product of the places below it. Broken, strained and loose are what the rules say; sessions on hard
 * days, stress and days after hard runs are the article's preferences; the measure and the order of days are the
 * planner's own and never told.
 */
const PLACES = {
  earliest: 2 ** 8,
  measure: 2 ** 9,
  afterHard: 2 ** 6,
  loose: 2 ** 8,
  stress: 2 ** 5,
  onHardDay: 2 ** 5,
  strained: 2 ** 6,
};
const EARLIEST = 1;
const MEASURE = EARLIEST * PLACES.earliest;
const AFTER_HARD = MEASURE * PLACES.measure;
const LOOSE = AFTER_HARD * PLACES.afterHard;
const STRESS = LOOSE * PLACES.loose;
const ON_HARD_DAY = STRESS * PLACES.stress;
const STRAINED = ON_HARD_DAY * PLACES.onHardDay;
const BROKEN = STRAINED * PLACES.strained;

/** How much stress a hard session is on the day before a hard or long run, and on the day after one. */
const STRESS_OF = { before: 2, after: 1 };

/** The planner's own measure, for what the article leaves open: how many points each unevenness of a week weighs. */
const UNEVEN = {
  /** Two hard or long runs on consecutive days. */
  hardRunsInARow: 10,
  /** One more cross-training session on a day. */
  crowdedDay: 9,
  /** Hard cross-training on consecutive days. */
  hardCrossInARow: 4,
  /** A cross-training session on a day with a run. */
  double: 7,
  /** A session that is not known to be easy, nor hard, on a day that does not come after a hard run. */
  notAfterHard: 3,
  /** The same session on the day before a hard or long run. */
  openBeforeHard: 2,
  /** The same activity on one day or on consecutive days. */
  sameActivityInARow: 2,
  /** Runs on consecutive days. */
  runsInARow: 2,
  /** Cross-training on consecutive days. */
  crossInARow: 1,
  /** A week with no more than one rest day. */
  oneRestDay: 1,
};

/** What a session costs for each day that it stands later in the week. */
export const COST_OF_A_DAY_LATER = EARLIEST;

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
    const before = dayBeforeIn(week, day);
    const beside = before === undefined ? 0 : costOfNeighbours(week[before], week[day]);
    return sum + costOfDay(viewOf(week, day, who), place) + beside;
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

/** What a day costs beside the rules: hard days and stress, days after hard runs, crowding, doubles, coming late. */
function costOfDayShape({ sessions, before, after }: DayView, place: number): number {
  const cross = sessions.filter(isCross);
  const onHardDay = sessions.some(isDemandingRun) ? cross.length : 0;
  const hard = cross.filter(isDemanding).length;
  const isAfterHard = before.some(isDemandingRun);
  const isBeforeHard = after.some(isDemandingRun);
  const stress = hard * ((isAfterHard ? STRESS_OF.after : 0) + (isBeforeHard ? STRESS_OF.before : 0));
  const easy = cross.filter((session) => loadOf(session) === 'easy').length;
  const open = cross.length - hard - easy;
  // One session makes good use of a day after a hard run: an easy one, if there is any.
  const easyElsewhere = easy - (isAfterHard ? Math.min(easy, 1) : 0);
  const openElsewhere = open - (isAfterHard && easy === 0 ? Math.min(open, 1) : 0);
  const points =
    (isBeforeHard ? open * UNEVEN.openBeforeHard : 0) +
    openElsewhere * UNEVEN.notAfterHard +
    Math.max(0, cross.length - 1) * UNEVEN.crowdedDay +
    (sessions.some(isRun) ? cross.length * UNEVEN.double : 0) +
    alikeOnADay(cross) * UNEVEN.sameActivityInARow;
  return (
    onHardDay * ON_HARD_DAY +
    stress * STRESS +
    easyElsewhere * AFTER_HARD +
    points * MEASURE +
    sessions.length * place * EARLIEST
  );
}

/** What two consecutive days cost together. */
export function costOfNeighbours(before: readonly Session[], sessions: readonly Session[]): number {
  const others = sessions.filter(isCross);
  const beside = before
    .filter(isCross)
    .reduce((sum, one) => sum + others.reduce((each, other) => each + costOfTwoInARow(one, other), 0), 0);
  return costOfRunsInARow(runFlags(before), runFlags(sessions)) + beside;
}

/** What two cross-training sessions on consecutive days cost. */
export function costOfTwoInARow(one: CrossSession, other: CrossSession): number {
  const alike = isAlike(one, other) ? UNEVEN.sameActivityInARow : 0;
  const hard = isDemanding(one) && isDemanding(other) ? UNEVEN.hardCrossInARow : 0;
  return (alike + hard + UNEVEN.crossInARow) * MEASURE;
}

/** What runs on two consecutive days cost. */
export function costOfRunsInARow(before: RunFlags, day: RunFlags): number {
  const runs = before.run && day.run ? UNEVEN.runsInARow : 0;
  const hard = before.hard && day.hard ? UNEVEN.hardRunsInARow : 0;
  return (runs + hard) * MEASURE;
}

/** What the rest days of a week cost, given the facts of its seven days. */
export function costOfRest(facts: readonly number[]): number {
  const restDays = facts.filter((day) => !has(day, DAY_FACT.work)).length;
  return (
    costOfReading(readEnoughRest(facts), 'must') +
    costOfReading(readKeepRest(facts), 'must') +
    (restDays === 1 ? UNEVEN.oneRestDay * MEASURE : 0)
  );
}

/** What the amounts of cross-training cost, wherever in the week they stand. */
export function costOfAmounts(cross: readonly CrossSession[], who: Circumstances): number {
  return AMOUNT_RULES.reduce(
    (sum, { strength, reads }) => sum + costOfReading(reads(cross, who), strength),
    0,
  );
}

/** Two sessions of the same activity; of those without one nothing is known. */
export function isAlike(one: CrossSession, other: CrossSession): boolean {
  return one.activity !== undefined && one.activity === other.activity;
}

/** Pairs of sessions of the same activity. */
function alikeOnADay(cross: readonly CrossSession[]): number {
  return cross.reduce(
    (sum, one, place) => sum + cross.slice(place + 1).filter((other) => isAlike(one, other)).length,
    0,
  );
}
