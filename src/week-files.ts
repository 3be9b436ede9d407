import { homedir, hostname } from 'node:os';
import { weekTable } from './cards/week-table.ts';
import { pageOf } from './terminal/paint.ts';
import type { Weeks } from './terminal/weeks.ts';
import { weekFacts, whyNoWeek } from './week-facts.ts';
import type { Catalogue } from './wording/catalogue.ts';
import { en } from './wording/en/en.ts';

export interface WeekFilesPorts {
  readonly words: Pick<Catalogue, 'cards'>;
  /** Columns of the page. */
  readonly width: () => number;
  /** ISO day. */
  readonly today: () => string;
  readonly now: () => Date;
  /** The time zone of this machine, such as `Europe/Madrid`; undefined where it says none. */
  readonly zone: string | undefined;
  /** What tells this member's calendars from others', and stays the same; by default the machine and the home folder. */
  readonly owner?: string;
}

/** Tables and files of weeks for the terminal. Drawing is loaded when the first week is saved. */
export function makeWeeks({
  words: { cards: words },
  width,
  today,
  now,
  zone,
  owner = `${hostname()} ${homedir()}`,
}: WeekFilesPorts): Weeks {
  return {
    table: (week) => weekTable(week, words, width()),
    async save(answer, week, directory) {
      const unfit = whyNoWeek(answer.plan, words);
      if (unfit !== undefined) return { problem: unfit };
      const facts = weekFacts(answer, week, words);
      const { saveWeek } = await import('./cards/save.ts');
      const result = await saveWeek({ directory, facts, today: today(), owner, zone, now: now() }, words);
      return 'problem' in result ? { problem: result.text } : { saved: result.text };
    },
  };
}

/** Columns of a table that goes into a pipe. */
const TABLE_WIDTH = 80;

/** Tables and files of weeks as wide as this process's terminal, in the zone of this machine. */
export function weeksHere(today: () => string): Weeks {
  const width = (): number => pageOf(process.stdout).width ?? TABLE_WIDTH;
  // Where TZ names no zone, there is none.
  const zone: string | undefined = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return makeWeeks({ words: en, width, today, now: () => new Date(), zone });
}
