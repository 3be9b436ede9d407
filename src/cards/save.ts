import { join } from 'node:path';
import { weekSentences } from './alt-text.ts';
import { sourcesOf } from './calendar-events.ts';
import { isOurCalendar, weekCalendar, type CalendarOrder, type CalendarProblem } from './calendar.ts';
import { makeCard, type Card, type CardFacts, type CardWords } from './card.ts';
import { makeFolder, readIfThere, writeFiles, type FileProblem } from './files.ts';
import { calendarDay } from './iso-day.ts';
import { weekPicture } from './picture.ts';
import { isOurPng } from './png.ts';
import { weekTable } from './week-table.ts';
import { mondayToSave } from './which-week.ts';

const FILES = { picture: 'week.png', text: 'week.txt', calendar: 'week.ics' } as const;

/** Columns of the table in the text file. */
const TABLE_WIDTH = 80;
/** Larger files are none of ours. */
const MAX_BYTES = 1_048_576;

export interface SaveOrder extends Pick<CalendarOrder, 'zone' | 'owner' | 'now'> {
  readonly facts: Omit<CardFacts, 'monday'>;
  /** Where the files go; made where it is not there yet. */
  readonly directory: string;
  /** ISO day; says together with the calendar that is there which week is saved. */
  readonly today: string;
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
 * anew; files of those names that are not ours are left alone. Either all three files are there whole, or a problem
 * says why not.
 */
export async function saveWeek(
  { directory, facts, today, ...order }: SaveOrder,
  words: CardWords,
): Promise<Saved | SaveProblem> {
  const worded = ({ problem, where, reason }: FileProblem): SaveProblem => ({
    problem,
    text: words.problems.files[problem]({ where, reason }),
  });
  const unusable = await makeFolder(directory);
  if (unusable !== undefined) return worded(unusable);
  const found = await findEarlier(directory, words);
  if ('problem' in found) return worded(found);

  const monday = mondayToSave({ ...found, today, owner: order.owner });
  const card = makeCard({ ...facts, monday }, words);
  const calendar = weekCalendar({ ...order, ...found, card, monday }, words);
  if ('problem' in calendar) return inFile(calendar, join(directory, FILES.calendar), words);
  const failed = await writeFiles(directory, [
    { name: FILES.picture, content: await weekPicture(card, words) },
    { name: FILES.text, content: weekText(card, words) },
    { name: FILES.calendar, content: calendar.text },
  ]);
  if (failed !== undefined) return worded(failed);
  const files = Object.values(FILES);
  return { files, text: words.saved({ directory, files, begins: calendarDay(monday) }) };
}

/** The calendar saved before, where there is one; a problem where a file of these names is not ours. */
async function findEarlier(
  directory: string,
  words: CardWords,
): Promise<{ readonly previous?: string } | FileProblem> {
  const isOurs: Readonly<Record<keyof typeof FILES, (content: Buffer) => boolean>> = {
    picture: isOurPng,
    text: (content) => content.toString().trimEnd().endsWith(words.mark),
    calendar: (content) => isOurCalendar(content.toString()),
  };
  let previous: string | undefined;
  for (const file of ['picture', 'text', 'calendar'] as const) {
    const where = join(directory, FILES[file]);
    const found = await readIfThere(where, MAX_BYTES);
    if (found === undefined) continue;
    if ('problem' in found) return found;
    if (!isOurs[file](found.content)) return { problem: 'not-ours', where, reason: 'EEXIST' };
    if (file === 'calendar') previous = found.content.toString();
  }
  return previous === undefined ? {} : { previous };
}

/** A problem of the calendar, naming the file where it lies in that. */
function inFile({ problem, text }: CalendarProblem, where: string, { problems }: CardWords): SaveProblem {
  switch (problem) {
    case 'unknown-zone':
      return { problem, text };
    case 'broken-calendar':
      return { problem, text: problems.brokenCalendar({ where }) };
    case 'foreign-events':
      return { problem, text: problems.foreignEvents({ where }) };
  }
}

/** The week as a plain text: the table, the sentences that stand for the picture, and where they come from. */
function weekText(card: Card, words: CardWords): string {
  const sources = sourcesOf(card.reasons);
  return `${[
    [card.title, card.subtitle].filter((line) => line !== '').join('\n'),
    weekTable(card.week, words, TABLE_WIDTH),
    weekSentences(card, words).join(' '),
    ...(sources.length === 0 ? [] : [words.calendar.sources({ sources })]),
    words.mark,
  ].join('\n\n')}\n`;
}
