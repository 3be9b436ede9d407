import type { Hit } from '../../../knowledge/phrases.ts';

/** Most words that a gap (`..`) stands for. */
const MOST_IN_A_GAP = 3;
/** Letters of the shortest and the longest beginning of words ("swoll*"). */
const LEAST_STEM = 2;
const MOST_STEM = 24;
const GAP = '..';
const NUMBER = '#';

/** One place of a phrase: words and beginnings of words that may stand there, or a gap. */
interface Step {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly number: boolean;
  readonly gap: boolean;
}

interface Pattern<T> {
  readonly steps: readonly Step[];
  readonly value: T;
}

/**
 * The phrases of a list parted by commas. Words are folded as in `tokens` and parted by blanks; `swoll*` is every
 * word that begins so, `arm/leg` either word, `my?` a word that may be missing, `#` a number, `..` up to three words.
 */
export const phrasesOf = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');

/** The single words and beginnings that a phrase is made of, without the signs of the notation. */
export const wordsOfPhrase = (phrase: string): string[] =>
  phrase
    .split(' ')
    .flatMap((step) => step.replace(/\?$/, '').split('/'))
    .filter((word) => word !== GAP && word !== NUMBER);

/** Makes a finder of every phrase of a table at every place, also where they overlap. */
export function makePatternFinder<T>(
  table: Iterable<readonly [phrase: string, value: T]>,
): (words: readonly string[]) => Hit<T>[] {
  const exact = new Map<string, Pattern<T>[]>();
  const open = new Map<string, Pattern<T>[]>();
  const numbers: Pattern<T>[] = [];
  for (const [phrase, value] of table) {
    for (const steps of spelled(phrase.split(' '))) {
      const pattern = { steps: steps.map(step), value };
      const first = pattern.steps[0];
      for (const word of first?.words ?? []) file(exact, word, pattern);
      for (const stem of first?.stems ?? []) file(open, stem, pattern);
      if (first?.number) numbers.push(pattern);
    }
  }
  return (words) => {
    const hits: Hit<T>[] = [];
    for (const [start, word] of words.entries()) {
      if (word === '') continue;
      const look = (patterns: readonly Pattern<T>[] | undefined) => {
        for (const { steps, value } of patterns ?? []) {
          const end = endOf(steps, 1, words, start + 1);
          if (end !== undefined) hits.push({ value, start, end });
        }
      };
      look(exact.get(word));
      if (isNumber(word)) look(numbers);
      for (const stem of beginningsOf(word)) look(open.get(stem));
    }
    return hits;
  };
}

/** The beginnings of a word that a table may hold as stems. */
export function beginningsOf(word: string): string[] {
  const beginnings: string[] = [];
  for (let letters = LEAST_STEM; letters <= Math.min(word.length, MOST_STEM); letters++)
    beginnings.push(word.slice(0, letters));
  return beginnings;
}

/** The ways to spell a phrase out: with and without each word that may be missing. */
function spelled(words: readonly string[]): string[][] {
  return words.reduce<string[][]>(
    (ways, word) =>
      word.endsWith('?')
        ? [...ways, ...ways.map((way) => [...way, word.slice(0, -1)])]
        : ways.map((way) => [...way, word]),
    [[]],
  );
}

function step(text: string): Step {
  const choices = text.split('/');
  return {
    words: new Set(choices.filter((choice) => !choice.endsWith('*'))),
    stems: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
    number: choices.includes(NUMBER),
    gap: text === GAP,
  };
}

function file<T>(index: Map<string, Pattern<T>[]>, key: string, pattern: Pattern<T>): void {
  const there = index.get(key);
  if (there) there.push(pattern);
  else index.set(key, [pattern]);
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** Behind the last word of a phrase that begins at `at`, from its step `from` on; undefined where it does not stand. */
function endOf(
  steps: readonly Step[],
  from: number,
  words: readonly string[],
  at: number,
): number | undefined {
  const current = steps[from];
  if (!current) return at;
  if (current.gap) {
    for (let skipped = 0; skipped <= MOST_IN_A_GAP; skipped++) {
      const end = endOf(steps, from + 1, words, at + skipped);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  const word = words[at];
  if (word === undefined || word === '') return undefined;
  const fits =
    current.words.has(word) ||
    current.stems.some((stem) => word.startsWith(stem)) ||
    (current.number && isNumber(word));
  return fits ? endOf(steps, from + 1, words, at + 1) : undefined;
}
