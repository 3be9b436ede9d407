import { z } from 'zod';
import { FIGURES, type Figure, type WeekFigures, type WeeklyFigures } from '../editing/weekly-figures.ts';
import { isWeekExpired, weekOfDay } from '../editing/weeks.ts';
import type { Store } from './store.ts';

/** The namespace of weekly figures in the stores. */
export const WEEKLY_FIGURES = 'weekly-figures';

/** What is counted is written together after so long, since each writing waits for the disk, in milliseconds. */
const WRITTEN_AFTER_MS = 2_000;
/** Changes of one club at the same moment: each try fails only where another has just succeeded. */
const MOST_TRIES = 500;

const count = z.int().min(0).catch(0);
const weekSchema = z.object({
  answered: count,
  declined: count,
  unhelpful: count,
  opened: count,
  filled: count,
  edits: count,
});
/** By the Monday of each week. */
const storedSchema = z.object({ weeks: z.record(z.iso.date(), weekSchema).catch({}) }).catch({ weeks: {} });

type Counts = Readonly<Record<Figure, number>>;
type Weeks = Readonly<Record<string, Counts>>;

const NOTHING: Counts = { answered: 0, declined: 0, unhelpful: 0, opened: 0, filled: 0, edits: 0 };

/**
 * Keeps weekly figures in a store, one value a club. What is counted waits in memory for a moment and is then added to
 * what is stored, whichever process wrote there meanwhile; where that fails it waits for the next time, and `report`
 * takes why. What was counted last is lost where the process dies.
 */
export function keepWeeklyFigures(store: Store, report: (error: unknown) => void): WeeklyFigures {
  let pending = new Map<string, Map<string, Counts>>();
  let isDue = false;
  let writing: Promise<void> = Promise.resolve();

  function add(club: string, week: string, counts: Counts): void {
    const weeks = pending.get(club) ?? new Map<string, Counts>();
    weeks.set(week, sumOf(weeks.get(week) ?? NOTHING, counts));
    pending.set(club, weeks);
  }

  async function change(club: string, next: (weeks: Weeks) => Weeks): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const stored = await store.get<unknown>(club);
      const { weeks } = storedSchema.parse(stored);
      const changed = next(weeks);
      if (changed === weeks) return;
      const isDone =
        Object.keys(changed).length > 0
          ? await store.compareAndSet<unknown>(club, stored, { weeks: changed })
          : stored === undefined || (await store.compareAndDelete(club, stored));
      if (isDone) return;
    }
    throw new Error('The figures of a club were changed again and again by others.');
  }

  async function write(): Promise<void> {
    const due = pending;
    pending = new Map();
    for (const [club, weeks] of due) {
      try {
        await change(club, (before) => ({
          ...before,
          ...Object.fromEntries(
            [...weeks].map(([week, counts]) => [week, notBelow0(sumOf(before[week] ?? NOTHING, counts))]),
          ),
        }));
      } catch (error) {
        for (const [week, counts] of weeks) add(club, week, counts);
        report(error);
      }
    }
  }

  /** One writing waits for the other. */
  function flush(): Promise<void> {
    writing = writing.then(write);
    return writing;
  }

  function writeSoon(): void {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      void flush();
    }, WRITTEN_AFTER_MS).unref();
  }

  return {
    count(club, today, figure, by = 1) {
      add(club, weekOfDay(today), { ...NOTHING, [figure]: by });
      writeSoon();
    },
    async of(club) {
      await flush();
      const { weeks } = storedSchema.parse(await store.get<unknown>(club));
      return Object.entries(weeks)
        .map(([week, counts]): WeekFigures => ({ week, ...counts }))
        .toSorted((a, b) => (a.week < b.week ? 1 : -1));
    },
    tidy: (club, today, keepDays) =>
      change(club, (weeks) => {
        const left = Object.entries(weeks).filter(([week]) => !isWeekExpired(week, today, keepDays));
        return left.length === Object.keys(weeks).length ? weeks : Object.fromEntries(left);
      }),
    clubs: () => store.keys(''),
    flush,
  };
}

/** What is taken back was counted before, but its week may be forgotten since. */
const notBelow0 = (counts: Counts): Counts =>
  Object.fromEntries(FIGURES.map((figure) => [figure, Math.max(0, counts[figure])] as const)) as Record<
    Figure,
    number
  >;

function sumOf(one: Counts, other: Counts): Counts {
  const sums = FIGURES.map((figure) => [figure, one[figure] + other[figure]] as const);
  return Object.fromEntries(sums) as Record<Figure, number>;
}
