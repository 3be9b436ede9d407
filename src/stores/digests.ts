import { z } from 'zod';
import { DEFAULT_SETTINGS } from '../club/settings.ts';
import type { Digests } from '../digest/digests.ts';
import { DIGEST_SCHEMAS } from '../digest/settings-schema.ts';
import {
  withDigestChanges,
  type DigestSettingName,
  type HeldDigest,
  type LoggedDigestChange,
} from '../digest/settings.ts';
import type { Store } from './store.ts';

/** The namespace of digests' settings in the stores. */
export const DIGESTS = 'digests';

/** Changes that are kept; older ones are forgotten first. */
const MOST_LOGGED = 500;
/** Changes of one club at the same moment: each try fails only where another has just succeeded. */
const MOST_TRIES = 100;

const MS_PER_DAY = 86_400_000;

export const DIGEST_SETTING_NAMES = Object.keys(DIGEST_SCHEMAS) as DigestSettingName[];

const loggedSchema = z.object({
  at: z.number(),
  by: z.string(),
  setting: z.enum(DIGEST_SETTING_NAMES),
  from: z.unknown().optional(),
  to: z.unknown().optional(),
});

/** A digest as it was written, maybe by another version: what does not fit is left out, the rest stands. */
const storedSchema = z
  .object({
    settings: z.record(z.string(), z.unknown()).catch({}),
    since: z.number().optional().catch(undefined),
    log: z.array(loggedSchema.optional().catch(undefined)).catch([]),
  })
  .catch({ settings: {}, log: [] });

interface Stored extends HeldDigest {
  readonly log: readonly LoggedDigestChange[];
}

/**
 * Keeps digests' settings in a store, one value a club: settings and the log of their changes, so that both are written
 * in one step. `now` is the clock, in milliseconds since 1970; `keepDays` says how long a club wants to keep the log.
 */
export function keepDigests(
  store: Store,
  now: () => number,
  keepDays: (club: string) => Promise<number> = async () => DEFAULT_SETTINGS.keepDays,
): Digests {
  const kept = (log: readonly LoggedDigestChange[], days: number): readonly LoggedDigestChange[] =>
    log.filter(({ at }) => at >= now() - days * MS_PER_DAY).slice(0, MOST_LOGGED);

  return {
    read: async (club) => heldIn(parsed(await store.get<unknown>(club))),
    async change(club, by, wanted) {
      const days = await keepDays(club);
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const stored = await store.get<unknown>(club);
        const before = parsed(stored);
        const changes = typeof wanted === 'function' ? wanted(before.settings) : wanted;
        const at = now();
        const { held, made } = withDigestChanges(heldIn(before), changes, at);
        if (made.length === 0) return { ...held, made };
        const log = kept([...made.map((one) => ({ at, by, ...one })), ...before.log], days);
        if (await store.compareAndSet<unknown>(club, stored, { ...held, log })) return { ...held, made };
      }
      throw new Error('The digest of a club was changed again and again by others.');
    },
    async log(club) {
      const days = await keepDays(club);
      const stored = await store.get<unknown>(club);
      const before = parsed(stored);
      const log = kept(before.log, days);
      // Where another writes at the same moment, what is too old goes the next time.
      if (log.length < before.log.length)
        await store.compareAndSet<unknown>(club, stored, { ...heldIn(before), log });
      return log;
    },
    clubs: () => store.keys(''),
  };
}

const heldIn = ({ settings, since }: HeldDigest): HeldDigest => ({
  settings,
  ...(since !== undefined && { since }),
});

function parsed(stored: unknown): Stored {
  const { settings, since, log } = storedSchema.parse(stored);
  const fitting = DIGEST_SETTING_NAMES.flatMap((name) => {
    const read = DIGEST_SCHEMAS[name].safeParse(settings[name]);
    return read.success ? [[name, read.data] as const] : [];
  });
  return {
    settings: Object.fromEntries(fitting),
    ...(since !== undefined && { since }),
    log: log.flatMap((one) => (one === undefined ? [] : [one])),
  };
}
