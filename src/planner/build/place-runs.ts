import { CONTEXTS, contextsOf } from '../day-context.ts';
import { NO_RUN, type DayContent, type PlaceTable } from './place-table.ts';
import { COST_OF_A_DAY_LATER, costOfRest, costOfRunsInARow } from './score.ts';
import { DAYS } from '../session.ts';

/** Which run is placed on each day (`NO_RUN` for none), and what the week costs so far. */
export interface RunLayout {
  readonly runs: readonly number[];
  /** What the runs make of each day for cross-training on it, as far as that counts. */
  readonly contexts: readonly number[];
  /** Without the rest days. */
  readonly cost: number;
  readonly costOfRest: number;
  /** The same for layouts whose days are the same in another order, as far as cross-training on them goes. */
  readonly likeness: string;
}

/** Every way to place all the runs, at most one a day; runs of one kind stand in the order given. */
export function runLayouts(table: PlaceTable): RunLayout[] {
  const { runKinds, runDays } = table;
  const layouts: RunLayout[] = [];
  const runs = DAYS.map(() => NO_RUN);
  const days = DAYS.map((_, day) => table.content(day, NO_RUN, 0));
  const kinds = [...new Set(runKinds)].map((kind) => ({
    runs: [...runKinds.keys()].filter((run) => runKinds[run] === kind),
    placed: 0,
  }));

  const fill = (day: number, left: number): void => {
    if (left > DAYS.length - day) return;
    if (day === DAYS.length) {
      layouts.push(layoutOf(table, [...runs], days));
      return;
    }
    const bare = days[day];
    if (bare === undefined) return;
    for (const kind of kinds) {
      const run = kind.runs[kind.placed];
      if (run === undefined || runDays[run]?.includes(day) !== true) continue;
      kind.placed += 1;
      runs[day] = run;
      days[day] = table.content(day, run, 0);
      fill(day + 1, left - 1);
      runs[day] = NO_RUN;
      days[day] = bare;
      kind.placed -= 1;
    }
    fill(day + 1, left);
  };
  fill(0, runKinds.length);
  return layouts;
}

function layoutOf(table: PlaceTable, runs: readonly number[], days: readonly DayContent[]): RunLayout {
  const contexts = contextsOf(days).map((context) => context & table.counting);
  let cost = 0;
  let yesterday = days.some(({ race }) => race) ? undefined : days.at(-1);
  for (const [place, day] of days.entries()) {
    cost += table.cost(place, runs[place] ?? NO_RUN, 0, contexts[place] ?? 0);
    cost += day.sessions.length * place * COST_OF_A_DAY_LATER;
    if (yesterday !== undefined) cost += costOfRunsInARow(yesterday, day);
    yesterday = day;
  }
  return {
    runs,
    contexts,
    cost,
    costOfRest: costOfRest(days.map(({ facts }) => facts)),
    likeness: likenessOf(table, runs, contexts),
  };
}

/** The kinds of the days, in the order of the kinds, as one text. */
function likenessOf(table: PlaceTable, runs: readonly number[], contexts: readonly number[]): string {
  const runKinds = table.runKinds.length + 1;
  const kinds = runs.map((run, day) => {
    const runKind = run === NO_RUN ? 0 : (table.runKinds[run] ?? 0) + 1;
    return ((table.dayKinds[day] ?? 0) * runKinds + runKind) * CONTEXTS + (contexts[day] ?? 0);
  });
  return String.fromCharCode(...kinds.toSorted((a, b) => a - b));
}
