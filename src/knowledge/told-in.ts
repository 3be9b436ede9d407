import type { Book } from './book.ts';
import type { Entry } from './entry.ts';
import { readAs, type SpokenLanguage } from './spoken-language.ts';

/** The entries of a book as they are told in a language; those that are not told in it are left out. */
export function toldIn(book: Book, language: SpokenLanguage): readonly Entry[] {
  return book.entries.flatMap((entry) => {
    if (readAs(entry.language) === language) return [entry];
    return book.translations.includes(language) ? (book.translation(entry.id, language) ?? []) : [];
  });
}
