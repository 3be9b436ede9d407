import type { WeekBuildQuestion, WeekCheckQuestion } from '../../src/planner/plan.ts';
import {
  ACTIVITIES,
  DAYS,
  INTENSITIES,
  RUN_KINDS,
  type CrossSession,
  type RunSession,
} from '../../src/planner/session.ts';
import { EMPTY_WEEK, weekOf } from '../../src/planner/week.ts';
import { makeRandom, oneOf as pick } from './random.ts';

const RUNS = 7;
const WISHES = 5;
const SESSIONS_CHECKED = 14;
const IMPOSSIBLE_SHARE = 0.3;

const random = makeRandom(20_261_123);
const oneOf = <T>(list: readonly T[]): T => pick(list, random);
const many = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, place) => make(place));

const run = (): RunSession => ({ kind: 'run', run: oneOf(RUN_KINDS.filter((kind) => kind !== 'race')) });
const cross = (): CrossSession => ({
  kind: 'cross',
  activity: oneOf(ACTIVITIES),
  ...(random() < 0.5 && { intensity: oneOf(INTENSITIES) }),
});

/** Weeks to build: seven runs, on their days or all to be placed, five sessions, sometimes an impossible day. */
export function weeksToBuild(count: number): WeekBuildQuestion[] {
  return many(count, (place) => {
    const placed = place % 2 === 0;
    const runs = many(RUNS, run);
    return {
      intent: 'week-build',
      week: placed ? weekOf(runs.map((session) => ({ day: oneOf(DAYS), session }))) : EMPTY_WEEK,
      ...(!placed && { runs }),
      wishes: many(WISHES, cross),
      ...(random() < IMPOSSIBLE_SHARE && placed && { impossible: [oneOf(DAYS)] }),
    };
  });
}

/**
 * Weeks to check and to mend: fourteen sessions, a run on each day and the others on any. `scattered` throws the runs
 * on any days too, several on one: nobody's week, but the hardest to mend.
 */
export function weeksToCheck(count: number, { scattered = false } = {}): WeekCheckQuestion[] {
  return many(count, () => ({
    intent: 'week-check',
    week: weekOf(
      many(SESSIONS_CHECKED, (place) =>
        place % 2 === 0
          ? { day: scattered ? oneOf(DAYS) : (DAYS[place / 2] ?? oneOf(DAYS)), session: run() }
          : { day: oneOf(DAYS), session: cross() },
      ),
    ),
    ...(random() < 0.5 && { level: oneOf(['beginner', 'intermediate', 'advanced'] as const) }),
  }));
}
