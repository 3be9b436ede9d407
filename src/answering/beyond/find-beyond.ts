import { BEYOND_TOPICS, type BeyondTopic } from '../../knowledge/beyond-topics.ts';
import { onceFor } from '../../knowledge/once-for.ts';
import { makeEveryPhraseFinder, type Hit } from '../../knowledge/phrases.ts';
import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { tokens } from '../../knowledge/tokens.ts';
import { BORROWED_BEYOND } from './borrowed.ts';
import { ENGLISH_AROUND } from './english-around.ts';
import { ENGLISH_DETAILS } from './english-details.ts';
import { ENGLISH_TRAINING } from './english-training.ts';
import { FRENCH_AROUND } from './french-around.ts';
import { FRENCH_DETAILS } from './french-details.ts';
import { FRENCH_TRAINING } from './french-training.ts';
import { GERMAN_AROUND } from './german-around.ts';
import { GERMAN_DETAILS } from './german-details.ts';
import { GERMAN_TRAINING } from './german-training.ts';
import { SPANISH_AROUND } from './spanish-around.ts';
import { SPANISH_DETAILS } from './spanish-details.ts';
import { SPANISH_TRAINING } from './spanish-training.ts';
import type { BeyondWords } from './topic.ts';

/** Words that name a subject beyond the book, with their place. */
export interface Beyond extends Hit<BeyondTopic> {
  readonly words: readonly string[];
  /** The other words, where two phrases name the subject together. */
  readonly also?: readonly string[];
}

/** How far apart two phrases may stand that name a subject together, in words. */
const TOGETHER_WORDS = 10;

const WORDS: Readonly<Record<SpokenLanguage, BeyondWords>> = {
  en: { ...ENGLISH_AROUND, ...ENGLISH_TRAINING, ...ENGLISH_DETAILS },
  es: { ...SPANISH_AROUND, ...SPANISH_TRAINING, ...SPANISH_DETAILS },
  de: { ...GERMAN_AROUND, ...GERMAN_TRAINING, ...GERMAN_DETAILS },
  fr: { ...FRENCH_AROUND, ...FRENCH_TRAINING, ...FRENCH_DETAILS },
};

/** What a phrase does for its topic: `pair` and `side` where it names it only together with one of the other side. */
type Part =
  | { readonly topic: BeyondTopic; readonly role: 'alone' | 'unless' }
  | { readonly topic: BeyondTopic; readonly role: 'together'; readonly pair: number; readonly side: 0 | 1 };

/** Finds the phrases in the words of a message, which are asked for again and again while it is answered. */
const finderOf = (language: SpokenLanguage) => onceFor(makeEveryPhraseFinder(() => partsOf(language)));
const FINDERS = { en: finderOf('en'), es: finderOf('es'), de: finderOf('de'), fr: finderOf('fr') };

/** The subjects beyond the book that words of a language name, in order of their place. */
export function findBeyond(words: readonly string[], language: SpokenLanguage): Beyond[] {
  const hits = FINDERS[language](words);
  const near = nearIn(hits);
  const beyond = naming(hits).flatMap((hit): Beyond[] => {
    const { value, start, end } = hit;
    const others = near(hit);
    if (isTakenBack(hit, others)) return [];
    const named = { value: value.topic, start, end, words: words.slice(start, end) };
    if (value.role === 'alone') return [named];
    const other = others.find((one) => completes(hit, one));
    return other ? [{ ...named, also: words.slice(other.start, other.end) }] : [];
  });
  return beyond.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** The subjects beyond the book whose phrases mean something else here, by what stands near. */
export function findTakenBack(words: readonly string[], language: SpokenLanguage): BeyondTopic[] {
  const hits = FINDERS[language](words);
  const near = nearIn(hits);
  return naming(hits).flatMap((hit) => (isTakenBack(hit, near(hit)) ? [hit.value.topic] : []));
}

/** Gives the phrases that may stand near one, itself among them. Asked from the left to the right. */
function nearIn(hits: readonly Hit<Part>[]): (hit: Hit<Part>) => readonly Hit<Part>[] {
  const longest = hits.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  let first = 0;
  return ({ start, end }) => {
    while ((hits[first]?.start ?? Infinity) < start - TOGETHER_WORDS - longest) first++;
    let behind = first;
    while ((hits[behind]?.start ?? Infinity) <= end + TOGETHER_WORDS) behind++;
    return hits.slice(first, behind);
  };
}

/** The phrases that may name a subject, each pair once. */
function naming(hits: readonly Hit<Part>[]): readonly Hit<Part>[] {
  return hits.filter(
    ({ value }) => value.role === 'alone' || (value.role === 'together' && value.side === 0),
  );
}

function isTakenBack(hit: Hit<Part>, near: readonly Hit<Part>[]): boolean {
  return near.some(
    (one) =>
      one.value.role === 'unless' &&
      one.value.topic === hit.value.topic &&
      between(hit, one) <= TOGETHER_WORDS,
  );
}

/** Every word of the tables of a language, or of those of some topics: what a typing slip may be corrected to. */
export function beyondVocabulary(
  language: SpokenLanguage,
  isWanted: (topic: BeyondTopic) => boolean = () => true,
): readonly string[] {
  return partsOf(language)
    .filter(([phrase, { topic }]) => !phrase.includes('*') && isWanted(topic))
    .flatMap(([phrase]) => tokens(phrase));
}

/** True where a phrase of the other side of a pair stands near; one inside the other proves nothing. */
function completes(hit: Hit<Part>, other: Hit<Part>): boolean {
  if (hit.value.role !== 'together' || other.value.role !== 'together') return false;
  if (other.value.topic !== hit.value.topic || other.value.pair !== hit.value.pair) return false;
  const words = between(hit, other);
  return other.value.side !== hit.value.side && words >= 0 && words <= TOGETHER_WORDS;
}

/** How many words stand between two phrases; below 0 where they overlap. */
function between(one: Hit<Part>, other: Hit<Part>): number {
  return Math.max(one.start, other.start) - Math.min(one.end, other.end);
}

function partsOf(language: SpokenLanguage): [phrase: string, part: Part][] {
  return BEYOND_TOPICS.flatMap((topic) => {
    const { alone, together = [], unless = '' } = WORDS[language][topic];
    const of = (phrases: string, part: Part) => list(phrases).map((phrase): [string, Part] => [phrase, part]);
    return [
      ...of(alone, { topic, role: 'alone' }),
      ...of(BORROWED_BEYOND[topic] ?? '', { topic, role: 'alone' }),
      ...of(unless, { topic, role: 'unless' }),
      ...together.flatMap(([first, second], pair) => [
        ...of(first, { topic, role: 'together', pair, side: 0 }),
        ...of(second, { topic, role: 'together', pair, side: 1 }),
      ]),
    ];
  });
}

function list(phrases: string): string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
