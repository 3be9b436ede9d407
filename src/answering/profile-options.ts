import { DAYS, GOALS, LEVELS, type Activity, type Day } from '../planner/session.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { dangerIn, readActivities, readDays, readRace } from './option-texts.ts';
import {
  defined,
  readOptions,
  type Asker,
  type Option,
  type OptionProblem,
  type OptionValues,
  type ReadOptions,
} from './options.ts';
import type { Profile } from './question.ts';

/** What a member may do with their profile, for every edge that offers it. */
export const PROFILE_COMMANDS = ['set', 'show', 'forget'] as const;
export type ProfileCommand = (typeof PROFILE_COMMANDS)[number];

export type ProfileOptionName = keyof Catalogue['profile']['options'];

/** The parts of a profile by the option that sets each. */
const PARTS = {
  level: 'level',
  goal: 'goal',
  race: 'raceDate',
  'run-days': 'runDays',
  impossible: 'impossibleDays',
  likes: 'likes',
  refuses: 'refuses',
  'at-hand': 'atHand',
} as const satisfies Partial<Record<ProfileOptionName, keyof Profile>>;
type PartName = keyof typeof PARTS;

const PART_NAMES = Object.keys(PARTS) as readonly PartName[];

/** The options of `/profile set`; all may be left out. Descriptions stand in the catalogue (`profile.options[name]`). */
export const PROFILE_OPTIONS: readonly Option<ProfileOptionName>[] = [
  { name: 'level', choices: LEVELS },
  { name: 'goal', choices: GOALS },
  { name: 'race', reads: 'race' },
  { name: 'run-days', reads: 'days' },
  { name: 'impossible', reads: 'days' },
  { name: 'likes', reads: 'activities' },
  { name: 'refuses', reads: 'activities' },
  { name: 'at-hand', reads: 'activities' },
  { name: 'clear', choices: PART_NAMES },
];

type Problem = { readonly problem: OptionProblem };

/**
 * The profile after `/profile set`, or the first problem with what was given. What is set newly goes before what was
 * held: an activity that is now liked is refused no longer, a day that is now impossible is no run day any more.
 * `danger` is a text of the member's that speaks of a sign of danger: it is to be asked as it stands.
 */
export function changedProfile(
  held: Profile,
  values: OptionValues,
  asker: Asker,
): { readonly profile: Profile } | { readonly danger: string } | Problem {
  const danger = dangerIn(PROFILE_OPTIONS, values);
  if (danger !== undefined) return { danger };
  const read = readOptions(PROFILE_OPTIONS, values);
  if ('problem' in read) return read;
  const given = partsOf(read, asker);
  if ('problem' in given) return given;
  const clear = read.chosen('clear', PART_NAMES);
  if (clear === undefined && Object.keys(given).length === 0) {
    return { problem: { id: 'nothing-given', known: PROFILE_OPTIONS.map(({ name }) => name) } };
  }
  if (clear !== undefined && PARTS[clear] in given)
    return { problem: { id: 'set-and-cleared', option: clear } };
  const wrong = contradiction(given);
  if (wrong !== undefined) return { problem: wrong };
  const kept = clear === undefined ? held : without(held, PARTS[clear]);
  return { profile: { ...agreeing(kept, given), ...given } };
}

function partsOf(read: ReadOptions<ProfileOptionName>, asker: Asker): Profile | Problem {
  const parts: { -readonly [K in keyof Profile]: Profile[K] } = {
    ...defined('level', read.chosen('level', LEVELS)),
    ...defined('goal', read.chosen('goal', GOALS)),
  };
  const race = read.text('race');
  if (race !== undefined) {
    const result = readRace({ name: 'race', reads: 'race', text: race }, asker);
    if ('problem' in result) return result;
    parts.raceDate = result.day;
  }
  for (const name of ['run-days', 'impossible'] as const) {
    const text = read.text(name);
    if (text === undefined) continue;
    const result = readDays({ name, reads: 'days', text }, asker);
    if ('problem' in result) return result;
    parts[PARTS[name]] = result.days;
  }
  for (const name of ['likes', 'refuses', 'at-hand'] as const) {
    const text = read.text(name);
    if (text === undefined) continue;
    const result = readActivities({ name, reads: 'activities', text }, asker);
    if ('problem' in result) return result;
    parts[PARTS[name]] = result.activities;
  }
  return parts;
}

/** What cannot be told at once: the same day or activity for and against. */
function contradiction(given: Profile): OptionProblem | undefined {
  const day = common(given.runDays, given.impossibleDays);
  if (day !== undefined) {
    return { id: 'day-in-both', options: ['run-days', 'impossible'], day };
  }
  if (given.impossibleDays?.length === DAYS.length) {
    return { id: 'every-day-out', option: 'impossible' };
  }
  const activity = common(given.likes, given.refuses);
  if (activity === undefined) return undefined;
  return { id: 'activity-in-both', options: ['likes', 'refuses'], activity };
}

function common<T extends Day | Activity>(
  some: readonly T[] | undefined,
  others: readonly T[] | undefined,
): T | undefined {
  return some?.find((one) => others?.includes(one) === true);
}

/** What was held, as far as it agrees with what is now said. */
function agreeing({ runDays, impossibleDays, likes, refuses, ...rest }: Profile, given: Profile): Profile {
  return {
    ...rest,
    ...defined('runDays', left(runDays, given.impossibleDays)),
    ...defined('impossibleDays', left(impossibleDays, given.runDays)),
    ...defined('likes', left(likes, given.refuses)),
    ...defined('refuses', left(refuses, given.likes)),
  };
}

/** What is left of a list without those taken; undefined where nothing is. */
function left<T extends Day | Activity>(
  list: readonly T[] | undefined,
  taken: readonly T[] = [],
): readonly T[] | undefined {
  const rest = list?.filter((one) => !taken.includes(one)) ?? [];
  return rest.length > 0 ? rest : undefined;
}

function without(held: Profile, part: keyof Profile): Profile {
  const { [part]: _, ...rest } = held;
  return rest;
}
