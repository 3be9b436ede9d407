import { describe, expect, it } from 'vitest';
import { makeChange } from '../../src/club/make-change.ts';
import { changeByChoice } from '../../src/club/field-change.ts';
import { CLUBS, keepClubs } from '../../src/stores/clubs.ts';
import type { Store } from '../../src/stores/store.ts';
import { memoryStore } from '../discord/bot.ts';
import { STORE_KINDS } from './kinds.ts';

const CLUB = 'discord:1';
const DAY_MS = 86_400_000;

describe.each(Object.entries(STORE_KINDS))('clubs in %s', (_, kind) => {
  async function within(work: (store: Store) => Promise<void>): Promise<void> {
    const address = await kind.make();
    const stores = await kind.open(address);
    try {
      await work(stores.namespace(CLUBS));
    } finally {
      await stores.close();
      await kind.remove(address);
    }
  }

  it('lose nothing where moderators change them at once, and tell who did what', () =>
    within(async (store) => {
      const clubs = keepClubs(store, () => 1_000);
      const add = (by: string, channel: string) =>
        makeChange(clubs, CLUB, by, changeByChoice('ask-channels', { shown: [], chosen: [channel] }));
      const limit = (by: string, name: 'no-doubles' | 'most-sessions', chosen: string) =>
        makeChange(clubs, CLUB, by, changeByChoice(name, { shown: ['any'], chosen: [chosen] }));
      await Promise.all([
        add('a', '1'),
        add('b', '2'),
        limit('a', 'no-doubles', 'none'),
        limit('b', 'most-sessions', '2'),
        ...['3', '4', '5'].map((one) => add('c', one)),
      ]);
      const held = await clubs.read(CLUB);
      expect(held.askChannels?.toSorted()).toEqual(['1', '2', '3', '4', '5']);
      expect(held.limits).toEqual({ noDoubles: true, mostSessions: 2 });
      const log = await clubs.log(CLUB);
      expect(log).toHaveLength(7);
      expect(new Set(log.map(({ by }) => by))).toEqual(new Set(['a', 'b', 'c']));
    }));

  it('keep the log of one setting that two set at once: the later one tells what it replaced', () =>
    within(async (store) => {
      const clubs = keepClubs(store, () => 1_000);
      await Promise.all([
        clubs.change(CLUB, 'a', [{ setting: 'detail', to: 'short' }]),
        clubs.change(CLUB, 'b', [{ setting: 'detail', to: 'normal' }]),
      ]);
      const [last, first] = await clubs.log(CLUB);
      expect(first).not.toHaveProperty('from');
      expect(last?.from).toBe(first?.to);
      expect(new Set([last?.by, first?.by])).toEqual(new Set(['a', 'b']));
      expect((await clubs.read(CLUB)).detail).toBe(last?.to);
    }));

  it('forget changes that are older than the club keeps them', () =>
    within(async (store) => {
      let now = 0;
      const clubs = keepClubs(store, () => now);
      await clubs.change(CLUB, 'a', [{ setting: 'keepDays', to: 7 }]);
      now = 6 * DAY_MS;
      await clubs.change(CLUB, 'b', [{ setting: 'zone', to: 'UTC' }]);
      expect((await clubs.log(CLUB)).map(({ by }) => by)).toEqual(['b', 'a']);
      now = 8 * DAY_MS;
      expect((await clubs.log(CLUB)).map(({ by }) => by)).toEqual(['b']);
      expect(JSON.stringify(await store.get(CLUB))).not.toContain('"a"');
      expect(await clubs.read(CLUB)).toEqual({ keepDays: 7, zone: 'UTC' });
    }));

  it('are found to be readable and writable', () =>
    within(async (store) => expect(await keepClubs(store, () => 0).check()).toEqual({ state: 'good' })));
});

describe('clubs', () => {
  it('tell what fails in a store that fails', async () => {
    const error = new Error('full');
    const fails = () => Promise.reject(error);
    const state = (store: Store) => keepClubs(store, () => 0).check();
    expect(await state({ ...memoryStore(), get: fails })).toEqual({ state: 'unreadable', error });
    expect(await state({ ...memoryStore(), set: fails })).toEqual({ state: 'read-only', error });
  });

  it('change nothing where the change is a problem', async () => {
    const clubs = keepClubs(memoryStore(), () => 0);
    const change = changeByChoice('week-start', { shown: [], chosen: ['noday'] });
    expect(await makeChange(clubs, CLUB, 'a', change)).toEqual({ problem: { id: 'no-choice' } });
    expect(await clubs.log(CLUB)).toEqual([]);
  });

  it('read what fits of settings that another version has written', async () => {
    const store = memoryStore();
    await store.set(CLUB, { settings: { zone: 'UTC', detail: 'endless', colour: 'red' }, log: 'none' });
    const clubs = keepClubs(store, () => 0);
    expect(await clubs.read(CLUB)).toEqual({ zone: 'UTC' });
    expect(await clubs.log(CLUB)).toEqual([]);
  });
});
