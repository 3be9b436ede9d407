import { differences, findClashes } from './clashes.ts';
import type { Entry } from './entry.ts';
import type { Page } from './page.ts';
import { inReadingOrder, type Problem } from './problem.ts';

/** The entries in force, and where they come from. Nothing in it changes. */
export interface Book {
  /** Two lower-case letters. */
  readonly language: string;
  /** The name of the article that the entries are built from. */
  readonly article: string;
  readonly author: string;
  /** In the order of the files and within them. */
  readonly entries: readonly Entry[];
  /** The entry with this id, or undefined. */
  entry(id: string): Entry | undefined;
}

/**
 * The book of pages that are good in themselves, or everything that does not go together: an id or a question
 * twice, a word of two meanings, pages of different articles or languages. No pages give an empty book.
 */
export function makeBook(pages: readonly Page[]): Book | { readonly problems: readonly Problem[] } {
  const problems = [...findClashes(pages), ...differences(pages, ['article', 'author', 'language'])];
  if (problems.length > 0) return { problems: inReadingOrder(problems) };
  const { article = '', author = '', language = '' } = pages[0]?.frontMatter ?? {};
  const entries = pages.flatMap((page) => page.entries.map((placed) => placed.entry));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return { language, article, author, entries, entry: (id) => byId.get(id) };
}
