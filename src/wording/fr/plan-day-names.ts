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
  counted,
  either,
  list,
  manyOf,
  neither,
  of,
  oneOf,
  the,
  your,
  type Named,
  type Noun,
} from './grammar.ts';
import { cross, described, RUN, RUNS as RUNS_BY_LOAD, session as crossSession } from './plan-names.ts';

/** Without an article it is that day of the week that is planned: subject, and when something is. */
export const dayNames: Readonly<Record<Day, string>> = {
  monday: 'lundi',
  tuesday: 'mardi',
  wednesday: 'mercredi',
  thursday: 'jeudi',
  friday: 'vendredi',
  saturday: 'samedi',
  sunday: 'dimanche',
};

export const shortDays: Readonly<Record<Day, string>> = {
  monday: 'lun',
  tuesday: 'mar',
  wednesday: 'mer',
  thursday: 'jeu',
  friday: 'ven',
  saturday: 'sam',
  sunday: 'dim',
};

/** When something is on a kind of day, and on each day of the kind. */
const DAY_KINDS: Readonly<Record<DayKind, { readonly one: string; readonly every: string }>> = {
  'rest-day': { one: 'un jour de repos', every: 'à chaque jour de repos' },
  'run-day': { one: 'un jour de course à pied', every: 'à chaque jour de course à pied' },
  'easy-run-day': { one: 'un jour de footing facile', every: 'à chaque jour de footing facile' },
  'hard-run-day': {
    one: 'un jour de séance intense de course à pied',
    every: 'à chaque jour de séance intense de course à pied',
  },
  'long-run-day': { one: 'un jour de sortie longue', every: 'à chaque jour de sortie longue' },
  'after-hard-run': {
    one: "le lendemain d'une sortie exigeante",
    every: 'à chaque lendemain de sortie exigeante',
  },
  'before-hard-run': {
    one: "la veille d'une sortie exigeante",
    every: 'à chaque veille de sortie exigeante',
  },
  'after-long-run': { one: "le lendemain d'une sortie longue", every: 'à chaque lendemain de sortie longue' },
  'before-long-run': { one: "la veille d'une sortie longue", every: 'à chaque veille de sortie longue' },
  'after-race': { one: "le lendemain d'une compétition", every: 'à chaque lendemain de compétition' },
  'before-race': { one: "la veille d'une compétition", every: 'à chaque veille de compétition' },
};

/** When something is on a kind of day: `un jour de repos`, or `à chaque jour de repos` where each one is meant. */
export const dayKindNamed = (kind: DayKind, everyOne?: boolean): string =>
  DAY_KINDS[kind][everyOne === true ? 'every' : 'one'];

export const times: Readonly<Record<TimeOfDay, string>> = {
  morning: 'matin',
  midday: 'midi',
  evening: 'soir',
};

const TIMES: Readonly<Record<TimeOfDay, string>> = {
  morning: 'le matin',
  midday: 'à midi',
  evening: 'le soir',
};

/** `one` is a run as it is counted; `name`, where it is another, as it stands in a week. */
const RUNS: Readonly<Record<RunKind, { readonly one: Noun; readonly name?: Named }>> = {
  easy: { one: RUNS_BY_LOAD.easy },
  recovery: { one: { one: 'footing de récupération', many: 'footings de récupération', gender: 'm' } },
  long: { one: RUNS_BY_LOAD.long },
  tempo: { one: { one: 'séance tempo', many: 'séances tempo', gender: 'f' } },
  intervals: {
    one: { one: 'séance de fractionné', many: 'séances de fractionné', gender: 'f' },
    name: { text: 'fractionné', gender: 'm', isPlural: false },
  },
  hills: { one: { one: 'séance de côtes', many: 'séances de côtes', gender: 'f' } },
  race: { one: { one: 'compétition', many: 'compétitions', gender: 'f' } },
};

/** A session as it is counted: `séance de fractionné intense`. */
export function nounOf(session: Session): Noun {
  const { intensity } = session;
  if (session.kind === 'cross')
    return cross({ ...session, ...(intensity !== undefined && { activityIntensity: intensity }) });
  if (session.run === undefined) return intensity === undefined ? RUN : RUNS_BY_LOAD[intensity];
  const { one } = RUNS[session.run];
  return intensity === undefined ? one : described(one, intensity);
}

/** A session as it stands in a week: `fractionné intense`, `séance de vélo intense`. */
export function nameOf(session: Session): Named {
  const name = session.kind === 'run' && session.run !== undefined ? RUNS[session.run].name : undefined;
  if (name === undefined) return oneOf(nounOf(session));
  if (session.intensity === undefined) return name;
  const { text, gender } = name;
  return oneOf(described({ one: text, many: text, gender }, session.intensity));
}

/** What tells kinds of sessions apart. */
export const countedName = (session: Session): string => nounOf(session).one;

/** `la séance de vélo`, `le fractionné`. */
export const theSession = (session: Session): string => the(nameOf(session));

