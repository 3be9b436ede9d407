import type { Asker } from '../answering/options.ts';
import { isTooFar, readDay } from '../answering/race-date.ts';
import { readZone } from '../club/zones.ts';
import { DAYS, GOALS, LEVELS, SEASONS } from '../planner/session.ts';
import { echo } from '../wording/echo.ts';
import { readClock } from './clock-read.ts';
import {
  DIGEST_DEFAULTS,
  type DigestSettingChange,
  type DigestSettings,
  type PhaseSource,
} from './settings.ts';
import { DIGEST_SCHEMAS, MOST_SKIPS, WHY_CHARACTERS } from './settings-schema.ts';

/** What a moderator sets, by one choice or one text each. */
export const DIGEST_FIELDS = [
  'channel',
  'weekday',
  'time',
  'zone',
  'levels',
  'role',
  'race',
  'goal',
  'season',
  'poll',
  'summary',
] as const;
export type DigestField = (typeof DIGEST_FIELDS)[number];

/** What may be chosen in a field that takes a choice; of `levels` any number, with commas between them. */
export const DIGEST_CHOICES = {
  weekday: DAYS,
  levels: LEVELS,
  goal: GOALS,
  season: SEASONS,
  poll: ['on', 'off'],
} as const satisfies Partial<Record<DigestField, readonly string[]>>;

/** What is wrong with what a moderator chose or typed, or wants to do. */
export type DigestProblem =
  | { readonly id: 'unknown-zone'; readonly given: string; readonly nearest: readonly string[] }
  | { readonly id: 'no-time'; readonly given: string }
  | { readonly id: 'no-race-day'; readonly given: string }
  /** `race` is an ISO day. */
  | { readonly id: 'race-over' | 'race-too-far'; readonly race: string }
  /** A goal is that of a race. */
  | { readonly id: 'goal-without-race' }
  /** A choice that was never offered. */
  | {
      readonly id: 'no-choice';
      readonly field: DigestField;
      readonly given: string;
      readonly known: readonly string[];
    }
  /** A channel or a role that is none. */
  | { readonly id: 'no-id'; readonly field: DigestField }
  | { readonly id: 'race-and-season' }
  /** The weeks that can be skipped, the next first. */
  | { readonly id: 'no-such-week'; readonly given: string; readonly weeks: readonly string[] }
  | { readonly id: 'line-too-long'; readonly most: number }
  | { readonly id: 'too-many-skips'; readonly most: number }
  | { readonly id: 'not-set-up' };

/** Changes as they follow from the settings that are held when they are made. */
export type DigestChangeOf = (
  held: DigestSettings,
) => { readonly changes: readonly DigestSettingChange[] } | { readonly problem: DigestProblem };

type Values = Readonly<Partial<Record<DigestField, string>>>;

/**
 * The changes that values make: what is empty gives its setting the default again, what is absent stays. The first
 * problem in the order of the fields stands for all.
 */
export function digestChanges(values: Values, asker: Asker): DigestChangeOf {
  return (held) => {
    const changes: DigestSettingChange[] = [];
    for (const field of DIGEST_FIELDS) {
      const given = values[field]?.trim();
      if (given === undefined || isOfPhase(field)) continue;
      const read = readField(field, given);
      if ('problem' in read) return read;
      changes.push(read.change);
    }
    const phase = readPhase(values, held.phase, asker);
    if (phase === undefined) return { changes };
    return 'problem' in phase ? phase : { changes: [...changes, phase.change] };
  };
}

type Read = { readonly change: DigestSettingChange } | { readonly problem: DigestProblem };
type PhaseField = 'race' | 'goal' | 'season';

const isOfPhase = (field: DigestField): field is PhaseField =>
  field === 'race' || field === 'goal' || field === 'season';

function readField(field: Exclude<DigestField, PhaseField>, given: string): Read {
  switch (field) {
    case 'channel':
      return readId(field, 'channel', given);
    case 'role':
      return readId(field, 'role', given);
    case 'summary':
      return readId(field, 'summaryChannel', given);
    case 'weekday': {
      if (given === '') return { change: { setting: 'weekday', to: undefined } };
      const day = DAYS.find((one) => one === given.toLowerCase());
      if (day === undefined) return noChoice(field, given);
      return { change: { setting: 'weekday', to: day === DIGEST_DEFAULTS.weekday ? undefined : day } };
    }
    case 'time': {
      if (given === '') return { change: { setting: 'time', to: undefined } };
      const time = readClock(given);
      if (time === undefined) return { problem: { id: 'no-time', given: echo(given) } };
      return { change: { setting: 'time', to: time === DIGEST_DEFAULTS.time ? undefined : time } };
    }
    case 'zone': {
      if (given === '') return { change: { setting: 'zone', to: undefined } };
      const read = readZone(given);
      if ('nearest' in read) return { problem: { id: 'unknown-zone', given: echo(given), ...read } };
      return { change: { setting: 'zone', to: read.zone } };
    }
    case 'levels': {
      const named = given.split(/[\s,]+/).filter((one) => one !== '');
      const levels = LEVELS.filter((level) => named.includes(level));
      const stray = named.find((one) => !LEVELS.some((level) => level === one));
      if (stray !== undefined) return noChoice(field, stray);
      const isAll = levels.length === 0 || levels.length === LEVELS.length;
      return { change: { setting: 'levels', to: isAll ? undefined : levels } };
    }
    case 'poll':
      if (given !== 'on' && given !== 'off' && given !== '') return noChoice(field, given);
      return { change: { setting: 'poll', to: given === 'on' ? true : undefined } };
  }
}

