import { stripVTControlCharacters } from 'node:util';

/**
 * Text that is safe to show in a terminal: escape sequences, control characters (all but the line's end) and the
 * marks that turn the direction of writing are gone, a tab is a space.
 */
export function cleanText(text: string): string {
  return stripVTControlCharacters(text.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\t', ' ')).replace(
    UNSAFE,
    '',
  );
}

/** Control characters but `\n`, line and paragraph separators, and the marks and overrides of writing direction. */
const UNSAFE = /(?!\n)[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
