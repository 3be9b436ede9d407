import type { Correct } from '../../knowledge/spelling.ts';
import { makeCorrect } from '../../knowledge/spelling.ts';
import { dayVocabulary } from './weeks/day-words.ts';
import { vocabularyOf } from './words/plan-tables.ts';
import { weekVocabulary } from './words/week-words.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from './words/plan-words.ts';

/** Shortest word that is corrected where no list of all everyday words tells a slip from a word, in letters. */
const SHORTEST_FOREIGN = 6;

const VOCABULARIES = new Map(
  SPOKEN_LANGUAGES.map((language) => {
    const known = [...vocabularyOf(language), ...dayVocabulary(language), ...weekVocabulary(language)];
    return [language, new Set(known)] as const;
  }),
);

/** Words of the languages other than the one given. */
const othersThan = (language: SpokenLanguage): ReadonlySet<string> =>
  new Set([...VOCABULARIES].flatMap(([other, words]) => (other === language ? [] : [...words])));

const OTHERS = { en: othersThan('en'), es: othersThan('es'), de: othersThan('de'), fr: othersThan('fr') };
const CORRECT = { es: towards('es'), de: towards('de'), fr: towards('fr') };

/**
 * Corrects typing slips towards the words of one language, never a word that another language has. English has a
 * corrector of its own, which knows its everyday words.
 */
export function correctIn(language: SpokenLanguage, english: Correct): Correct {
  const others = OTHERS[language];
  const correct = language === 'en' ? english : CORRECT[language];
  return (word) => (others.has(word) ? word : correct(word));
}

/** Makes a corrector whose known words are filed by their first letter, since a slip seldom changes that. */
function towards(language: SpokenLanguage): Correct {
  const byLetter = new Map<string, Set<string>>();
  for (const word of VOCABULARIES.get(language) ?? []) {
    const letter = word[0] ?? '';
    byLetter.set(letter, (byLetter.get(letter) ?? new Set()).add(word));
  }
  const correctors = new Map([...byLetter].map(([letter, words]) => [letter, makeCorrect(words)] as const));
  return (word) => {
    if (word.length < SHORTEST_FOREIGN) return word;
    return correctors.get(word[0] ?? '')?.(word) ?? word;
  };
}
