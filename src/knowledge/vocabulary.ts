import { stemmer } from 'stemmer';
import type { Book } from './book.ts';
import { ASKING_WORDS, LIGHT_WORDS } from './light-words.ts';
import { makePhraseFinder } from './phrases.ts';
import { tokens } from './tokens.ts';

/** A term: the stem of a word that carries meaning, or of what the book says a phrase means. */
export type Term = string;

/** How the book reads words: which phrases mean the same, and which words it knows at all. */
export interface Vocabulary {
  /** The terms of a row of words, in order, with the place of the first word of each. Light words give none. */
  terms(words: readonly string[]): { readonly term: Term; readonly at: number }[];
  /** The words of the entries, their questions and other names, folded: what a typing slip may be corrected to. */
  readonly known: ReadonlySet<string>;
}

/** The term of one folded word. */
export function termOf(word: string): Term {
  return stemmer(word);
}

/** Makes the vocabulary of a book. */
export function makeVocabulary(book: Book): Vocabulary {
  const groups = book.entries.flatMap((entry) => entry.words);
  const named = new Set(
    groups.flatMap(({ names, means }) => [...names, means]).map((name) => tokens(name).join(' ')),
  );
  const isLight = (word: string): boolean => LIGHT_WORDS.has(word) && !named.has(word);
  const meanings = groups.flatMap(({ names, means }) => {
    const meant = tokens(means)
      .filter((word) => !isLight(word))
      .map(termOf);
    return [...names, means].map((name) => [tokens(name).join(' '), meant] as const);
  });
  const find = makePhraseFinder(meanings);
  const texts = book.entries.flatMap((entry) => [
    entry.title,
    ...entry.sentences,
    ...entry.questions,
    ...entry.words.flatMap(({ names, means }) => [...names, means]),
  ]);
  return {
    terms: (words) => {
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
        if (!isLight(word) || ASKING_WORDS.has(word)) found.push({ term: termOf(word), at });
      }
      return found;
    },
    known: new Set(texts.flatMap(tokens)),
  };
}
