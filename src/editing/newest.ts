import type { Shelf, ShelvedBook } from './shelf.ts';

/** Times that a book is looked for that others go on publishing into. */
const MOST_TRIES = 100;

/**
 * The book of a club with all that was published until now: where it is being opened that is waited for, which an
 * answer to a member would not do.
 */
export async function newestOf(shelf: Pick<Shelf, 'of' | 'published'>, club: string): Promise<ShelvedBook> {
  const { number, standings } = await shelf.published(club);
  let open = await shelf.of(club);
  for (let tries = 0; tries < MOST_TRIES && standings.size > 0 && open.number < number; tries++)
    open = await shelf.of(club);
  return open;
}
