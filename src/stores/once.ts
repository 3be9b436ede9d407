import type { Once } from '../club/once.ts';
import type { Store } from './store.ts';

/** The namespace of what has been done once in the stores. */
export const ONCE = 'once';

/** After so long it may be done again, in milliseconds: 30 days. */
const FORGET_AFTER_MS = 30 * 86_400_000;

/** Keeps in a store what has been done once. */
export function keepOnce(store: Store): Once {
  return {
    claim: (name) => store.setIfAbsent(name, true, FORGET_AFTER_MS),
    async release(name) {
      await store.delete(name);
    },
  };
}
