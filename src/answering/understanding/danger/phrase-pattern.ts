import type { Hit } from '../../../knowledge/phrases.ts';

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

/** What a phrase that ends here says. */
interface Leaf<T> {
  readonly value: T;
}

/** A place in the tree of all phrases: what ends here, and the steps that may follow. */
interface Place<T> {
  readonly leaves: Leaf<T>[];
  readonly steps: Map<string, Place<T>>;
  readonly words: Map<string, Place<T>[]>;
  readonly stems: Map<string, Place<T>[]>;
  readonly numbers: Place<T>[];
  gap?: Place<T>;
}

/**
 * The phrases of a list parted by commas. Words are folded as in `tokens` and parted by blanks; `swoll*` is every
 * word that begins so, `arm/leg` either word, `my?` a word that may be missing, `#` a number in digits or words, `..`
 * up to three words.
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
  const root = newPlace<T>();
  for (const [phrase, value] of table) {
    for (const steps of spelled(phrase.split(' '))) {
      if (steps.length === 0) continue;
      let place = root;
      for (const step of steps) place = followedBy(place, step);
      place.leaves.push({ value });
    }
  }
  return (words) => {
    const hits: Hit<T>[] = [];
    for (let start = 0; start < words.length; start++) {
      const found = new Set<Leaf<T>>();
      const goOn = (place: Place<T>, at: number): void => {
        for (const leaf of place.leaves) {
          if (found.has(leaf)) continue;
          found.add(leaf);
          hits.push({ value: leaf.value, start, end: at });
        }
        if (place.gap) for (let skip = 0; skip <= MOST_IN_A_GAP; skip++) goOn(place.gap, at + skip);
        const word = words[at];
        if (word === undefined || word === '') return;
        for (const next of place.words.get(word) ?? []) goOn(next, at + 1);
        if (place.numbers.length > 0 && isNumber(word)) for (const next of place.numbers) goOn(next, at + 1);
        if (place === root)
          for (const stem of beginningsOf(word))
            for (const next of place.stems.get(stem) ?? []) goOn(next, at + 1);
        else
          for (const [stem, places] of place.stems)
            if (word.startsWith(stem)) for (const next of places) goOn(next, at + 1);
      };
      goOn(root, start);
    }
    return hits;
  };
}

const newPlace = <T>(): Place<T> => ({
  leaves: [],
  steps: new Map(),
  words: new Map(),
  stems: new Map(),
  numbers: [],
});

/** The place behind a step of a phrase; a new one where no phrase has gone on so before. */
function followedBy<T>(place: Place<T>, step: string): Place<T> {
  const there = place.steps.get(step);
  if (there) return there;
  const next = newPlace<T>();
  place.steps.set(step, next);
  if (step === GAP) place.gap = next;
  else
    for (const choice of new Set(step.split('/'))) {
      if (choice === NUMBER) place.numbers.push(next);
      else if (choice.endsWith('*')) file(place.stems, choice.slice(0, -1), next);
      else file(place.words, choice, next);
    }
  return next;
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

function file<V>(index: Map<string, V[]>, key: string, value: V): void {
  const there = index.get(key);
  if (there) there.push(value);
  else index.set(key, [value]);
}

const isNumber = (word: string): boolean => /^\d+$/.test(word) || NUMBER_WORDS.has(word);
