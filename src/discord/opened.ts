import type { Logger } from 'pino';
import type { OpenBook, Shelf } from '../editing/shelf.ts';
import { failureOf } from './failure.ts';

/** A club's book in force; where what the club has published cannot be read, the shipped one answers. */
export async function openedFor(
  { shelf, log }: { readonly shelf: Pick<Shelf, 'of'>; readonly log: Logger },
  club: string | undefined,
): Promise<OpenBook> {
  try {
    return await shelf.of(club);
  } catch (error) {
    log.error({ failure: failureOf(error) }, 'the book of a club could not be opened');
    return shelf.of(undefined);
  }
}
