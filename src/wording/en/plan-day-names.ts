import type { DayKind, Move, Wish } from '../../planner/plan.ts';
import type { Activity, Day, RunKind, Session, TimeOfDay, Week } from '../../planner/session.ts';
import {
  crossSessionsOn,
  inCommon,
  inOrder,
  runsBefore,
  runsBeside,
  runsOn,
  tallyBy,
  type Tallied,
} from '../plan-weeks.ts';
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

/** The cross-training of some days in one word: `the ride`, `the swims`, `the cross-training`. */
export function crossOn(week: Week | undefined, days: readonly Day[], activity?: Activity): string {
  return allTogether(crossSessionsOn(week, days, activity), 'the cross-training');
}

/** True where the cross-training of some days is told in the plural: `the swims`. */
export function isPlural(week: Week | undefined, days: readonly Day[], activity?: Activity): boolean {
  return (
    crossSessionsOn(week, days, activity).length > 1 && crossOn(week, days, activity) !== 'the cross-training'
  );
}

/** The run of some days in one word: `the intervals`, `the long runs`, `the run`. */
export function runOn(week: Week | undefined, days: readonly Day[]): string {
  const sessions = runsOn(week, days);
  return allTogether(sessions, sessions.length > 1 ? 'the runs' : 'the run');
}

function allTogether(sessions: readonly Session[], otherwise: string): string {
  const [first] = sessions;
  if (first === undefined) return otherwise;
  switch (inCommon(sessions, countedName)) {
    case 'only-one':
      return the(first);
    case 'name':
      return `the ${countedName(first)}s`;
    case 'activity':
      return first.kind === 'cross' ? `the ${crossSession(first)}s` : otherwise;
    case 'nothing':
      return otherwise;
  }
}

/** Runs as the member's own, each name once: `your intervals and your long run`. */
const asYours = (named: readonly Session[]): string =>
  list([...new Set(named.map((run) => `your ${sessionName(run)}`))]);

/** `, the day after your intervals`, `, the day before your long run`; empty where not each day is the one or the other. */
export function besideRuns(week: Week | undefined, days: readonly Day[]): string {
  const beside = runsBeside(week, days);
  if (beside === undefined) return '';
  if (beside.side === 'after') return `, ${dayAfterRuns(week, inOrder(days))}`;
  return `, the ${inOrder(days).length > 1 ? 'days' : 'day'} before ${asYours(beside.runs)}`;
}

/** `the day after your intervals`, `the days after your intervals and your long run`. */
export function dayAfterRuns(week: Week | undefined, days: readonly Day[]): string {
  const before = runsBefore(week, days);
  return `the ${days.length > 1 ? 'days' : 'day'} after ${before.length === 0 ? 'your hard runs' : asYours(before)}`;
}

/** How often each session is in a list, in the order in which they come first: `[swim, gym, swim]` → two, one. */
export const tally = <S extends Session>(sessions: readonly S[]): Tallied<S>[] =>
  tallyBy(sessions, countedName);

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
