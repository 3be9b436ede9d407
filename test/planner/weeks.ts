import fc from 'fast-check';
import type { Circumstances } from '../../src/planner/plan.ts';
import {
  DAYS,
  INTENSITIES,
  LEVELS,
  RUN_KINDS,
  TIMES,
  type Activity,
  type CrossSession,
  type Day,
  type Intensity,
  type RunKind,
  type RunSession,
  type Session,
  type Week,
} from '../../src/planner/session.ts';
import { isDemanding } from '../../src/planner/session-load.ts';
import { weekOf } from '../../src/planner/week.ts';

/** A run of a kind; one of no kind where none is given. */
export const run = (kind?: RunKind, more: Partial<RunSession> = {}): RunSession => ({
  kind: 'run',
  ...(kind !== undefined && { run: kind }),
  ...more,
});

/** A cross-training session. */
export const cross = (
  activity?: Activity,
  intensity?: Intensity,
  more: Partial<CrossSession> = {},
): CrossSession => ({
  kind: 'cross',
  ...(activity !== undefined && { activity }),
  ...(intensity !== undefined && { intensity }),
  ...more,
});

/** A week from its days, each with one session or more. */
export function week(days: Partial<Record<Day, Session | readonly Session[]>>): Week {
  return weekOf(
    DAYS.flatMap((day) => [days[day] ?? []].flat().map((session: Session) => ({ day, session }))),
  );
}

/** Activities that the rules tell apart. */
const ACTIVITIES = ['swimming', 'cycling', 'strength', 'yoga', 'walking', 'rowing', 'hiit'] as const;

const anyTime = fc.option(fc.constantFrom(...TIMES), { nil: undefined, freq: 1 });

export const anyRun: fc.Arbitrary<RunSession> = fc
  .tuple(fc.option(fc.constantFrom(...RUN_KINDS), { nil: undefined }), anyTime, fc.nat({ max: 9 }))
  .map(([kind, time, isClub]) =>
    run(kind, { ...(time !== undefined && { time }), ...(isClub === 0 && { club: true }) }),
  );

export const anyCross: fc.Arbitrary<CrossSession> = fc
  .tuple(
    fc.constantFrom(...ACTIVITIES),
    fc.option(fc.constantFrom(...INTENSITIES), { nil: undefined }),
    anyTime,
  )
  .map(([activity, intensity, time]) => cross(activity, intensity, time === undefined ? {} : { time }));

/** Runs on days of their own, and some cross-training anywhere. */
export function anyWeek(most: { readonly runs: number; readonly cross: number }): fc.Arbitrary<Week> {
  return fc
    .tuple(
      fc.uniqueArray(fc.tuple(fc.constantFrom(...DAYS), anyRun), {
        maxLength: most.runs,
        selector: ([day]) => day,
      }),
      fc.array(fc.tuple(fc.constantFrom(...DAYS), anyCross), { maxLength: most.cross }),
    )
    .map(([runs, others]) => weekOf([...runs, ...others].map(([day, session]) => ({ day, session }))));
}

/** Members that the rules of weeks tell apart. */
export const anyWho: fc.Arbitrary<Circumstances> = fc
  .record(
    {
      level: fc.constantFrom(...LEVELS),
      season: fc.constantFrom('off-season' as const, 'race-season' as const),
      goal: fc.constantFrom('marathon' as const, 'general' as const),
      limits: fc.constantFrom(
        { noDoubles: true as const },
        { mostSessions: 1 },
        { noCrossOn: ['tuesday', 'sunday'] as const },
      ),
    },
    { requiredKeys: [] },
  )
  .map((who) => who);

export const anyDays = (maxLength: number): fc.Arbitrary<Day[]> => fc.subarray([...DAYS], { maxLength });

/** True for a day that holds more than one hard session or long run. */
export function isDoublyHard(sessions: readonly Session[]): boolean {
  return sessions.filter(isDemanding).length > 1;
}

/** Every list that takes one item of each list given. */
export function* combinations<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [first, ...rest] = lists;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const others of combinations(rest)) for (const one of first) yield [one, ...others];
}

/** A session whatever its time of day is. */
export function untime(session: Session): Session {
  const { time: _, ...rest } = session;
  return rest;
}
