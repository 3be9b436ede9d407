import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import type { ClubSession, Detail } from '../answering/question.ts';
import type { Limits } from '../planner/limits.ts';
import type { Day } from '../planner/session.ts';

/** What a club has set. Channels and roles are named by their ids; what is left out has its default. */
export interface ClubSettings {
  /** Channels and forums in which questions are answered without a mention. */
  readonly askChannels?: readonly string[];
  /** Where questions for the coaches and reports of problems go. */
  readonly coachChannel?: string;
  /** Where the moderators are told what needs them. */
  readonly moderatorChannel?: string;
  /** Where changes of settings and of knowledge are told. */
  readonly logChannel?: string;
  readonly coachRoles?: readonly string[];
  /** Who may change settings and knowledge, beside those who manage the server. */
  readonly moderatorRoles?: readonly string[];
  /** What one moderator publishes in the knowledge needs the approval of another. */
  readonly secondModerator?: true;
  /** No language model words answers here, or is asked what a question means. */
  readonly withoutModel?: true;
  /** A zone of the IANA database, such as `Europe/Madrid`. */
  readonly zone?: string;
  readonly weekStart?: Day;
  /** The language of answers where a message does not show its own. */
  readonly language?: SpokenLanguage;
  readonly detail?: Detail;
  /** Channels whose answers have no buttons for feedback. */
  readonly channelsWithoutFeedback?: readonly string[];
  /** The runs that the club holds every week. */
  readonly sessions?: readonly ClubSession[];
  readonly limits?: Limits;
  /** How many days feedback and the log of changes are kept. */
  readonly keepDays?: number;
}

/** What holds where a club's settings cannot be read: nothing goes to a model that the club may not want. */
export const UNREAD_SETTINGS: ClubSettings = { withoutModel: true };

export type SettingName = keyof ClubSettings;

/** What holds where a club has set nothing. */
export const DEFAULT_SETTINGS = {
  askChannels: [],
  coachRoles: [],
  moderatorRoles: [],
  zone: 'UTC',
  weekStart: 'monday',
  detail: 'normal',
  channelsWithoutFeedback: [],
  sessions: [],
  limits: {},
  keepDays: 180,
} as const satisfies ClubSettings;

/** One setting with what it becomes; undefined gives it its default again. */
export type SettingChange = {
  readonly [Name in SettingName]: { readonly setting: Name; readonly to: ClubSettings[Name] | undefined };
}[SettingName];

/** A change that was made: `from` and `to` as they were stored, absent for the default. */
export interface LoggedChange {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Who made it, as the edge names people. */
  readonly by: string;
  readonly setting: SettingName;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** A change, without who made it and when. */
export type MadeChange = Omit<LoggedChange, 'at' | 'by'>;

/** The settings with changes made, and those of the changes that change something. */
export function withChanges(
  settings: ClubSettings,
  changes: readonly SettingChange[],
): { readonly settings: ClubSettings; readonly made: readonly MadeChange[] } {
  const next: Record<string, unknown> = { ...settings };
  const made: MadeChange[] = [];
  for (const { setting, to } of changes) {
    const from = next[setting];
    if (JSON.stringify(from) === JSON.stringify(to)) continue;
    if (to === undefined) delete next[setting];
    else next[setting] = to;
    made.push({ setting, ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
  }
  return { settings: next, made };
}
