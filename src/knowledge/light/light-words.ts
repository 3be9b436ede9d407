import type { SpokenLanguage } from '../spoken-language.ts';
import { ENGLISH_LIGHT } from './english.ts';
import { FRENCH_LIGHT } from './french.ts';
import { GERMAN_LIGHT } from './german.ts';
import { SPANISH_LIGHT } from './spanish.ts';

/** The light words of a language, parted by blanks and folded as in `tokens`. */
export interface LightWords {
  readonly light: string;
  readonly asking: string;
}

const LISTS: Readonly<Record<SpokenLanguage, LightWords>> = {
  en: ENGLISH_LIGHT,
  es: SPANISH_LIGHT,
  de: GERMAN_LIGHT,
  fr: FRENCH_LIGHT,
};

const setsOf = (list: keyof LightWords): Readonly<Record<SpokenLanguage, ReadonlySet<string>>> => {
  const setOf = (language: SpokenLanguage) => new Set(LISTS[language][list].trim().split(/\s+/));
  return { en: setOf('en'), es: setOf('es'), de: setOf('de'), fr: setOf('fr') };
};

/**
 * Words that carry no subject: grammar, chat, time fillers. They neither find an entry nor speak against one.
 */
export const LIGHT_WORDS = setsOf('light');

/**
 * Words that say which side of a subject is asked about. They help to choose among an entry's questions and
 * sentences, but prove nothing alone.
 */
export const ASKING_WORDS = setsOf('asking');
