import { atFirstUse } from '../../../knowledge/at-first-use.ts';
import type { Book } from '../../../knowledge/book.ts';
import { entryWords } from '../../../knowledge/entry-words.ts';
import { ASKING_WORDS, LIGHT_WORDS } from '../../../knowledge/light/light-words.ts';
import type { SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { toldIn } from '../../../knowledge/told-in.ts';
import { wordsIn } from '../../../knowledge/tokens.ts';
import { beyondLines } from '../../beyond/beyond-lines.ts';
import { beyondVocabulary } from '../../beyond/find-beyond.ts';
import { dayVocabulary } from '../weeks/day-words.ts';
import { vocabularyOf } from '../words/plan-tables.ts';
import { weekVocabulary } from '../words/week-words.ts';
import { isHealthTopic } from './personal.ts';
import { CLUB_WORDS } from './words/club-words.ts';

/** Tells of folded words whether they are those that Paceline itself uses when it speaks of training and of clubs. */
export interface PlainWords {
  has(word: string, language: SpokenLanguage): boolean;
  /** True for those that are no names of people where they are written with a capital: days, sports, things of a club. */
  mayBeCapital(word: string, language: SpokenLanguage): boolean;
}

/**
 * Makes the lists of plain words: the words of grammar, of the planner, of everyday life in clubs, of subjects beyond
 * the book that touch nobody's health, and of a book. Whatever stands in none, such as a name, is not plain.
 */
export function makePlainWords(book: Book): PlainWords {
  const listsOf = (language: SpokenLanguage) =>
    atFirstUse(() => {
      const named = [
        ...vocabularyOf(language),
        ...dayVocabulary(language),
        ...weekVocabulary(language),
        ...beyondVocabulary(language, (topic) => !isHealthTopic(topic)),
        ...CLUB_WORDS[language].trim().split(/\s+/),
      ];
      const things = new Set(named.filter((word) => !LIGHT_WORDS[language].has(word)));
      const all = new Set([
        ...things,
        ...LIGHT_WORDS[language],
        ...ASKING_WORDS[language],
        ...questionWords(language),
        ...bookWords(book, language),
      ]);
      return { things, all };
    });
  const lists = { en: listsOf('en'), es: listsOf('es'), de: listsOf('de'), fr: listsOf('fr') };
  return {
    has: (word, language) => lists[language]().all.has(word),
    mayBeCapital: (word, language) => lists[language]().things.has(word),
  };
}

/** The words of the questions that are known not to be covered. */
function questionWords(language: SpokenLanguage): readonly string[] {
  const topics = beyondLines(language).filter(({ of }) => of !== 'off-topic' && !isHealthTopic(of));
  return topics.flatMap(({ text }) => wordsIn(text, language));
}

function bookWords(book: Book, language: SpokenLanguage): readonly string[] {
  return toldIn(book, language).flatMap((entry) => [...entryWords(entry, language, wordsIn).counts.keys()]);
}
