import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Book } from './knowledge/book.ts';
import type { Problem } from './knowledge/problem.ts';
import type { BookWatch, BookWatchers } from './stores/watched-book.ts';
import { knowledgeProblems } from './wording/en/knowledge-problems.ts';
import { problemLine } from './wording/knowledge-problems.ts';

/** Named as seen from where the process was started, so that problems name files as people would. */
const KNOWLEDGE_FOLDER = relative(process.cwd(), fileURLToPath(new URL('../knowledge/', import.meta.url)));

/** The book that is shipped, as it is on the disk now; or everything that is wrong with it. */
export async function readShippedBook(): Promise<Book | { readonly problems: readonly Problem[] }> {
  const { readPages } = await import('./stores/pages.ts');
  const { makeBook } = await import('./knowledge/book.ts');
  const pages = await readPages(KNOWLEDGE_FOLDER);
  return 'problems' in pages ? pages : makeBook(pages);
}

/** A line for each thing that is wrong, with file, line and remedy. */
export const problemLines = (problems: readonly Problem[]): readonly string[] =>
  problems.map((one) => problemLine(one, knowledgeProblems));

/** Watches the shipped book on the disk; `inForce` was read at `readAt` (milliseconds since 1970) or later. */
export async function watchShippedBook(
  { inForce, readAt }: { readonly inForce: Book; readonly readAt: number },
  watchers: BookWatchers,
): Promise<BookWatch> {
  const { watchBook } = await import('./stores/watched-book.ts');
  return watchBook({ folder: KNOWLEDGE_FOLDER, inForce, since: readAt, read: readShippedBook }, watchers);
}
