import type { ClubData } from '../club/departed.ts';
import type { Store } from './store.ts';

/** Parts of a key are joined by it; the name of a club has none. */
const SEPARATOR = '/';

/**
 * What a store holds of clubs: the keys that are the name of a club, or begin with it and a slash. Names of clubs
 * begin with `edge`, such as `discord:`, and other keys are none of a club's.
 */
export function clubDataIn(store: Store, edge: string): ClubData {
  const clubOf = (key: string): string => key.split(SEPARATOR, 1)[0] ?? key;
  return {
    clubs: async () => [...new Set((await store.keys(edge)).map(clubOf))],
    async forget(club) {
      for (const key of await store.keys(`${club}${SEPARATOR}`)) await store.delete(key);
      await store.delete(club);
    },
  };
}
