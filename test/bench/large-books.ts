import { makeAsk } from '../../src/answering/ask.ts';
import type { Page } from '../../src/knowledge/page.ts';
import { measureAsk, TODAY, type AskFigures } from './in-process.ts';
import { largeBook } from './large-book.ts';
import type { Progress } from './progress.ts';
import { listedQuestions, type BenchQuestion } from './questions.ts';

/** Questions that its own entries list, beside the others. */
const LISTED = 300;

export interface LargeBookFigures {
  /** How long indexing took, in milliseconds; some of it waits for the first questions. */
  readonly indexedMs: number;
  readonly ask: AskFigures;
}

/** How long a book of so many entries takes to index, and a question about it to answer. */
export async function measureLargeBook(
  pages: readonly Page[],
  questions: readonly BenchQuestion[],
  { entries, rounds }: { readonly entries: number; readonly rounds: number },
  progress: Progress,
): Promise<LargeBookFigures> {
  const book = largeBook(pages, entries);
  const before = performance.now();
  const ask = makeAsk(book);
  await ask({ text: 'Why should runners cross-train?', today: TODAY, history: [] });
  const indexedMs = performance.now() - before;
  const asked = [...questions, ...listedQuestions(book, LISTED)];
  return { indexedMs, ask: await measureAsk(ask, asked, { warmUp: 1, rounds }, progress) };
}
