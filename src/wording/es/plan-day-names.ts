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
  agreeing,
  counted,
  described,
  either,
  list,
  manyOf,
  neither,
  of,
  oneOf,
  the,
  to,
  withAdjective,
  your,
  type Named,
  type Noun,
} from './grammar.ts';
import { intensities, RUN, session as crossSession } from './plan-names.ts';

export const dayNames: Readonly<Record<Day, string>> = {
  monday: 'lunes',
  tuesday: 'martes',
  wednesday: 'miércoles',
  thursday: 'jueves',
  friday: 'viernes',
  saturday: 'sábado',
  sunday: 'domingo',
};

export const shortDays: Readonly<Record<Day, string>> = {
  monday: 'lun',
  tuesday: 'mar',
  wednesday: 'mié',
  thursday: 'jue',
  friday: 'vie',
  saturday: 'sáb',
  sunday: 'dom',
};

/** When something is on a kind of day. */
export const dayKinds: Readonly<Record<DayKind, string>> = {
  'rest-day': 'en un día de descanso',
  'run-day': 'en un día de carrera a pie',
  'easy-run-day': 'en un día de rodaje suave',
  'hard-run-day': 'en un día duro de running',
  'long-run-day': 'en un día de tirada larga',
  'after-hard-run': 'el día después de una sesión dura de carrera',
  'before-hard-run': 'el día antes de una sesión dura de carrera',
  'after-long-run': 'el día después de una tirada larga',
  'before-long-run': 'el día antes de una tirada larga',
  'after-race': 'el día después de una competición',
  'before-race': 'el día antes de una competición',
};

/** When something is on a kind of day: `en un día de descanso`, or `en cada día de descanso` where each one is meant. */
export const dayKindNamed = (kind: DayKind, everyOne?: boolean): string =>
  everyOne === true ? dayKinds[kind].replace(/^(?:en un|el) día /, 'en cada día ') : dayKinds[kind];

export const times: Readonly<Record<TimeOfDay, string>> = {
  morning: 'mañana',
  midday: 'mediodía',
  evening: 'tarde',
};

const TIMES: Readonly<Record<TimeOfDay, string>> = {
  morning: 'por la mañana',
  midday: 'al mediodía',
  evening: 'por la tarde',
};

/** `one` is a run as it is counted; `name`, where it is another, as it stands in a week. */
const RUNS: Readonly<Record<RunKind, { readonly one: Noun; readonly name?: Named }>> = {
  easy: { one: { one: 'rodaje suave', many: 'rodajes suaves', gender: 'm' } },
  recovery: { one: { one: 'rodaje de recuperación', many: 'rodajes de recuperación', gender: 'm' } },
  long: { one: { one: 'tirada larga', many: 'tiradas largas', gender: 'f' } },
  tempo: { one: { one: 'sesión de tempo', many: 'sesiones de tempo', gender: 'f' } },
  intervals: {
    one: { one: 'sesión de series', many: 'sesiones de series', gender: 'f' },
    name: { text: 'series', gender: 'f', isPlural: true },
  },
  hills: {
    one: { one: 'sesión de cuestas', many: 'sesiones de cuestas', gender: 'f' },
    name: { text: 'cuestas', gender: 'f', isPlural: true },
  },
  race: { one: { one: 'competición', many: 'competiciones', gender: 'f' } },
};

/** A session as it is counted: `sesión dura de series`. */
export function nounOf(session: Session): Noun {
  const noun =
    session.kind === 'cross'
      ? crossSession(session)
      : session.run === undefined
        ? RUN
        : RUNS[session.run].one;
  return session.intensity === undefined ? noun : described(noun, intensities[session.intensity]);
}

/** A session as it stands in a week: `series duras`, `sesión dura de bici`. */
export function nameOf(session: Session): Named {
  const name = session.kind === 'run' && session.run !== undefined ? RUNS[session.run].name : undefined;
  if (name === undefined) return oneOf(nounOf(session));
  if (session.intensity === undefined) return name;
  return { ...name, text: withAdjective(name.text, agreeing(intensities[session.intensity], name)) };
}

/** What tells kinds of sessions apart. */
export const countedName = (session: Session): string => nounOf(session).one;

/** `la sesión de bici`, `las series`. */
export const theSession = (session: Session): string => the(nameOf(session));

/** `el lunes`, `el lunes y el viernes`; also when something is. */
export const namesOf = (days: readonly Day[]): string => list(withArticle(days));

