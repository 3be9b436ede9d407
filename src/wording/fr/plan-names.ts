import type { Activity, Gap, Goal, Intensity, Level, RunLoad, Season } from '../../planner/session.ts';
import type { PlanFacts } from '../plan-words.ts';
import {
  alone,
  counted,
  either,
  elided,
  list,
  neither,
  number,
  of,
  the,
  type Adjective,
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
  one: `séance ${elided('de', what)}`,
  many: `séances ${elided('de', what)}`,
  gender: 'f',
});

const feminine = (name: string, noun: Noun = sessionOf(name)): ActivityNames => ({
  name,
  session: noun.one,
  named: { text: name, gender: 'f', isPlural: false },
  noun,
});

const masculine = (name: string, isPlural = false): ActivityNames => ({
  name,
  session: sessionOf(name).one,
  named: { text: name, gender: 'm', isPlural },
  noun: sessionOf(name),
});

const plural = true;

export const activities: Readonly<Record<Activity, ActivityNames>> = {
  swimming: feminine('natation'),
  cycling: masculine('vélo'),
  strength: masculine('renforcement musculaire'),
  yoga: masculine('yoga'),
  pilates: masculine('Pilates'),
  rowing: masculine('aviron'),
  dance: feminine('danse'),
  climbing: feminine('escalade'),
  'martial-arts': masculine('arts martiaux', plural),
  plyometrics: feminine('pliométrie'),
  elliptical: masculine('elliptique'),
  'pool-running': masculine('aquajogging'),
  walking: feminine('marche'),
  hiking: feminine('randonnée', { one: 'randonnée', many: 'randonnées', gender: 'f' }),
  hiit: masculine('HIIT'),
  football: masculine('football'),
  tennis: masculine('tennis'),
  basketball: masculine('basket'),
  skiing: masculine('ski'),
  skating: masculine('patinage'),
};

/** Cross-training whose activity is open. */
const CROSS = sessionOf('entraînement croisé');

/** A run whose load is open. "Course" alone could be a race, and "sortie" alone one on the bike. */
export const RUN: Noun = { one: 'sortie de course à pied', many: 'sorties de course à pied', gender: 'f' };

/** Runs by their load. */
export const RUNS: Readonly<Record<RunLoad, Noun>> = {
  easy: { one: 'footing facile', many: 'footings faciles', gender: 'm' },
  moderate: { one: 'sortie à allure modérée', many: 'sorties à allure modérée', gender: 'f' },
  hard: { one: 'sortie exigeante', many: 'sorties exigeantes', gender: 'f' },
  long: { one: 'sortie longue', many: 'sorties longues', gender: 'f' },
};

export const runs: Readonly<Record<RunLoad, string>> = {
  easy: RUNS.easy.one,
  moderate: RUNS.moderate.one,
  hard: RUNS.hard.one,
  long: RUNS.long.one,
};

/** Said of a session, which is a feminine. */
export const intensities: Readonly<Record<Intensity, string>> = {
  easy: 'facile',
  moderate: 'modérée',
  hard: 'intense',
};

/** How hard a session is, behind its name: the same for both genders. */
const EFFORTS: Readonly<Record<Intensity, { readonly one: string; readonly many: string }>> = {
  easy: { one: 'facile', many: 'faciles' },
  moderate: { one: "d'intensité modérée", many: "d'intensité modérée" },
  hard: { one: 'intense', many: 'intenses' },
};

export const LIGHT: Adjective = { m: 'léger', f: 'légère' };
export const GENTLE: Adjective = { m: 'doux', f: 'douce' };

export const levels: Readonly<Record<Level, string>> = {
  beginner: 'tu débutes en course à pied',
  intermediate: 'niveau intermédiaire',
  advanced: 'niveau confirmé',
};

/** How many days of cross-training a week suit a level; `unknown` holds for everyone. */
export const levelNumbers: Readonly<Record<Level | 'unknown', string>> = {
  beginner:
    "pour les coureurs débutants, un à deux jours d'entraînement croisé par semaine sont un bon début",
  intermediate:
    "au niveau intermédiaire, deux à trois jours d'entraînement croisé par semaine conviennent bien",
  advanced: "pour les coureurs confirmés, c'est jusqu'à trois jours d'entraînement croisé par semaine",
  unknown:
    "même pour les coureurs confirmés, la suggestion va jusqu'à trois jours d'entraînement croisé par semaine",
};

