import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Catalogue } from '../wording/catalogue.ts';
import { echo } from '../wording/echo.ts';
import { cleanText } from './clean.ts';

/**
 * The folder that somebody typed behind `--save`, or a sentence about what is wrong with it. `~` is the home folder,
 * which a shell puts in and the chat does not; nothing else is changed.
 */
export function readSaveFolder(
  given: string,
  words: Catalogue['terminal']['problems']['folder'],
  home: string = homedir(),
): { readonly folder: string } | { readonly problem: string } {
  if (given === '' || given.startsWith('-')) return { problem: words.missing };
  if (cleanText(given) !== given || INVISIBLE.test(given)) return { problem: words.marks };
  const [, user, rest] = /^~([^/\\]*)(.*)$/.exec(given) ?? [];
  if (user === undefined) return { folder: given };
  return user === ''
    ? { folder: join(home, rest ?? '') }
    : { problem: words.otherHome({ given: echo(`~${user}`) }) };
}

/** Line ends and format marks that `cleanText` lets pass; the joiner of emoji is none of them. */
const INVISIBLE = /(?!\u200d)[\p{Cf}\n]/u;
