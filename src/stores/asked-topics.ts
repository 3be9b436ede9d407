import { z } from 'zod';
import type { AskedTopics } from '../digest/asked-topics.ts';
import { mondayOf, weeksAfter } from '../digest/iso-week.ts';
import type { Store } from './store.ts';

/** The namespace of what clubs asked about in the stores. */
export const ASKED_TOPICS = 'asked-topics';

/** What is counted is written together after so long, since each writing waits for the disk, in milliseconds. */
const WRITTEN_AFTER_MS = 2_000;
/** Changes of one club at the same moment: each try fails only where another has just succeeded. */
const MOST_TRIES = 500;
/** Weeks that are kept: a digest looks back by one. */
const KEPT_WEEKS = 3;

type Counts = Readonly<Record<string, number>>;
type Weeks = Readonly<Record<string, Counts>>;

/** By the Monday of each week, and by entry. */
const storedSchema = z
  .object({ weeks: z.record(z.iso.date(), z.record(z.string(), z.int().min(0))).catch({}) })
  .catch({ weeks: {} });

/**
 * Keeps in a store what clubs asked about, one value a club. What is counted waits in memory for a moment; where writing
 * fails it waits for the next time, and `report` takes why. What was counted last is lost where the process dies.
 */
export function keepAskedTopics(store: Store, report: (error: unknown) => void): AskedTopics {
  let pending = new Map<string, Weeks>();
  let isDue = false;
  let writing: Promise<void> = Promise.resolve();

  function add(club: string, weeks: Weeks): void {
    pending.set(club, sumOf(pending.get(club) ?? {}, weeks));
  }

  async function change(club: string, added: Weeks): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const stored = await store.get<unknown>(club);
      const weeks = tidied(sumOf(storedSchema.parse(stored).weeks, added));
      if (await store.compareAndSet<unknown>(club, stored, { weeks })) return;
    }
    throw new Error('What a club asked about was changed again and again by others.');
  }

  async function write(): Promise<void> {
    const due = pending;
    pending = new Map();
    for (const [club, weeks] of due) {
      try {
        await change(club, weeks);
      } catch (error) {
        add(club, weeks);
        report(error);
      }
    }
  }

  /** One writing waits for the other. */
  function flush(): Promise<void> {
    writing = writing.then(write);
    return writing;
  }

  return {
    count(club, today, section) {
      add(club, { [mondayOf(today)]: { [section]: 1 } });
      if (isDue) return;
      isDue = true;
      setTimeout(() => {
        isDue = false;
        void flush();
      }, WRITTEN_AFTER_MS).unref();
    },
    async of(club, monday) {
      await flush();
      const { weeks } = storedSchema.parse(await store.get<unknown>(club));
      return Object.entries(weeks[monday] ?? {})
        .map(([section, asked]) => ({ section, asked }))
        .toSorted((a, b) => b.asked - a.asked || (a.section < b.section ? -1 : 1));
    },
    flush,
  };
}

/** The newest weeks alone. */
function tidied(weeks: Weeks): Weeks {
  const newest = Object.keys(weeks).toSorted().at(-1);
  if (newest === undefined) return weeks;
  const since = weeksAfter(newest, 1 - KEPT_WEEKS);
  return Object.fromEntries(Object.entries(weeks).filter(([week]) => week >= since));
}

function sumOf(some: Weeks, others: Weeks): Weeks {
  const sums: Record<string, Record<string, number>> = {};
  for (const [week, counts] of [...Object.entries(some), ...Object.entries(others)]) {
    const sum = (sums[week] ??= {});
    for (const [section, count] of Object.entries(counts)) sum[section] = (sum[section] ?? 0) + count;
  }
  return sums;
}
