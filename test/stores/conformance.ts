import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store, Stores } from '../../src/stores/store.ts';
import { describeModel } from './conformance-model.ts';
import { describeProcesses } from './conformance-processes.ts';
import { HOSTILE_KEYS } from './hostile-keys.ts';
import { STORE_KINDS, type StoreKindName } from './kinds.ts';

const START = Date.parse('2026-11-23T08:00:00Z');

/** What every implementation of the store port must do. */
export function describeStores(name: StoreKindName): void {
  describe(`stores: ${name}`, () => {
    describeOneProcess(name);
    describeModel(name);
    describeProcesses(name);
  });
}

function describeOneProcess(name: StoreKindName): void {
  const kind = STORE_KINDS[name];
  let address: string;
  let stores: Stores;
  let store: Store;
  let time: number;

  async function reopen(): Promise<void> {
    stores = await kind.open(address, () => time);
    store = stores.namespace('one');
  }
  beforeEach(async () => {
    time = START;
    address = await kind.make();
    await reopen();
  });
  afterEach(async () => {
    await stores.close();
    await kind.remove(address);
  });

  it('gives back what was set, and undefined for what was not', async () => {
    await store.set('a', 1);
    expect(await store.get('a')).toBe(1);
    expect(await store.get('b')).toBeUndefined();
  });

  it('overwrites', async () => {
    await store.set('a', { old: true });
    await store.set('a', 'new');
    expect(await store.get('a')).toBe('new');
  });

  it('deletes, and says whether there was something', async () => {
    await store.set('a', 1);
    expect(await store.delete('a')).toBe(true);
    expect(await store.get('a')).toBeUndefined();
    expect(await store.delete('a')).toBe(false);
  });

  it('names the keys that begin with a prefix, and no others', async () => {
    for (const key of ['a/1', 'a/2', 'a', 'b/1', 'a/1/x', ...HOSTILE_KEYS]) await store.set(key, 1);
    await store.set('a/old', 1, 1_000);
    await stores.namespace('other').set('a/3', 1);
    time += 1_000;
    expect(await store.keys('a/')).toEqual(['a/1', 'a/1/x', 'a/2']);
    const all = new Set(['a/1', 'a/2', 'a', 'b/1', 'a/1/x', ...HOSTILE_KEYS]);
    expect(new Set(await store.keys(''))).toEqual(all);
    for (const key of HOSTILE_KEYS) expect(await store.keys(key)).toContain(key);
  });

  it.each([
    ['null', null],
    ['false', false],
    ['zero', 0],
    ['an empty text', ''],
    ['a fraction', -0.1],
    ['texts with a colon in front', [':a', '::b', ':bigint:5', ':base64:aGk=']],
    ['a text that looks like a date', '2026-11-23T08:00:00.000Z'],
    ['other scripts, emoji, control characters, half an emoji', ['跑步', '🏃🏽‍♀️', 'a\u0000b\r\n', '\ud83c']],
    ['nesting', { a: [{ b: [[], {}, null] }], c: { d: { e: [1, [2, [3]]] } } }],
    ['what looks like an envelope', { value: 1, expires: 1 }],
    ['a key called __proto__', JSON.parse('{"__proto__": {"admin": true}, "constructor": 1}')],
    ['three million characters', '→'.repeat(3_000_000)],
    ['twenty thousand objects', Array.from({ length: 20_000 }, (_, i) => ({ i, text: `number ${i}` }))],
  ])('keeps JSON as it is: %s', async (_, value: unknown) => {
    await store.set('set', value);
    expect(await store.get('set')).toEqual(value);
    expect(await store.setIfAbsent('claimed', value)).toBe(true);
    expect(await store.get('claimed')).toEqual(value);
    expect(await store.compareAndSet('claimed', value, 'next')).toBe(true);
    expect(await store.get('claimed')).toBe('next');
  });

  it('refuses undefined, and leaves what was there', async () => {
    await store.set('a', 1);
    await expect(store.set('a', undefined)).rejects.toThrow(TypeError);
    await expect(store.setIfAbsent('b', undefined)).rejects.toThrow(TypeError);
    await expect(store.compareAndSet<number | undefined>('a', 1, undefined)).rejects.toThrow(TypeError);
    expect(await store.get('a')).toBe(1);
    expect(await store.get('b')).toBeUndefined();
  });

  it('does not share objects with the caller', async () => {
    const value = { days: ['monday'] };
    await store.set('a', value);
    value.days.push('friday');
    expect(await store.get('a')).toEqual({ days: ['monday'] });
  });

  it('keeps every key apart from every other', async () => {
    for (const [index, key] of HOSTILE_KEYS.entries()) await store.set(key, index);
    const found = await Promise.all(HOSTILE_KEYS.map((key) => store.get(key)));
    expect(found).toEqual(HOSTILE_KEYS.map((_, index) => index));
    for (const key of HOSTILE_KEYS) {
      expect(await store.setIfAbsent(key, 'again')).toBe(false);
      expect(await store.delete(key)).toBe(true);
      expect(await store.setIfAbsent(key, 'anew')).toBe(true);
    }
  });

  it('keeps namespaces apart, whatever the keys', async () => {
    const other = stores.namespace('one-more');
    const keys = [...HOSTILE_KEYS, 'one-more:a', 'one-more::a'];
    for (const key of keys) await store.set(key, 'mine');
    for (const key of keys) {
      expect(await other.get(key)).toBeUndefined();
      expect(await other.delete(key)).toBe(false);
      expect(await other.compareAndSet(key, 'mine', 'theirs')).toBe(false);
      expect(await other.setIfAbsent(key, 'theirs')).toBe(true);
      expect(await store.get(key)).toBe('mine');
    }
  });

  it('gives the same data for the same namespace', async () => {
    await store.set('a', 1);
    expect(await stores.namespace('one').get('a')).toBe(1);
  });

  it.each(['', 'One', 'a:b', 'a_b', '-a', 'ä', 'a b'])('refuses “%s” as a namespace', (namespace) => {
    expect(() => stores.namespace(namespace)).toThrow(TypeError);
  });

  describe('expiry', () => {
    it('holds a value until its time, and not a millisecond longer', async () => {
      await store.set('a', 1, 1_000);
      await store.set('for-ever', 2);
      time = START + 999;
      expect(await store.get('a')).toBe(1);
      time = START + 1_000;
      expect(await store.get('a')).toBeUndefined();
      expect(await store.delete('a')).toBe(false);
      time = START + 1e12;
      expect(await store.get('for-ever')).toBe(2);
    });

    it('starts anew with each set, and ends with a set that has none', async () => {
      await store.set('a', 1, 1_000);
      await store.set('b', 1, 1_000);
      time += 900;
      await store.set('a', 2, 1_000);
      await store.set('b', 2);
      time += 900;
      expect(await store.get('a')).toBe(2);
      time += 100;
      expect(await store.get('a')).toBeUndefined();
      expect(await store.get('b')).toBe(2);
    });

    it.each([0, -5])('takes a time to live of %i as over', async (ttl) => {
      await store.set('a', 1);
      await store.set('a', 2, ttl);
      expect(await store.get('a')).toBeUndefined();
    });

    it.each([NaN, Infinity, 1e300])('refuses a time to live of %d', async (ttl) => {
      await expect(store.set('a', 1, ttl)).rejects.toThrow(RangeError);
      await expect(store.setIfAbsent('a', 1, ttl)).rejects.toThrow(RangeError);
      expect(await store.get('a')).toBeUndefined();
    });

    it('lets a claim be made again once it has expired', async () => {
      expect(await store.setIfAbsent('claim', 'first', 1_000)).toBe(true);
      time += 999;
      expect(await store.setIfAbsent('claim', 'second', 1_000)).toBe(false);
      expect(await store.get('claim')).toBe('first');
      time += 1;
      expect(await store.setIfAbsent('claim', 'third', 1_000)).toBe(true);
      expect(await store.get('claim')).toBe('third');
    });

    it('counts for values of set, too, and survives reopening', async () => {
      await store.set('a', 1, 1_000);
      await store.set('b', 1, 2_000);
      await stores.close();
      time += 1_000;
      await reopen();
      expect(await store.setIfAbsent('a', 2)).toBe(true);
      expect(await store.setIfAbsent('b', 2)).toBe(false);
    });
  });

  describe('compare and set', () => {
    it('writes where nothing was expected and nothing is', async () => {
      expect(await store.compareAndSet('a', undefined, 1)).toBe(true);
      expect(await store.compareAndSet('a', undefined, 2)).toBe(false);
      expect(await store.get('a')).toBe(1);
    });

    it('writes where the expected is there, and only there', async () => {
      await store.set('a', 1);
      expect(await store.compareAndSet('a', 2, 3)).toBe(false);
      expect(await store.compareAndSet('b', 1, 3)).toBe(false);
      expect(await store.get('b')).toBeUndefined();
      expect(await store.compareAndSet('a', 1, 3)).toBe(true);
      expect(await store.get('a')).toBe(3);
    });

    it('compares as JSON: the order of keys does not matter, that of lists does', async () => {
      await store.set('a', { x: [1, { y: null, z: '' }], w: 2 });
      expect(await store.compareAndSet<unknown>('a', { w: 2, x: [{ y: null, z: '' }, 1] }, 'no')).toBe(false);
      expect(await store.compareAndSet<unknown>('a', { w: '2', x: [1, { y: null, z: '' }] }, 'no')).toBe(
        false,
      );
      expect(await store.compareAndSet<unknown>('a', { w: 2, x: [1, { z: '', y: null }] }, 'yes')).toBe(true);
      expect(await store.get('a')).toBe('yes');
    });

    it('tells null from nothing', async () => {
      expect(await store.compareAndSet<number | null>('a', null, 1)).toBe(false);
      await store.set('a', null);
      expect(await store.compareAndSet<number | null>('a', undefined, 1)).toBe(false);
      expect(await store.compareAndSet<number | null>('a', null, 1)).toBe(true);
    });

    it('takes what has expired as nothing, and writes what does not expire', async () => {
      await store.set('a', 1, 1_000);
      await store.set('b', 1, 1_000);
      expect(await store.compareAndSet('a', 1, 2)).toBe(true);
      time += 1_000;
      expect(await store.get('a')).toBe(2);
      expect(await store.compareAndSet('b', 1, 2)).toBe(false);
      expect(await store.compareAndSet('b', undefined, 3)).toBe(true);
      time += 1e12;
      expect(await store.get('b')).toBe(3);
    });

    it('lets exactly one of many at once win', async () => {
      const wins = await Promise.all(
        Array.from({ length: 50 }, (_, i) => store.compareAndSet('a', undefined, i)),
      );
      expect(wins.filter(Boolean)).toHaveLength(1);
      expect(await store.get('a')).toBe(wins.indexOf(true));
    });
  });

  describe('opening and closing', () => {
    it('finds everything again after reopening', async () => {
      await store.set('a', { b: ['🏃'] });
      await store.setIfAbsent('c', 1);
      await store.compareAndSet('c', 1, 2);
      await stores.close();
      await reopen();
      expect(await store.get('a')).toEqual({ b: ['🏃'] });
      expect(await store.get('c')).toBe(2);
    });

    it('finishes on closing what is under way', async () => {
      const writes = Array.from({ length: 50 }, (_, i) => store.set(`key-${i}`, i));
      await stores.close();
      await Promise.all(writes);
      await reopen();
      expect(await store.get('key-49')).toBe(49);
    });

    it('refuses everything after closing, and closes twice without harm', async () => {
      await stores.close();
      await stores.close();
      await expect(store.get('a')).rejects.toThrow('closed');
      await expect(store.set('a', 1)).rejects.toThrow('closed');
      await expect(store.delete('a')).rejects.toThrow('closed');
      await expect(store.setIfAbsent('a', 1)).rejects.toThrow('closed');
      await expect(store.compareAndSet('a', undefined, 1)).rejects.toThrow('closed');
    });

    it('shows two that are open at once the same data', async () => {
      const second = await kind.open(address, () => time);
      try {
        await store.set('a', 1);
        expect(await second.namespace('one').get('a')).toBe(1);
        expect(await second.namespace('one').compareAndSet('a', 1, 2)).toBe(true);
        expect(await store.get('a')).toBe(2);
      } finally {
        await second.close();
      }
    });
  });
}