/** `el lunes o el viernes`. */
export const eitherDay = (days: readonly Day[]): string => either(withArticle(days));

/** `el lunes ni el viernes`, behind a "no". */
export const neitherDay = (days: readonly Day[]): string => neither(withArticle(days));

const withArticle = (days: readonly Day[]): string[] => inOrder(days).map((day) => `el ${dayNames[day]}`);

/** `los lunes`, `los sábados`: the days of every week. */
export const everyWeekOn = (days: readonly Day[]): string[] =>
  inOrder(days).map((day) => `los ${dayNames[day].replace(/o$/, 'os')}`);

/** ` del lunes y del viernes`, behind what stands on those days; empty for no day. */
export const ofDays = (days: readonly Day[]): string =>
  days.length === 0 ? '' : ` ${list(withArticle(days).map(of))}`;

/** ` el lunes y el viernes`, behind what is done; empty for no day. */
export const onDays = (days: readonly Day[]): string => (days.length === 0 ? '' : ` ${namesOf(days)}`);

const THE_CROSS: Named = { text: 'entrenamiento cruzado', gender: 'm', isPlural: false };

/** The cross-training of some days under one name: `sesiones de natación`, `entrenamiento cruzado`. */
export const crossOn = (week: Week | undefined, days: readonly Day[], activity?: Activity): Named =>
  together(crossSessionsOn(week, days, activity), THE_CROSS);

/** The run of some days under one name: `series`, `tiradas largas`, `sesión de carrera`. */
export function runOn(week: Week | undefined, days: readonly Day[]): Named {
  const runs = runsOn(week, days);
  return together(runs, runs.length > 1 ? manyOf(RUN) : oneOf(RUN));
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

/** Behind "antes" or "después", each name once: `de tus series y de tu tirada larga`. */
const ofYour = (runs: readonly Session[]): string =>
  list([...new Set(runs.map((run) => of(your(nameOf(run)))))]);

/** `, el día después de tus series`, `, el día antes de tu tirada larga`; empty where not each day is the one or the other. */
export function besideRuns(week: Week | undefined, days: readonly Day[]): string {
  const beside = runsBeside(week, days);
  if (beside === undefined) return '';
  if (beside.side === 'after') return `, ${dayAfterRuns(week, inOrder(days))}`;
  return `, ${inOrder(days).length > 1 ? 'los días' : 'el día'} antes ${ofYour(beside.runs)}`;
}

/** `el día después de tus series`, `los días después de tus series y de tu tirada larga`. */
export function dayAfterRuns(week: Week | undefined, days: readonly Day[]): string {
  const before = runsBefore(week, days);
  const runs = before.length === 0 ? 'de tus sesiones duras de carrera' : ofYour(before);
  return `${days.length > 1 ? 'los días' : 'el día'} después ${runs}`;
}

/** How often each session is in a list, in the order in which they come first. */
export const tally = <S extends Session>(sessions: readonly S[]): Tallied<S>[] =>
  tallyBy(sessions, countedName);

/** `una sesión de natación`, `dos sesiones de fuerza`, without the last "y". */
export const tallied = (sessions: readonly (Session | Wish)[]): string[] =>
  tally(sessions).map(({ session, count }) => `${counted(count, nounOf(session))}${atTime(session)}`);

/** ` por la tarde`, ` al mediodía`; empty where the time is open. */
export const atTime = ({ time }: Session): string => (time === undefined ? '' : ` ${TIMES[time]}`);

/** What some changes to a week ask for: `pasa la sesión de bici del lunes al martes, y quita las series del viernes`. */
export function movesText(moves: readonly Move[]): string {
  const objects = (change: Move['change'], toText: (move: Move) => string): string =>
    list(moves.filter((move) => move.change === change).map(toText));
  const onDay = ({ session, from }: Move): string => `${theSession(session)} ${of(`el ${dayNames[from]}`)}`;
  const moved = objects(
    'move',
    ({ session, from, to: day }) =>
      `${theSession(session)} ${of(`el ${dayNames[from]}`)} ${day === undefined ? 'a otro día' : to(`el ${dayNames[day]}`)}`,
  );
  const eased = moves.filter(({ change }) => change === 'ease').map(onDay);
  const dropped = objects('drop', onDay);
  const changes = [
    ...(moved === '' ? [] : [`pasa ${moved}`]),
    ...(eased.length === 0 ? [] : [`haz ${list(eased)} de forma suave`]),
    ...(dropped === '' ? [] : [`quita ${dropped}`]),
  ];
  return joinClauses(changes, 'y');
}
