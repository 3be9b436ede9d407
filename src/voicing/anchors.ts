import { onceFor } from '../knowledge/once-for.ts';
import { makePhraseFinder } from '../knowledge/phrases.ts';
import { splitSentences } from '../knowledge/sentences.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import { wordsIn } from '../knowledge/tokens.ts';
import { findDays } from '../answering/understanding/weeks/day-words.ts';
import { findPlanWords } from '../answering/understanding/words/plan-tables.ts';
import { ENGLISH_GATE } from './words/english.ts';
import { FRENCH_GATE } from './words/french.ts';
import type { GateWords } from './words/gate-words.ts';
import { GERMAN_GATE } from './words/german.ts';
import { SPANISH_GATE } from './words/spanish.ts';

/** The words of each language by which the gate judges. */
export const GATE_WORDS: Readonly<Record<SpokenLanguage, GateWords>> = {
  en: ENGLISH_GATE,
  es: SPANISH_GATE,
  de: GERMAN_GATE,
  fr: FRENCH_GATE,
};

/** What an anchor is. */
export type AnchorKind = 'number' | 'day' | 'activity' | 'other';

/** A word on which the sense of a sentence hangs: a number, a day, a session, how hard it is, "not", "before", "more". */
export interface Anchor {
  readonly kind: AnchorKind;
  /** The same for all words that mean the same. */
  readonly key: string;
  /** As it was said, folded. */
  readonly said: string;
}

/** A text as the gate reads it. */
export interface ReadText {
  readonly words: readonly string[];
  /** In the order in which they are said. */
  readonly anchors: readonly Anchor[];
  /** The words that are no part of an anchor. */
  readonly loose: readonly string[];
}

const PLAN_KINDS = ['intensity', 'time', 'level', 'goal', 'season', 'number', 'ahead', 'month'] as const;
const NO_BREAKS: ReadonlySet<number> = new Set();
const DIGIT = /\d/;

const sensesOf = onceFor((language: SpokenLanguage) =>
  makePhraseFinder(() =>
    Object.entries(GATE_WORDS[language].senses).flatMap(([sense, said]) =>
      said.split(',').map((phrase) => [phrase.trim().replace(/\s+/g, ' '), sense] as const),
    ),
  ),
);

interface Placed extends Anchor {
  readonly start: number;
  readonly end: number;
}

/** Reads a text of one or more sentences; no anchor reaches over the end of a sentence. */
export function readText(text: string, language: SpokenLanguage): ReadText {
  const sentences = splitSentences(text, language).map((one) => readSentence(one.text, language));
  return {
    words: sentences.flatMap(({ words }) => words),
    anchors: withoutRepeats(sentences.flatMap(({ anchors }) => anchors)),
    loose: sentences.flatMap(({ loose }) => loose),
  };
}

function readSentence(text: string, language: SpokenLanguage): ReadText {
  const words = wordsIn(text, language);
  const found = findPlanWords(words, language);
  const said = (start: number, end: number): string => words.slice(start, end).join(' ');
  const placed: Placed[] = [];
  const add = (kind: AnchorKind, key: string, { start, end }: { start: number; end: number }): void => {
    if (end > start) placed.push({ kind, key: `${kind} ${key}`, said: said(start, end), start, end });
  };
  for (const hit of found.of('session'))
    if (hit.value !== null) add('activity', JSON.stringify(hit.value), hit);
  for (const kind of PLAN_KINDS)
    for (const hit of found.of(kind))
      add(kind === 'number' ? 'number' : 'other', `${kind} ${String(hit.value)}`, hit);
  for (const hit of findDays(words, NO_BREAKS, language)) add('day', hit.value, hit);
  for (const [at, word] of words.entries())
    if (DIGIT.test(word)) add('number', word, { start: at, end: at + 1 });
  for (const hit of sensesOf(language)(words)) add('other', hit.value, hit);
  placed.sort((a, b) => a.start - b.start || a.end - b.end || (a.key < b.key ? -1 : 1));
  const held = new Set(placed.flatMap(({ start, end }) => places(start, end)));
  return {
    words,
    anchors: placed.map(({ kind, key, said: word }) => ({ kind, key, said: word })),
    loose: words.filter((_, at) => !held.has(at)),
  };
}

const places = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);

/** A session that was named last needs no naming again: "it" says as much. */
function withoutRepeats(anchors: readonly Anchor[]): readonly Anchor[] {
  let last: string | undefined;
  return anchors.filter(({ kind, key }) => {
    if (kind !== 'activity') return true;
    const isRepeat = key === last;
    last = key;
    return !isRepeat;
  });
}

/** Joins texts that are read, in their order. */
export function joined(texts: readonly ReadText[]): ReadText {
  return {
    words: texts.flatMap(({ words }) => words),
    anchors: withoutRepeats(texts.flatMap(({ anchors }) => anchors)),
    loose: texts.flatMap(({ loose }) => loose),
  };
}
