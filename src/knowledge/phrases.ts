import { atFirstUse } from './at-first-use.ts';

/** A phrase found in a row of words: `value` is what the table says it means, words `start` to `end` (exclusive). */
export interface Hit<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

type Pattern<T> = { readonly words: readonly string[]; readonly value: T };
type Table<T> = Iterable<readonly [phrase: string, value: T]>;
type Find<T> = (words: readonly string[]) => Hit<T>[];

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
  return (words) => {
    const hits: Hit<T>[] = [];
    for (let start = 0; start < words.length; start++) {
      for (const { value, words: said } of at(words, start))
        hits.push({ value, start, end: start + said.length });
    }
    return hits;
  };
}

/** The patterns whose first word is whole, by that word; and those whose first word is open, by its first two letters. */
interface Files<T> {
  readonly exact: ReadonlyMap<string, readonly Pattern<T>[]>;
  readonly open: ReadonlyMap<number, readonly Pattern<T>[]>;
}

/** The first two letters of a word as one number, which is found faster than a piece of text. */
const beginningOf = (word: string): number => (word.charCodeAt(0) << 16) | word.charCodeAt(1);

const NONE: readonly never[] = [];

/** The patterns of a table that stand at a place, found by their first word. The table is filed when it is first needed. */
function filed<T>(table: Table<T>): (words: readonly string[], start: number) => readonly Pattern<T>[] {
  const filesOf = atFirstUse(() => file(table));
  return (words, start) => {
    const { exact, open } = filesOf();
    const word = words[start] ?? '';
    const whole = exact.get(word);
    const begun = open.size === 0 ? undefined : open.get(beginningOf(word));
    if (whole === undefined && begun === undefined) return NONE;
    const standing: Pattern<T>[] = [];
    for (const pattern of whole ?? NONE) if (stands(pattern, words, start)) standing.push(pattern);
    for (const pattern of begun ?? NONE) if (stands(pattern, words, start)) standing.push(pattern);
    return standing;
  };
}

function file<T>(table: Table<T>): Files<T> {
  const exact = new Map<string, Pattern<T>[]>();
  const open = new Map<number, Pattern<T>[]>();
  for (const [phrase, value] of table) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    if (first.endsWith('*')) add(open, beginningOf(first), { words, value });
    else add(exact, first, { words, value });
  }
  return { exact, open };
}

function add<K, T>(files: Map<K, Pattern<T>[]>, key: K, pattern: Pattern<T>): void {
  const there = files.get(key);
  if (there) there.push(pattern);
  else files.set(key, [pattern]);
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
