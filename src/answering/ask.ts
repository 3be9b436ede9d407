import type { Book } from '../knowledge/book.ts';
import { indexBook } from '../knowledge/search.ts';
import { CATALOGUES } from '../wording/catalogue.ts';
import type { Ask } from './answer.ts';
import { makeDecide } from './decide.ts';
import { makeWord } from './word.ts';

/** Makes the one handler for a book: what a question gets is decided first, then worded. Indexes the book, once. */
export function makeAsk(book: Book): Ask {
  const indexed = indexBook(book);
  const decide = makeDecide(indexed);
  const word = makeWord(book);
  return async (question) => {
    const { reply, language } = decide(question);
    return word(reply, language, CATALOGUES[language]);
  };
}
