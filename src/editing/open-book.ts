import type { Ask } from '../answering/answer.ts';
import { makeAsk } from '../answering/ask.ts';
import { makeSuggest } from '../answering/suggest.ts';
import type { Book } from '../knowledge/book.ts';
import type { OpenBook } from './shelf.ts';

/** Makes what answers from a book; `ask` is its handler where there is one already. */
export async function openBook(book: Book, ask: Ask = makeAsk(book)): Promise<OpenBook> {
  return { book, ask, suggest: makeSuggest(book) };
}
