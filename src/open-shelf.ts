import { setImmediate } from 'node:timers/promises';
import type { Ask } from './answering/answer.ts';
import { within } from './discord/under-way.ts';
import { openBook, openWith } from './editing/open-book.ts';
import { makeShelf, type Shelf } from './editing/shelf.ts';
import type { Book } from './knowledge/book.ts';
import { keepPublications, KNOWLEDGE } from './stores/publications.ts';
import type { Stores } from './stores/store.ts';

/** An answer may be held up so long by the book of a club that has just changed, in milliseconds. */
const OPEN_WITHIN_MS = 250;

/** Puts the books of the clubs on a shelf: the shipped one, and what stands in the stores laid over it. */
export function openShelf({
  book,
  ask,
  stores,
}: {
  readonly book: Book;
  /** The handler of the shipped book. */
  readonly ask: Ask;
  readonly stores: Pick<Stores, 'namespace'>;
}): Shelf {
  const breathe = (): Promise<void> => setImmediate();
  return makeShelf({
    shipped: openWith(book, ask, breathe),
    publications: keepPublications(stores.namespace(KNOWLEDGE)),
    open: (one, like) => openBook(one, like, breathe),
    soon: (opening) => within(opening, OPEN_WITHIN_MS),
    breathe,
  });
}
