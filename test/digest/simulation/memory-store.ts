import { isDeepStrictEqual } from 'node:util';
import type { Store } from '../../../src/stores/store.ts';

const copy = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

/** A store in memory; nothing in it expires. */
export function makeMemoryStore(): Store {
  const held = new Map<string, unknown>();
  const is = (key: string, expected: unknown): boolean => isDeepStrictEqual(held.get(key), copy(expected));
  return {
    get: async <T>(key: string) => copy(held.get(key)) as T | undefined,
    async set(key, value) {
      held.set(key, copy(value));
    },
    delete: async (key) => held.delete(key),
    keys: async (prefix) => [...held.keys()].filter((key) => key.startsWith(prefix)).toSorted(),
    async setIfAbsent(key, value) {
      if (held.has(key)) return false;
      held.set(key, copy(value));
      return true;
    },
    async compareAndSet(key, expected, next) {
      if (!is(key, expected)) return false;
      held.set(key, copy(next));
      return true;
    },
    compareAndDelete: async (key, expected) => is(key, expected) && held.delete(key),
  };
}
