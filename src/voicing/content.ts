import { onceFor } from '../knowledge/once-for.ts';
import { makePhraseFinder } from '../knowledge/phrases.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import { stemOf } from '../knowledge/stems.ts';
import { fold, wordsIn } from '../knowledge/tokens.ts';
import { findDays } from '../answering/understanding/weeks/day-words.ts';
import { findPlanWords, type SaidSession } from '../answering/understanding/words/plan-tables.ts';
import { ENGLISH_GATE } from './words/english.ts';
import { FRENCH_GATE } from './words/french.ts';
import type { GateWords } from './words/gate-words.ts';
import { GERMAN_GATE } from './words/german.ts';
import { SPANISH_GATE } from './words/spanish.ts';

/** The words of each language by which the gate judges. */
const GATE_WORDS: Readonly<Record<SpokenLanguage, GateWords>> = {
  en: ENGLISH_GATE,
  es: SPANISH_GATE,
  de: GERMAN_GATE,
  fr: FRENCH_GATE,
};

/** What a word is on which the sense of a sentence hangs. */
export type ContentKind =
  | 'number'
  | 'day'
  /** A session of a kind that is named. */
  | 'activity'
  /** A run or runners of no kind. */
  | 'runner'
  /** A season, a level or a goal. */
  | 'thing'
  /** A word that others may stand for, or that turns the sense. */
  | 'sense'
  /** One that holds for its sentence wherever it stands in it. */
  | 'floating'
  | 'word';

/** A word, or a phrase, that says something: all but grammar and tone. */
export interface Content {
  readonly kind: ContentKind;
  /** The same for all words that say the same. */
  readonly key: string;
  /** As it was said, folded. */
  readonly said: string;
  /** The place of its first word in the text. */
  readonly start: number;
}

/** What the planner's words are for the sense. */
const PLAN_KINDS = [
  ['intensity', 'sense'],
  ['time', 'sense'],
  ['ahead', 'sense'],
  ['month', 'sense'],
  ['number', 'number'],
  ['level', 'thing'],
  ['goal', 'thing'],
  ['season', 'thing'],
] as const;
const isPlainRun = (session: SaidSession): boolean =>
  session.kind === 'run' && Object.keys(session).length === 1;
const NO_BREAKS: ReadonlySet<number> = new Set();
const DIGIT = /\d/;

const setOf = (said: string): ReadonlySet<string> => new Set(fold(said).trim().split(/\s+/));
const phrasesOf = (said: string): readonly string[] => said.split(',').map((phrase) => phrase.trim());

const lightOf = onceFor((language: SpokenLanguage) => {
  const { free, tone } = GATE_WORDS[language];
  return new Set([...setOf(free), ...setOf(tone)]);
});
const toneOf = onceFor((language: SpokenLanguage) => setOf(GATE_WORDS[language].tone));
const alikeOf = onceFor((language: SpokenLanguage) => {
  const { alike, floating } = GATE_WORDS[language];
  return makePhraseFinder(() =>
    [floating, ...alike].flatMap((group, at) => {
      const kind: ContentKind = at === 0 ? 'floating' : 'sense';
      const [first = '', ...others] = phrasesOf(group);
      return [first, ...others].map((phrase) => [phrase, { kind, key: first }] as const);
    }),
  );
});
const openingOf = onceFor((language: SpokenLanguage) =>
  makePhraseFinder(() =>
    phrasesOf(fold(GATE_WORDS[language].opening)).map((phrase) => [phrase, true] as const),
  ),
);
const clauseOf = onceFor((language: SpokenLanguage) =>
  makePhraseFinder(() => phrasesOf(GATE_WORDS[language].clause).map((phrase) => [phrase, true] as const)),
);

interface Placed extends Content {
  readonly end: number;
}

/** What a text of one sentence, or of a part of one, says, in the order in which it does. */
export function contentOf(text: string, language: SpokenLanguage): readonly Content[] {
  const words = wordsIn(text, language);
  const found = findPlanWords(words, language);
  const placed: Placed[] = [];
  const add = (kind: ContentKind, key: string, { start, end }: { start: number; end: number }): void => {
    if (end > start)
      placed.push({ kind, key: `${kind} ${key}`, said: words.slice(start, end).join(' '), start, end });
  };
  for (const hit of found.of('session'))
    if (hit.value !== null)
      add(isPlainRun(hit.value) ? 'runner' : 'activity', JSON.stringify(hit.value), hit);
  for (const [said, kind] of PLAN_KINDS)
    for (const hit of found.of(said)) add(kind, `${said} ${String(hit.value)}`, hit);
  for (const hit of findDays(words, NO_BREAKS, language)) add('day', hit.value, hit);
  for (const [at, word] of words.entries())
    if (DIGIT.test(word)) add('number', word, { start: at, end: at + 1 });
  const held = new Set(placed.flatMap(({ start, end }) => places(start, end)));
  const [opening] = openingOf(language)(words);
  if (opening?.start === 0) for (const at of places(0, opening.end)) held.add(at);
  for (const hit of alikeOf(language)(words))
    if (!places(hit.start, hit.end).every((at) => held.has(at))) {
      add(hit.value.kind, hit.value.key, hit);
      for (const at of places(hit.start, hit.end)) held.add(at);
    }
  for (const [at, word] of words.entries())
    if (!held.has(at) && !lightOf(language).has(word))
      add('word', stemOf(word, language), { start: at, end: at + 1 });
  return placed
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.key < b.key ? -1 : 1))
    .map(({ kind, key, said, start }) => ({ kind, key, said, start }));
}

const places = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);

/** What a model is told that it may add: words of tone, and words that open a sentence. */
export function addableWords(language: SpokenLanguage): { readonly tone: string; readonly opening: string } {
  const { tone, opening } = GATE_WORDS[language];
  return { tone: tone.split(' ').join(', '), opening };
}

/** Words of tone that a sentence holds. */
export const toneIn = (text: string, language: SpokenLanguage): number =>
  wordsIn(text, language).filter((word) => toneOf(language).has(word)).length;

/** The places of the words of a text that begin a clause. */
export const clausesIn = (text: string, language: SpokenLanguage): readonly number[] =>
  clauseOf(language)(wordsIn(text, language)).map(({ start }) => start);
