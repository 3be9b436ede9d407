import { DAYS, type Day, type Week } from '../planner/session.ts';
import type { SessionWords } from '../wording/card-words.ts';
import { sessionWords, type CardWords } from './card.ts';

const GAP = 2;
/** From this width on there is room for the days' full names. Columns. */
const WIDE = 72;

/**
 * The week as lines of plain text, none wider than `width` columns as long as that is at least 24: a table where it
 * fits, else each session with its details below it.
 */
export function weekTable(week: Week, words: CardWords, width: number): string {
  const names = (day: Day): string => words.days[day][width >= WIDE ? 'long' : 'short'];
  const rows = DAYS.flatMap((day) => dayRows(week, day, names(day), words));
  const { day, session, intensity, time } = words.table;
  const table = [[day, session, intensity, time, ''], ...rows];
  const columns = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...table.map((cells) => (cells[column] ?? '').length)),
  );
  const used = columns.filter((size) => size > 0);
  const total = used.reduce((sum, size) => sum + size, 0) + GAP * (used.length - 1);
  if (total > width) return narrow(week, words);
  const lines = table.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd((columns[column] ?? 0) + GAP))
      .join('')
      .trimEnd(),
  );
  return [lines[0] ?? '', '─'.repeat(total), ...lines.slice(1)].join('\n');
}

/** One row for each session of a day, the day's name in the first; one row for a rest day. */
function dayRows(week: Week, day: Day, name: string, words: CardWords): string[][] {
  const sessions = week[day].map((session) => sessionWords(session, words));
  if (sessions.length === 0) return [[name, words.rest, '', '', '']];
  return sessions.map(({ label, ...said }, index) => [
    index === 0 ? name : '',
    label,
    said.intensity === undefined ? '' : words.intensities[said.intensity],
    said.time === undefined ? '' : words.times[said.time].word,
    said.club ? words.club : '',
  ]);
}

/** Names below the days, and details below the names, for a very narrow terminal. */
function narrow(week: Week, words: CardWords): string {
  return DAYS.flatMap((day) => {
    const sessions = week[day].map((session) => sessionWords(session, words));
    const name = words.days[day].short;
    if (sessions.length === 0) return [`${name}  ${words.rest}`];
    return sessions.flatMap((said, index) => [
      `${index === 0 ? name : ' '.repeat(name.length)}  ${said.label}`,
      ...detailLines(said, words).map((detail) => `${' '.repeat(name.length + 2 * GAP)}${detail}`),
    ]);
  }).join('\n');
}

function detailLines({ intensity, time, club }: SessionWords, words: CardWords): string[] {
  return [
    ...(intensity === undefined ? [] : [words.intensities[intensity]]),
    ...(time === undefined ? [] : [words.times[time].word]),
    ...(club ? [words.club] : []),
  ];
}
