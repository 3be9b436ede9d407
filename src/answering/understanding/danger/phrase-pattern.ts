import { atFirstUse } from '../../../knowledge/at-first-use.ts';
import { beginningOf, type Hit } from '../../../knowledge/phrases.ts';

/** Most words that a gap (`..`) stands for. */
const MOST_IN_A_GAP = 3;
/** Letters of the shortest and the longest beginning of words ("swoll*"). */
const LEAST_STEM = 2;
const MOST_STEM = 24;
const GAP = '..';
const NUMBER = '#';
/** Words of numbers that `#` takes, without those that say something else in another language (Spanish "once"). */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
  dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta cincuenta
  zwei drei vier funf sechs sieben acht neun zehn elf zwolf funfzehn zwanzig dreissig vierzig funfzig
  deux trois quatre cinq sept huit neuf dix onze douze quinze vingt trente quarante cinquante`.split(/\s+/),
);

/** A phrase of a table, spelled out. */
interface Phrase<T> {
  readonly steps: readonly string[];
  readonly value: T;
}

/** How phrases that began alike go on. */
interface Ways<T> {
  readonly ended: readonly Phrase<T>[];
  readonly words: ReadonlyMap<string, readonly Place<T>[]>;
  /** By their first two letters. */
  readonly stems: ReadonlyMap<number, readonly Stem<T>[]>;
  readonly numbers: readonly Place<T>[];
  readonly gap: Place<T> | undefined;
}

/** A place in the tree of all phrases, which is read when a message first gets there. */
type Place<T> = () => Ways<T>;

interface Stem<T> {
  readonly text: string;
  readonly place: Place<T>;
}

/**
 * The phrases of a list parted by commas. Words are folded as in `tokens` and parted by blanks; `swoll*` is every
 * word that begins so, `arm/leg` either word, `my?` a word that may be missing, `#` a number in digits or words, `..`
 * up to three words.
 */
export const phrasesOf = (list: string): string[] =>
  list
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** The single words and beginnings that a phrase is made of, without the signs of the notation. */
export const wordsOfPhrase = (phrase: string): string[] => phrase.match(/[^ /?.#]+/g) ?? [];

/** Makes a finder of every phrase of a table at every place, also where they overlap; in order of where they start. */
export function makePatternFinder<T>(
  table: () => Iterable<readonly [phrase: string, value: T]>,
): (words: readonly string[]) => Hit<T>[] {
  const root: Place<T> = atFirstUse(() => waysFrom(phrasesIn(table()), 0));
  return (words) => {
    const hits: Hit<T>[] = [];
    for (let start = 0; start < words.length; start++) {
      const found = new Set<Phrase<T>>();
      const goOn = (place: Place<T>, at: number): void => {
        const { ended, words: whole, stems, numbers, gap } = place();
        for (const phrase of ended) {
          if (found.has(phrase)) continue;
          found.add(phrase);
          hits.push({ value: phrase.value, start, end: at });
        }
        if (gap) for (let skip = 0; skip <= MOST_IN_A_GAP; skip++) goOn(gap, at + skip);
        const word = words[at];
        if (word === undefined || word === '') return;
        for (const next of whole.get(word) ?? NOWHERE) goOn(next, at + 1);
        if (numbers.length > 0 && isNumber(word)) for (const next of numbers) goOn(next, at + 1);
        if (stems.size === 0) return;
        for (const { text, place: next } of stems.get(beginningOf(word)) ?? NOWHERE)
          if (word.startsWith(text)) goOn(next, at + 1);
      };
      goOn(root, start);
    }
    return hits;
  };
}

const NOWHERE: readonly never[] = [];

function phrasesIn<T>(table: Iterable<readonly [phrase: string, value: T]>): Phrase<T>[] {
  return [...table].flatMap(([phrase, value]) =>
    spelled(phrase.split(' ')).flatMap((steps) => (steps.length > 0 ? [{ steps, value }] : [])),
  );
}

/** How phrases go on that are alike up to a step. */
function waysFrom<T>(phrases: readonly Phrase<T>[], at: number): Ways<T> {
  const words = new Map<string, Place<T>[]>();
  const stems = new Map<number, Stem<T>[]>();
  const numbers: Place<T>[] = [];
  let ended: readonly Phrase<T>[] = NOWHERE;
  let gap: Place<T> | undefined;
  for (const [step, alike] of Map.groupBy(phrases, ({ steps }) => steps[at])) {
    const place = atFirstUse(() => waysFrom(alike, at + 1));
    if (step === undefined) ended = alike;
    else if (step === GAP) gap = place;
    else
      for (const choice of new Set(step.split('/'))) {
        if (choice === NUMBER) numbers.push(place);
        else if (choice.endsWith('*')) file(stems, beginningOf(choice), { text: choice.slice(0, -1), place });
        else file(words, choice, place);
      }
  }
  return { ended, words, stems, numbers, gap };
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

function file<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const there = index.get(key);
  if (there) there.push(value);
  else index.set(key, [value]);
}

const isNumber = (word: string): boolean => /^\d+$/.test(word) || NUMBER_WORDS.has(word);
