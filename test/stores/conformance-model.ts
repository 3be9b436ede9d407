import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store, Stores } from '../../src/stores/store.ts';
import { HOSTILE_KEYS } from './hostile-keys.ts';
import { STORE_KINDS, type StoreKindName } from './kinds.ts';

const RUNS = 150;

/** Few keys and values, so that they meet often. */
const key = fc.oneof(fc.constantFrom('a', 'b', '__proto__', ''), fc.constantFrom(...HOSTILE_KEYS));
const value = fc.oneof(
  fc.constantFrom<unknown>(0, 1, null, [], {}, { x: 1, y: 2 }, { y: 2, x: 1 }),
  fc.jsonValue({ maxDepth: 2 }),
);
const ttl = fc.option(fc.integer({ min: -10, max: 100 }), { nil: undefined });
const namespace = fc.constantFrom<'left' | 'right'>('left', 'right');

const step = fc.oneof(
  fc.record({ does: fc.constant('get' as const), namespace, key }),
  fc.record({ does: fc.constant('set' as const), namespace, key, value, ttl }),
  fc.record({ does: fc.constant('delete' as const), namespace, key }),
  fc.record({ does: fc.constant('setIfAbsent' as const), namespace, key, value, ttl }),
  fc.record({
    does: fc.constant('compareAndSet' as const),
    namespace,
    key,
    expected: fc.option(value, { nil: undefined }),
    next: value,
  }),
  fc.record({ does: fc.constant('swap' as const), namespace, key, next: value }),
  fc.record({ does: fc.constant('compareAndDelete' as const), namespace, key, expected: value }),
  fc.record({ does: fc.constant('take' as const), namespace, key }),
  fc.record({ does: fc.constant('wait' as const), ms: fc.oneof(fc.nat(60), fc.constant(120_000)) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
type Asked = Exclude<Step, { does: 'wait' }>;

/** A store and a Map, asked the same, answer the same. */
export function describeModel(name: StoreKindName): void {
  const kind = STORE_KINDS[name];
  let time = Date.parse('2026-11-23T08:00:00Z');
  let run = 0;
  let address: string;
  let stores: Stores;

  beforeAll(async () => {
    address = await kind.make();
    stores = await kind.open(address, () => time);
  });
  afterAll(async () => {
    await stores.close();
    await kind.remove(address);
  });

  describe('beside a Map', () => {
    it('answers the same to any sequence of calls', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
          run++;
          const both = {
            left: { store: stores.namespace(`left-${letters(run)}`), model: makeModel(() => time) },
            right: { store: stores.namespace(`right-${letters(run)}`), model: makeModel(() => time) },
          };
          for (const asked of steps) {
            if (asked.does === 'wait') {
              time += asked.ms;
              continue;
            }
            const { store, model } = both[asked.namespace];
            // A swap expects what is there: chance alone would seldom find it.
            const known = await store.get(asked.key);
            expect(await ask(store, asked, known)).toEqual(await ask(model, asked, known));
            expect(await store.get(asked.key)).toEqual(await model.get(asked.key));
          }
        }),
        { numRuns: RUNS },
      );
    });
  });
}

function ask(store: Store, asked: Asked, known: unknown): Promise<unknown> {
  switch (asked.does) {
    case 'get':
      return store.get(asked.key);
    case 'set':
      return store.set(asked.key, asked.value, asked.ttl);
    case 'delete':
      return store.delete(asked.key);
    case 'setIfAbsent':
      return store.setIfAbsent(asked.key, asked.value, asked.ttl);
    case 'compareAndSet':
      return store.compareAndSet(asked.key, asked.expected, asked.next);
    case 'swap':
      return store.compareAndSet(asked.key, known, asked.next);
    case 'compareAndDelete':
      return store.compareAndDelete(asked.key, asked.expected);
    case 'take':
      return known === undefined ? store.delete(asked.key) : store.compareAndDelete(asked.key, known);
  }
}

/** The port over a Map: what it says, and nothing about disks or processes. Values are kept with sorted keys. */
function makeModel(now: () => number): Store {
  const map = new Map<string, { readonly json: string; readonly until: number }>();

  function find(key: string): string | undefined {
    const found = map.get(key);
    return found && found.until > now() ? found.json : undefined;
  }
  function put(key: string, value: unknown, ttl: number | undefined): true {
    map.set(key, { json: sortedJson(value), until: ttl === undefined ? Infinity : now() + ttl });
    return true;
  }
  return {
    get: async <T>(key: string) => {
      const found = find(key);
      return found === undefined ? undefined : (JSON.parse(found) as T);
    },
    set: async (key, value, ttl) => {
      put(key, value, ttl);
    },
    delete: async (key) => {
      const found = find(key) !== undefined;
      map.delete(key);
      return found;
    },
    keys: async (prefix) =>
      [...map.keys()].filter((key) => key.startsWith(prefix) && find(key) !== undefined).toSorted(),
    setIfAbsent: async (key, value, ttl) => find(key) === undefined && put(key, value, ttl),
    compareAndDelete: async (key, expected) => find(key) === sortedJson(expected) && map.delete(key),
    compareAndSet: async (key, expected, next) =>
      find(key) === (expected === undefined ? undefined : sortedJson(expected)) && put(key, next, undefined),
  };
}

function sortedJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(sortedJson).join()}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}:${sortedJson(member)}`,
  );
  return `{${members.toSorted().join()}}`;
}

/** A number as letters, since a namespace has no digits. */
function letters(n: number): string {
  return n.toString().replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
}
