import type { SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { makePatternFinder, phrasesOf } from '../danger/phrase-pattern.ts';
import { ENGLISH_PERSONAL } from './words/english.ts';
import { FRENCH_PERSONAL } from './words/french.ts';
import { GERMAN_PERSONAL } from './words/german.ts';
import type { PersonalWords } from './words/personal-words.ts';
import { SPANISH_PERSONAL } from './words/spanish.ts';

/** How each language speaks of persons. */
export const PERSONAL_WORDS: Readonly<Record<SpokenLanguage, PersonalWords>> = {
  en: ENGLISH_PERSONAL,
  es: SPANISH_PERSONAL,
  de: GERMAN_PERSONAL,
  fr: FRENCH_PERSONAL,
};

const finderOf = (language: SpokenLanguage) =>
  makePatternFinder(() =>
    Object.values(PERSONAL_WORDS[language])
      .flatMap(phrasesOf)
      .map((phrase) => [phrase, true] as const),
  );
const FINDERS = { en: finderOf('en'), es: finderOf('es'), de: finderOf('de'), fr: finderOf('fr') };

/** True where words of a language speak of a person: who is near to them, their body, mind or age, how to reach them. */
export const tellsOfPerson = (words: readonly string[], language: SpokenLanguage): boolean =>
  FINDERS[language](words).length > 0;
