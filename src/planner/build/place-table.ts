import { withSession } from './arrange.ts';
import { CONTEXTS, contextMinded, runFlags, viewIn, type RunFlags } from '../day-context.ts';
import { dayFacts } from '../rules/day-facts.ts';
import type { Circumstances, Wish } from '../plan.ts';
import { COST_OF_A_DAY_LATER, costOfDay, costOfDayRules, costOfTwoInARow, isAlike } from './score.ts';
import { DAYS, type CrossSession, type Day, type RunSession, type Session, type Week } from '../session.ts';
import { intensityOfCross, isCross, isRace, isRun, loadOfRun } from '../session-load.ts';
import { hasRace, placedIn } from '../week.ts';

/** Sessions to be put into a week where some stand already. */
export interface Task {
  readonly week: Week;
  readonly runs: readonly Wish<RunSession>[];
  readonly cross: readonly Wish<CrossSession>[];
  /** Days on which nothing is placed. */
  readonly impossible: readonly Day[];
  readonly who: Circumstances;
}

/** No placed run on a day. */
export const NO_RUN = -1;

/** What a day's content is like. */
export interface DayContent extends RunFlags {
  /** The bits of a context that it minds. */
  readonly minded: number;
  readonly facts: number;
  readonly sessions: readonly Session[];
}

/**
 * What the days of a task are like, worked out once for each content. A day is its place in the week, a run or a
 * session its place in the task, a set of cross-training sessions the bits of their places.
 */
export interface PlaceTable {
  /** The days that each session may be placed on. */
  readonly runDays: readonly (readonly number[])[];
  readonly crossDays: readonly (readonly number[])[];
  /** For each day the first of its kind: days that hold the same, and that the same sessions may be placed on. */
  readonly dayKinds: readonly number[];
  /** For each session the first of its kind; sessions of one kind make no difference to any cost. */
  readonly runKinds: readonly number[];
  readonly crossKinds: readonly number[];
  /** For each session the others of the same activity, as bits: no day holds two of them. */
  readonly alikes: readonly number[];
  /** The bits of a day's context that make a difference to any cost. */
  readonly counting: number;
  readonly content: (day: number, run: number, set: number) => DayContent;
  /** What a content costs by itself: as if the day were a Monday. */
  readonly cost: (day: number, run: number, set: number, context: number) => number;
  /** The least that a session adds to the cost of a day, whatever else is placed on that day or beside it. */
  readonly least: (session: number, day: number, run: number, context: number) => number;
  /** What a session costs by standing on that day of the week, and beside what stands there already. */
  readonly costOfPlace: (session: number, day: number) => number;
  /** What two sessions placed on these days cost as neighbours. */
  readonly costOfTwo: (one: number, day: number, other: number, otherDay: number) => number;
}

/** The table of a task; it is filled as it is asked. */
export function placeTable(task: Task): PlaceTable {
  const { week, runs, cross, impossible, who } = task;
  const free = who.limits?.noCrossOn ?? [];
  const runKinds = kindsOf(runs.map((run) => [loadOfRun(run), isRace(run), run.time, run.club, run.on]));
  const crossKinds = kindsOf(
    cross.map((wish) => [wish.activity, intensityOfCross(wish), wish.time, wish.on]),
  );
  const fixedKinds = kindsOf(DAYS.map((day) => week[day]));
  const beside = cross.map((wish) => DAYS.map((_, day) => costBeside(task, day, wish)));
  const fixedCross = DAYS.map((day) => week[day].filter(isCross).length);
  const crossDays = cross.map((wish) =>
    daysFor(
      wish,
      (day) =>
        !impossible.includes(day) &&
        !free.includes(day) &&
        !week[day].some((other) => isCross(other) && isAlike(wish, other)),
    ),
  );
  const inARow = cross.map((one) => cross.map((other) => costOfTwoInARow(one, other)));
  const sets = 2 ** cross.length;
  const alone = standsAlone(task);
  const contents = new Map<number, DayContent>();
  const costs = new Map<number, number>();

  const keyOf = (day: number, run: number, set: number): number => {
    const runKind = run === NO_RUN ? 0 : (runKinds[run] ?? 0) + 1;
    return ((fixedKinds[day] ?? 0) * (runs.length + 1) + runKind) * sets + set;
  };
  const content = (day: number, run: number, set: number): DayContent => {
    const key = keyOf(day, run, set);
    const before = contents.get(key);
    if (before !== undefined) return before;
    const sessions = contentOf(task, day, [run], placesIn(set));
    const found = {
      ...runFlags(sessions),
      minded: contextMinded(sessions),
      facts: dayFacts(sessions),
      sessions,
    };
    contents.set(key, found);
    return found;
  };
  const viewOf = (day: number, run: number, set: number, context: number) =>
    viewIn(context, content(day, run, set).sessions, who);
  const cost = (day: number, run: number, set: number, context: number): number => {
    const minded = context & content(day, run, set).minded;
    const key = keyOf(day, run, set) * CONTEXTS + minded;
    const before = costs.get(key);
    if (before !== undefined) return before;
    const found = costOfDay(viewOf(day, run, set, minded), 0);
    costs.set(key, found);
    return found;
  };

  return {
    runDays: runs.map((run) => daysForRun(task, run)),
    crossDays,
    dayKinds: kindsOf(DAYS.map((day, place) => [week[day], crossDays.map((days) => days.includes(place))])),
    runKinds,
    crossKinds,
    alikes: cross.map((wish, place) =>
      cross.reduce((set, other, at) => (at !== place && isAlike(wish, other) ? set + 2 ** at : set), 0),
    ),
    counting: contextMinded([...cross, ...placedIn(week).map(({ session }) => session)]),
    content,
    cost,
    least: (session, day, run, context) => {
      const set = 2 ** session;
      const added = cost(day, run, set, context) - cost(day, run, 0, context);
      const others = fixedCross[day] ?? 0;
      if (others === 0) return added;
      // The rules' part of a day's cost weighs by the number of sessions; this one answers for its own share alone.
      const before = costOfDayRules(viewOf(day, run, 0, context));
      const after = costOfDayRules(viewOf(day, run, set, context));
      return added - (after * (others + 1) - before * others) + after;
    },
    costOfPlace: (session, day) => day * COST_OF_A_DAY_LATER + (beside[session]?.[day] ?? 0),
    costOfTwo: (one, day, other, otherDay) =>
      isNextTo(alone, day, otherDay) ? (inARow[one]?.[other] ?? 0) : 0,
  };
}

