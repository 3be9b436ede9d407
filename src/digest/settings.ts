import type { Day, Goal, Level, Season } from '../planner/session.ts';

/** Where in the year a club stands: told by its next race, or by the season itself. */
export type PhaseSource =
  /** `race` is an ISO day. */
  { readonly race: string; readonly goal?: Goal } | { readonly season: Season };

/** A week without a digest. `week` is the ISO week that it would tell of, such as `2026-W49`. */
export interface SkippedWeek {
  readonly week: string;
  /** One line for the club; empty where none was given. */
  readonly why: string;
}

/** What a club has set for its digest. Channels and roles are named by their ids; what is left out has its default. */
export interface DigestSettings {
  /** Where the digest is posted; without it there is none. */
  readonly channel?: string;
  readonly weekday?: Day;
  /** The time on the wall, such as `18:00`. */
  readonly time?: string;
  /** A zone of the IANA database; the club's where absent. */
  readonly zone?: string;
  /** The levels that a week is built for. */
  readonly levels?: readonly Level[];
  /** The role that is mentioned, the only mention there is. */
  readonly role?: string;
  readonly phase?: PhaseSource;
  /** A closing question as a poll. */
  readonly poll?: true;
  /** Where the moderators get the numbers of the week; without it they get none. */
  readonly summaryChannel?: string;
  readonly paused?: true;
  /** Those that are still to come, in their order. */
  readonly skips?: readonly SkippedWeek[];
}

export type DigestSettingName = keyof DigestSettings;

/** What holds where a club has set nothing. */
export const DIGEST_DEFAULTS = {
  weekday: 'sunday',
  time: '18:00',
  levels: ['beginner', 'intermediate', 'advanced'],
  skips: [],
} as const satisfies DigestSettings;

/** One setting with what it becomes; undefined gives it its default again. */
export type DigestSettingChange = {
  readonly [Name in DigestSettingName]: {
    readonly setting: Name;
    readonly to: DigestSettings[Name] | undefined;
  };
}[DigestSettingName];

/** A change that was made, without who made it and when: `from` and `to` as they were stored, absent for the default. */
export interface MadeDigestChange {
  readonly setting: DigestSettingName;
  readonly from?: unknown;
  readonly to?: unknown;
}

export interface LoggedDigestChange extends MadeDigestChange {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Who made it, as the edge names people. */
  readonly by: string;
}

/** The settings of a club with the moment from which on they count. */
export interface HeldDigest {
  readonly settings: DigestSettings;
  /**
   * When the posts were set, moved or resumed last, in milliseconds since 1970: what would have been due before that
   * was never missed. Absent where nothing was ever set.
   */
  readonly since?: number;
}

/** Settings whose change moves the posts. */
const MOVING: readonly DigestSettingName[] = [
  'channel',
  'summaryChannel',
  'weekday',
  'time',
  'zone',
  'paused',
];

/** What changes make of what is held, and those of them that change something. `now` is in milliseconds since 1970. */
export function withDigestChanges(
  held: HeldDigest,
  changes: readonly DigestSettingChange[],
  now: number,
): { readonly held: HeldDigest; readonly made: readonly MadeDigestChange[] } {
  const next: Record<string, unknown> = { ...held.settings };
  const made: MadeDigestChange[] = [];
  for (const { setting, to } of changes) {
    const from = next[setting];
    if (JSON.stringify(from) === JSON.stringify(to)) continue;
    if (to === undefined) delete next[setting];
    else next[setting] = to;
    made.push({ setting, ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
  }
  const isMoved = made.some(({ setting }) => MOVING.includes(setting));
  const since = isMoved ? now : held.since;
  return { held: { settings: next, ...(since !== undefined && { since }) }, made };
}
