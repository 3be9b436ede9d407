import { problemLine } from '../knowledge/problem-line.ts';
import { makeAsk } from '../../src/answering/ask.ts';
import type { Answer } from '../../src/answering/answer.ts';
import type { Question, Turn } from '../../src/answering/question.ts';
import { makeBook, type Book } from '../../src/knowledge/book.ts';
import { readPages } from '../../src/stores/pages.ts';

/** The book that the project ships. */
export async function shippedBook(): Promise<Book> {
  const pages = await readPages('knowledge');
  const book = 'problems' in pages ? pages : makeBook(pages);
  if ('problems' in book) throw new Error(book.problems.map(problemLine).join('\n'));
  return book;
}

const ask = makeAsk(await shippedBook());

/** Asks the shipped book, as an edge would. */
export function asks(text: string, more: Partial<Question> = {}): Promise<Answer> {
  return ask({ text, today: '2026-11-23', history: [], ...more });
}

/** Asks the last of several messages of one member, each with those before it as history. */
export async function converses(...messages: readonly string[]): Promise<Answer> {
  const history: Turn[] = [];
  let answer = await asks(messages[0] ?? '');
  for (const text of messages.slice(1)) {
    history.push(
      { role: 'member', text: messages[history.length / 2] ?? '' },
      { role: 'paceline', text: answer.text },
    );
    answer = await asks(text, { history: [...history] });
  }
  return answer;
}

export const sections = (answer: Answer): string[] => answer.citations.map(({ section }) => section);