/** True where each of several sessions can have a day of its own among those it may have. */
export function canHaveADayEach(options: readonly (readonly number[])[]): boolean {
  const holders = new Map<number, number>();
  const seat = (session: number, tried: Set<number>): boolean =>
    (options[session] ?? []).some((day) => {
      if (tried.has(day)) return false;
      tried.add(day);
      const holder = holders.get(day);
      if (holder !== undefined && !seat(holder, tried)) return false;
      holders.set(day, session);
      return true;
    });
  return [...options.keys()].every((session) => seat(session, new Set()));
}

/** The days on which a run may be placed: possible ones that hold no run yet. */
export function daysForRun({ week, impossible }: Task, run: Wish<RunSession>): number[] {
  return daysFor(run, (day) => !impossible.includes(day) && !week[day].some(isRun));
}

/** The sessions of a day once those at these places of the task stand on it, too: runs first, each in its order. */
export function contentOf(
  { week, runs, cross }: Task,
  day: number,
  runPlaces: readonly number[],
  crossPlaces: readonly number[],
): readonly Session[] {
  const name = DAYS[day];
  const placed = [...runPlaces.map((place) => runs[place]), ...crossPlaces.map((place) => cross[place])];
  return placed.reduce<readonly Session[]>(
    (sessions, wish) => (wish === undefined ? sessions : withSession(sessions, withoutDays(wish))),
    name === undefined ? [] : week[name],
  );
}

function withoutDays(wish: Wish): Session {
  const { on: _, ...session } = wish;
  return session;
}

/** The places that a set holds. */
function placesIn(set: number): number[] {
  const places: number[] = [];
  for (let place = 0; 2 ** place <= set; place += 1) if (((set >> place) & 1) === 1) places.push(place);
  return places;
}

function daysFor({ on }: Wish, isPossible: (day: Day) => boolean): number[] {
  return DAYS.flatMap((day, place) => (isPossible(day) && (on?.includes(day) ?? true) ? [place] : []));
}

/** For each item the place of the first one with the same traits. */
function kindsOf(traits: readonly unknown[]): number[] {
  const keys = traits.map((trait) => JSON.stringify(trait));
  return keys.map((key) => keys.indexOf(key));
}

/** True for a week with a race, whether it has its day already or not: it does not go on from Sunday to Monday. */
export function standsAlone({ week, runs }: Task): boolean {
  return hasRace(week) || runs.some(isRace);
}

/** What a wish costs on a day beside the cross-training that has the days before and after already. */
function costBeside(task: Task, day: number, wish: CrossSession): number {
  return placedIn(task.week).reduce(
    (cost, { day: other, session }) =>
      isCross(session) && isNextTo(standsAlone(task), day, DAYS.indexOf(other))
        ? cost + costOfTwoInARow(wish, session)
        : cost,
    0,
  );
}

function isNextTo(alone: boolean, day: number, other: number): boolean {
  const apart = Math.abs(day - other);
  return apart === 1 || (apart === DAYS.length - 1 && !alone);
}
