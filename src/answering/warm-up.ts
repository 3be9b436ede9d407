import type { Book } from '../knowledge/book.ts';
import type { Ask } from './answer.ts';

/**
 * Asks a question that the book lists in each of its languages: the tables of a language are built when the first
 * message needs them, and no member is to wait for that. `today` is an ISO day.
 */
export async function warmUp(ask: Ask, book: Book, today: string): Promise<void> {
  const [first] = book.entries;
  if (first === undefined) return;
  const translated = book.translations.flatMap((language) => book.translation(first.id, language) ?? []);
  for (const { questions } of [first, ...translated]) {
    const [text] = questions;
    if (text !== undefined) await ask({ text, today, history: [] });
  }
}
