import { styleText } from 'node:util';
import type { Part } from './render.ts';

/** Gives text the look of a format, or leaves it as it is where the terminal has no colours. */
export type Style = (format: Format, text: string) => string;
export type Format = 'bold' | 'dim' | 'yellow' | 'cyan';

/** How a page is set: `width` in columns, undefined to leave lines whole (as in a pipe). */
export interface Page {
  readonly width: number | undefined;
  readonly style: Style;
}

/** Lines longer than this read badly, however wide the terminal is. Columns. */
const MAX_WIDTH = 88;
/** Where the terminal does not tell. Columns. */
const USUAL_WIDTH = 80;
const MIN_WIDTH = 20;

/** The page of a stream: wrapped where it is a terminal, coloured where it can show colours (NO_COLOR and FORCE_COLOR hold). */
export function pageOf(stream: NodeJS.WriteStream): Page {
  return {
    width: stream.isTTY ? Math.max(MIN_WIDTH, Math.min(stream.columns || USUAL_WIDTH, MAX_WIDTH)) : undefined,
    style: (format, text) => styleText(format, text, { stream }),
  };
}

/** Sets parts on a page: a blank line between parts, none at the end. */
export function paint(parts: readonly Part[], page: Page): string {
  return parts.map((part) => paintPart(part, page)).join('\n\n');
}

function paintPart(part: Part, page: Page): string {
  if (part.kind === 'table') return part.text;
  const set = part.text
    .trim()
    .split('\n')
    .map((line) => wrap(line, page.width))
    .join('\n')
    .replace(/(?<!\\)\*\*([^]+?)(?<!\\)\*\*/g, (_, bold: string) => page.style('bold', bold))
    .replace(/\\([\\!-/:-@[-`{-~])/g, '$1');
  switch (part.kind) {
    case 'text':
      return set;
    case 'warning':
      return page.style('yellow', set);
    case 'quiet':
      return page.style('dim', set);
    case 'choice':
      return page.style('cyan', set);
  }
}

/** Breaks a line at spaces; what follows a list mark (`- `, `1. `, `[1] `) is indented below the text. */
export function wrap(line: string, width: number | undefined): string {
  if (width === undefined) return line;
  const mark = /^\s*(?:[-•]|\d+\.|\[\d+\])\s+|^\s*/.exec(line)?.[0] ?? '';
  const indent = ' '.repeat(mark.length);
  const rows: string[] = [];
  let row = mark;
  let used = mark.length;
  let empty = true;
  for (const word of line.slice(mark.length).split(/ +/)) {
    const long = columns(word);
    if (!empty && used + 1 + long > width) {
      rows.push(row);
      row = indent;
      used = indent.length;
      empty = true;
    }
    row += empty ? word : ` ${word}`;
    used += long + (empty ? 0 : 1);
    empty = false;
  }
  return [...rows, row].join('\n');
}

/** Columns that a word takes in a terminal, its Markdown marks left out: two for wide characters and emoji. */
function columns(word: string): number {
  let count = 0;
  for (const { segment } of GRAPHEMES.segment(word.replace(/(?<!\\)\*\*|\\(?=[^\w\s])/g, ''))) {
    count += WIDE.test(segment) ? 2 : 1;
  }
  return count;
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WIDE =
  /[\p{Emoji_Presentation}\ufe0f\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\uff01-\uff60]/u;
