import { rarity } from '../../../knowledge/everyday-words.ts';
import { makeEveryPhraseFinder, makePhraseFinder } from '../../../knowledge/phrases.ts';
import { makeCorrect } from '../../../knowledge/spelling.ts';
import { languageOf } from '../language.ts';
import { DENIED_SIGNS, HARMLESS, SIGNS, SPARED, type Sign, type Urgency } from './red-flag-signs.ts';

/** Letters typed one by one ("c h e s t") are a word from this many on. */
const LEAST_SPELLED_LETTERS = 4;
/** Shortest word that may be two run together ("chestpain"), in letters. */
const LEAST_JOINED_LETTERS = 7;

/** A word that hardly anybody says (rarity as in the word list) may be a slip of a sign's word. */
const LEAST_RARITY_OF_A_SLIP = 1.6;

const finder = (phrases: readonly string[]) =>
  makePhraseFinder(phrases.map((phrase) => [phrase, true] as const));
const findHarmless = finder(HARMLESS);
const findSpared = finder(SPARED);
/** Finds every phrase of every sign at once, with the place of its sign and of its group in the table. */
const findSigns = makeEveryPhraseFinder(
  SIGNS.flatMap(({ groups }, sign) =>
    groups.flatMap((phrases, group) => phrases.map((phrase) => [phrase, { sign, group }] as const)),
  ),
);
const SIGN_WORDS: ReadonlySet<string> = new Set(
  SIGNS.flatMap(({ groups }) => groups.flat())
    .flatMap((phrase) => phrase.split(' '))
    .filter((word) => !word.endsWith('*')),
);
/** How a complaint goes on behind the part of the body that it is run together with. */
const COMPLAINTS = ['pain', 'hurt', 'ache'];
const correct = makeCorrect(SIGN_WORDS);

/**
 * The most urgent medical red flag in a message, or undefined. Reads the words alone, slips and spaced-out letters
 * mended, in any of the languages of the sign table; whoever the message speaks of, and whatever it asks. What
 * somebody wants to prevent, or says is not there ("no chest pain"), is no flag.
 */
export function redFlag(written: readonly string[]): Urgency | undefined {
  const words = mended(written);
  const passedOver = [...findHarmless(words), ...spared(words)];
  const watched = words.map((word, at) =>
    passedOver.some((hit) => at >= hit.start && at < hit.end) || isDenied(words, at) ? '' : word,
  );
  const places = new Map<number, number[][]>();
  for (const { value, start } of findSigns(watched)) {
    const groups = places.get(value.sign) ?? [];
    (groups[value.group] ??= []).push(start);
    places.set(value.sign, groups);
  }
  return SIGNS.find((sign, at) => isThere(sign, places.get(at) ?? []))?.urgency;
}

/** The words behind "prevent …": the rest of the message, unless it speaks of a person's own body. */
function spared(words: readonly string[]): { start: number; end: number }[] {
  if (words.some((word) => word === 'my' || word === 'i' || word === 'have')) return [];
  return findSpared(words).map(({ end }) => ({ start: end, end: words.length }));
}

/** True for the word behind "no" or "without" in "no chest pain". */
function isDenied(words: readonly string[], at: number): boolean {
  const before = words[at - 1];
  return (before === 'no' || before === 'without') && DENIED_SIGNS.has(words[at] ?? '');
}

/** Slips are mended in English alone: of other languages no list tells a slip from a harmless word ("hiver", "hives"). */
function mended(written: readonly string[]): string[] {
  const words = spelledOut(written);
  if (languageOf(words) !== 'en') return words;
  return words.flatMap((word) => {
    if (SIGN_WORDS.has(word) || rarity(word) < LEAST_RARITY_OF_A_SLIP) return [word];
    return split(word) ?? [correct(word)];
  });
}

/** Joins letters that were typed one by one. */
function spelledOut(written: readonly string[]): string[] {
  const words: string[] = [];
  for (let at = 0; at < written.length; at++) {
    let end = at;
    while (written[end]?.length === 1) end++;
    if (end - at < LEAST_SPELLED_LETTERS) {
      words.push(written[at] ?? '');
      continue;
    }
    words.push(written.slice(at, end).join(''));
    at = end - 1;
  }
  return words;
}

/** Two words of signs that were run together, or undefined. */
function split(word: string): string[] | undefined {
  if (word.length < LEAST_JOINED_LETTERS) return undefined;
  for (let at = 3; at <= word.length - 3; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (
      halves.every(
        (half) => SIGN_WORDS.has(half) || COMPLAINTS.some((complaint) => half.startsWith(complaint)),
      )
    )
      return halves;
  }
  return undefined;
}

/** True where each group of a sign has a place near one of the first group's. */
function isThere({ groups, within }: Sign, places: readonly (readonly number[] | undefined)[]): boolean {
  const [first = []] = places;
  return first.some((at) =>
    groups.every(
      (_, group) =>
        group === 0 || places[group]?.some((place) => place !== at && Math.abs(place - at) <= within),
    ),
  );
}
