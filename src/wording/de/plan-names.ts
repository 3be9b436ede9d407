import type { Activity, Gap, Goal, Intensity, Level, RunLoad, Season } from '../../planner/session.ts';
import type { PlanFacts } from '../plan-words.ts';
import {
  alone,
  bare,
  counted,
  described,
  either,
  list,
  number,
  oneOf,
  type Case,
  type Gender,
  type Noun,
} from './grammar.ts';

/** How an activity is called inside a sentence: `name` for the activity, `session` for doing it once. */
interface ActivityNames {
  readonly name: string;
  readonly session: string;
  /** How other words agree with `name`. */
  readonly gender: Gender;
  readonly noun: Noun;
}

const sessionOf = (one: string): Noun => ({ one, many: `${one}en`, gender: 'f' });

const called = (name: string, gender: Gender, noun: Noun): ActivityNames => ({
  name,
  session: noun.one,
  gender,
  noun,
});

export const activities: Readonly<Record<Activity, ActivityNames>> = {
  swimming: called('Schwimmen', 'n', sessionOf('Schwimmeinheit')),
  cycling: called('Radfahren', 'n', sessionOf('Radeinheit')),
  strength: called('Krafttraining', 'n', sessionOf('Krafteinheit')),
  yoga: called('Yoga', 'n', sessionOf('Yoga-Einheit')),
  pilates: called('Pilates', 'n', sessionOf('Pilates-Einheit')),
  rowing: called('Rudern', 'n', sessionOf('Rudereinheit')),
  dance: called('Tanzen', 'n', { one: 'Tanzstunde', many: 'Tanzstunden', gender: 'f' }),
  climbing: called('Klettern', 'n', sessionOf('Klettereinheit')),
  'martial-arts': called('Kampfsport', 'm', sessionOf('Kampfsporteinheit')),
  plyometrics: called('Plyometrie', 'f', sessionOf('Plyometrie-Einheit')),
  elliptical: called('Crosstrainer', 'm', sessionOf('Crosstrainer-Einheit')),
  'pool-running': called('Aquajogging', 'n', sessionOf('Aquajogging-Einheit')),
  walking: called('Spazierengehen', 'n', { one: 'Spaziergang', many: 'Spaziergänge', gender: 'm' }),
  hiking: called('Wandern', 'n', sessionOf('Wanderung')),
  hiit: called('HIIT', 'n', sessionOf('HIIT-Einheit')),
  football: called('Fußball', 'm', sessionOf('Fußballeinheit')),
  tennis: called('Tennis', 'n', sessionOf('Tenniseinheit')),
  basketball: called('Basketball', 'm', sessionOf('Basketballeinheit')),
  skiing: called('Skifahren', 'n', sessionOf('Ski-Einheit')),
  skating: called('Skaten', 'n', sessionOf('Skating-Einheit')),
};

/** Cross-training whose activity is open. */
const CROSS: Noun = sessionOf('Crosstraining-Einheit');

/** A run whose load is open. */
export const RUN: Noun = { one: 'Lauf', many: 'Läufe', gender: 'm' };

export const DAY: Noun = { one: 'Tag', many: 'Tage', gender: 'm' };
export const SESSION: Noun = sessionOf('Einheit');

export const intensities: Readonly<Record<Intensity, string>> = {
  easy: 'locker',
  moderate: 'moderat',
  hard: 'hart',
};

const RUNS: Readonly<Record<RunLoad, Noun>> = {
  easy: described(RUN, intensities.easy),
  moderate: described(RUN, intensities.moderate),
  hard: described(RUN, intensities.hard),
  long: described(RUN, 'lang'),
};

export const runs: Readonly<Record<RunLoad, string>> = {
  easy: bare(oneOf(RUNS.easy)),
  moderate: bare(oneOf(RUNS.moderate)),
  hard: bare(oneOf(RUNS.hard)),
  long: bare(oneOf(RUNS.long)),
};

export const levels: Readonly<Record<Level, string>> = {
  beginner: 'neu im Laufen',
  intermediate: 'mittleres Niveau',
  advanced: 'fortgeschritten',
};

