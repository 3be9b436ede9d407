import type { Marks, ToldPart } from '../../editing/telling/marks.ts';
import { literal } from '../markdown.ts';
import { text, type Part } from '../render.ts';

/** How a moment in milliseconds since 1970 is written for who sits there. */
export type When = (at: number) => string;

/** How the words of others are shown in a terminal: what goes stands in `[-…-]`, what comes in `{+…+}`. */
export const terminalMarks = (when: When): Marks => ({
  plain: literal,
  title: (title) => `**${literal(title)}**`,
  quote: (words) => `“${literal(words)}”`,
  code: literal,
  inserted: (words) => `{+${literal(words)}+}`,
  deleted: (words) => `[-${literal(words)}-]`,
  person: literal,
  when,
});

/** Lines of one part that are shown; of more, their number is told. */
const MOST_LINES = 200;

/** What is told, a part under each heading; `more` tells how many lines are left out. */
export const shownParts = (
  told: readonly ToldPart[],
  more: (p: { count: number }) => string,
): readonly Part[] =>
  told.map(({ heading, lines }) => {
    const left = lines.length - MOST_LINES;
    const mark = heading === '' ? '' : '- ';
    const shown = lines.slice(0, MOST_LINES).map((line) => `${mark}${line}`);
    return text(
      [...(heading === '' ? [] : [heading]), ...shown, ...(left > 0 ? [more({ count: left })] : [])].join(
        '\n',
      ),
    );
  });
