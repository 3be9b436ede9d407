import { z } from 'zod';
import { FORGOTTEN, type Held } from '../club/privacy.ts';
import type { Store } from './store.ts';

/** Changes of one club at the same moment: each try fails only where another has just succeeded. */
const MOST_TRIES = 100;

/** What keeps a log of changes, as it was written, maybe by another version; all else in it stays as it is. */
const loggedSchema = z.looseObject({ log: z.array(z.looseObject({ by: z.string().optional() })) });

/**
 * Changes in the logs of clubs, as what is held of those who made them. A change that is forgotten stays in its log,
 * without who made it. Names of clubs begin with `edge`, such as `discord:`; `changeSchema` reads one change without
 * who made it, and what it does not fit is not shown.
 */
export function loggedChanges<Change extends object>(
  store: Store,
  edge: string,
  changeSchema: z.ZodType<Change>,
): {
  readonly show: (member: string) => Promise<readonly ({ readonly club: string } & Change)[] | undefined>;
  readonly forget: Held['forget'];
} {
  async function logOf(club: string) {
    const held = await store.get<unknown>(club);
    const read = loggedSchema.safeParse(held);
    return { held, read: read.success ? read.data : undefined };
  }

  /** Takes a member's name out of a club's log; false where it was not in it. */
  async function forgetIn(club: string, member: string): Promise<boolean> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const { held, read } = await logOf(club);
      if (read?.log.some(({ by }) => by === member) !== true) return false;
      const log = read.log.map((change) => (change.by === member ? { ...change, by: FORGOTTEN } : change));
      if (await store.compareAndSet<unknown>(club, held, { ...read, log })) return true;
    }
    throw new Error('The log of a club was changed again and again by others.');
  }

  return {
    async show(member) {
      const changes: ({ readonly club: string } & Change)[] = [];
      for (const club of await store.keys(edge)) {
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
      for (const club of await store.keys(edge)) isHeld = (await forgetIn(club, member)) || isHeld;
      return isHeld;
    },
  };
}
