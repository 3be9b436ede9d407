import { CONTEXTS } from '../day-context.ts';
import type { RunLayout } from './place-runs.ts';
import { NO_RUN, type PlaceTable } from './place-table.ts';
import { costOfRest } from './score.ts';
import { DAYS } from '../session.ts';

/** The day of each cross-training session placed, and what they add to the cost of the runs, rest days included. */
export interface CrossLayout {
  readonly days: readonly number[];
  readonly cost: number;
}

/** Places some sessions around the runs. */
export interface CrossPlacer {
  /** The sessions add at least this to the cost of the runs; infinite where they cannot be placed. */
  readonly atLeast: (layout: RunLayout) => number;
  /** True where the sessions can add less than the limit, the order of the days left aside. */
  readonly canAddLess: (layout: RunLayout, limit: number) => boolean;
  /** The cheapest way to place them, if they add less than the limit. */
  readonly place: (layout: RunLayout, limit: number) => CrossLayout | undefined;
}

/** What a search minds: with `order`, where in the week the sessions stand; with `first`, the first way will do. */
interface Minding {
  readonly order: boolean;
  readonly first: boolean;
}

/**
 * A placer of these sessions. It searches depth first, cutting off what already costs too much with the least that the
 * sessions still to come must add. Layouts of the runs that are alike have the same days in another order: leaving the
 * order aside they are searched once for all, which tells what the sessions add at least to each of them.
 */
export function crossPlacer(table: PlaceTable, least: LeastCosts, sessions: readonly number[]): CrossPlacer {
  const lastAlike = sessions.map((session, at) => placeOfLastAlike(table, sessions.slice(0, at), session));
  const days = sessions.map(() => 0);
  const sets = DAYS.map(() => 0);
  const toCome = sessions.map(() => 0);
  let best: CrossLayout | undefined;
  let bound = Infinity;

  const place = (layout: RunLayout, at: number, cost: number, minding: Minding): void => {
    const session = sessions[at];
    if (session === undefined) {
      const whole = cost + restWith(table, layout, sets);
      if (whole >= bound) return;
      bound = minding.first ? -Infinity : whole;
      best = { days: [...days], cost: whole };
      return;
    }
    const later = toCome[at] ?? 0;
    const from = minding.order ? (days[lastAlike[at] ?? -1] ?? 0) : 0;
    for (const day of table.crossDays[session] ?? []) {
      if (day < from) continue;
      const before = cost + later + (minding.order ? costOfOrder(at, day) : 0);
      if (before + least.on(layout, session, day) >= bound) continue;
      const set = sets[day] ?? 0;
      if ((set & (table.alikes[session] ?? 0)) !== 0) continue;
      const added = costAdded(table, layout, session, day, set);
      if (before + added >= bound) continue;
      days[at] = day;
      sets[day] = set + 2 ** session;
      place(layout, at + 1, before + added - later, minding);
      sets[day] = set;
    }
  };
  /** What goes by where in the week a session stands, and beside which others. */
  const costOfOrder = (at: number, day: number): number => {
    const session = sessions[at] ?? 0;
    let cost = table.costOfPlace(session, day);
    for (let other = 0; other < at; other += 1) {
      cost += table.costOfTwo(session, day, sessions[other] ?? 0, days[other] ?? 0);
    }
    return cost;
  };
  const search = (layout: RunLayout, limit: number, minding: Minding): CrossLayout | undefined => {
    best = undefined;
    bound = limit;
    let later = layout.costOfRest;
    for (let at = sessions.length - 1; at >= 0; at -= 1) {
      toCome[at] = later;
      later += least.best(layout, sessions[at] ?? 0);
    }
    if (later < limit) place(layout, 0, 0, minding);
    return best;
  };

  const ofLikes = new Map<string, number>();
  return {
    atLeast: (layout) => {
      const known = ofLikes.get(layout.likeness);
      if (known !== undefined) return known;
      const found = search(layout, Infinity, { order: false, first: false })?.cost ?? Infinity;
      ofLikes.set(layout.likeness, found);
      return found;
    },
    canAddLess: (layout, limit) => search(layout, limit, { order: false, first: true }) !== undefined,
    place: (layout, limit) => search(layout, limit, { order: true, first: false }),
  };
}

/** What sessions at least cost beside the runs, their places in the order of the week left aside. */
export interface LeastCosts {
  readonly on: (layout: RunLayout, session: number, day: number) => number;
  /** On the cheapest of its days; infinite where it has none. */
  readonly best: (layout: RunLayout, session: number) => number;
}

/** The least costs of a table's sessions, worked out once for each day. */
export function leastCosts(table: PlaceTable): LeastCosts {
  const runs = table.runKinds.length + 1;
  const known = new Float64Array(table.crossKinds.length * DAYS.length * runs * CONTEXTS).fill(Number.NaN);
  const on = (layout: RunLayout, session: number, day: number): number => {
    const run = layout.runs[day] ?? NO_RUN;
    const context = layout.contexts[day] ?? 0;
    const key = ((session * DAYS.length + day) * runs + run + 1) * CONTEXTS + context;
    const before = known[key] ?? Number.NaN;
    if (!Number.isNaN(before)) return before;
    const least = table.least(session, day, run, context);
    known[key] = least;
    return least;
  };
  return {
    on,
    best: (layout, session) => {
      let least = Infinity;
      for (const day of table.crossDays[session] ?? []) least = Math.min(least, on(layout, session, day));
      return least;
    },
  };
}

/** What one session more adds to the cost of a day, wherever in the week that is. */
function costAdded(table: PlaceTable, layout: RunLayout, session: number, day: number, set: number): number {
  const run = layout.runs[day] ?? NO_RUN;
  const context = layout.contexts[day] ?? 0;
  return table.cost(day, run, set + 2 ** session, context) - table.cost(day, run, set, context);
}

/** Sessions of one kind stand in their order, so that no week is tried twice. */
function placeOfLastAlike({ crossKinds }: PlaceTable, before: readonly number[], session: number): number {
  return before.findLastIndex((other) => crossKinds[other] === crossKinds[session]);
}

function restWith(table: PlaceTable, { runs }: RunLayout, sets: readonly number[]): number {
  return costOfRest(runs.map((run, day) => table.content(day, run, sets[day] ?? 0).facts));
}
