import { z } from 'zod';
import type { Departed } from '../club/departed.ts';
import type { Store } from './store.ts';

/** The namespace of clubs whose servers were left in the stores. */
export const DEPARTED = 'departed';

const schema = z.object({ leftAt: z.number() });

/** Keeps in a store which clubs' servers were left, one value a club. */
export function keepDeparted(store: Store): Departed {
  return {
    async all() {
      const departed = new Map<string, number>();
      for (const club of await store.keys('')) {
        const read = schema.safeParse(await store.get<unknown>(club));
        if (read.success) departed.set(club, read.data.leftAt);
      }
      return departed;
    },
    async mark(club, leftAt) {
      await store.setIfAbsent(club, { leftAt });
    },
    async unmark(club) {
      await store.delete(club);
    },
  };
}
