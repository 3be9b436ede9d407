import { isNearRace } from '../phase.ts';
import { crossPlacer, leastCosts, type CrossLayout, type CrossPlacer } from './place-cross.ts';
import { runLayouts, type RunLayout } from './place-runs.ts';
import { leastBy } from './least-by.ts';
import { canHaveADayEach, contentOf, daysForRun, placeTable, standsAlone, type Task } from './place-table.ts';
import { costOfMusts } from './score.ts';
import { DAYS, type Day, type Week } from '../session.ts';
import { weekBy } from '../week.ts';

/** A week with all runs and some of the cross-training of a task placed. */
export interface Placement {
  readonly week: Week;
  readonly runDays: readonly Day[];
  /** The day of each session placed, in the order of the task. */
  readonly crossDays: readonly Day[];
  /** What the days of the week cost; the amounts of cross-training, which no placing changes, are not in it. */
  readonly cost: number;
}

/** Places the sessions of a task; cross-training is named by its places in the task. */
export interface Placer {
  /** The cheapest week with the runs alone. */
  readonly bare: Placement;
  /** The cheapest week with these sessions, found exactly; undefined where a session has no day left. */
  readonly best: (sessions: readonly number[]) => Placement | undefined;
  /** True where a week with these sessions can break the musts no worse than so. */
  readonly canKeep: (sessions: readonly number[], musts: number) => boolean;
}

interface Found {
  readonly layout: RunLayout;
  readonly cross: CrossLayout;
}

/**
 * A placer for a task; undefined where its runs cannot have a day each. Near a race, and in a week with one, the runs
 * are placed as is best for them alone; cross-training only decides between weeks that are equally good for them.
 */
export function placer(task: Task): Placer | undefined {
  if (!haveDays(task)) return undefined;
  const table = placeTable(task);
  const all = runLayouts(table);
  const calm = leastBy(all, ({ cost, costOfRest }) => cost + costOfRest);
  const [calmest] = calm;
  if (calmest === undefined) return undefined;
  const least = leastCosts(table);
  const layouts = isNearRace(task.who) || standsAlone(task) ? calm : all;
  return {
    bare: placementOf(task, [], { layout: calmest, cross: { days: [], cost: calmest.costOfRest } }),
    best: (sessions) => {
      const found = cheapest(layouts, crossPlacer(table, least, sessions));
      return found && placementOf(task, sessions, found);
    },
    canKeep: (sessions, musts) => {
      const limit = costOfMusts(musts + 1);
      const cross = crossPlacer(table, least, sessions);
      const tried = new Set<string>();
      return layouts.some((layout) => {
        // The order of the days, by which alone like layouts differ, is no must.
        if (tried.has(layout.likeness)) return false;
        tried.add(layout.likeness);
        return cross.canAddLess(layout, limit - layout.cost);
      });
    },
  };
}

/** True where the runs of a task can have a day each. */
export function haveDays(task: Task): boolean {
  return canHaveADayEach(task.runs.map((run) => daysForRun(task, run)));
}

/** The cheapest week of all run layouts, tried with the most promising layouts first. */
function cheapest(layouts: readonly RunLayout[], placer: CrossPlacer): Found | undefined {
  const [only, ...more] = layouts;
  if (only !== undefined && more.length === 0) {
    const cross = placer.place(only, Infinity);
    return cross && { layout: only, cross };
  }
  const costs = layouts.map((layout) => layout.cost + placer.atLeast(layout));
  const costAt = (place: number): number => costs[place] ?? Infinity;
  let found: Found | undefined;
  let limit = Infinity;
  const tryLayout = (place: number): void => {
    const layout = layouts[place];
    const cross = layout && placer.place(layout, limit - layout.cost);
    if (layout === undefined || cross === undefined) return;
    found = { layout, cross };
    limit = layout.cost + cross.cost;
  };
  const promising = costs.indexOf(costs.reduce((lowest, cost) => Math.min(lowest, cost), Infinity));
  tryLayout(promising);
  const others = [...layouts.keys()].filter((place) => place !== promising && costAt(place) < limit);
  for (const place of others.toSorted((a, b) => costAt(a) - costAt(b))) {
    if (costAt(place) < limit) tryLayout(place);
  }
  return found;
}

/** The week of a task with its runs and the sessions at these places on these days (places in the week). */
export function weekWith(
  task: Task,
  runDays: readonly number[],
  sessions: readonly number[],
  crossDays: readonly number[],
): Week {
  return weekBy((_, day) =>
    contentOf(
      task,
      day,
      [...runDays.keys()].filter((run) => runDays[run] === day),
      sessions.filter((__, place) => crossDays[place] === day),
    ),
  );
}

function placementOf(task: Task, sessions: readonly number[], { layout, cross }: Found): Placement {
  const runDays = task.runs.map((_, run) => layout.runs.indexOf(run));
  return {
    week: weekWith(task, runDays, sessions, cross.days),
    runDays: named(runDays),
    crossDays: named(cross.days),
    cost: layout.cost + cross.cost,
  };
}

function named(days: readonly number[]): Day[] {
  return days.flatMap((day) => DAYS[day] ?? []);
}
