import type { Ask } from '../answering/answer.ts';
import { makingAsk } from '../answering/ask.ts';
import { makeSuggest } from '../answering/suggest.ts';
import type { Book } from '../knowledge/book.ts';
import { inSteps } from '../knowledge/steps.ts';
import type { OpenBook } from './shelf.ts';

/** Opens a book whose handler there is already. `breathe` lets others have their turn. */
export function openWith(book: Book, ask: Ask, breathe: () => Promise<void>): OpenBook {
  return { book, ask, suggest: makeSuggest(book, breathe) };
}

/**
 * Makes what answers from a book in small steps, and takes over what stays of an open book that is much the same.
 * `breathe` lets others have their turn.
 */
export async function openBook(
  book: Book,
  like: OpenBook | undefined,
  breathe: () => Promise<void>,
): Promise<OpenBook> {
  return openWith(book, await inSteps(makingAsk(book, like?.ask), breathe), breathe);
}
