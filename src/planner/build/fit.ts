import { amountsBrokenBy, bindingRule, tooMany } from '../amounts.ts';
import type { Read } from '../apply.ts';
import { spacedWeek } from './arrange.ts';
import { isGraver } from '../rules/gravest.ts';
import { haveDays, placer, type Placement, type Placer } from './place.ts';
import type { Task } from './place-table.ts';
import type { Wish } from '../plan.ts';
import { readOf, readWeek } from '../read-week.ts';
import { crossOf } from '../rules/rules-week.ts';
import { costOfAmounts, mustsOf } from './score.ts';
import type { CrossSession, RunSession } from '../session.ts';
import { firstWith, smallestWith, subsetsOfSize } from './subsets.ts';

/** Cross-training sessions of which it is tried what fits; no week holds near as many. */
const MOST_TRIED = 20;

/** What became of the sessions to be placed. */
export interface Fit {
  readonly placement: Placement;
  readonly runs: readonly Wish<RunSession>[];
  readonly cross: readonly Wish<CrossSession>[];
  /** The smallest set of sessions that cannot be had together; absent where all are placed. */
  readonly clash?: FitClash;
}

/** Sessions that cannot be had together. */
export interface FitClash {
  readonly wishes: readonly Wish[];
  /** The musts that stand against them; empty where only the member's own days do. */
  readonly read: readonly Read[];
}

/** The runs that are placed, and what can be placed around them. */
interface Base {
  readonly runs: readonly Wish<RunSession>[];
  readonly placer: Placer;
}

/**
 * Places all sessions of the task, or as many as the musts allow: runs before cross-training, and among equally many
 * those whose amounts suit the rules best, the earlier ones of the list first. A must that the week breaks without them is no reason to leave one out.
 */
export function fit(whole: Task): Fit {
  const task: Task = {
    ...whole,
    week: spacedWeek(whole.week),
    cross: whole.cross.slice(0, MOST_TRIED),
  };
  const base = mostRuns(task);
  const { cross, week, who } = task;
  const fixed = crossOf(week);
  const at = (places: readonly number[]) => cross.filter((_, place) => places.includes(place));
  const { bare } = base.placer;
  const fits = remembering(
    (places: readonly number[]) => JSON.stringify(at(places)),
    (places) =>
      places.length === 0 ||
      (amountsBrokenBy(at(places), fixed, who).length === 0 &&
        base.placer.canKeep(places, mustsOf(bare.cost))),
  );
  const all = [...cross.keys()];
  const most = all.length - Math.min(all.length, tooMany([...fixed, ...cross], who).all);
  const unsuited = (places: readonly number[]): number => costOfAmounts([...fixed, ...at(places)], who);
  const kept = firstWith(all, most, unsuited, fits) ?? [];
  const placement = (kept.length === 0 ? undefined : base.placer.best(kept)) ?? bare;
  const clash =
    clashOfRuns(task, base) ??
    (kept.length < whole.cross.length
      ? clashOfCross(
          task,
          base,
          smallestWith(all, (some) => !fits(some)),
        )
      : undefined);
  return { placement, runs: base.runs, cross: at(kept), ...(clash !== undefined && { clash }) };
}

/** As many runs as have a day, the earlier ones first. */
function mostRuns(task: Task): Base {
  for (let size = task.runs.length; size >= 0; size -= 1) {
    for (const runs of subsetsOfSize(task.runs, size)) {
      const places = placer({ ...task, runs });
      if (places !== undefined) return { runs, placer: places };
    }
  }
  throw new Error('A week in which no run is placed can always be had.');
}

/** The fewest runs that have no days, one for each. */
function clashOfRuns(task: Task, { runs }: Base): FitClash | undefined {
  if (runs.length === task.runs.length) return undefined;
  return {
    wishes: smallestWith(task.runs, (some) => !haveDays({ ...task, runs: some })),
    read: [],
  };
}

/** Why the cross-training at these places of the task cannot be had together. */
function clashOfCross(
  { cross, week, who, impossible }: Task,
  base: Base,
  places: readonly number[],
): FitClash {
  const wishes = cross.filter((_, place) => places.includes(place));
  const fixed = crossOf(week);
  if (amountsBrokenBy(wishes, fixed, who).length > 0) {
    const binding = bindingRule([...fixed, ...wishes], who);
    const read = amountsBrokenBy(cross, fixed, who);
    return { wishes, read: read.toSorted((a, b) => Number(b.id === binding) - Number(a.id === binding)) };
  }
  const best = base.placer.best(places);
  if (best !== undefined) {
    return { wishes, read: mustsMoreBroken(readWeek(base.placer.bare.week, who), readWeek(best.week, who)) };
  }
  // Without a day left, it may be the club that keeps the days free which the member would have.
  const kept = who.limits?.noCrossOn ?? [];
  const byClub = wishes.some(({ on }) =>
    kept.some((day) => !impossible.includes(day) && (on?.includes(day) ?? true)),
  );
  return { wishes, read: byClub ? readOf('club-free-days', 'conflict') : [] };
}

/** The musts that are worse kept than before; where the same ones are only broken more often, all that are broken. */
function mustsMoreBroken(before: readonly Read[], after: readonly Read[]): readonly Read[] {
  const broken = after.filter(
    ({ reading, strength }) => reading === 'conflict' || (reading === 'caution' && strength === 'must'),
  );
  const worse = broken.filter(({ id, reading }) =>
    isGraver(reading, before.find((read) => read.id === id)?.reading ?? 'silent'),
  );
  return worse.length > 0 ? worse : broken;
}

/** A test that is made once for what reads alike. */
function remembering<T>(keyOf: (item: T) => string, holds: (item: T) => boolean): (item: T) => boolean {
  const known = new Map<string, boolean>();
  return (item) => {
    const key = keyOf(item);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = holds(item);
    known.set(key, found);
    return found;
  };
}
