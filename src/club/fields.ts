import { DETAILS } from '../answering/question.ts';
import { SPOKEN_LANGUAGES } from '../knowledge/spoken-language.ts';
import type { Limits } from '../planner/limits.ts';
import { DAYS } from '../planner/session.ts';
import { DEFAULT_SETTINGS, type ClubSettings, type SettingName } from './settings.ts';
import { MOST_CHANNELS, MOST_ROLES, MOST_WEEKLY_SESSIONS } from './settings-schema.ts';

/** Stands for no language of the club's own: each member is answered in theirs. */
export const EACH_THEIRS = 'each';
/** Stands for no limit of the club's own. */
export const NO_LIMIT = 'any';

/** Whether one moderator may publish alone. */
const SECOND_MODERATOR = ['alone', 'two'] as const;

/** Whether a language model may word answers, where one is set up. */
const LANGUAGE_MODEL = ['may-word', 'none'] as const;

/** The numbers of sessions that a limit may name, few enough for one select. */
const WEEKLY_LIMITS = Array.from({ length: MOST_WEEKLY_SESSIONS + 1 }, (_, count) => String(count));

/**
 * What a moderator sets by one choice or one text, with the setting that it belongs to: the limits of a club are one
 * setting of three such parts.
 */
export const FIELDS = {
  'ask-channels': { setting: 'askChannels', takes: 'channels', most: MOST_CHANNELS },
  'coach-channel': { setting: 'coachChannel', takes: 'channels', most: 1 },
  'moderator-channel': { setting: 'moderatorChannel', takes: 'channels', most: 1 },
  'log-channel': { setting: 'logChannel', takes: 'channels', most: 1 },
  'no-feedback': { setting: 'channelsWithoutFeedback', takes: 'channels', most: MOST_CHANNELS },
  'coach-roles': { setting: 'coachRoles', takes: 'roles', most: MOST_ROLES },
  'moderator-roles': { setting: 'moderatorRoles', takes: 'roles', most: MOST_ROLES },
  'second-moderator': { setting: 'secondModerator', takes: 'one', choices: SECOND_MODERATOR },
  'language-model': { setting: 'withoutModel', takes: 'one', choices: LANGUAGE_MODEL },
  language: { setting: 'language', takes: 'one', choices: [EACH_THEIRS, ...SPOKEN_LANGUAGES] },
  detail: { setting: 'detail', takes: 'one', choices: DETAILS },
  'week-start': { setting: 'weekStart', takes: 'one', choices: DAYS },
  'no-doubles': { setting: 'limits', takes: 'one', choices: [NO_LIMIT, 'none'] },
  'most-sessions': { setting: 'limits', takes: 'one', choices: [NO_LIMIT, ...WEEKLY_LIMITS] },
  'no-cross-on': { setting: 'limits', takes: 'some', choices: DAYS },
  zone: { setting: 'zone', takes: 'text' },
  sessions: { setting: 'sessions', takes: 'text' },
  'keep-days': { setting: 'keepDays', takes: 'text' },
} as const satisfies Record<string, Field>;

export type Field = { readonly setting: SettingName } & (
  | { readonly takes: 'channels' | 'roles'; readonly most: number }
  /** One of the choices, which is always chosen, or any number of them. */
  | { readonly takes: 'one' | 'some'; readonly choices: readonly string[] }
  | { readonly takes: 'text' }
);

export type FieldName = keyof typeof FIELDS;
type NameTaking<Takes> = {
  [Name in FieldName]: (typeof FIELDS)[Name]['takes'] extends Takes ? Name : never;
}[FieldName];
/** Fields that are set by a select, and those that are typed. */
export type ChosenName = NameTaking<'channels' | 'roles' | 'one' | 'some'>;
export type TypedName = NameTaking<'text'>;

export const isFieldName = (name: string): name is FieldName => Object.hasOwn(FIELDS, name);
export const isTyped = (name: FieldName): name is TypedName => FIELDS[name].takes === 'text';

/** The parts of the panel in which a club is set up, each with its fields. */
export const PANEL_PAGES = {
  channels: ['ask-channels', 'coach-channel', 'moderator-channel', 'log-channel'],
  roles: ['coach-roles', 'moderator-roles', 'second-moderator'],
  answers: ['language', 'detail', 'no-feedback'],
  times: ['zone', 'week-start', 'sessions'],
  limits: ['no-doubles', 'no-cross-on', 'most-sessions'],
  privacy: ['language-model', 'keep-days'],
} as const satisfies Record<string, readonly FieldName[]>;
export type PanelPage = keyof typeof PANEL_PAGES;
export const PANEL_PAGE_NAMES = Object.keys(PANEL_PAGES) as readonly PanelPage[];

/** The page on which a field stands. */
export const pageOfField = (name: FieldName): PanelPage =>
  PANEL_PAGE_NAMES.find((page) => (PANEL_PAGES[page] as readonly FieldName[]).includes(name)) ?? 'channels';

/** What is chosen now in a field: ids, or choices; what holds by default counts as chosen. */
export function chosenIn(name: ChosenName, settings: ClubSettings): readonly string[] {
  const { noDoubles, noCrossOn = [], mostSessions }: Limits = settings.limits ?? {};
  switch (name) {
    case 'language':
      return [settings.language ?? EACH_THEIRS];
    case 'second-moderator':
      return [settings.secondModerator === true ? 'two' : 'alone'];
    case 'language-model':
      return [settings.withoutModel === true ? 'none' : 'may-word'];
    case 'no-doubles':
      return [noDoubles === true ? 'none' : NO_LIMIT];
    case 'most-sessions':
      return [mostSessions === undefined ? NO_LIMIT : String(mostSessions)];
    case 'no-cross-on':
      return DAYS.filter((day) => noCrossOn.includes(day));
    case 'detail':
      return [settings.detail ?? DEFAULT_SETTINGS.detail];
    case 'week-start':
      return [settings.weekStart ?? DEFAULT_SETTINGS.weekStart];
    default: {
      const held = settings[FIELDS[name].setting] ?? [];
      return typeof held === 'string' ? [held] : held;
    }
  }
}