/** How many days of cross-training a week suit a level; `unknown` holds for everyone. */
export const levelNumbers: Readonly<Record<Level | 'unknown', string>> = {
  beginner: 'wenn du neu im Laufen bist, sind ein bis zwei Crosstraining-Tage pro Woche ein guter Anfang',
  intermediate: 'auf mittlerem Niveau passen zwei bis drei Crosstraining-Tage pro Woche gut',
  advanced: 'für Fortgeschrittene sind es bis zu drei Crosstraining-Tage pro Woche',
  unknown: 'selbst für Fortgeschrittene werden bis zu drei Crosstraining-Tage pro Woche vorgeschlagen',
};

/** Behind "für". */
export const goals: Readonly<Record<Goal, string>> = {
  marathon: 'einen Marathon',
  half: 'einen Halbmarathon',
  '10k': 'einen 10-km-Lauf',
  '5k': 'einen 5-km-Lauf',
  sprint: 'Sprints',
  general: 'die allgemeine Fitness',
};

export const seasons: Readonly<Record<Season, string>> = {
  'off-season': 'Off-Season',
  'race-season': 'Wettkampfsaison',
};

/** Said of two sessions. */
export const gaps: Readonly<Record<Gap, string>> = {
  'same-session': 'direkt nacheinander',
  spaced: 'mit Abstand',
};

/** Names of the months, January first. */
export const MONTHS =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

const DAYS_A_WEEK = 7;

/** The run: `harter Lauf`. */
export const run = ({ run: load }: PlanFacts): Noun => (load === undefined ? RUN : RUNS[load]);

/** One session of the cross-training: `Radeinheit`; `Crosstraining-Einheit` where the activity is open. */
export const session = ({ activity }: Pick<PlanFacts, 'activity'>): Noun =>
  activity === undefined ? CROSS : activities[activity].noun;

/** The session with its intensity where the member named one: `harte Radeinheit`. */
export const cross = (facts: Pick<PlanFacts, 'activity' | 'activityIntensity'>): Noun =>
  facts.activityIntensity === undefined
    ? session(facts)
    : described(session(facts), intensities[facts.activityIntensity]);

/** The names of activities, to choose from: `Schwimmen oder Radfahren`. */
export const eitherOf = (named: readonly Activity[]): string =>
  either(named.map((one) => activities[one].name));

/** The names of activities: `Schwimmen und Radfahren`. */
export const allOf = (named: readonly Activity[]): string => list(named.map((one) => activities[one].name));

/** `kein Schwimmen und keine Plyometrie`. */
export const noneOf = (named: readonly Activity[]): string =>
  list(
    named.map((one) => {
      const { name, gender } = activities[one];
      return `${gender === 'f' ? 'keine' : 'kein'} ${name}`;
    }),
  );

/** What the numbers of a frequency question count: days, or sessions of the activity. */
function unitOf(facts: PlanFacts, count: number): Noun {
  const days = count > DAYS_A_WEEK ? SESSION : DAY;
  return facts.activity === undefined || facts.onTop === true ? days : session(facts);
}

/** What the numbers of a frequency question count: `zwei Schwimmeinheiten`, `ein Tag`. */
export const amount = (facts: PlanFacts, count: number, inCase: Case = 'nom'): string =>
  counted(count, unitOf(facts, count), inCase);

interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** `eins bis zwei`, `zwei`, `bis zu drei`: the number by itself. */
export function range({ min, max }: Range): string {
  if (max === undefined) return 'weniger';
  if (min === undefined) return `bis zu ${number(max)}`;
  return min === max ? number(max) : `${number(min)} bis ${number(max)}`;
}

/** The advice to stay at a number a week: `bleib bei ein bis zwei Tagen`, `bleib bei höchstens drei Tagen`. */
export function stayAt({ min, max }: Range, noun: Noun): string {
  if (max === undefined) return `mach weniger ${noun.many}`;
  if (min === undefined) return `bleib bei höchstens ${counted(max, noun, 'dat')}`;
  if (min === max) return `bleib bei ${counted(max, noun, 'dat')}`;
  return `bleib bei ${min === 1 ? 'ein' : number(min)} bis ${counted(max, noun, 'dat')}`;
}

/** `einer`, `zwei`: so many of something that was named before. */
export const soMany = (count: number, noun: Noun): string => (count === 1 ? alone(noun) : number(count));
