import { MESSAGE_CHARACTERS } from './limits.ts';

/** A cut before this share of a message would waste it; the next finer kind of cut is tried instead. */
const LEAST_FILL = 0.4;

/** Where a text may be cut, best first: each gives the last fit place up to `limit`, or -1. */
const CUTS: readonly ((text: string, limit: number) => number)[] = [
  (text, limit) => text.lastIndexOf('\n\n', limit),
  (text, limit) => text.lastIndexOf('\n', limit),
  lastSentenceEnd,
  lastWhitespace,
];

/**
 * Cuts a text into messages of at most `limit` characters (2 at least): at paragraphs, else at lines, else after
 * sentences, else between words, else anywhere but inside a character. No part is empty or begins or ends with
 * white space; together they are the text, but for the white space at the cuts. A blank text gives no part.
 */
export function splitText(text: string, limit: number = MESSAGE_CHARACTERS): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const cut = bestCut(rest, limit);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  if (rest !== '') parts.push(rest);
  return parts;
}

/**
 * The messages of an answer: `splitText`, and of a text that needs more than `most` messages the beginning, its
 * last message ending in `cutLine`.
 */
export function answerMessages(
  text: string,
  p: { readonly most: number; readonly cutLine: string; readonly limit?: number },
): string[] {
  const limit = p.limit ?? MESSAGE_CHARACTERS;
  const parts = splitText(text, limit);
  if (parts.length <= p.most) return parts;
  const ending = `\n\n${p.cutLine}`;
  const kept = parts.slice(0, p.most);
  const [last = ''] = splitText(kept.at(-1) ?? '', limit - ending.length);
  return [...kept.slice(0, -1), last + ending];
}

function bestCut(text: string, limit: number): number {
  const least = Math.max(1, Math.floor(limit * LEAST_FILL));
  for (const cut of CUTS) {
    const at = cut(text, limit);
    if (at >= least) return at;
  }
  return splitsPair(text, limit) ? limit - 1 : limit;
}

function lastSentenceEnd(text: string, limit: number): number {
  let last = -1;
  for (const match of text.slice(0, limit + 1).matchAll(/[.!?…]["”’')\]*_]*(?=\s)/g)) {
    last = match.index + match[0].length;
  }
  return last;
}

function lastWhitespace(text: string, limit: number): number {
  for (let at = limit; at > 0; at -= 1) {
    if (/\s/.test(text.charAt(at))) return at;
  }
  return -1;
}

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}
