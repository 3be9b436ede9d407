import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spacedWeek } from '../../src/planner/build/arrange.ts';
import { fit, type Fit } from '../../src/planner/build/fit.ts';
import { isNearRace } from '../../src/planner/phase.ts';
import { weekWith } from '../../src/planner/build/place.ts';
import type { Task } from '../../src/planner/build/place-table.ts';
import type { WeekBuildQuestion } from '../../src/planner/plan.ts';
import { crossOf } from '../../src/planner/rules/rules-week.ts';
import { costOfAmounts, costOfDays } from '../../src/planner/build/score.ts';
import { DAYS, type Week } from '../../src/planner/session.ts';
import { isCounted, isDemanding, isRace } from '../../src/planner/session-load.ts';
import { decideWeekBuild } from '../../src/planner/week-build.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { bruteFit } from './week-brute.ts';
import { anyCross, anyDays, anyRun, anyWeek, anyWho, isDoublyHard, untime } from './weeks.ts';

const countedIn = (days: Week): number => crossOf(days).filter(isCounted).length;

/** A task for the builder, small enough to try every week: the days of the others are impossible. */
const smallTask: fc.Arbitrary<Task> = fc
  .tuple(
    anyWeek({ runs: 3, cross: 1 }),
    fc.array(anyRun, { maxLength: 2 }),
    fc.array(anyCross, { maxLength: 3 }),
    fc.subarray([...DAYS], { minLength: 3, maxLength: 4 }),
    fc.option(anyDays(4), { nil: undefined }),
    anyWho,
  )
  .map(([fixed, runs, others, impossible, on, who]) => ({
    week: fixed,
    runs,
    cross: others.map((one, place) => (place === 0 && on !== undefined ? { ...one, on } : one)),
    impossible,
    who,
  }));

describe('the builder', () => {
  it('finds what trying every week finds', () => {
    fc.assert(
      fc.property(smallTask, (task) => {
        const found = fit(task);
        const tried = bruteFit({ ...task, week: spacedWeek(task.week) });
        expect(found.runs).toEqual(tried.runs);
        expect(found.cross).toEqual(tried.cross);
        expect(costOfDays(found.placement.week, task.who)).toBe(tried.cost);
        expect(found.clash?.wishes).toEqual(tried.clash);
      }),
      { numRuns: 150 },
    );
  });
});

const anyTask: fc.Arbitrary<Task> = fc
  .tuple(
    anyWeek({ runs: 3, cross: 1 }),
    fc.array(anyRun, { maxLength: 4 }),
    fc.array(anyCross, { maxLength: 4 }),
    anyDays(2),
    anyWho,
  )
  .map(([fixed, runs, others, impossible, who]) => ({ week: fixed, runs, cross: others, impossible, who }));

const questionOf = ({ week: fixed, runs, cross: wishes, impossible, who }: Task): WeekBuildQuestion => ({
  intent: 'week-build',
  ...who,
  week: fixed,
  runs,
  wishes,
  impossible,
});

describe('any built week', () => {
  it('holds no two hard sessions on a day, the most of the level, and a day without intense work', () => {
    fc.assert(
      fc.property(anyTask, (task) => {
        const { verdict, week: built = EMPTY_WEEK } = decideWeekBuild(questionOf(task), {});
        // Runs come first: where they have no other day, a hard session that stands there already is told to move.
        const clashing = DAYS.filter((day) => isDoublyHard(built[day]));
        if (clashing.length > 0) expect(['caution', 'no']).toContain(verdict);
        for (const day of clashing) expect(task.week[day].some(isDemanding)).toBe(true);
        const most = task.who.level === 'beginner' ? 2 : 3;
        expect(countedIn(built)).toBeLessThanOrEqual(Math.max(most, countedIn(task.week)));
        const given = [...task.runs, ...Object.values(task.week).flat()].filter(isDemanding);
        if (given.length < DAYS.length) {
          expect(DAYS.some((day) => !built[day].some(isDemanding))).toBe(true);
        }
      }),
      { numRuns: 2500 },
    );
  });

  it('keeps what has its day, and places nothing on impossible days', () => {
    fc.assert(
      fc.property(anyTask, (task) => {
        const { week: built = EMPTY_WEEK } = decideWeekBuild(questionOf(task), {});
        for (const day of DAYS) {
          const untimed = built[day].map(untime);
          for (const session of task.week[day]) expect(untimed).toContainEqual(untime(session));
          if (task.impossible.includes(day)) expect(built[day]).toHaveLength(task.week[day].length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('places the runs near a race as well as without cross-training', () => {
    fc.assert(
      fc.property(anyTask, (task) => {
        const near: Task = { ...task, who: { ...task.who, season: 'race-season' } };
        const costOfRuns = ({ runs, placement }: Fit): number => {
          const days = placement.runDays.map((day) => DAYS.indexOf(day));
          return costOfDays(weekWith({ ...near, week: spacedWeek(near.week), runs }, days, [], []), near.who);
        };
        expect(costOfRuns(fit(near))).toBe(costOfRuns(fit({ ...near, cross: [] })));
      }),
      { numRuns: 1500 },
    );
  });

  it('is the same for the same question', () => {
    fc.assert(
      fc.property(anyTask, (task) => {
        expect(decideWeekBuild(structuredClone(questionOf(task)), {})).toEqual(
          decideWeekBuild(questionOf(task), {}),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('does not get worse by one day more', () => {
    fc.assert(
      fc.property(anyTask, fc.constantFrom(...DAYS), (task, day) => {
        const bound: Task = { ...task, impossible: [...task.impossible, day] };
        const free: Task = { ...task, impossible: task.impossible.filter((one) => one !== day) };
        const less = scoreOf(bound, fit(bound));
        const more = scoreOf(free, fit(free));
        expect(isNoWorse(more, less)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});

/** What a builder is to minimise: runs left out, cross-training left out, amounts, the earlier ones first, and the cost. */
type Score = readonly number[];

function scoreOf(task: Task, { runs, cross: kept, placement }: Fit): Score {
  let next = 0;
  // For each wish whether it was left out; equal wishes are kept from the front.
  const leftOut = task.cross.map((wish) => {
    const isKept = JSON.stringify(kept[next]) === JSON.stringify(wish);
    if (isKept) next += 1;
    return isKept ? 0 : 1;
  });
  return [
    task.runs.length - runs.length,
    // Near a race the runs come first in every way.
    ...(isNearRace(task.who) || hasRace(task)
      ? [costOfDays(fit({ ...task, cross: [] }).placement.week, task.who)]
      : []),
    task.cross.length - kept.length,
    costOfAmounts([...crossOf(task.week), ...kept], task.who),
    ...leftOut,
    costOfDays(placement.week, task.who),
  ];
}

const hasRace = ({ week: fixed, runs }: Task): boolean =>
  [...runs, ...Object.values(fixed).flat()].some(isRace);

function isNoWorse(score: Score, other: Score): boolean {
  const place = score.findIndex((part, at) => part !== other[at]);
  return place < 0 || (score[place] ?? 0) < (other[place] ?? 0);
}
