import { setImmediate } from 'node:timers/promises';
import { makeAsk } from '../../src/answering/ask.ts';
import type { ClubSettings } from '../../src/club/settings.ts';
import { makeDigestCore, type DigestCore } from '../../src/digest-core.ts';
import type { Found, Letter, Mailroom, Posted } from '../../src/digest/letter.ts';
import type { DigestSettings, DigestSettingChange } from '../../src/digest/settings.ts';
import type { OpenGap } from '../../src/editing/gap.ts';
import type { WeekFigures } from '../../src/editing/weekly-figures.ts';
import type { Store, Stores } from '../../src/stores/store.ts';
import { shippedBook } from '../answering/shipped.ts';
import { makeMemoryStore } from './simulation/memory-store.ts';

export const CLUB = 'discord:100000000000000001';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Tuesday; the next digest is due on Sunday, 29 November, and tells of W49. */
const TUESDAY = Date.parse('2026-11-24T08:00:00Z');
export const SUNDAY = Date.parse('2026-11-29T18:00:00Z');

const book = await shippedBook();
const ask = makeAsk(book);

/** A club with its digest over stores in memory, a clock to be set, and a mailroom that writes down what is posted. */
export interface DigestClub extends DigestCore {
  readonly posted: Letter[];
  readonly looked: Letter[];
  readonly reported: unknown[];
  readonly stores: Stores;
  /** The core of another process over the same stores. */
  another(self: string): DigestCore;
  set(at: number): void;
  now(): number;
  setUp(settings: DigestSettings): Promise<void>;
  club: ClubSettings;
  figures: WeekFigures[];
  open: OpenGap[];
  /** What posting and looking give; by default all goes well. */
  answers: {
    post: (letter: Letter) => Posted | Promise<Posted>;
    find: (letter: Letter) => Found | Promise<Found>;
  };
}

export function makeDigestClub(): DigestClub {
  let now = TUESDAY;
  const namespaces = new Map<string, Store>();
  const stores: Stores = {
    namespace(name) {
      const store = namespaces.get(name) ?? makeMemoryStore();
      namespaces.set(name, store);
      return store;
    },
    close: async () => {},
  };
  const posted: Letter[] = [];
  const looked: Letter[] = [];
  const reported: unknown[] = [];
  const answers: DigestClub['answers'] = {
    post: () => ({ kind: 'posted', message: String(posted.length) }),
    find: () => ({ kind: 'absent' }),
  };
  const mailroom: Mailroom = {
    async post(letter) {
      posted.push(letter);
      return answers.post(letter);
    },
    async find(letter) {
      looked.push(letter);
      return answers.find(letter);
    },
    prepare: async () => {},
  };
  const make = (self: string): DigestCore =>
    makeDigestCore({
      stores,
      clubs: { read: async () => made.club },
      shelf: { of: async () => ({ book, ask, suggest: async () => [], number: 0, leftOut: [] }) },
      gaps: { open: async () => made.open },
      figures: { of: async () => made.figures },
      mailroom,
      now: () => now,
      self,
      report: () => (error) => void reported.push(error),
    });
  const core = make('one');
  const made: DigestClub = {
    ...core,
    posted,
    looked,
    reported,
    stores,
    answers,
    another: make,
    set: (at) => {
      now = at;
    },
    now: () => now,
    async setUp(settings) {
      const changes = Object.entries(settings).map(
        ([setting, to]) => ({ setting, to }) as DigestSettingChange,
      );
      await core.desk.change(CLUB, 'discord:1', () => ({ changes }));
    },
    club: {},
    figures: [],
    open: [],
  };
  return made;
}

/** Steps of the event loop after which everything in memory has gone as far as it can. */
const STEPS = 50;

/** Resolves once whatever can go on without waiting for an answer from outside has done so. */
export async function settled(): Promise<void> {
  for (let step = 0; step < STEPS; step++) await setImmediate();
}