export const goals: Readonly<Record<Goal, string>> = {
  marathon: 'un marathon',
  half: 'un semi-marathon',
  '10k': 'un 10 km',
  '5k': 'un 5 km',
  sprint: 'le sprint',
  general: 'la forme générale',
};

export const seasons: Readonly<Record<Season, string>> = {
  'off-season': 'intersaison',
  'race-season': 'saison des compétitions',
};

/** Said of two sessions. */
export const gaps: Readonly<Record<Gap, string>> = {
  'same-session': 'directement à la suite',
  spaced: 'en séances espacées',
};

/** Names of the months, January first. */
export const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

export const DAY: Noun = { one: 'jour', many: 'jours', gender: 'm' };
export const SESSION: Noun = { one: 'séance', many: 'séances', gender: 'f' };

const DAYS_A_WEEK = 7;

/** A noun with how hard it is; one that says so already stays: `séances de natation faciles`, `footing facile`. */
export function described(noun: Noun, intensity: Intensity): Noun {
  const { one, many } = EFFORTS[intensity];
  if (noun.one.split(' ').includes(one)) return noun;
  return { ...noun, one: `${noun.one} ${one}`, many: `${noun.many} ${many}` };
}

/** The run: `sortie exigeante`. */
export const run = ({ run: load }: PlanFacts): Noun => (load === undefined ? RUN : RUNS[load]);

/** One session of the cross-training: `séance de vélo`; `séance d'entraînement croisé` where the activity is open. */
export const session = ({ activity }: Pick<PlanFacts, 'activity'>): Noun =>
  activity === undefined ? CROSS : activities[activity].noun;

/** The session with its intensity where the member named one: `séance de vélo intense`. */
export const cross = (facts: Pick<PlanFacts, 'activity' | 'activityIntensity'>): Noun =>
  facts.activityIntensity === undefined ? session(facts) : described(session(facts), facts.activityIntensity);

/** `la natation`, `l'aviron`. */
export const theActivity = (activity: Activity): string => the(activities[activity].named);

/** Some of an activity: `de la natation`, `du vélo`, `des arts martiaux`. */
export const someOf = (activity: Activity): string => of(theActivity(activity));

/** Activities to choose from: `la natation ou le vélo`. */
export const eitherOf = (named: readonly Activity[]): string => either(named.map(theActivity));

/** Activities: `la natation et le vélo`. */
export const allOf = (named: readonly Activity[]): string => list(named.map(theActivity));

/** Activities without their article, to choose from: `natation ou vélo`. */
export const eitherNamed = (named: readonly Activity[]): string =>
  either(named.map((one) => activities[one].name));

/** Activities without their article: `natation et vélo`. */
export const allNamed = (named: readonly Activity[]): string =>
  list(named.map((one) => activities[one].name));

/** `sans natation ni vélo`. */
export const without = (named: readonly Activity[]): string =>
  `sans ${neither(named.map((one) => activities[one].name))}`;

/** What the numbers of a frequency question count: days, or sessions of the activity. */
function unitOf(facts: PlanFacts, count: number): Noun {
  const days = count > DAYS_A_WEEK ? SESSION : DAY;
  return facts.activity === undefined || facts.onTop === true ? days : session(facts);
}

/** What the numbers of a frequency question count: `deux séances de natation`, `un jour`. */
export const amount = (facts: PlanFacts, count: number): string => counted(count, unitOf(facts, count));

interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Behind "de": `un à deux`, `deux`, `trois au plus`; undefined where no number is known. */
export function range({ min, max }: Range): string | undefined {
  if (max === undefined) return undefined;
  if (min === undefined) return `${number(max)} au plus`;
  return min === max ? number(max) : `${number(min)} à ${number(max)}`;
}

/** The advice to stay at a number: `tiens-t'en à un ou deux jours`, `ne dépasse pas trois jours`. */
export function stayAt({ min, max }: Range, noun: Noun): string {
  if (max === undefined) return `fais moins ${elided('de', noun.many)}`;
  if (min === undefined) return `ne dépasse pas ${counted(max, noun)}`;
  if (min === max) return `tiens-t'en à ${counted(max, noun)}`;
  const between = max === min + 1 ? 'ou' : 'à';
  return `tiens-t'en à ${alone(min, noun.gender)} ${between} ${counted(max, noun)}`;
}
