import type { DayKind, Move, Wish } from '../../planner/plan.ts';
import type { Activity, Day, RunKind, Session, TimeOfDay, Week } from '../../planner/session.ts';
import { joinClauses } from '../join-clauses.ts';
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
import {
  bare,
  counted,
  described,
  either,
  list,
  manyOf,
  oneOf,
  someOf,
  the,
  your,
  type Case,
  type Named,
  type Noun,
} from './grammar.ts';
import { DAY, intensities, RUN, session as crossSession } from './plan-names.ts';

export const dayNames: Readonly<Record<Day, string>> = {
  monday: 'Montag',
  tuesday: 'Dienstag',
  wednesday: 'Mittwoch',
  thursday: 'Donnerstag',
  friday: 'Freitag',
  saturday: 'Samstag',
  sunday: 'Sonntag',
};

export const shortDays: Readonly<Record<Day, string>> = {
  monday: 'Mo',
  tuesday: 'Di',
  wednesday: 'Mi',
  thursday: 'Do',
  friday: 'Fr',
  saturday: 'Sa',
  sunday: 'So',
};

/** When something is on a kind of day. */
export const dayKinds: Readonly<Record<DayKind, string>> = {
  'rest-day': 'an einem Ruhetag',
  'run-day': 'an einem Lauftag',
  'easy-run-day': 'an einem lockeren Lauftag',
  'hard-run-day': 'an einem harten Lauftag',
  'long-run-day': 'an einem Tag mit langem Lauf',
  'after-hard-run': 'am Tag nach einem harten Lauf',
  'before-hard-run': 'am Tag vor einem harten Lauf',
  'after-long-run': 'am Tag nach einem langen Lauf',
  'before-long-run': 'am Tag vor einem langen Lauf',
  'after-race': 'am Tag nach einem Wettkampf',
  'before-race': 'am Tag vor einem Wettkampf',
};

/** When something is on a kind of day: `an einem Ruhetag`, or `an jedem Ruhetag` where each one is meant. */
export const dayKindNamed = (kind: DayKind, everyOne?: boolean): string =>
  everyOne === true ? dayKinds[kind].replace(/^(?:an einem|am) /, 'an jedem ') : dayKinds[kind];

export const times: Readonly<Record<TimeOfDay, string>> = {
  morning: 'morgens',
  midday: 'mittags',
  evening: 'abends',
};

const TIMES: Readonly<Record<TimeOfDay, string>> = {
  morning: 'am Morgen',
  midday: 'am Mittag',
  evening: 'am Abend',
};

/** `one` is a run as it is counted; `name`, where it is another, as it stands in a week. */
const RUNS: Readonly<Record<RunKind, { readonly one: Noun; readonly name?: Named }>> = {
  easy: { one: described(RUN, intensities.easy) },
  recovery: { one: { one: 'Erholungslauf', many: 'Erholungsläufe', gender: 'm' } },
  long: { one: described(RUN, 'lang') },
  tempo: { one: { one: 'Tempolauf', many: 'Tempoläufe', gender: 'm' } },
  intervals: {
    one: { one: 'Intervalleinheit', many: 'Intervalleinheiten', gender: 'f' },
    name: manyOf({ one: 'Intervall', many: 'Intervalle', gender: 'n' }),
  },
  hills: { one: { one: 'Hügellauf', many: 'Hügelläufe', gender: 'm' } },
  race: { one: { one: 'Wettkampf', many: 'Wettkämpfe', gender: 'm' } },
};

const withEffort = (noun: Noun, { intensity }: Session): Noun =>
  intensity === undefined ? noun : described(noun, intensities[intensity]);

/** A session as it is counted: `harte Intervalleinheit`. */
export function nounOf(session: Session): Noun {
  if (session.kind === 'cross') return withEffort(crossSession(session), session);
  return withEffort(session.run === undefined ? RUN : RUNS[session.run].one, session);
}

/** A session as it stands in a week: `harte Intervalle`, `harte Radeinheit`. */
export function nameOf(session: Session): Named {
  const name = session.kind === 'run' && session.run !== undefined ? RUNS[session.run].name : undefined;
  return name === undefined
    ? oneOf(nounOf(session))
    : { noun: withEffort(name.noun, session), isPlural: name.isPlural };
}

/** A session as it stands in a list: `harte Intervalle`. */
export const sessionName = (session: Session): string => bare(nameOf(session));

/** What tells kinds of sessions apart. */
export const countedName = (session: Session): string => bare(oneOf(nounOf(session)));

/** `die Radeinheit`, `den langen Lauf`. */
export const theSession = (session: Session, inCase: Case = 'nom'): string => the(nameOf(session), inCase);

