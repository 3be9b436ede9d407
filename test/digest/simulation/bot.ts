import { makeAttend } from '../../../src/digest/attend.ts';
import type { Composing } from '../../../src/digest/composing.ts';
import { POST_WITHIN_MS, type Letter, type Mailroom, type Posted } from '../../../src/digest/letter.ts';
import { makeOrders } from '../../../src/digest/orders.ts';
import { runDigests } from '../../../src/digest/run.ts';
import { keepDigests } from '../../../src/stores/digests.ts';
import { keepLetterRecords } from '../../../src/stores/letter-records.ts';
import type { Store } from '../../../src/stores/store.ts';
import type { Channel } from './channel.ts';
import type { Random } from './random.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What may go wrong, each as a share of the steps at which it can. */
export interface Faults {
  /** The process is killed at a step: before it has its effect, or after. */
  readonly killed: number;
  /** A step takes minutes. */
  readonly stalls: number;
  /** Posting or looking fails; half the time posting has its effect nevertheless. */
  readonly fails: number;
}

export interface World {
  readonly time: VirtualTime;
  readonly random: Random;
  readonly channel: Channel;
  readonly settingsStore: Store;
  readonly recordsStore: Store;
  readonly faults: Faults;
}

/** One process of a bot, until it is killed. */
export interface Bot {
  isAlive(): boolean;
  kill(): void;
  /** How far its clock is ahead, in milliseconds. */
  setClock(ahead: number): void;
  ahead(): number;
}

const COMPOSING: Composing = {
  digest: async ({ club, occurrence: { week, monday, day } }) => ({
    club,
    week,
    monday,
    day,
    language: 'en',
    phase: {},
    sessions: [],
    weeks: [],
    sharers: [],
  }),
  summary: async ({ occurrence }) => ({
    monday: occurrence.monday,
    soFar: true,
    answered: 1,
    declined: 0,
    unhelpful: 0,
    opened: 0,
    filled: 0,
    edits: 0,
    open: 0,
  }),
};

/** How long steps take, in milliseconds. */
const STEP_MS = 20;
const POST_MS = { min: 100, max: POST_WITHIN_MS / 4 };
const STALL_MS = { min: 60_000, max: 900_000 };
const HOUR_MS = 3_600_000;

/** Starts a process: each step that leaves it takes time, and may be its last. */
export function startBot(self: string, world: World): Bot {
  const { time, random, channel, faults } = world;
  let isAlive = true;
  let ahead = 0;

  const never = (): Promise<never> => new Promise(() => {});

  /** A step outside the process: killed before it, after it, or neither. */
  async function step<T>(effect: () => Promise<T> | T, ms: number): Promise<T> {
    if (!isAlive) return never();
    await time.pass(ms);
    if (random.chance(faults.killed)) isAlive = false;
    if (!isAlive) return never();
    const result = await effect();
    if (random.chance(faults.killed)) isAlive = false;
    return isAlive ? result : never();
  }

  const inStore = (store: Store): Store => {
    const slow = <T>(effect: () => Promise<T>): Promise<T> =>
      step(effect, random.chance(faults.stalls) ? random.within(STALL_MS.min, STALL_MS.max) : STEP_MS);
    return {
      get: <T>(key: string) => slow(() => store.get<T>(key)),
      set: (key, value) => slow(() => store.set(key, value)),
      delete: (key) => slow(() => store.delete(key)),
      keys: (prefix) => slow(() => store.keys(prefix)),
      setIfAbsent: (key, value) => slow(() => store.setIfAbsent(key, value)),
      compareAndSet: (key, expected, next) => slow(() => store.compareAndSet(key, expected, next)),
      compareAndDelete: (key, expected) => slow(() => store.compareAndDelete(key, expected)),
    };
  };

  const mailroom: Mailroom = {
    prepare: async () => {},
    find: (letter) =>
      step(
        () => (random.chance(faults.fails) ? { kind: 'not-now', why: 'discord-down' } : channel.find(letter)),
        random.within(POST_MS.min, POST_MS.max),
      ),
    async post(letter: Letter): Promise<Posted> {
      const ms = random.within(POST_MS.min, POST_MS.max);
      return step(() => {
        if (!random.chance(faults.fails)) return channel.post(letter, time.now());
        if (random.chance(0.5)) channel.post(letter, time.now());
        if (random.chance(0.2)) throw new Error('The connection was reset.');
        return { kind: 'not-now', why: 'discord-down' };
      }, ms);
    },
  };

  const now = (): number => time.now() + ahead;
  const digests = keepDigests(inStore(world.settingsStore), now);
  const records = keepLetterRecords(inStore(world.recordsStore));
  const report = (): void => {};
  const orders = makeOrders({ composing: COMPOSING, nameOf: shortName, now });
  const clubs = { read: async () => ({}) };
  const attend = makeAttend({
    digests,
    clubs,
    records,
    orders,
    mailroom,
    now,
    self,
    report,
    posted: () => {},
  });
  runDigests({
    attend,
    digests,
    mailroom,
    report,
    serves: () => isAlive,
    time: {
      now,
      sleep: (ms, signal) => (isAlive ? time.pass(ms, signal) : never()),
    },
    pace: { lookEveryMs: HOUR_MS, longestSleepMs: HOUR_MS },
  });

  return {
    isAlive: () => isAlive,
    kill: () => {
      isAlive = false;
    },
    setClock: (by) => {
      ahead = by;
    },
    ahead: () => ahead,
  };
}

/** Short enough for a nonce, and the same for the same text. */
function shortName(text: string): string {
  let hash = 7n;
  for (const character of text)
    hash = (hash * 1_000_003n + BigInt(character.codePointAt(0) ?? 0)) % (1n << 96n);
  return hash.toString(36);
}
