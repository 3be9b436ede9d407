import type { DayKind, Move, Wish } from '../../planner/plan.ts';
import {
  DAYS,
  type Activity,
  type CrossSession,
  type Day,
  type RunKind,
  type Session,
  type TimeOfDay,
  type Week,
} from '../../planner/session.ts';
import { isCross, isDemandingRun, isRun } from '../../planner/session-load.ts';
import { dayAfterIn, dayBeforeIn } from '../../planner/week.ts';
import { either, intensities, list, number, session as crossSession } from './plan-names.ts';

export const dayNames: Readonly<Record<Day, string>> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};

export const shortDays: Readonly<Record<Day, string>> = {
  monday: 'Mon',
  tuesday: 'Tue',
  wednesday: 'Wed',
  thursday: 'Thu',
  friday: 'Fri',
  saturday: 'Sat',
  sunday: 'Sun',
};

/** A kind of day, as it stands behind "on". */
export const dayKinds: Readonly<Record<DayKind, string>> = {
  'rest-day': 'a rest day',
  'run-day': 'a run day',
  'easy-run-day': 'an easy run day',
  'hard-run-day': 'a hard run day',
  'long-run-day': 'a long run day',
  'after-hard-run': 'the day after a hard run',
  'before-hard-run': 'the day before a hard run',
  'after-long-run': 'the day after a long run',
  'before-long-run': 'the day before a long run',
  'after-race': 'the day after a race',
  'before-race': 'the day before a race',
};

/** A kind of day: `a rest day`, or `every rest day` where each one is meant. */
export const dayKindNamed = (kind: DayKind, everyOne?: boolean): string =>
  everyOne === true ? dayKinds[kind].replace(/^(?:a|an|the) /, 'every ') : dayKinds[kind];

export const times: Readonly<Record<TimeOfDay, string>> = {
  morning: 'morning',
  midday: 'midday',
  evening: 'evening',
};

/** `name` as it stands in a week, `one` as it is counted. */
const RUNS: Readonly<Record<RunKind, { readonly name: string; readonly one: string }>> = {
  easy: { name: 'easy run', one: 'easy run' },
  recovery: { name: 'recovery run', one: 'recovery run' },
  long: { name: 'long run', one: 'long run' },
  tempo: { name: 'tempo run', one: 'tempo run' },
  intervals: { name: 'intervals', one: 'interval session' },
  hills: { name: 'hills', one: 'hill session' },
  race: { name: 'race', one: 'race' },
};

/** A session as it stands in a week, such as `intervals`, `hard ride`. */
export const sessionName = (session: Session): string => nameOf(session, 'name');

/** A session as it is counted, such as `interval session`. */
export const countedName = (session: Session): string => nameOf(session, 'one');

function nameOf(session: Session, form: 'name' | 'one'): string {
  const name =
    session.kind === 'cross'
      ? crossSession(session)
      : session.run === undefined
        ? 'run'
        : RUNS[session.run][form];
  const said = session.intensity === undefined ? '' : intensities[session.intensity];
  return said === '' || name.startsWith(said) ? name : `${said} ${name}`;
}

/** `the ride`, `the intervals`. */
export const the = (session: Session): string => `the ${sessionName(session)}`;

/** `Monday`, `Monday and Friday`. */
export const namesOf = (days: readonly Day[]): string => list(inOrder(days).map((day) => dayNames[day]));

/** `Monday or Friday`. */
export const eitherDay = (days: readonly Day[]): string => either(inOrder(days).map((day) => dayNames[day]));

/** `on Monday and Friday`; empty for no day. */
export const on = (days: readonly Day[]): string => (days.length === 0 ? '' : `on ${namesOf(days)}`);

/** Each day once, Monday first. */
export const inOrder = (days: readonly Day[]): Day[] => DAYS.filter((day) => days.includes(day));

/** The sessions of some days. */
export const sessionsOn = (week: Week | undefined, days: readonly Day[]): Session[] =>
  week === undefined ? [] : inOrder(days).flatMap((day) => week[day]);

/** The cross-training of some days in one word: `the ride`, `the swims`, `the cross-training`. */
export function crossOn(week: Week | undefined, days: readonly Day[], activity?: Activity): string {
  return allTogether(crossSessions(week, days, activity), 'the cross-training');
}

/** True where the cross-training of some days is told in the plural: `the swims`. */
export function isPlural(week: Week | undefined, days: readonly Day[], activity?: Activity): boolean {
  return (
    crossSessions(week, days, activity).length > 1 && crossOn(week, days, activity) !== 'the cross-training'
  );
}

/** The run of some days in one word: `the intervals`, `the long runs`, `the run`. */
export function runOn(week: Week | undefined, days: readonly Day[]): string {
  const sessions = sessionsOn(week, days).filter(isRun);
  return allTogether(sessions, sessions.length > 1 ? 'the runs' : 'the run');
}

