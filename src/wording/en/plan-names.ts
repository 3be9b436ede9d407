import type { Activity, Gap, Goal, Intensity, Level, RunLoad, Season } from '../../planner/session.ts';
import type { PlanFacts } from '../plan-words.ts';

/** How things are called inside a sentence: `name` for the activity, `session` for doing it once. */
export const activities: Readonly<Record<Activity, { readonly name: string; readonly session: string }>> = {
  swimming: { name: 'swimming', session: 'swim' },
  cycling: { name: 'cycling', session: 'ride' },
  strength: { name: 'strength training', session: 'strength session' },
  yoga: { name: 'yoga', session: 'yoga session' },
  pilates: { name: 'Pilates', session: 'Pilates session' },
  rowing: { name: 'rowing', session: 'rowing session' },
  dance: { name: 'dance', session: 'dance session' },
  climbing: { name: 'climbing', session: 'climbing session' },
  'martial-arts': { name: 'martial arts', session: 'martial arts session' },
  plyometrics: { name: 'plyometrics', session: 'plyometrics session' },
  elliptical: { name: 'the elliptical', session: 'elliptical session' },
  'pool-running': { name: 'pool running', session: 'pool run' },
  walking: { name: 'walking', session: 'walk' },
  hiking: { name: 'hiking', session: 'hike' },
  hiit: { name: 'HIIT', session: 'HIIT session' },
  football: { name: 'football', session: 'football session' },
  tennis: { name: 'tennis', session: 'tennis session' },
  basketball: { name: 'basketball', session: 'basketball session' },
  skiing: { name: 'skiing', session: 'skiing session' },
  skating: { name: 'skating', session: 'skating session' },
};

export const runs: Readonly<Record<RunLoad, string>> = {
  easy: 'easy run',
  moderate: 'moderate run',
  hard: 'hard run',
  long: 'long run',
};

export const intensities: Readonly<Record<Intensity, string>> = {
  easy: 'easy',
  moderate: 'moderate',
  hard: 'hard',
};

export const levels: Readonly<Record<Level, string>> = {
  beginner: 'new to running',
  intermediate: 'intermediate runner',
  advanced: 'advanced runner',
};

/** How many days of cross-training a week suit a level; `unknown` holds for everyone. */
export const levelNumbers: Readonly<Record<Level | 'unknown', string>> = {
  beginner: 'for someone new to running, one to two days of cross-training a week are a good start',
  intermediate: 'at intermediate level, two to three days of cross-training a week fit well',
  advanced: 'for advanced runners, it is up to three days of cross-training a week',
  unknown: 'even for advanced runners, the suggestion is up to three days of cross-training a week',
};

export const goals: Readonly<Record<Goal, string>> = {
  marathon: 'a marathon',
  half: 'a half marathon',
  '10k': 'a 10k',
  '5k': 'a 5k',
  sprint: 'sprints',
  general: 'general fitness',
};

export const seasons: Readonly<Record<Season, string>> = {
  'off-season': 'off-season',
  'race-season': 'race season',
};

export const gaps: Readonly<Record<Gap, string>> = {
  'same-session': 'right after one another',
  spaced: 'spaced out',
};

/** Names of the months, January first. */
export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(
  ' ',
);

const DAYS_A_WEEK = 7;

/** The verb for so many: `is` or `are`. */
export const be = (count: number): string => (count === 1 ? 'is' : 'are');

/** `3` → `three`; numbers beyond fourteen stay digits. */
export const number = (count: number): string => NUMBERS[count] ?? String(count);

/** `easy run` → `an easy run`. */
export const a = (noun: string): string => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);

/** `2, swim` → `two swims`; `1, swim` → `one swim`. */
export const counted = (count: number, noun: string): string =>
  `${number(count)} ${noun}${count === 1 ? '' : 's'}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const NAMES = /^(?:Pilates|HIIT|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I)\b/;

/** A sentence as it goes on behind a colon; names keep their capital. */
export const lowerFirst = (text: string): string =>
  NAMES.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** The run, such as `hard run`; `run` where its load is open. */
export const run = ({ run: load }: PlanFacts): string => (load === undefined ? 'run' : runs[load]);

/** One session of the cross-training, such as `ride`; `cross-training session` where the activity is open. */
export const session = ({ activity }: Pick<PlanFacts, 'activity'>): string =>
  activity === undefined ? 'cross-training session' : activities[activity].session;

/** The session with its intensity where the member named one, such as `hard ride`. */
export const cross = (facts: Pick<PlanFacts, 'activity' | 'activityIntensity'>): string =>
  facts.activityIntensity === undefined
    ? session(facts)
    : `${intensities[facts.activityIntensity]} ${session(facts)}`;

/** `[x, y, z]` → `x, y and z`. */
export const list = (parts: readonly string[]): string => joined(parts, 'and');

/** `[x, y, z]` → `x, y or z`. */
export const either = (parts: readonly string[]): string => joined(parts, 'or');

/** The names of activities, to choose from: `swimming or cycling`. */
export const eitherOf = (named: readonly Activity[]): string =>
  either(named.map((one) => activities[one].name));

/** The names of activities: `swimming and cycling`. */
export const allOf = (named: readonly Activity[]): string => list(named.map((one) => activities[one].name));

/** What the numbers of a frequency question count, such as `two swims`, `one day`. */
export function amount(facts: PlanFacts, count: number): string {
  const days = count > DAYS_A_WEEK ? 'session' : 'day';
  return counted(count, facts.activity === undefined || facts.onTop === true ? days : session(facts));
}

/** `one to two`, `two`, `up to three`. */
export function range({
  min,
  max,
}: {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}): string {
  if (max === undefined) return 'fewer';
  if (min === undefined) return `up to ${number(max)}`;
  return min === max ? number(max) : `${number(min)} to ${number(max)}`;
}

function joined(parts: readonly string[], word: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;
}
