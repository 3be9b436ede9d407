import type { Entry } from './entry.ts';
import { ASKING_WORDS, LIGHT_WORDS } from './light/light-words.ts';
import { makePhraseFinder } from './phrases.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { stemOf } from './stems.ts';
import type { ReadWords } from './tokens.ts';

/** A term: the stem of a word that carries meaning, or of what the book says a phrase means; `es:` before a Spanish one. */
export type Term = string;

/** How the entries of one language read words: which phrases mean the same, and which words they know at all. */
export interface Vocabulary {
  /** The terms of a row of words, in order, with the place of the first word of each. Light words give none. */
  terms(words: readonly string[]): { readonly term: Term; readonly at: number }[];
  /** The same with a term for every word, light ones too: how a question is worded, beside what it is about. */
  wording(words: readonly string[]): { readonly term: Term; readonly at: number }[];
  /** The words of the entries, their questions and other names, folded, each with how often it stands there: what a typing slip may be corrected to. */
  readonly known: ReadonlyMap<string, number>;
}

/** The term of one folded word. */
export function termOf(word: string, language: SpokenLanguage): Term {
  const stem = stemOf(word, language);
  return language === 'en' ? stem : `${language}:${stem}`;
}

/** The terms that are rarest, by a count, as long as their counts add up to no more than `most`; in the order given. */
export function rarest(terms: readonly Term[], count: (term: Term) => number, most: number): readonly Term[] {
  let left = most;
  for (const term of terms) left -= count(term);
  if (left >= 0) return terms;
  left = most;
  const kept = new Set<Term>();
  for (const term of terms.toSorted((a, b) => count(a) - count(b))) {
    left -= count(term);
    if (left < 0 && kept.size > 0) break;
    kept.add(term);
  }
  return terms.filter((term) => kept.has(term));
}

/** Shortest part of a compound, and longest compound, in letters. */
const LEAST_PART = 4;
const MOST_COMPOUND = 60;

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
  const groups = entries.flatMap((entry) => entry.words);
  const named = new Set(
    groups.flatMap(({ names, means }) => [...names, means]).map((name) => read(name, language).join(' ')),
  );
  const isLight = (word: string): boolean => LIGHT_WORDS[language].has(word) && !named.has(word);
  const meanings = groups.flatMap(({ names, means }) => {
    const meant = read(means, language)
      .filter((word) => !isLight(word))
      .map((word) => termOf(word, language));
    return [...names, means].map((name) => [read(name, language).join(' '), meant] as const);
  });
  const find = makePhraseFinder(() => meanings);
  const texts = entries.flatMap((entry) => [
    entry.title,
    ...entry.sentences,
    ...entry.questions,
    ...entry.words.flatMap(({ names, means }) => [...names, means]),
  ]);
  const known = new Map<string, number>();
  for (const word of texts.flatMap((text) => read(text, language)))
    known.set(word, (known.get(word) ?? 0) + 1);
  /** German words close up: one that is not known is read as the two known ones that it is made of. */
  const compoundParts = (word: string): readonly string[] =>
    language === 'de' && !known.has(word) ? (split(word, known) ?? [word]) : [word];
  const stems = new Map<string, readonly Term[]>();
  const termsOf = (word: string): readonly Term[] => {
    const kept = stems.get(word);
    if (kept) return kept;
    const terms = compoundParts(word).map((part) => termOf(part, language));
    if (known.has(word)) stems.set(word, terms);
    return terms;
  };
  const placed = (words: readonly string[], isRead: (word: string) => boolean) => {
    const found: { term: Term; at: number }[] = [];
    const hits = new Map(find(words).map((hit) => [hit.start, hit]));
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
    terms: (words) => placed(words, (word) => !isLight(word) || ASKING_WORDS[language].has(word)),
    wording: (words) => placed(words, () => true),
    known,
  };
}
