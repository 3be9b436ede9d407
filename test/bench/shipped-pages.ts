import { fileURLToPath } from 'node:url';
import { makeBook, type Book } from '../../src/knowledge/book.ts';
import type { Page } from '../../src/knowledge/page.ts';
import { problemLine } from '../knowledge/problem-line.ts';
import { readPages } from '../../src/stores/pages.ts';

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge/', import.meta.url));

/** The pages of the book that the project ships. */
export async function shippedPages(): Promise<readonly Page[]> {
  const pages = await readPages(KNOWLEDGE);
  if ('problems' in pages) throw new Error(pages.problems.map(problemLine).join('\n'));
  return pages;
}

/** The book of pages that go together. */
export function bookOf(pages: readonly Page[]): Book {
  const book = makeBook(pages);
  if ('problems' in book) throw new Error(book.problems.map(problemLine).join('\n'));
  return book;
}