const noChoice = (field: keyof typeof DIGEST_CHOICES, given: string) =>
  ({ problem: { id: 'no-choice', field, given: echo(given), known: DIGEST_CHOICES[field] } }) as const;

function readId(field: DigestField, setting: 'channel' | 'role' | 'summaryChannel', given: string): Read {
  if (given !== '' && !DIGEST_SCHEMAS[setting].safeParse(given).success)
    return { problem: { id: 'no-id', field } };
  return { change: { setting, to: given === '' ? undefined : given } };
}

/** The phase as the values change it; undefined where they do not. */
function readPhase(
  values: Values,
  held: PhaseSource | undefined,
  asker: Asker,
):
  | { readonly change: Extract<DigestSettingChange, { readonly setting: 'phase' }> }
  | { readonly problem: DigestProblem }
  | undefined {
  const [race, goal, season] = [values.race?.trim(), values.goal?.trim(), values.season?.trim()];
  if (race === undefined && goal === undefined && season === undefined) return undefined;
  if (race && season) return { problem: { id: 'race-and-season' } };
  const change = (to: PhaseSource | undefined) => ({ change: { setting: 'phase', to } }) as const;
  if (season) {
    const found = SEASONS.find((one) => one === season);
    return found === undefined ? noChoice('season', season) : change({ season: found });
  }
  const found = GOALS.find((one) => one === goal);
  if (goal && found === undefined) return noChoice('goal', goal);
  const before = held !== undefined && 'race' in held ? held : undefined;
  if (race === '' || (race === undefined && before === undefined)) {
    if (goal) return { problem: { id: 'goal-without-race' } };
    // An empty race takes the race away, an empty season the season.
    const stays = race === '' ? before === undefined && season === undefined : season === undefined;
    return stays ? undefined : change(undefined);
  }
  const day = race === undefined ? before?.race : readDay(race, asker);
  if (day === undefined) return { problem: { id: 'no-race-day', given: echo(race ?? '') } };
  if (race !== undefined && day < asker.today) return { problem: { id: 'race-over', race: day } };
  if (race !== undefined && isTooFar(day, asker.today)) return { problem: { id: 'race-too-far', race: day } };
  const kept = goal === undefined ? before?.goal : found;
  return change({ race: day, ...(kept !== undefined && { goal: kept }) });
}

/** Pauses the posts, or resumes them. */
export const pausing =
  (paused: boolean): DigestChangeOf =>
  () => ({ changes: [{ setting: 'paused', to: paused ? true : undefined }] });

/**
 * Skips the digest of one of the coming weeks, or takes that back where `why` is undefined. `coming` are the weeks that
 * can be skipped, the next first; without a name it is that.
 */
export function skipping(
  given: string | undefined,
  why: string | undefined,
  coming: readonly string[],
): DigestChangeOf {
  return ({ skips = [] }) => {
    const week = given === undefined || given.trim() === '' ? coming[0] : given.trim().toUpperCase();
    if (week === undefined || !coming.includes(week))
      return { problem: { id: 'no-such-week', given: echo(given ?? ''), weeks: coming } };
    const line = why?.replaceAll(/\s+/g, ' ').trim();
    if (line !== undefined && line.length > WHY_CHARACTERS)
      return { problem: { id: 'line-too-long', most: WHY_CHARACTERS } };
    // Those that are over go with the next change.
    const others = skips.filter((one) => one.week !== week && one.week >= (coming[0] ?? ''));
    const next = (line === undefined ? others : [...others, { week, why: line }]).toSorted((a, b) =>
      a.week < b.week ? -1 : 1,
    );
    if (next.length > MOST_SKIPS) return { problem: { id: 'too-many-skips', most: MOST_SKIPS } };
    return { changes: [{ setting: 'skips', to: next.length === 0 ? undefined : next }] };
  };
}
