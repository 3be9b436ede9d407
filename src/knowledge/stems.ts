import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as english } from 'stemmer';
import type { SpokenLanguage } from './spoken-language.ts';

const STEMMERS: Readonly<Record<SpokenLanguage, (word: string) => string>> = {
  en: english,
  es: spanish,
  de: german,
  fr: french,
};

/** The stem of one folded word, by the rules of its language (Porter's and Snowball's): `swims`, `swimming` → `swim`. */
export function stemOf(word: string, language: SpokenLanguage): string {
  return STEMMERS[language](word);
}
