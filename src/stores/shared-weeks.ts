import { z } from 'zod';
import type { HeldIn } from '../club/privacy.ts';
import type { SharedWeek, SharedWeeks, Unpost } from '../digest/shared-weeks.ts';
import type { Store } from './store.ts';

/** The namespace of weeks that members share in the stores. */
export const SHARED_WEEKS = 'shared-weeks';

/** Changes of one member at the same moment: each try fails only where another has just succeeded. */
const MOST_TRIES = 20;

const schema = z.object({
  channel: z.string(),
  message: z.string(),
  at: z.number(),
  listed: z.boolean(),
});

const SEPARATOR = '/';
const keyOf = (club: string, member: string): string => `${club}${SEPARATOR}${member}`;

/** Keeps in a store which weeks members share, one value for a member in a club. */
export function keepSharedWeeks(store: Store): SharedWeeks {
  async function read(key: string): Promise<SharedWeek | undefined> {
    const [club = '', member = ''] = key.split(SEPARATOR);
    const { data } = schema.safeParse(await store.get<unknown>(key));
    return data && { club, member, ...data };
  }

  async function all(keys: readonly string[]): Promise<readonly SharedWeek[]> {
    const found = await Promise.all(keys.map(read));
    return found.flatMap((one) => one ?? []).toSorted((a, b) => a.at - b.at);
  }

  return {
    async put({ club, member, channel, message, at, listed }) {
      const key = keyOf(club, member);
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const stored = await store.get<unknown>(key);
        const before = await read(key);
        const next = { channel, message, at, listed };
        if (await store.compareAndSet<unknown>(key, stored, next))
          return stored === undefined ? undefined : before;
      }
      throw new Error('A shared week was changed again and again.');
    },
    async withdraw(club, member) {
      const before = await read(keyOf(club, member));
      const isGone = await store.delete(keyOf(club, member));
      return isGone ? before : undefined;
    },
    one: (club, member) => read(keyOf(club, member)),
    of: async (club) => all(await store.keys(`${club}${SEPARATOR}`)),
    ofMember: async (member) =>
      all((await store.keys('')).filter((key) => key.endsWith(`${SEPARATOR}${member}`))),
  };
}

/** The weeks that members share, as what is held of them; `unpost` deletes the message of one. */
export function heldSharedWeeks(shared: SharedWeeks, unpost: Unpost): HeldIn<'sharedWeeks'> {
  return {
    name: 'sharedWeeks',
    async show(member) {
      const weeks = await shared.ofMember(member);
      if (weeks.length === 0) return undefined;
      return weeks.map(({ club, channel, message, at, listed }) => ({ club, channel, message, at, listed }));
    },
    async forget(member) {
      const weeks = await shared.ofMember(member);
      for (const week of weeks) {
        // The message goes first: where it stays, the member can try again.
        await unpost(week);
        await shared.withdraw(week.club, member);
      }
      return weeks.length > 0;
    },
  };
}
