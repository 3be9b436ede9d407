import { z } from 'zod';
import { FORGOTTEN, type HeldDigestChange, type HeldIn } from '../club/privacy.ts';
import { DIGEST_SETTING_NAMES } from './digests.ts';
import type { Store } from './store.ts';

/** Changes of one club at the same moment: each try fails only where another has just succeeded. */
const MOST_TRIES = 100;

const changeSchema = z.object({
  at: z.number(),
  setting: z.enum(DIGEST_SETTING_NAMES),
  from: z.unknown().optional(),
  to: z.unknown().optional(),
});

/** A digest as it was written, maybe by another version; all else in it stays as it is. */
const digestSchema = z.looseObject({ log: z.array(z.looseObject({ by: z.string().optional() })) });

/**
 * The changes of clubs' digests, in their store, as what is held of those who made them. A change that is forgotten
 * stays in its club's log, without who made it.
 */
export function heldDigestChanges(store: Store): HeldIn<'digestChanges'> {
  async function logOf(club: string) {
    const held = await store.get<unknown>(club);
    const read = digestSchema.safeParse(held);
    return { held, read: read.success ? read.data : undefined };
  }

  async function forgetIn(club: string, member: string): Promise<boolean> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const { held, read } = await logOf(club);
      if (read?.log.some(({ by }) => by === member) !== true) return false;
      const log = read.log.map((change) => (change.by === member ? { ...change, by: FORGOTTEN } : change));
      if (await store.compareAndSet<unknown>(club, held, { ...read, log })) return true;
    }
    throw new Error('The log of a digest was changed again and again by others.');
  }

  return {
    name: 'digestChanges',
    async show(member) {
      const changes: HeldDigestChange[] = [];
      for (const club of await store.keys('')) {
        const { read } = await logOf(club);
        for (const one of read?.log ?? []) {
          const change = changeSchema.safeParse(one);
          if (one.by === member && change.success) changes.push({ club, ...change.data });
        }
      }
      return changes.length > 0 ? changes : undefined;
    },
    async forget(member) {
      let isHeld = false;
      for (const club of await store.keys('')) isHeld = (await forgetIn(club, member)) || isHeld;
      return isHeld;
    },
  };
}
