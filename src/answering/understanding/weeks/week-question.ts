import type {
  Circumstances,
  DayKind,
  PlacementQuestion,
  WeekBuildQuestion,
  WeekCheckQuestion,
} from '../../../planner/plan.ts';
import type { CrossSession } from '../../../planner/session.ts';
import { weekOf } from '../../../planner/week.ts';
import type { PlanProblem } from '../../../planner/plan-problem.ts';
import type { PlanReading } from '../plan-reading.ts';
import { intentOf } from './week-intent.ts';
import { activityOf } from './week-items.ts';
import type { AskedPlace } from './week-placement.ts';
import { problemOf } from './week-problems.ts';
import { readWeek, type WeekReading } from './week-told.ts';

export type AskedWeek =
  WeekCheckQuestion | WeekBuildQuestion | PlacementQuestion | { readonly problem: PlanProblem };

/**
 * The question about days of a week that a message asks: is this week all right, put these sessions into my week, or
 * which day for this; or what is wrong with the week that it tells. Undefined where it asks none of them.
 */
export function weekQuestion(reading: PlanReading, circumstances: Circumstances): AskedWeek | undefined {
  if (reading.mentions.length === 0 && reading.days.length === 0) return undefined;
  const week = readWeek(reading);
  const asked = intentOf(reading, week);
  const problem = problemOf(reading, week, asked !== undefined);
  if (problem) return { problem };
  switch (asked?.intent) {
    case 'week-check':
      return {
        intent: 'week-check',
        ...circumstances,
        week: weekOf(week.placed),
        ...(week.impossible.length > 0 && { impossible: week.impossible }),
      };
    case 'week-build':
      return weekBuild(week, circumstances);
    case 'placement':
      return placement(week, asked, circumstances);
    case undefined:
      return undefined;
  }
}

function weekBuild(week: WeekReading, circumstances: Circumstances): WeekBuildQuestion {
  return {
    intent: 'week-build',
    ...circumstances,
    week: weekOf(week.placed),
    ...(week.runs.length > 0 && { runs: week.runs }),
    wishes: week.wishes.filter(({ activity }) => activity === undefined || !week.refuses.includes(activity)),
    ...(week.impossible.length > 0 && { impossible: week.impossible }),
    ...(week.refuses.length > 0 && { refuses: week.refuses }),
  };
}

/** "On all my rest days", "both of my rest days": every day of the kind is meant. */
function meansEveryOne({ kinds, text: { reading } }: WeekReading, kind: DayKind): boolean {
  return kinds.some(
    ({ value, start }) =>
      value === kind &&
      reading.words
        .slice(Math.max(0, start - EVERY_ONE_WORDS), start + 1)
        .some((word) => EVERY_ONE.has(word)),
  );
}

const EVERY_ONE: ReadonlySet<string> = new Set(
  'all both every each alle allen aller beide beiden jeden jedem todos todas ambos cada tous toutes chaque'.split(
    ' ',
  ),
);
const EVERY_ONE_WORDS = 4;

function placement(
  week: WeekReading,
  { items, on, kind }: AskedPlace,
  circumstances: Circumstances,
): PlacementQuestion {
  const activities = new Set(items.flatMap((item) => activityOf(item) ?? []));
  const activity = activities.size === 1 ? [...activities][0] : undefined;
  const intensity = items.flatMap(({ session }) =>
    session.kind === 'cross' ? (session.intensity ?? []) : [],
  )[0];
  const asked = new Set(items.map(({ session }) => session));
  const rest = week.placed.filter(({ session }) => !asked.has(session as CrossSession));
  const wanted = week.wishes.filter((wish) => activity === undefined || wish.activity === activity).length;
  const count = Math.max(
    wanted,
    on.length > 1 && week.dated.some(({ item }) => items.includes(item)) ? on.length : 0,
  );
  return {
    intent: 'placement',
    ...circumstances,
    ...(activity && { activity }),
    ...(intensity && { activityIntensity: intensity }),
    ...((count > 1 || on.length > 1) && { count: Math.max(1, count) }),
    week: weekOf(rest),
    ...(week.impossible.length > 0 && { impossible: week.impossible }),
    ...(on.length > 0 && { on }),
    ...(kind && on.length === 0 && { onKind: kind }),
    ...(kind && on.length === 0 && meansEveryOne(week, kind) && { everyOne: true }),
  };
}
