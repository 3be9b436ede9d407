import { readPhrases, type EntryPhrases } from './entry-phrases.ts';
import { entryWords } from './entry-words.ts';
import type { Entry } from './entry.ts';
import { ASKING_WORDS } from './light/light-words.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { atOnce, eachInSteps, type Steps } from './steps.ts';
import { termOf, type Term } from './term.ts';
import type { ReadWords } from './tokens.ts';

/** A term with the place of its first word. */
export interface PlacedTerm {
  readonly term: Term;
  readonly at: number;
}

/** How the entries of one language read words: which phrases mean the same, and which words they know at all. */
export interface Vocabulary {
  /** The terms of a row of words, in order, with the place of the first word of each. Light words give none. */
  terms(words: readonly string[]): PlacedTerm[];
  /** The same with a term for every word, light ones too: how a question is worded, beside what it is about. */
  wording(words: readonly string[]): PlacedTerm[];
  /** The words of the entries, their questions and other names, folded, each with how often it stands there: what a typing slip may be corrected to. */
  readonly known: ReadonlyMap<string, number>;
  readonly phrases: EntryPhrases;
  /** The terms of words that were read, some of them no longer known; more than one for a compound. */
  readonly words: Map<string, readonly Term[]>;
  /** The entries that it is made of. */
  readonly entries: readonly Entry[];
}

/** Shortest part of a compound, and longest compound, in letters. */
const LEAST_PART = 4;
const MOST_COMPOUND = 60;
/** Words that are kept as they were read, for each that is known. */
const MOST_WORDS_SHARE = 2;
/** Entries that are counted in a step. */
const IN_ONE_STEP = 25;

/** The two known words that a compound is made of, with or without an "s" between them; undefined where there are none. */
function split(word: string, known: ReadonlyMap<string, number>): readonly [string, string] | undefined {
  if (word.length > MOST_COMPOUND) return undefined;
  for (let at = word.length - LEAST_PART; at >= LEAST_PART; at--) {
    const tail = word.slice(at);
    if (!known.has(tail)) continue;
    const head = word.slice(0, at);
    const bare = head.replace(/s$/, '');
    if (known.has(head)) return [head, tail];
    if (bare.length >= LEAST_PART && known.has(bare)) return [bare, tail];
  }
  return undefined;
}

/** Makes the vocabulary of the entries of one language. */
export function makeVocabulary(
  entries: readonly Entry[],
  language: SpokenLanguage,
  read: ReadWords,
): Vocabulary {
  return atOnce(vocabularyOf(entries, language, read));
}

/** Makes it in small steps; of one that was made `before` of much the same entries, what stays is taken over. */
export function* vocabularyOf(
  entries: readonly Entry[],
  language: SpokenLanguage,
  readWords: ReadWords,
  before?: Vocabulary,
): Steps<Vocabulary> {
  const phrases = yield* readPhrases(entries, language, readWords, before?.phrases);
  const known = yield* countWords(entries, language, readWords, before);
  /** German words close up: one that is not known is read as the two known ones that it is made of. */
  const compoundParts = (word: string): readonly string[] =>
    language === 'de' && !known.has(word) ? (split(word, known) ?? [word]) : [word];
  const kept = wordsFor(known, before);
  const termsOf = (word: string): readonly Term[] => {
    const readBefore = known.has(word) ? kept.get(word) : undefined;
    if (readBefore) return readBefore;
    const terms = compoundParts(word).map((part) => termOf(part, language));
    if (known.has(word)) kept.set(word, terms);
    return terms;
  };
  const placed = (words: readonly string[], isRead: (word: string) => boolean): PlacedTerm[] => {
    const found: PlacedTerm[] = [];
    const hits = new Map(phrases.find(words).map((hit) => [hit.start, hit]));
    for (let at = 0; at < words.length; at++) {
      const hit = hits.get(at);
      if (hit) {
        for (const term of hit.value) found.push({ term, at });
        at = hit.end - 1;
        continue;
      }
      const word = words[at] ?? '';
      if (!isRead(word)) continue;
      for (const term of termsOf(word)) found.push({ term, at });
    }
    return found;
  };
  return {
    terms: (words) => placed(words, (word) => !phrases.isLight(word) || ASKING_WORDS[language].has(word)),
    wording: (words) => placed(words, () => true),
    known,
    phrases,
    words: kept,
    entries,
  };
}

/** A known word is read alike in every vocabulary of a language; those that are long gone are let go of. */
function wordsFor(known: ReadonlyMap<string, number>, before?: Vocabulary): Vocabulary['words'] {
  const words = before?.words;
  return words !== undefined && words.size <= MOST_WORDS_SHARE * known.size
    ? words
    : new Map<string, readonly Term[]>();
}

/** Counts the words of entries. Counted `before` were those of others, of which most are the same. */
function* countWords(
  entries: readonly Entry[],
  language: SpokenLanguage,
  readWords: ReadWords,
  before?: Vocabulary,
): Steps<ReadonlyMap<string, number>> {
  const counted = new Set(before?.entries);
  const known = new Map(before?.known);
  const come = entries.filter((entry) => !counted.delete(entry));
  yield;
  yield* eachInSteps(come, IN_ONE_STEP, (entry) => {
    for (const [word, count] of entryWords(entry, language, readWords).counts)
      known.set(word, (known.get(word) ?? 0) + count);
  });
  yield* eachInSteps(counted, IN_ONE_STEP, (entry) => {
    for (const [word, count] of entryWords(entry, language, readWords).counts) {
      const left = (known.get(word) ?? 0) - count;
      if (left > 0) known.set(word, left);
      else known.delete(word);
    }
  });
  return known;
}
