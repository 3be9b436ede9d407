import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { makeClubKnowledge } from '../../src/club-knowledge.ts';
import { makeShelf, type OpenBook } from '../../src/editing/shelf.ts';
import { makeBook, type Book } from '../../src/knowledge/book.ts';
import type { Publication } from '../../src/knowledge/publication.ts';
import { readPage } from '../../src/knowledge/page.ts';
import { writePage } from '../../src/knowledge/write-page.ts';
import type { Store } from '../../src/stores/store.ts';
import { memoryStore, saying } from '../discord/bot.ts';
import { sharedPublications, TRACK } from './club-texts.ts';
import { smallBook, textAbout } from './small-book.ts';

const CLUB = 'discord:1';
const SHIPPED = smallBook();

const adding = (number: number, id: string): Publication => {
  const entry = { ...TRACK, id, questions: [`Where is ${id}?`], words: [] };
  const changes = [{ id, from: 0, becomes: { kind: 'text' as const, entry } }];
  return { number, at: 0, by: '1', why: '', act: 'add', changes };
};

/** A shelf whose books are opened when the test lets them, over publications that can be deleted. */
function startShelf() {
  let publications = sharedPublications();
  const gates: (() => void)[] = [];
  const opened: number[] = [];
  const plain = (book: Book): OpenBook => ({
    book,
    ask: () => Promise.resolve(saying('so')),
    suggest: async () => [],
  });
  const state = { isGated: false };
  const shelf = makeShelf({
    shipped: plain(SHIPPED),
    publications: {
      after: (club, number) => publications.after(club, number),
      add: (club, publication) => publications.add(club, publication),
    },
    async open(book) {
      opened.push(book.entries.length);
      if (state.isGated) await new Promise<void>((resolve) => gates.push(resolve));
      return plain(book);
    },
    soon: async (promise) => (state.isGated ? undefined : promise),
    breathe: async () => {},
  });
  return {
    shelf,
    opened,
    state,
    add: (number: number, id: string) => publications.add(CLUB, adding(number, id)),
    delete: () => void (publications = sharedPublications()),
    openGate: () => gates.shift()?.(),
    has: async (id: string) => (await shelf.of(CLUB)).book.entry(id) !== undefined,
  };
}

const soonIs = async (is: () => boolean): Promise<void> => {
  while (!is()) await new Promise(setImmediate);
};

describe('the books of clubs', () => {
  it('answer on while a newer one is opened, and then from the newest', async () => {
    const { add, shelf, state, has, opened, openGate } = startShelf();
    await add(1, 'club-one');
    expect(await has('club-one')).toBe(true);
    state.isGated = true;
    await add(2, 'club-two');
    expect(await has('club-two')).toBe(false);
    await add(3, 'club-three');
    await add(4, 'club-four');
    for (let asked = 0; asked < 5; asked++) expect((await shelf.of(CLUB)).number).toBe(1);
    state.isGated = false;
    openGate();
    expect(await has('club-four')).toBe(true);
    // What was published while another was being opened is opened once.
    expect(opened).toHaveLength(3);
    expect((await shelf.of(CLUB)).number).toBe(4);
  });

  it('hold nothing of a club that was forgotten', async () => {
    const { add, shelf, has, delete: deleteAll } = startShelf();
    await add(1, 'club-one');
    expect(await has('club-one')).toBe(true);
    deleteAll();
    shelf.forget(CLUB);
    expect(await has('club-one')).toBe(false);
    expect(await shelf.published(CLUB)).toMatchObject({ number: 0 });
  });

  it('keep nothing of a club that is forgotten while its book is opened', async () => {
    const { add, shelf, state, has, opened, delete: deleteAll, openGate } = startShelf();
    state.isGated = true;
    await add(1, 'club-one');
    const asked = has('club-one');
    await soonIs(() => opened.length === 1);
    deleteAll();
    shelf.forget(CLUB);
    openGate();
    expect(await asked).toBe(true);
    expect(await has('club-one')).toBe(false);
  });
});

describe('another shipped book', () => {
  it('is what gaps are read by', async () => {
    const { shelf } = startShelf();
    const stores = new Map<string, Store>();
    const namespace = (name: string): Store => {
      const store = stores.get(name) ?? memoryStore();
      stores.set(name, store);
      return store;
    };
    const { gaps, reship } = makeClubKnowledge({
      book: SHIPPED,
      shelf,
      stores: { namespace },
      clubs: { read: async () => ({}) },
      now: () => Date.parse('2026-11-23T08:00:00Z'),
      report: (what) => (error) => {
        throw new Error(what, { cause: error });
      },
    });
    const question = { text: 'Is there a zorbulating harbour?', today: '2026-11-23', history: [] };
    const { language, citations, why } = saying('');
    const declined: Answer = {
      outcome: 'abstain',
      reason: 'not-covered',
      nearest: [],
      text: '',
      language,
      citations,
      why,
    };
    const known = async (): Promise<readonly string[]> => {
      await gaps.noted(CLUB, question, declined);
      return (await gaps.open(CLUB)).map((gap) => gap.question);
    };
    // A word that no list holds may be a name: it is not kept.
    expect(await known()).toEqual([]);
    const page = readPage(
      'en.md',
      writePage({ article: 'Handbook', author: 'Ana', language: 'en' }, [
        textAbout('harbour', { sentences: ['Zorbulating harbours are rare.', 'A zorbulating one is ours.'] }),
      ]),
    );
    const book = 'problems' in page ? page : makeBook([page]);
    if ('problems' in book) throw new Error(JSON.stringify(book.problems));
    await reship(book);
    expect((await shelf.of(CLUB)).book).toBe(book);
    expect(await known()).toEqual([question.text]);
  });
});
