import { amountsBrokenBy } from '../../src/planner/amounts.ts';
import { isNearRace } from '../../src/planner/phase.ts';
import { weekWith } from '../../src/planner/place.ts';
import type { Task } from '../../src/planner/place-table.ts';
import { crossOf } from '../../src/planner/rules-week.ts';
import { costOfDays, mustsOf } from '../../src/planner/score.ts';
import { DAYS, type Day } from '../../src/planner/session.ts';
import { isRun } from '../../src/planner/session-load.ts';
import { subsetsOfSize } from '../../src/planner/subsets.ts';
import { combinations } from './weeks.ts';

/** The same task by trying every week. */
export function bruteFit(task: Task): {
  readonly runs: Task['runs'];
  readonly cross: Task['cross'];
  readonly cost: number;
  readonly clash: readonly unknown[] | undefined;
} {
  const { week: fixed, who, impossible } = task;
  const free = who.limits?.noCrossOn ?? [];
  const daysFor = (on: readonly Day[] | undefined, isOpen: (day: Day) => boolean): number[] =>
    [...DAYS.keys()].filter((place) => {
      const day = DAYS[place] ?? 'monday';
      return !impossible.includes(day) && isOpen(day) && (on?.includes(day) ?? true);
    });
  const runPlacings = (runs: Task['runs']): (readonly number[])[] =>
    [...combinations(runs.map(({ on }) => daysFor(on, (day) => !fixed[day].some(isRun))))].filter(
      (days) => new Set(days).size === days.length,
    );
  const cheapest = (runs: Task['runs'], placings: readonly (readonly number[])[], some: Task['cross']) => {
    const part: Task = { ...task, runs, cross: some };
    let best: { readonly cost: number; readonly days: readonly (readonly number[])[] } | undefined;
    for (const days of placings) {
      for (const crossDays of combinations(some.map(({ on }) => daysFor(on, (day) => !free.includes(day))))) {
        const cost = costOfDays(weekWith(part, days, [...some.keys()], crossDays), who);
        if (best === undefined || cost < best.cost) best = { cost, days: [days] };
        else if (cost === best.cost) best = { cost, days: [...best.days, days] };
      }
    }
    return best;
  };
  const runs = largest(task.runs, (some) => runPlacings(some).length > 0);
  const bare = cheapest(runs, runPlacings(runs), []);
  const placings = isNearRace(who) ? (bare?.days ?? []) : runPlacings(runs);
  const bestWith = (some: Task['cross']): number | undefined => {
    if (some.length === 0) return bare?.cost;
    if (amountsBrokenBy(some, crossOf(fixed), who).length > 0) return undefined;
    const best = cheapest(runs, placings, some);
    return best !== undefined && mustsOf(best.cost) <= mustsOf(bare?.cost ?? 0) ? best.cost : undefined;
  };
  const kept = largest(task.cross, (some) => bestWith(some) !== undefined);
  const clash =
    runs.length < task.runs.length
      ? smallest(task.runs, (some) => runPlacings(some).length === 0)
      : smallest(task.cross, (some) => bestWith(some) === undefined);
  return { runs, cross: kept, cost: bestWith(kept) ?? Number.NaN, clash };
}

function largest<T>(items: readonly T[], holds: (some: readonly T[]) => boolean): readonly T[] {
  for (let size = items.length; size > 0; size -= 1) {
    for (const some of subsetsOfSize(items, size)) if (holds(some)) return some;
  }
  return [];
}

function smallest<T>(items: readonly T[], holds: (some: readonly T[]) => boolean): readonly T[] | undefined {
  for (let size = 1; size <= items.length; size += 1) {
    for (const some of subsetsOfSize(items, size)) if (holds(some)) return some;
  }
  return undefined;
}
