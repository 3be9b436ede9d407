import type { Book } from '../knowledge/book.ts';
import { indexBook } from '../knowledge/search.ts';
import { CATALOGUES, LANGUAGES, type Language } from '../wording/catalogue.ts';
import type { Ask } from './answer.ts';
import { makeDecide } from './decide.ts';
import { makeWord } from './word.ts';

/** Makes the one handler for a book: what a question gets is decided first, then worded. Indexes the book, once. */
export function makeAsk(book: Book): Ask {
  const indexed = indexBook(book);
  const decide = makeDecide(indexed);
  const word = makeWord(book);
  return async (question) => {
    const language = languageFor(question.locale);
    return word(decide(question), language, CATALOGUES[language]);
  };
}

/** The language to answer in: that of the locale where there is a catalogue for it, else English. */
function languageFor(locale: string | undefined): Language {
  const wanted = locale?.split('-')[0];
  return LANGUAGES.find((language) => language === wanted) ?? 'en';
}
