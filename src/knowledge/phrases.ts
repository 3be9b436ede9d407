import { atFirstUse } from './at-first-use.ts';

/** A phrase found in a row of words: `value` is what the table says it means, words `start` to `end` (exclusive). */
export interface Hit<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** A word of a phrase, or what words of it begin with. */
interface Step {
  readonly text: string;
  readonly open: boolean;
}

interface Pattern<T> {
  readonly first: Step;
  /** Those after the first. */
  readonly more: readonly Step[];
  readonly value: T;
}
/** Phrases with what each means; read when they are first looked for. */
type Table<T> = () => Iterable<readonly [phrase: string, value: T]>;
type Find<T> = (words: readonly string[]) => Hit<T>[];

/**
 * Makes a finder of phrases. A phrase is words separated by blanks, folded as in `tokens`; a word that ends in `*`
 * stands for all that begin with it (at least two letters). Where phrases overlap, the one that starts first wins,
 * then the longer.
 */
export function makePhraseFinder<T>(table: Table<T>): Find<T> {
  const findIn = filed(table);
  return (words) => {
    const hits: Hit<T>[] = [];
    let next = 0;
    findIn(words, (hit) => {
      const last = hits.at(-1);
      if (hit.start >= next) hits.push(hit);
      else if (last?.start === hit.start && hit.end > last.end) hits[hits.length - 1] = hit;
      else return;
      next = hit.end;
    });
    return hits;
  };
}

/** As {@link makePhraseFinder}, but gives every phrase at every place, also where they overlap. */
export function makeEveryPhraseFinder<T>(table: Table<T>): Find<T> {
  const findIn = filed(table);
  return (words) => {
    const hits: Hit<T>[] = [];
    findIn(words, (hit) => hits.push(hit));
    return hits;
  };
}

/** The patterns whose first word is whole, by that word; and those whose first word is open, by its first two letters. */
interface Files<T> {
  readonly exact: ReadonlyMap<string, readonly Pattern<T>[]>;
  readonly open: ReadonlyMap<number, readonly Pattern<T>[]>;
}

/** The first two letters of a word as one number, which is found faster than a piece of text. */
export const beginningOf = (word: string): number => (word.charCodeAt(0) << 16) | word.charCodeAt(1);

/** Hands over each phrase of a table at each place, found by its first word. */
function filed<T>(table: Table<T>): (words: readonly string[], take: (hit: Hit<T>) => void) => void {
  const filesOf = atFirstUse(() => file(table));
  return (words, take) => {
    const { exact, open } = filesOf();
    const takeFrom = (patterns: readonly Pattern<T>[], start: number): void => {
      for (const pattern of patterns)
        if (stands(pattern, words, start))
          take({ value: pattern.value, start, end: start + 1 + pattern.more.length });
    };
    for (let start = 0; start < words.length; start++) {
      const word = words[start] ?? '';
      const whole = exact.get(word);
      if (whole) takeFrom(whole, start);
      const begun = open.size > 0 ? open.get(beginningOf(word)) : undefined;
      if (begun) takeFrom(begun, start);
    }
  };
}

function file<T>(table: Table<T>): Files<T> {
  const exact = new Map<string, Pattern<T>[]>();
  const open = new Map<number, Pattern<T>[]>();
  for (const [phrase, value] of table()) {
    const [word = '', ...words] = phrase.split(' ');
    const first = stepOf(word);
    const pattern = { first, more: words.length === 0 ? ENDED : words.map(stepOf), value };
    if (first.open) add(open, beginningOf(first.text), pattern);
    else add(exact, first.text, pattern);
  }
  return { exact, open };
}

const ENDED: readonly Step[] = [];

/** The words of all tables, each once: tens of thousands of phrases share some thousands of them. */
const STEPS = new Map<string, Step>();

function stepOf(word: string): Step {
  const known = STEPS.get(word);
  if (known) return known;
  const open = word.endsWith('*');
  const step = { text: open ? word.slice(0, -1) : word, open };
  STEPS.set(word, step);
  return step;
}

function add<K, T>(files: Map<K, Pattern<T>[]>, key: K, pattern: Pattern<T>): void {
  const there = files.get(key);
  if (there) there.push(pattern);
  else files.set(key, [pattern]);
}

/** Whether a pattern stands at a word that its first step is filed under. */
function stands({ first, more }: Pattern<unknown>, words: readonly string[], start: number): boolean {
  if (first.open && !isAt(first, words[start])) return false;
  let at = start + 1;
  for (const step of more) if (!isAt(step, words[at++])) return false;
  return true;
}

const isAt = ({ text, open }: Step, word: string | undefined): boolean =>
  word !== undefined && (open ? word.startsWith(text) : word === text);
