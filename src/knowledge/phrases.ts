/** A phrase found in a row of words: `value` is what the table says it means, words `start` to `end` (exclusive). */
export interface Hit<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

type Pattern<T> = { readonly words: readonly string[]; readonly value: T };
type Table<T> = Iterable<readonly [phrase: string, value: T]>;
type Find<T> = (words: readonly string[]) => Hit<T>[];

/** Letters by which open patterns ("swim*") are filed. */
const FILED_LETTERS = 2;

/**
 * Makes a finder of phrases. A phrase is words separated by blanks, folded as in `tokens`; a word that ends in `*`
 * stands for all that begin with it (at least two letters). Where phrases overlap, the one that starts first wins,
 * then the longer.
 */
export function makePhraseFinder<T>(table: Table<T>): Find<T> {
  const at = filed(table);
  return (words) => {
    const hits: Hit<T>[] = [];
    for (let start = 0; start < words.length; start++) {
      let best: Pattern<T> | undefined;
      for (const pattern of at(words, start)) {
        if (pattern.words.length > (best?.words.length ?? 0)) best = pattern;
      }
      if (!best) continue;
      hits.push({ value: best.value, start, end: start + best.words.length });
      start += best.words.length - 1;
    }
    return hits;
  };
}

/** As {@link makePhraseFinder}, but gives every phrase at every place, also where they overlap. */
export function makeEveryPhraseFinder<T>(table: Table<T>): Find<T> {
  const at = filed(table);
  return (words) =>
    words.flatMap((_, start) =>
      at(words, start).map(({ value, words: { length } }) => ({ value, start, end: start + length })),
    );
}

/** The patterns of a table that stand at a place, found by their first word. */
function filed<T>(table: Table<T>): (words: readonly string[], start: number) => Pattern<T>[] {
  const exact = new Map<string, Pattern<T>[]>();
  const open = new Map<string, Pattern<T>[]>();
  for (const [phrase, value] of table) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const [index, key] = first.endsWith('*') ? [open, first.slice(0, FILED_LETTERS)] : [exact, first];
    const there = index.get(key);
    if (there) there.push({ words, value });
    else index.set(key, [{ words, value }]);
  }
  return (words, start) => {
    const word = words[start] ?? '';
    const standing: Pattern<T>[] = [];
    for (const pattern of exact.get(word) ?? []) if (stands(pattern, words, start)) standing.push(pattern);
    if (open.size === 0) return standing;
    for (const pattern of open.get(word.slice(0, FILED_LETTERS)) ?? []) {
      if (stands(pattern, words, start)) standing.push(pattern);
    }
    return standing;
  };
}

function stands(pattern: Pattern<unknown>, words: readonly string[], start: number): boolean {
  for (let offset = 0; offset < pattern.words.length; offset++) {
    if (!fits(pattern.words[offset] ?? '', words[start + offset])) return false;
  }
  return true;
}

function fits(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
