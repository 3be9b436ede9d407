import { makeCorrectIn } from '../../src/answering/understanding/correction.ts';
import { plainQuestion } from '../../src/answering/understanding/personal/plain-question.ts';
import { makePlainWords } from '../../src/answering/understanding/personal/plain-words.ts';
import { indexBook } from '../../src/knowledge/index-book.ts';
import { shippedBook } from './shipped.ts';

const book = await shippedBook();
const { en, es, de, fr } = indexBook(book).vocabularies;
const correctIn = makeCorrectIn({ en: en.known, es: es.known, de: de.known, fr: fr.known });
const plain = makePlainWords(book);

/** What is kept of a question by the shipped book, or why nothing is. */
export function kept(text: string, locale?: string): string {
  const read = plainQuestion({ text, ...(locale !== undefined && { locale }) }, { plain, correctIn });
  return 'not' in read ? `not: ${read.not}` : read.text;
}
