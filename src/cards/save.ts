import { join } from 'node:path';
import { altText } from './alt-text.ts';
import { weekCalendar, type CalendarOrder, type CalendarProblem } from './calendar.ts';
import type { Card, CardWords } from './card.ts';
import { makeFolder, readIfThere, writeFiles, type FileProblem } from './files.ts';
import { weekPicture } from './picture.ts';
import { weekTable } from './week-table.ts';

const FILES = { picture: 'week.png', text: 'week.txt', calendar: 'week.ics' } as const;

/** Columns of the table in the text file. */
const TABLE_WIDTH = 80;
/** A larger calendar file is none of ours. */
const MAX_CALENDAR_BYTES = 1_048_576;

export interface SaveOrder extends Omit<CalendarOrder, 'previous'> {
  /** Where the files go; made where it is not there yet. */
  readonly directory: string;
}

export interface Saved {
  /** Names of the files in the directory. */
  readonly files: readonly string[];
  /** Says so to the person who asked for it. */
  readonly text: string;
}

export interface SaveProblem {
  readonly problem: FileProblem['problem'] | CalendarProblem['problem'];
  readonly text: string;
}

/**
 * Saves a week as picture, text and calendar. A calendar saved there before is brought up to date rather than begun
 * anew. Either all three files are there whole, or a problem says why not.
 */
export async function saveWeek(
  { directory, ...order }: SaveOrder,
  words: CardWords,
): Promise<Saved | SaveProblem> {
  const worded = ({ problem, where, reason }: FileProblem): SaveProblem => ({
    problem,
    text: words.problems.files[problem]({ where, reason }),
  });
  const unusable = await makeFolder(directory);
  if (unusable !== undefined) return worded(unusable);

  const calendarFile = join(directory, FILES.calendar);
  const previous = await readIfThere(calendarFile, MAX_CALENDAR_BYTES);
  if (previous !== undefined && 'problem' in previous) return worded(previous);
  const calendar = weekCalendar(
    { ...order, ...(previous !== undefined && { previous: previous.text }) },
    words,
  );
  if ('problem' in calendar) {
    const { problem, text } = calendar;
    const isBroken = problem === 'broken-calendar';
    return { problem, text: isBroken ? words.problems.brokenCalendar({ where: calendarFile }) : text };
  }
  const failed = await writeFiles(directory, [
    { name: FILES.picture, content: await weekPicture(order.card, words) },
    { name: FILES.text, content: weekText(order.card, words) },
    { name: FILES.calendar, content: calendar.text },
  ]);
  if (failed !== undefined) return worded(failed);
  const files = Object.values(FILES);
  return { files, text: words.saved({ directory, files }) };
}

/** The week as a plain text: the table, and the sentences that stand for the picture. */
function weekText(card: Card, words: CardWords): string {
  const head = [card.title, card.subtitle].filter((line) => line !== '').join('\n');
  return `${head}\n\n${weekTable(card.week, words, TABLE_WIDTH)}\n\n${altText(card, words)}\n`;
}
