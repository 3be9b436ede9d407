import type { Store } from './store.ts';

/** The namespace of what has been done once in the stores. */
export const ONCE = 'once';

/** After so long it may be done again, in milliseconds: 30 days. */
const FORGET_AFTER_MS = 30 * 86_400_000;

/** Gives a function that is true the first time that a name is given, across processes. */
export function keepOnce(store: Store): (name: string) => Promise<boolean> {
  return (name) => store.setIfAbsent(name, true, FORGET_AFTER_MS);
}
