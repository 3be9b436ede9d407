import type { Vectors } from '../voicing/nearness.ts';
import type { Store } from './store.ts';

/** The namespace of the vectors of entries. */
export const VECTORS = 'vectors';

/** A vector that was not used for so long is made anew, in milliseconds: texts change, and nothing asks for old ones. */
const KEPT_MS = 90 * 86_400_000;

/** Keeps the vectors of entries, in a store of that namespace. */
export const keepVectors = (store: Pick<Store, 'get' | 'set'>): Vectors => ({
  read: (hash) => store.get<readonly number[]>(hash),
  keep: (hash, vector) => store.set(hash, vector, KEPT_MS),
});
