import { expect, test } from 'vitest';
import { RECENT_MS } from '../../src/club/recent-settings.ts';
import { keepClubs } from '../../src/stores/clubs.ts';
import { memoryStore } from '../discord/bot.ts';

const CLUB = 'discord:1';

/** Clubs in a store that another process shares. */
function makeClubs() {
  let time = 1_000_000;
  const store = memoryStore();
  const now = (): number => time;
  return {
    store,
    clubs: keepClubs(store, now),
    others: keepClubs(store, now),
    pass: (ms: number) => (time += ms),
  };
}

test('settings that nobody has read are not known', () => {
  expect(makeClubs().clubs.recent(CLUB)).toBeUndefined();
});

test('settings are known for a while after they were read, also where there are none', async () => {
  const { clubs, pass } = makeClubs();
  await clubs.read(CLUB);
  expect(clubs.recent(CLUB)).toEqual({});
  pass(RECENT_MS - 1);
  expect(clubs.recent(CLUB)).toEqual({});
  pass(1);
  expect(clubs.recent(CLUB)).toBeUndefined();
});

test('a clock that was set back makes nothing known for longer', async () => {
  const { clubs, pass } = makeClubs();
  await clubs.read(CLUB);
  pass(-RECENT_MS);
  expect(clubs.recent(CLUB)).toBeUndefined();
});

test('what this process changes holds at once', async () => {
  const { clubs } = makeClubs();
  await clubs.read(CLUB);
  await clubs.change(CLUB, 'a', [{ setting: 'askChannels', to: ['1'] }]);
  expect(clubs.recent(CLUB)).not.toEqual({});
  expect(await clubs.read(CLUB)).toEqual({ askChannels: ['1'] });
  expect(clubs.recent(CLUB)).toEqual({ askChannels: ['1'] });
});

test('what is read while it is being changed does not stay known', async () => {
  const store = memoryStore();
  const { promise: written, resolve: write } = Promise.withResolvers<void>();
  let gets = 0;
  const slow = {
    ...store,
    // The value that is read first is taken out before the change, and arrives after it.
    get: async <T>(key: string): Promise<T | undefined> => {
      const isFirst = gets++ === 0;
      const value = await store.get<T>(key);
      if (isFirst) await written;
      return value;
    },
  };
  const clubs = keepClubs(slow, () => 0);
  const reading = clubs.read(CLUB);
  await clubs.change(CLUB, 'a', [{ setting: 'detail', to: 'short' }]);
  write();
  expect(await reading).toEqual({});
  expect(clubs.recent(CLUB)).toBeUndefined();
});

test('what another process changes is read at once, and known after a while at the latest', async () => {
  const { clubs, others, pass } = makeClubs();
  await clubs.read(CLUB);
  await others.change(CLUB, 'b', [{ setting: 'moderatorRoles', to: ['7'] }]);
  expect(clubs.recent(CLUB)).toEqual({});
  pass(RECENT_MS);
  expect(clubs.recent(CLUB)).toBeUndefined();
  expect(await clubs.read(CLUB)).toEqual({ moderatorRoles: ['7'] });
});
