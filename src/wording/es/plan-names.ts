import type { Activity, Gap, Goal, Intensity, Level, RunLoad, Season } from '../../planner/session.ts';
import type { PlanFacts } from '../plan-words.ts';
import {
  alone,
  counted,
  described,
  either,
  list,
  neither,
  number,
  the,
  type Named,
  type Noun,
} from './grammar.ts';

/** How an activity is called inside a sentence: `name` for the activity, `session` for doing it once. */
interface ActivityNames {
  readonly name: string;
  readonly session: string;
  /** How other words agree with `name`. */
  readonly named: Named;
  readonly noun: Noun;
}

const sessionOf = (what: string): Noun => ({
  one: `sesión de ${what}`,
  many: `sesiones de ${what}`,
  gender: 'f',
});

const feminine = (name: string, noun: Noun = sessionOf(name), isPlural = false): ActivityNames => ({
  name,
  session: noun.one,
  named: { text: name, gender: 'f', isPlural },
  noun,
});

const masculine = (name: string, noun: Noun = sessionOf(name)): ActivityNames => ({
  name,
  session: noun.one,
  named: { text: name, gender: 'm', isPlural: false },
  noun,
});

const plural = true;

export const activities: Readonly<Record<Activity, ActivityNames>> = {
  swimming: feminine('natación'),
  cycling: masculine('ciclismo', sessionOf('bici')),
  strength: masculine('entrenamiento de fuerza', sessionOf('fuerza')),
  yoga: masculine('yoga'),
  pilates: masculine('Pilates'),
  rowing: masculine('remo'),
  dance: masculine('baile'),
  climbing: feminine('escalada'),
  'martial-arts': feminine('artes marciales', sessionOf('artes marciales'), plural),
  plyometrics: feminine('pliometría'),
  elliptical: feminine('elíptica'),
  'pool-running': masculine('aquarunning'),
  walking: feminine('caminatas', { one: 'caminata', many: 'caminatas', gender: 'f' }, plural),
  hiking: masculine('senderismo'),
  hiit: masculine('HIIT'),
  football: masculine('fútbol'),
  tennis: masculine('tenis'),
  basketball: masculine('baloncesto'),
  skiing: masculine('esquí'),
  skating: masculine('patinaje'),
};

/** Cross-training whose activity is open. */
const CROSS = sessionOf('entrenamiento cruzado');

/** A run whose load is open. "Carrera" alone could be a race. */
export const RUN: Noun = sessionOf('carrera');

const RUNS: Readonly<Record<RunLoad, Noun>> = {
  easy: { one: 'rodaje suave', many: 'rodajes suaves', gender: 'm' },
  moderate: { one: 'rodaje moderado', many: 'rodajes moderados', gender: 'm' },
  hard: described(RUN, 'duro'),
  long: { one: 'tirada larga', many: 'tiradas largas', gender: 'f' },
};

export const runs: Readonly<Record<RunLoad, string>> = {
  easy: RUNS.easy.one,
  moderate: RUNS.moderate.one,
  hard: RUNS.hard.one,
  long: RUNS.long.one,
};

/** Behind a masculine noun; others make it agree. */
export const intensities: Readonly<Record<Intensity, string>> = {
  easy: 'suave',
  moderate: 'moderado',
  hard: 'duro',
};

export const levels: Readonly<Record<Level, string>> = {
  beginner: 'principiante',
  intermediate: 'nivel intermedio',
  advanced: 'nivel avanzado',
};

/** How many days of cross-training a week suit a level; `unknown` holds for everyone. */
export const levelNumbers: Readonly<Record<Level | 'unknown', string>> = {
  beginner: 'para principiantes, de uno a dos días de entrenamiento cruzado por semana son un buen comienzo',
  intermediate: 'con nivel intermedio van bien de dos a tres días de entrenamiento cruzado por semana',
  advanced: 'con nivel avanzado son hasta tres días de entrenamiento cruzado por semana',
  unknown: 'incluso con nivel avanzado se sugieren hasta tres días de entrenamiento cruzado por semana',
};

