import type { Asker } from '../answering/options.ts';
import type { Limits } from '../planner/limits.ts';
import { DAYS } from '../planner/session.ts';
import { echo } from '../wording/echo.ts';
import { readClubSessions, type SessionsProblem } from './club-sessions.ts';
import { chosenIn, EACH_THEIRS, FIELDS, NO_LIMIT, type ChosenName, type TypedName } from './fields.ts';
import { DEFAULT_SETTINGS, type ClubSettings, type SettingChange } from './settings.ts';
import { KEEP_DAYS, SETTING_SCHEMAS } from './settings-schema.ts';
import { readZone } from './zones.ts';

/** What is wrong with what a moderator chose or typed. */
export type FieldProblem =
  | SessionsProblem
  | { readonly id: 'unknown-zone'; readonly given: string; readonly nearest: readonly string[] }
  | { readonly id: 'no-days'; readonly given: string; readonly min: number; readonly max: number }
  /** More channels or roles than a club may set, those among them that others have added meanwhile. */
  | { readonly id: 'too-many'; readonly most: number }
  /** A choice that was never offered. */
  | { readonly id: 'no-choice' };

/** A change as it follows from the settings that are held when it is made. */
export type ChangeOf = (held: ClubSettings) => { readonly change: SettingChange } | Problem;

type Problem = { readonly problem: FieldProblem };

/** What was chosen in a select, and what it had shown as chosen. */
export interface Choice {
  readonly chosen: readonly string[];
  readonly shown: readonly string[];
}

/**
 * The change that a choice makes. Of a list it is what was added and what was taken away, so that what others have
 * added or taken meanwhile stays as they left it.
 */
export function changeByChoice(name: ChosenName, choice: Choice): ChangeOf {
  return (held) => {
    const field = FIELDS[name];
    if ('choices' in field) {
      const known: readonly string[] = field.choices;
      if (choice.chosen.some((one) => !known.includes(one))) return { problem: { id: 'no-choice' } };
    } else if (field.most > 1) {
      const all = merged(chosenIn(name, held), choice);
      if (all.length > field.most) return { problem: { id: 'too-many', most: field.most } };
    }
    return fitting(chosenChange(name, held, choice));
  };
}

function chosenChange(name: ChosenName, held: ClubSettings, choice: Choice): SettingChange {
  const [first] = choice.chosen;
  const all = merged(chosenIn(name, held), choice);
  switch (name) {
    case 'language':
      return { setting: 'language', to: asLanguage(first) };
    case 'detail':
      return { setting: 'detail', to: first === 'short' ? first : undefined };
    case 'week-start': {
      const day = DAYS.find((one) => one === first);
      return { setting: 'weekStart', to: day === DEFAULT_SETTINGS.weekStart ? undefined : day };
    }
    case 'second-moderator':
      return { setting: 'secondModerator', to: first === 'two' ? true : undefined };
    case 'language-model':
      return { setting: 'withoutModel', to: first === 'none' ? true : undefined };
    case 'no-doubles':
      return limited(held, 'noDoubles', first === NO_LIMIT ? undefined : true);
    case 'most-sessions':
      return limited(held, 'mostSessions', first === NO_LIMIT ? undefined : Number(first));
    case 'no-cross-on': {
      const days = DAYS.filter((day) => all.includes(day));
      return limited(held, 'noCrossOn', days.length === 0 ? undefined : days);
    }
    case 'coach-channel':
    case 'moderator-channel':
    case 'log-channel':
      return { setting: FIELDS[name].setting, to: first };
    case 'ask-channels':
    case 'no-feedback':
    case 'coach-roles':
    case 'moderator-roles':
      return { setting: FIELDS[name].setting, to: all.length === 0 ? undefined : all };
  }
}

const asLanguage = (chosen: string | undefined): ClubSettings['language'] =>
  chosen === undefined || chosen === EACH_THEIRS ? undefined : SETTING_SCHEMAS.language.parse(chosen);

/** What was held, without what was taken away, and with what was added. */
function merged(held: readonly string[], { chosen, shown }: Choice): readonly string[] {
  const taken = shown.filter((one) => !chosen.includes(one));
  const added = chosen.filter((one) => !shown.includes(one));
  return [...new Set([...held.filter((one) => !taken.includes(one)), ...added])];
}

const LIMITS = ['noDoubles', 'noCrossOn', 'mostSessions'] as const satisfies readonly (keyof Limits)[];

/** The limits with one of them set or lifted; the others stay as they are held. */
function limited<Name extends keyof Limits>(
  { limits = {} }: ClubSettings,
  name: Name,
  to: Limits[Name] | undefined,
): SettingChange {
  const { [name]: _, ...others } = limits;
  const next: Limits = to === undefined ? others : { ...others, [name]: to };
  if (Object.keys(next).length === 0) return { setting: 'limits', to: undefined };
  // In one order of its keys, so that what is the same looks the same.
  const ordered = Object.fromEntries(LIMITS.flatMap((key) => (key in next ? [[key, next[key]]] : [])));
  return { setting: 'limits', to: ordered };
}

/** What comes of a typed text; `danger` is one that speaks of a sign of danger, and is to be asked as it stands. */
export type TypedChange = { readonly change: SettingChange } | Problem | { readonly danger: string };

/** The change that a typed text makes; an empty one gives the setting its default again. */
export function changeByText(name: TypedName, text: string, asker: Asker): TypedChange {
  const given = text.trim();
  switch (name) {
    case 'zone': {
      if (given === '') return { change: { setting: 'zone', to: undefined } };
      const read = readZone(given);
      if ('nearest' in read) return { problem: { id: 'unknown-zone', given: echo(given), ...read } };
      return { change: { setting: 'zone', to: read.zone } };
    }
    case 'sessions': {
      const read = readClubSessions(given, asker);
      if (!('sessions' in read)) return read;
      const { sessions } = read;
      return fitting({ setting: 'sessions', to: sessions.length === 0 ? undefined : sessions });
    }
    case 'keep-days': {
      if (given === '') return { change: { setting: 'keepDays', to: undefined } };
      const days = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
      const { min, max } = KEEP_DAYS;
      if (!(days >= min && days <= max)) return { problem: { id: 'no-days', given: echo(given), min, max } };
      return { change: { setting: 'keepDays', to: days === DEFAULT_SETTINGS.keepDays ? undefined : days } };
    }
  }
}

/** The change where its value is one that the setting can have. */
function fitting(change: SettingChange): { readonly change: SettingChange } | Problem {
  if (change.to === undefined || SETTING_SCHEMAS[change.setting].safeParse(change.to).success)
    return { change };
  return { problem: { id: 'no-choice' } };
}
