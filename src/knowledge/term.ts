import type { SpokenLanguage } from './spoken-language.ts';
import { stemOf } from './stems.ts';

/** A term: the stem of a word that carries meaning, or of what the book says a phrase means; `es:` before a Spanish one. */
export type Term = string;

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