export const goals: Readonly<Record<Goal, string>> = {
  marathon: 'un maratón',
  half: 'un medio maratón',
  '10k': 'un 10K',
  '5k': 'un 5K',
  sprint: 'pruebas de velocidad',
  general: 'la forma física general',
};

export const seasons: Readonly<Record<Season, string>> = {
  'off-season': 'temporada baja',
  'race-season': 'temporada de competición',
};

/** Said of two sessions. */
export const gaps: Readonly<Record<Gap, string>> = {
  'same-session': 'las dos seguidas',
  spaced: 'separadas',
};

/** Names of the months, January first. */
export const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

export const DAY: Noun = { one: 'día', many: 'días', gender: 'm' };
export const SESSION: Noun = { one: 'sesión', many: 'sesiones', gender: 'f' };

const DAYS_A_WEEK = 7;

/** The run: `sesión dura de carrera`. */
export const run = ({ run: load }: PlanFacts): Noun => (load === undefined ? RUN : RUNS[load]);

/** One session of the cross-training: `sesión de bici`; `sesión de entrenamiento cruzado` where the activity is open. */
export const session = ({ activity }: Pick<PlanFacts, 'activity'>): Noun =>
  activity === undefined ? CROSS : activities[activity].noun;

/** The session with its intensity where the member named one: `sesión dura de bici`. */
export const cross = (facts: Pick<PlanFacts, 'activity' | 'activityIntensity'>): Noun =>
  facts.activityIntensity === undefined
    ? session(facts)
    : described(session(facts), intensities[facts.activityIntensity]);

const theActivity = (activity: Activity): string => the(activities[activity].named);

/** Activities to choose from: `la natación o el ciclismo`. */
export const eitherOf = (named: readonly Activity[]): string => either(named.map(theActivity));

/** Activities: `la natación y el ciclismo`. */
export const allOf = (named: readonly Activity[]): string => list(named.map(theActivity));

/** Activities without their article, to choose from: `natación o ciclismo`. */
export const eitherNamed = (named: readonly Activity[]): string =>
  either(named.map((one) => activities[one].name));

/** Activities without their article: `natación y ciclismo`. */
export const allNamed = (named: readonly Activity[]): string =>
  list(named.map((one) => activities[one].name));

/** `sin natación ni ciclismo`. */
export const without = (named: readonly Activity[]): string =>
  `sin ${neither(named.map((one) => activities[one].name))}`;

/** `gusta` or `gustan`: whether a verb goes with one thing or with several. */
export const isSeveral = (named: readonly Activity[]): boolean =>
  named.length > 1 || named.some((one) => activities[one].named.isPlural);

/** What the numbers of a frequency question count: days, or sessions of the activity. */
export function unitOf(facts: PlanFacts, count: number): Noun {
  const days = count > DAYS_A_WEEK ? SESSION : DAY;
  return facts.activity === undefined || facts.onTop === true ? days : session(facts);
}

/** What the numbers of a frequency question count: `dos sesiones de natación`, `un día`. */
export const amount = (facts: PlanFacts, count: number): string => counted(count, unitOf(facts, count));

interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** `entre uno y dos`, `dos`, `hasta tres`. */
export function range({ min, max }: Range): string {
  if (max === undefined) return 'menos';
  if (min === undefined) return `hasta ${number(max)}`;
  return min === max ? number(max) : `entre ${number(min)} y ${number(max)}`;
}

/** The advice to stay at a number a week: `quédate entre uno y dos días`, `no pases de tres días`. */
export function stayAt({ min, max }: Range, noun: Noun): string {
  if (max === undefined) return `haz menos ${noun.many}`;
  if (min === undefined) return `no pases de ${counted(max, noun)}`;
  if (min === max) return `quédate en ${counted(max, noun)}`;
  return `quédate entre ${alone(min, noun.gender)} y ${counted(max, noun)}`;
}
