import MiniSearch from 'minisearch';
import { atFirstUse } from '../knowledge/at-first-use.ts';
import type { Book } from '../knowledge/book.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../knowledge/spoken-language.ts';
import { wordsIn } from '../knowledge/tokens.ts';

/** Gives questions that the book answers and that begin like what somebody has typed so far, most fitting first. */
export type Suggest = (typed: string, language: SpokenLanguage) => readonly string[];

/** How many questions are suggested. */
const MOST_SUGGESTED = 10;

/** Makes the suggestions for a book. Where nothing is typed, the first question of each entry is suggested. */
export function makeSuggest(book: Book): Suggest {
  const finders = new Map(
    SPOKEN_LANGUAGES.map((language) => [language, atFirstUse(() => finderFor(book, language))]),
  );
  return (typed, language) => finders.get(language)?.()(typed) ?? [];
}

function finderFor(book: Book, language: SpokenLanguage): (typed: string) => readonly string[] {
  const told = book.entries.map((entry) => book.translation(entry.id, language) ?? entry);
  const questions = told.flatMap((entry) => entry.questions);
  const firsts = told.flatMap((entry) => entry.questions.slice(0, 1)).slice(0, MOST_SUGGESTED);
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => [...wordsIn(text, language)],
    processTerm: (term) => term,
    searchOptions: { prefix: true, combineWith: 'AND' },
  });
  index.addAll(questions.map((text, id) => ({ id, text })));
  return (typed) => {
    if (typed.trim() === '') return firsts;
    const found = index.search(typed).slice(0, MOST_SUGGESTED);
    return found.flatMap(({ id }) => questions[Number(id)] ?? []);
  };
}