const crossSessions = (
  week: Week | undefined,
  days: readonly Day[],
  activity: Activity | undefined,
): CrossSession[] =>
  sessionsOn(week, days)
    .filter(isCross)
    .filter((one) => activity === undefined || one.activity === activity);

function allTogether(sessions: readonly Session[], otherwise: string): string {
  const [first, ...others] = sessions;
  if (first === undefined) return otherwise;
  if (others.length === 0) return the(first);
  if (others.every((other) => countedName(other) === countedName(first))) return `the ${countedName(first)}s`;
  const alike = others.every(
    (other) => first.kind === 'cross' && other.kind === 'cross' && other.activity === first.activity,
  );
  return alike && first.kind === 'cross' ? `the ${crossSession(first)}s` : otherwise;
}

/** The hard and long runs of some days, as the member's own: `[your intervals, your long run]`. */
function demandingRuns(week: Week | undefined, days: readonly Day[]): string[] {
  return days.flatMap((day) => {
    const run = sessionsOn(week, [day]).find(isDemandingRun);
    return run === undefined ? [] : [`your ${sessionName(run)}`];
  });
}

/** The days before or after some days, as far as the week has them. */
const neighbours = (
  week: Week | undefined,
  days: readonly Day[],
  of: (week: Week, day: Day) => Day | undefined,
): Day[] => (week === undefined ? [] : inOrder(days).flatMap((day) => of(week, day) ?? []));

/** The hard and long runs of the days before some days: `your intervals and your long run`. */
function runsBefore(week: Week | undefined, days: readonly Day[]): string {
  const before = demandingRuns(week, neighbours(week, days, dayBeforeIn));
  return before.length === 0 ? 'your hard runs' : list([...new Set(before)]);
}

/** `, the day after your intervals`, `, the day before your long run`; empty where not each day is the one or the other. */
export function besideRuns(week: Week | undefined, days: readonly Day[]): string {
  const all = inOrder(days);
  const stands = (runs: readonly string[]): boolean => runs.length > 0 && runs.length === all.length;
  if (stands(demandingRuns(week, neighbours(week, all, dayBeforeIn)))) return `, ${dayAfterRuns(week, all)}`;
  const next = demandingRuns(week, neighbours(week, all, dayAfterIn));
  return stands(next) ? `, the ${all.length > 1 ? 'days' : 'day'} before ${list([...new Set(next)])}` : '';
}

/** `the day after your intervals`, `the days after your intervals and your long run`. */
export const dayAfterRuns = (week: Week | undefined, days: readonly Day[]): string =>
  `the ${days.length > 1 ? 'days' : 'day'} after ${runsBefore(week, days)}`;

/** How often each session is in a list, in the order in which they come first: `[swim, gym, swim]` → two, one. */
export function tally<S extends Session>(
  sessions: readonly S[],
): { readonly session: S; readonly count: number }[] {
  const groups = new Map<string, { session: S; count: number }>();
  for (const session of sessions) {
    const key = `${countedName(session)} ${session.time ?? ''}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { session, count: 1 });
    else known.count += 1;
  }
  return [...groups.values()];
}

/** `one swim, two strength sessions`, without the last "and". */
export const tallied = (sessions: readonly (Session | Wish)[]): string[] =>
  tally(sessions).map(
    ({ session, count }) =>
      `${number(count)} ${countedName(session)}${count === 1 ? '' : 's'}${atTime(session)}`,
  );

/** ` in the evening`, ` at midday`; empty where the time is open. */
export function atTime({ time }: Session): string {
  if (time === undefined) return '';
  return time === 'midday' ? ' at midday' : ` in the ${times[time]}`;
}

/** What some changes to a week ask for: `move the ride from Monday to Tuesday and leave out the swim on Friday`. */
export function movesText(moves: readonly Move[]): string {
  const objects = (change: Move['change'], of: (move: Move) => string): string =>
    list(moves.filter((move) => move.change === change).map(of));
  const moved = objects(
    'move',
    ({ session, from, to }) =>
      `${the(session)} from ${dayNames[from]} to ${to === undefined ? 'another day' : dayNames[to]}`,
  );
  const eased = objects('ease', ({ session, from }) => `${the(session)} on ${dayNames[from]}`);
  const dropped = objects('drop', ({ session, from }) => `${the(session)} on ${dayNames[from]}`);
  return list([
    ...(moved === '' ? [] : [`move ${moved}`]),
    ...(eased === '' ? [] : [`make ${eased} easy`]),
    ...(dropped === '' ? [] : [`leave out ${dropped}`]),
  ]);
}
