import type { SpokenLanguage } from './spoken-language.ts';
import { stemOf } from './stems.ts';

/** A term: the stem of a word that carries meaning, or of what the book says a phrase means; `es:` before a Spanish one. */
export type Term = string;

/** The term of one folded word. */
export function termOf(word: string, language: SpokenLanguage): Term {
  const stem = stemOf(word, language);
  return language === 'en' ? stem : `${language}:${stem}`;
}
