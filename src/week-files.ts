import type { Plan } from './answering/answer.ts';
import { makeCard } from './cards/card.ts';
import { dayOfWeek, mondayOf } from './cards/iso-day.ts';
import { weekTable } from './cards/week-table.ts';
import type { Weeks } from './terminal/weeks.ts';
import type { Catalogue } from './wording/catalogue.ts';

export interface WeekFilesPorts {
  readonly words: Pick<Catalogue, 'cards' | 'plan'>;
  /** Columns of the page. */
  readonly width: () => number;
  /** ISO day. */
  readonly today: () => string;
  readonly now: () => Date;
  /** The time zone of this machine, such as `Europe/Madrid`. */
  readonly zone: string;
}

/** Whose calendar it is; the terminal is one member. */
const OWNER = 'terminal';
const DAYS_A_WEEK = 7;
/** Reasons that go with a week. */
const MOST_REASONS = 4;

/** Tables and files of weeks for the terminal. Drawing is loaded when the first week is saved. */
export function makeWeeks({ words, width, today, now, zone }: WeekFilesPorts): Weeks {
  return {
    table: (week) => weekTable(week, words.cards, width()),
    async save({ plan, citations }, week, directory) {
      const monday = nextMonday(today());
      const { level, goal, season } = plan.understood;
      const card = makeCard(
        {
          week,
          monday,
          ...(level !== undefined && { level }),
          ...(goal !== undefined && { goal }),
          ...(season !== undefined && { season }),
          reasons: reasonsOf(plan, words.plan),
          sources: [...new Set(citations.map(({ title }) => title))],
        },
        words.cards,
      );
      const { saveWeek } = await import('./cards/save.ts');
      const result = await saveWeek({ directory, card, monday, owner: OWNER, zone, now: now() }, words.cards);
      return 'problem' in result ? { problem: result.text } : { saved: result.text };
    },
  };
}

/**
 * Why the week is as it is. Where it was mended, that is what was changed: the findings speak of the week before.
 * Else those that speak of its days go first.
 */
function reasonsOf({ findings, moves = [] }: Plan, words: Catalogue['plan']): string[] {
  if (moves.length > 0) return moves.slice(0, MOST_REASONS).map((move) => words.moves({ moves: [move] }));
  const speaksOfDays = ({ days = [] }: Plan['findings'][number]): number => (days.length > 0 ? 0 : 1);
  return findings
    .toSorted((a, b) => speaksOfDays(a) - speaksOfDays(b))
    .slice(0, MOST_REASONS)
    .map(({ text }) => text);
}

/** The ISO day of the first Monday from an ISO day on. */
function nextMonday(today: string): string {
  const monday = mondayOf(today);
  return monday === today ? monday : dayOfWeek(monday, 'monday', DAYS_A_WEEK);
}
