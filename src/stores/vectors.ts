import type { Vectors } from '../voicing/nearness.ts';
import type { Store } from './store.ts';

/** The namespace of the vectors of entries. */
export const VECTORS = 'vectors';

/** A vector that was not used for so long is made anew, in milliseconds: texts change, and nothing asks for old ones. */
const KEPT_MS = 90 * 86_400_000;

/**
 * Keeps the vectors of entries, in a store of that namespace. Where that fails, which `report` is told, they are made anew:
 * no answer depends on it.
 */
export function keepVectors(store: Pick<Store, 'get' | 'set'>, report: (error: unknown) => void): Vectors {
  return {
    async read(hash) {
      try {
        return await store.get<readonly number[]>(hash);
      } catch (error) {
        report(error);
        return undefined;
      }
    },
    async keep(hash, vector) {
      try {
        await store.set(hash, vector, KEPT_MS);
      } catch (error) {
        report(error);
      }
    },
  };
}