/** `lundi`, `lundi et vendredi`: a subject, and when something is. */
export const namesOf = (days: readonly Day[]): string => list(inOrder(days).map((day) => dayNames[day]));

/** `lundi ou vendredi`. */
export const eitherDay = (days: readonly Day[]): string => either(inOrder(days).map((day) => dayNames[day]));

/** `lundi ni vendredi`, behind a "pas". */
export const neitherDay = (days: readonly Day[]): string =>
  neither(inOrder(days).map((day) => dayNames[day]));

/** `le lundi`, `le samedi`: the days of every week. */
export const everyWeekOn = (days: readonly Day[]): string[] =>
  inOrder(days).map((day) => `le ${dayNames[day]}`);

/** ` de lundi et de vendredi`, behind what stands on those days; empty for no day. */
export const ofDays = (days: readonly Day[]): string =>
  days.length === 0 ? '' : ` ${list(inOrder(days).map((day) => of(dayNames[day])))}`;

/** ` lundi et vendredi`, behind what is done; empty for no day. */
export const onDays = (days: readonly Day[]): string => (days.length === 0 ? '' : ` ${namesOf(days)}`);

const THE_CROSS: Named = { text: 'entraînement croisé', gender: 'm', isPlural: false };

/** The cross-training of some days under one name: `séances de natation`, `entraînement croisé`. */
export const crossOn = (week: Week | undefined, days: readonly Day[], activity?: Activity): Named =>
  together(crossSessionsOn(week, days, activity), THE_CROSS);

/** The run of some days under one name: `fractionné`, `sorties longues`, `sortie de course à pied`. */
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

/** Behind "le lendemain" or "la veille", those of one name together: `de ton fractionné et de tes sorties longues`. */
function ofYour(runs: readonly Session[]): string {
  const named = new Map(runs.map((run) => [countedName(run), run]));
  const count = (name: string): number => runs.filter((run) => countedName(run) === name).length;
  return list(
    [...named].map(([name, run]) => of(your(count(name) === 1 ? nameOf(run) : manyOf(nounOf(run))))),
  );
}

/** `, le lendemain de ton fractionné`, `, la veille de ta sortie longue`; empty where not each day is the one or the other. */
export function besideRuns(week: Week | undefined, days: readonly Day[]): string {
  const beside = runsBeside(week, days);
  if (beside === undefined) return '';
  if (beside.side === 'after') return `, ${dayAfterRuns(week, inOrder(days))}`;
  return `, ${inOrder(days).length > 1 ? 'les veilles' : 'la veille'} ${ofYour(beside.runs)}`;
}

/** `le lendemain de ton fractionné`, `les lendemains de ton fractionné et de ta sortie longue`. */
export function dayAfterRuns(week: Week | undefined, days: readonly Day[]): string {
  const before = runsBefore(week, days);
  const runs = before.length === 0 ? 'de tes sorties exigeantes' : ofYour(before);
  return `${days.length > 1 ? 'les lendemains' : 'le lendemain'} ${runs}`;
}

/** How often each session is in a list, in the order in which they come first. */
export const tally = <S extends Session>(sessions: readonly S[]): Tallied<S>[] =>
  tallyBy(sessions, countedName);

/** `une séance de natation`, `deux séances de vélo le soir`, without the last "et". */
export const tallied = (sessions: readonly (Session | Wish)[]): string[] =>
  tally(sessions).map(({ session, count }) => `${counted(count, nounOf(session))}${atTime(session)}`);

/** ` le soir`, ` à midi`; empty where the time is open. */
export const atTime = ({ time }: Session): string => (time === undefined ? '' : ` ${TIMES[time]}`);

/** `fais de la séance de vélo intense une séance facile`. */
export const madeEasy = (sessions: readonly string[]): string =>
  `fais ${list(sessions.map(of))} ${sessions.length > 1 ? 'des séances faciles' : 'une séance facile'}`;

/** What some changes to a week ask for: `déplace la séance de vélo de lundi à mardi, et retire le fractionné de vendredi`. */
export function movesText(moves: readonly Move[]): string {
  const objects = (change: Move['change'], toText: (move: Move) => string): string[] =>
    moves.filter((move) => move.change === change).map(toText);
  const onDay = ({ session, from }: Move): string => `${theSession(session)}${ofDays([from])}`;
  const moved = objects(
    'move',
    (move) => `${onDay(move)} à ${move.to === undefined ? 'un autre jour' : dayNames[move.to]}`,
  );
  const eased = objects('ease', onDay);
  const dropped = objects('drop', onDay);
  const parts = [
    ...(moved.length === 0 ? [] : [`déplace ${list(moved)}`]),
    ...(eased.length === 0 ? [] : [madeEasy(eased)]),
    ...(dropped.length === 0 ? [] : [`retire ${list(dropped)}`]),
  ];
  return joinClauses(parts, 'et');
}
