import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBook, type Book } from '../../src/knowledge/book.ts';
import { clashesIn, layOver } from '../../src/knowledge/club-book.ts';
import { overtaken, publish, type Becomes, type Publication } from '../../src/knowledge/publication.ts';
import { atOnce } from '../../src/knowledge/steps.ts';
import { writePage } from '../../src/knowledge/write-page.ts';
import { pageOf } from './sample.ts';

const text = (id: string, more: Partial<Becomes & { kind: 'text' }>['entry'] | object = {}) => ({
  id,
  language: 'en',
  title: `About ${id}`,
  from: 'Heading',
  sentences: [`Runners know ${id}.`],
  questions: [`What about ${id}?`],
  words: [],
  ...more,
});

const shipped = makeBook([
  pageOf(
    writePage({ article: 'A', author: 'B', language: 'en' }, [text('one'), text('two'), text('three')]),
    'en.md',
  ),
  pageOf(
    writePage({ article: 'A', author: 'B', language: 'de' }, [
      text('one', { language: 'de', sentences: ['Läufer kennen eins.'], questions: ['Was ist mit eins?'] }),
    ]),
    'de.md',
  ),
]) as Book;

let counted = 0;
const change = (id: string, becomes: Becomes, from = 1): Publication => ({
  number: (counted += 1),
  at: 0,
  by: 'somebody',
  why: '',
  act: 'edit',
  changes: [{ id, from, becomes }],
});
const becomesText = (id: string, more: object = {}): Becomes => ({ kind: 'text', entry: text(id, more) });
const bookOf = (...publications: readonly Publication[]) =>
  layOver(shipped, publish(new Map(), publications));
const ids = (book: Book): readonly string[] => book.entries.map(({ id }) => id);

describe('a club’s book', () => {
  it('is the shipped one where nothing was published', () => {
    expect(bookOf()).toEqual({ book: shipped, leftOut: [] });
  });

  it('tells a reworded entry in its place, with its revision, and no longer in other languages', () => {
    const { book } = bookOf(change('one', becomesText('one', { sentences: ['The club knows better.'] })));
    expect(ids(book)).toEqual(['one', 'two', 'three']);
    expect(book.entry('one')).toMatchObject({ sentences: ['The club knows better.'], revision: 2 });
    expect(book.translation('one', 'de')).toBeUndefined();
    expect(book.shipped).toBe(shipped);
  });

  it('holds the club’s own entries after the shipped ones, by their ids', () => {
    const { book } = bookOf(
      change('club-z', becomesText('club-z'), 0),
      change('club-a', becomesText('club-a'), 0),
    );
    expect(ids(book)).toEqual(['one', 'two', 'three', 'club-a', 'club-z']);
    expect(book.entry('club-a')).toMatchObject({ revision: 1 });
  });

  it('leaves out what is hidden, and gives it back with the texts counted', () => {
    const hidden = change('one', { kind: 'hidden' });
    expect(ids(bookOf(hidden).book)).toEqual(['two', 'three']);
    expect(bookOf(hidden).book.entry('one')).toBeUndefined();
    expect(bookOf(hidden).book.translation('one', 'de')).toBeUndefined();
    const { book } = bookOf(hidden, change('one', { kind: 'shipped' }, 2));
    expect(book.entry('one')).toEqual({ ...shipped.entry('one'), revision: 3 });
    expect(book.translation('one', 'de')).toBeDefined();
  });

  it('keeps the shipped entry where the club’s text clashes with the book as it is now', () => {
    const { book, leftOut } = bookOf(change('one', becomesText('one', { questions: ['what about TWO'] })));
    expect(leftOut).toEqual([
      { id: 'one', clashes: [{ kind: 'question-twice', found: 'what about TWO', other: 'two' }] },
    ]);
    expect(book.entry('one')).toMatchObject({ sentences: ['Runners know one.'] });
  });

  it('may ask what a hidden entry asked', () => {
    const { leftOut } = bookOf(
      change('two', { kind: 'hidden' }),
      change('club-two', becomesText('club-two', { questions: ['What about two?'] }), 0),
    );
    expect(leftOut).toEqual([]);
  });

  it('is the same whatever the order in which its entries were published', () => {
    const publications = [
      change('one', becomesText('one', { title: 'Other' })),
      change('two', { kind: 'hidden' }),
      change('club-b', becomesText('club-b'), 0),
      change('club-a', becomesText('club-a', { questions: ['What about two?'] }), 0),
    ];
    const told = ({ book, leftOut }: ReturnType<typeof layOver>) => [book.entries, leftOut];
    const first = told(bookOf(...publications));
    fc.assert(
      fc.property(fc.shuffledSubarray(publications, { minLength: 4 }), (order) => {
        expect(told(bookOf(...order))).toEqual(first);
      }),
    );
  });
});

describe('what clashes', () => {
  it('is told of words with two meanings and of chains', () => {
    const { book } = bookOf(
      change('club-a', becomesText('club-a', { words: [{ names: ['bike'], means: 'cycling' }] }), 0),
    );
    const draft = {
      ...text('club-b', {
        words: [
          { names: ['bike'], means: 'Motorbike' },
          { names: ['cycling'], means: 'riding' },
        ],
      }),
      revision: 1,
    };
    expect(atOnce(clashesIn(book, draft))).toEqual([
      { kind: 'word-of-two-meanings', found: 'bike', other: 'club-a' },
      { kind: 'word-in-chain', found: 'cycling', other: 'club-a' },
    ]);
  });

  it('is nothing with the text that an entry had before, or with another language', () => {
    expect(atOnce(clashesIn(shipped, { ...text('one'), revision: 2 }))).toEqual([]);
    expect(
      atOnce(
        clashesIn(shipped, {
          ...text('club-x', { language: 'fr', questions: ['What about one?'] }),
          revision: 1,
        }),
      ),
    ).toEqual([]);
  });
});

describe('a publication', () => {
  it('is overtaken by another of the same entry', () => {
    const standings = publish(new Map(), [change('one', becomesText('one'))]);
    expect(overtaken(standings, [{ id: 'one', from: 1 }])).toEqual(['one']);
    expect(
      overtaken(standings, [
        { id: 'one', from: 2 },
        { id: 'two', from: 1 },
        { id: 'club-x', from: 0 },
      ]),
    ).toEqual([]);
  });
});
