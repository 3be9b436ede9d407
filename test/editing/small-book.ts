import { makeBook, type Book } from '../../src/knowledge/book.ts';
import { readPage } from '../../src/knowledge/page.ts';
import type { EntryText } from '../../src/knowledge/publication.ts';
import { writePage } from '../../src/knowledge/write-page.ts';

const NAMES = ['bridge', 'tunnel', 'harbour'] as const;

/** A text about something, with a question that no other has. */
export const textAbout = (name: string, more: Partial<EntryText> = {}): EntryText => ({
  id: name,
  language: 'en',
  title: `About the ${name}`,
  from: 'Handbook',
  sentences: [`Our ${name} is ours.`],
  questions: [`Where is the ${name}?`],
  words: [],
  ...more,
});

/** A shipped book of three entries, which no rule of the planner rests on. */
export function smallBook(): Book {
  const head = { article: 'Handbook', author: 'Ana', language: 'en' };
  const page = readPage(
    'en.md',
    writePage(
      head,
      NAMES.map((name) => textAbout(name)),
    ),
  );
  const book = 'problems' in page ? page : makeBook([page]);
  if ('problems' in book) throw new Error(JSON.stringify(book.problems));
  return book;
}
