import { amountsBrokenBy } from '../../src/planner/amounts.ts';
import { isNearRace } from '../../src/planner/phase.ts';
import { weekWith } from '../../src/planner/build/place.ts';
import type { Task } from '../../src/planner/build/place-table.ts';
import { crossOf } from '../../src/planner/rules/rules-week.ts';
import { costOfAmounts, costOfDays, isAlike, mustsOf } from '../../src/planner/build/score.ts';
import { DAYS, type CrossSession, type Day } from '../../src/planner/session.ts';
import { isCross, isRace, isRun } from '../../src/planner/session-load.ts';
import { subsetsOfSize } from '../../src/planner/build/subsets.ts';
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
      const crossOptions = some.map((wish) =>
        daysFor(wish.on, (day) => !free.includes(day) && !holdsAlike(fixed[day].filter(isCross), wish)),
      );
      for (const crossDays of combinations(crossOptions)) {
        if (sharesADay(some, crossDays)) continue;
        const cost = costOfDays(weekWith(part, days, [...some.keys()], crossDays), who);
        if (best === undefined || cost < best.cost) best = { cost, days: [days] };
        else if (cost === best.cost) best = { cost, days: [...best.days, days] };
      }
    }
    return best;
  };
  const runs = largest(
    task.runs,
    () => 0,
    (some) => runPlacings(some).length > 0,
  );
  const bare = cheapest(runs, runPlacings(runs), []);
  const hasRace = [...runs, ...Object.values(fixed).flat()].some(isRace);
  const placings = isNearRace(who) || hasRace ? (bare?.days ?? []) : runPlacings(runs);
  const bestWith = (some: Task['cross']): number | undefined => {
    if (some.length === 0) return bare?.cost;
    if (amountsBrokenBy(some, crossOf(fixed), who).length > 0) return undefined;
    const best = cheapest(runs, placings, some);
    return best !== undefined && mustsOf(best.cost) <= mustsOf(bare?.cost ?? 0) ? best.cost : undefined;
  };
  const kept = largest(
    task.cross,
    (some) => costOfAmounts([...crossOf(fixed), ...some], who),
    (some) => bestWith(some) !== undefined,
  );
  const clash =
    runs.length < task.runs.length
      ? smallest(task.runs, (some) => runPlacings(some).length === 0)
      : smallest(task.cross, (some) => bestWith(some) === undefined);
  return { runs, cross: kept, cost: bestWith(kept) ?? Number.NaN, clash };
}

/** Of the largest sets the first that weighs least. */
function largest<T>(
  items: readonly T[],
  weigh: (some: readonly T[]) => number,
  holds: (some: readonly T[]) => boolean,
): readonly T[] {
  for (let size = items.length; size > 0; size -= 1) {
    const [first, ...others] = [...subsetsOfSize(items, size)].filter(holds);
    if (first === undefined) continue;
    return others.reduce((best, some) => (weigh(some) < weigh(best) ? some : best), first);
  }
  return [];
}

function holdsAlike(sessions: readonly CrossSession[], wish: CrossSession): boolean {
  return sessions.some((one) => isAlike(one, wish));
}

/** True where two sessions of one activity stand on one day. */
function sharesADay(some: Task['cross'], days: readonly number[]): boolean {
  return some.some((one, place) =>
    some.some((other, at) => at < place && days[at] === days[place] && isAlike(one, other)),
  );
}

function smallest<T>(items: readonly T[], holds: (some: readonly T[]) => boolean): readonly T[] | undefined {
  for (let size = 1; size <= items.length; size += 1) {
    for (const some of subsetsOfSize(items, size)) if (holds(some)) return some;
  }
  return undefined;
}