const named = (days: readonly Day[]): string[] => inOrder(days).map((day) => dayNames[day]);

/** `Montag`, `Montag und Freitag`. */
export const namesOf = (days: readonly Day[]): string => list(named(days));

/** ` am Montag und Freitag`; empty for no day. */
export const onDays = (days: readonly Day[]): string => (days.length === 0 ? '' : ` am ${namesOf(days)}`);

/** `am Montag oder Freitag`. */
export const onEither = (days: readonly Day[]): string => `am ${either(named(days))}`;

/** `montags`, `samstags`: the days of every week. */
export const everyWeekOn = (days: readonly Day[]): string[] =>
  named(days).map((name) => `${name.toLowerCase()}s`);

const THE_CROSS = oneOf({ one: 'Crosstraining', many: 'Crosstrainings', gender: 'n' });

/** The cross-training of some days under one name: `Schwimmeinheiten`, `Crosstraining`. */
export const crossOn = (week: Week | undefined, days: readonly Day[], activity?: Activity): Named =>
  together(crossSessionsOn(week, days, activity), THE_CROSS);

/** The run of some days under one name: `Intervalle`, `lange Läufe`, `Lauf`. */
export function runOn(week: Week | undefined, days: readonly Day[]): Named {
  const runs = runsOn(week, days);
  return together(runs, someOf(Math.max(1, runs.length), RUN));
}

function together(sessions: readonly Session[], otherwise: Named): Named {
  const [first] = sessions;
  if (first === undefined) return otherwise;
  switch (inCommon(sessions, countedName)) {
    case 'only-one':
      return nameOf(first);
    case 'name':
      return manyOf(nounOf(first));
    case 'activity':
      return first.kind === 'cross' ? manyOf(crossSession(first)) : otherwise;
    case 'nothing':
      return otherwise;
  }
}

/** Behind "nach" or "vor", each name once: `deinen Intervallen und deinem langen Lauf`. */
const yours = (runs: readonly Session[]): string =>
  list([...new Set(runs.map((run) => your(nameOf(run), 'dat')))]);

/** `, dem Tag nach deinen Intervallen`, behind "am …"; empty where not each day follows or comes before a hard run. */
export function besideRuns(week: Week | undefined, days: readonly Day[]): string {
  const beside = runsBeside(week, days);
  if (beside === undefined) return '';
  const all = inOrder(days);
  if (beside.side === 'after') return `, ${dayAfterRuns(week, all, 'dat')}`;
  return `, ${the(someOf(all.length, DAY), 'dat')} vor ${yours(beside.runs)}`;
}

/** `der Tag nach deinen Intervallen`, `die Tage nach deinen Intervallen und deinem langen Lauf`. */
export function dayAfterRuns(week: Week | undefined, days: readonly Day[], inCase: Case = 'nom'): string {
  const before = runsBefore(week, days);
  const runs = before.length === 0 ? 'deinen harten Läufen' : yours(before);
  return `${the(someOf(days.length, DAY), inCase)} nach ${runs}`;
}

/** How often each session is in a list, in the order in which they come first. */
export const tally = <S extends Session>(sessions: readonly S[]): Tallied<S>[] =>
  tallyBy(sessions, countedName);

/** `eine Schwimmeinheit`, `zwei Krafteinheiten`, without the last "und". */
export const tallied = (sessions: readonly (Session | Wish)[], inCase: Case = 'nom'): string[] =>
  tally(sessions).map(({ session, count }) => `${counted(count, nounOf(session), inCase)}${atTime(session)}`);

/** ` am Abend`, ` am Mittag`; empty where the time is open. */
export const atTime = ({ time }: Session): string => (time === undefined ? '' : ` ${TIMES[time]}`);

/** What some changes to a week ask for: `verschieb die Radeinheit von Montag auf Dienstag und lass die Intervalle am Freitag weg`. */
export function movesText(moves: readonly Move[]): string {
  const objects = (change: Move['change'], toText: (move: Move) => string): string =>
    list(moves.filter((move) => move.change === change).map(toText));
  const onDay = ({ session, from }: Move): string => `${theSession(session, 'acc')} am ${dayNames[from]}`;
  const moved = objects(
    'move',
    ({ session, from, to }) =>
      `${theSession(session, 'acc')} von ${dayNames[from]} auf ${to === undefined ? 'einen anderen Tag' : dayNames[to]}`,
  );
  const eased = objects('ease', onDay);
  const dropped = objects('drop', onDay);
  const parts = [
    ...(moved === '' ? [] : [`verschieb ${moved}`]),
    ...(eased === '' ? [] : [`mach ${eased} locker`]),
    ...(dropped === '' ? [] : [`lass ${dropped} weg`]),
  ];
  return joinClauses(parts, 'und');
}
