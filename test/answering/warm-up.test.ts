import { expect, it } from 'vitest';
import type { Ask } from '../../src/answering/answer.ts';
import { makeAsk } from '../../src/answering/ask.ts';
import { warmUp } from '../../src/answering/warm-up.ts';
import { bookOf, shippedPages } from '../bench/shipped-pages.ts';

it('asks a question in each language of the book', async () => {
  const book = bookOf(await shippedPages());
  const ask = makeAsk(book);
  const languages: string[] = [];
  const watched: Ask = async (question) => {
    const answer = await ask(question);
    languages.push(answer.language);
    return answer;
  };
  await warmUp(watched, book, '2026-11-23');
  expect(languages).toEqual([book.language, ...book.translations]);
});

it('asks nothing of an empty book', async () => {
  const refuse: Ask = () => Promise.reject(new Error('asked'));
  await expect(warmUp(refuse, bookOf([]), '2026-11-23')).resolves.toBeUndefined();
});
