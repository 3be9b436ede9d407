import { z } from 'zod';
import type { Clubs } from '../club/clubs.ts';
import { rememberSettings } from '../club/recent-settings.ts';
import { SETTING_SCHEMAS } from '../club/settings-schema.ts';
import {
  DEFAULT_SETTINGS,
  withChanges,
  type ClubSettings,
  type LoggedChange,
  type SettingName,
} from '../club/settings.ts';
import type { Store } from './store.ts';

/** The namespace of clubs in the stores. */
export const CLUBS = 'clubs';

/** Changes that are kept; older ones are forgotten first. */
const MOST_LOGGED = 500;
/** Changes of one club at the same moment: each try fails only where another has just succeeded. */
const MOST_TRIES = 100;

/** What is written to see whether anything can be written; no club is named so. */
const CHECKED = 'checked';
const CHECKED_MS = 60_000;

const MS_PER_DAY = 86_400_000;

const SETTING_NAMES = Object.keys(SETTING_SCHEMAS) as SettingName[];

const loggedSchema = z.object({
  at: z.number(),
  by: z.string(),
  setting: z.enum(SETTING_NAMES),
  from: z.unknown().optional(),
  to: z.unknown().optional(),
});

/** A club as it was written, maybe by another version: what does not fit is left out, the rest stands. */
const heldSettings = z
  .object({ settings: z.record(z.string(), z.unknown()).catch({}) })
  .catch({ settings: {} });
const heldLog = z
  .object({ log: z.array(loggedSchema.optional().catch(undefined)).catch([]) })
  .catch({ log: [] });

interface Stored {
  readonly settings: ClubSettings;
  readonly log: readonly LoggedChange[];
}

/**
 * Keeps clubs in a store, one value a club: its settings and the log of their changes, so that both are written in
 * one step. `now` is the clock, in milliseconds since 1970.
 */
export function keepClubs(store: Store, now: () => number): Clubs {
  const remembered = rememberSettings(now);
  /** Counts the changes: what was read while one went on may be what held before it. */
  let changes = 0;

  async function changing<T>(club: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } finally {
      changes++;
      remembered.forget(club);
    }
  }

  return {
    async read(club) {
      const before = changes;
      const settings = settingsIn(await store.get<unknown>(club));
      if (changes === before) remembered.note(club, settings);
      return settings;
    },
    recent: (club) => remembered.of(club),
    async log(club) {
      const held = await store.get<unknown>(club);
      const { settings, log } = parsed(held);
      const left = kept(log, settings, now());
      // Where another writes at the same moment, what is too old goes the next time.
      if (left.length < log.length) await store.compareAndSet<unknown>(club, held, { settings, log: left });
      return left;
    },
    change: (club, by, wanted) =>
      changing(club, async () => {
        for (let tries = 0; tries < MOST_TRIES; tries++) {
          const held = await store.get<unknown>(club);
          const { settings, log } = parsed(held);
          const changed = withChanges(settings, typeof wanted === 'function' ? wanted(settings) : wanted);
          if (changed.made.length === 0) return changed;
          const at = now();
          const logged = [...changed.made.map((made) => ({ at, by, ...made })), ...log];
          const next = { settings: changed.settings, log: kept(logged, changed.settings, at) };
          if (await store.compareAndSet<unknown>(club, held, next)) return changed;
        }
        throw new Error('The settings of a club were changed again and again by others.');
      }),
    async check() {
      try {
        await store.get<unknown>(CHECKED);
      } catch (error) {
        return { state: 'unreadable', error };
      }
      try {
        await store.set(CHECKED, now(), CHECKED_MS);
        return { state: 'good' };
      } catch (error) {
        return { state: 'read-only', error };
      }
    },
  };
}

/** What of a log is kept at a time (milliseconds since 1970): the newest changes, none older than the club wants. */
function kept(log: readonly LoggedChange[], settings: ClubSettings, at: number): readonly LoggedChange[] {
  const since = at - (settings.keepDays ?? DEFAULT_SETTINGS.keepDays) * MS_PER_DAY;
  return log.filter((change) => change.at >= since).slice(0, MOST_LOGGED);
}

function parsed(held: unknown): Stored {
  const { log } = heldLog.parse(held);
  return { settings: settingsIn(held), log: log.flatMap((one) => (one === undefined ? [] : [one])) };
}

/** The settings alone: they are read with every question, the log when somebody looks at it. */
const settingsIn = (held: unknown): ClubSettings => fitting(heldSettings.parse(held).settings);

/** The settings that this version knows and whose values fit. */
function fitting(held: Readonly<Record<string, unknown>>): ClubSettings {
  const entries = SETTING_NAMES.flatMap((name) => {
    if (held[name] === undefined) return [];
    const read = SETTING_SCHEMAS[name].safeParse(held[name]);
    return read.success ? [[name, read.data] as const] : [];
  });
  return Object.fromEntries(entries);
}
