import { describe, expect, it } from 'vitest';
import { makeBook, type Book } from '../../src/knowledge/book.ts';
import { problemLine } from './problem-line.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import { writePage } from '../../src/knowledge/write-page.ts';
import { pageOf } from './sample.ts';

const NAMES = { article: 'On cross-training', author: 'A. Runner', language: 'en' };

function entry(id: string, more: Partial<Entry> = {}): Entry {
  return {
    id,
    language: 'en',
    title: `About ${id}`,
    from: 'Heading',
    sentences: ['Runners run.'],
    questions: [`What about ${id}?`],
    words: [],
    revision: 1,
    ...more,
  };
}

function make(
  ...pages: readonly (readonly [names: Partial<typeof NAMES>, ...entries: Entry[]])[]
): ReturnType<typeof makeBook> {
  return makeBook(
    pages.map(([names, ...entries], at) =>
      pageOf(writePage({ ...NAMES, ...names }, entries), `${at + 1}.md`),
    ),
  );
}

function problemsOf(book: ReturnType<typeof makeBook>): readonly string[] {
  return 'problems' in book ? book.problems.map(problemLine) : [];
}

describe('a book', () => {
  it('holds the entries of its pages in order, each found by its id', () => {
    const book = make([{}, entry('two'), entry('one')], [{}, entry('three')]) as Book;
    expect(book).toMatchObject(NAMES);
    expect(book.entries).toEqual([entry('two'), entry('one'), entry('three')]);
    expect(book.entry('three')).toEqual(entry('three'));
    expect(book.entry('four')).toBeUndefined();
    expect(book.entry('constructor')).toBeUndefined();
  });

  it('may give one word the same meaning twice', () => {
    const words = [{ names: ['bike'], means: 'cycling' }];
    expect(problemsOf(make([{}, entry('one', { words })], [{}, entry('two', { words })]))).toEqual([]);
  });

  it('refuses what its pages do not agree on, naming both places', () => {
    const book = make(
      [{}, entry('one', { words: [{ names: ['bike', 'ride'], means: 'cycling' }] })],
      [
        { article: 'Another article' },
        entry('one', { questions: ['what about ONE'], words: [{ names: ['ride'], means: 'horse' }] }),
      ],
    );
    expect(problemsOf(book)).toEqual([
      '2.md:2: The file names the article "Another article", but the first file of its folder names the article "On cross-training". Give all files of one folder the same article and author.',
      '2.md:9: The id "one" is already taken at 1.md:9. Give one of the two entries another id.',
      '2.md:11: The word "ride" has another meaning at 1.md:11. Keep the word in only one of the two lines.',
      '2.md:17: The question "what about ONE" already stands at 1.md:17. Keep it only in the entry that answers it.',
    ]);
  });
});

describe('a book in several languages', () => {
  const german = { article: 'Über Crosstraining', language: 'de' };
  const told = {
    language: 'de',
    title: 'Über eins',
    sentences: ['Läufer laufen.'],
    questions: ['Was ist mit eins?'],
  };

  it('is in English, with its translations beside it, whatever comes first', () => {
    const book = make([german, entry('one', told)], [{}, entry('one'), entry('two')]) as Book;
    expect(book).toMatchObject({ ...NAMES, translations: ['de'] });
    expect(book.entry('one')).toEqual(entry('one'));
    expect(book.translation('one', 'de')).toEqual(entry('one', told));
    expect(book.translation('two', 'de')).toBeUndefined();
    expect(book.translation('one', 'fr')).toBeUndefined();
  });

  it('is in the only language that it has pages in', () => {
    const book = make([german, entry('one', told)]) as Book;
    expect(book).toMatchObject({ language: 'de', translations: [] });
    expect(book.entry('one')).toEqual(entry('one', told));
  });

  it('may use a word and a question in each language', () => {
    const words = (means: string) => [{ names: ['bike'], means }];
    const same = { questions: ['Yoga?'] };
    expect(
      problemsOf(
        make(
          [{}, entry('one', { ...same, words: words('cycling') })],
          [german, entry('one', { ...told, ...same, words: words('Rad') })],
        ),
      ),
    ).toEqual([]);
  });

  it('refuses a translation of nothing, and one that says more or less than its entry', () => {
    const book = make(
      [{}, entry('one')],
      [
        german,
        entry('one', { ...told, sentences: ['Läufer laufen.', 'Immer.'] }),
        entry('three', { ...told, questions: ['Was ist mit drei?'] }),
      ],
    );
    expect(problemsOf(book)).toEqual([
      '2.md:9: The entry "one" has another number of sentences than the entry that it translates: 2 instead of 1. Write one sentence for each of its sentences, in the same order.',
      expect.stringMatching(
        /The entry "three" translates an entry that is not there\. Correct its id, or delete it\.$/,
      ),
    ]);
  });
});
