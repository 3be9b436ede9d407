import MiniSearch from 'minisearch';
import type { Book } from '../knowledge/book.ts';
import type { Entry } from '../knowledge/entry.ts';
import { readAs, type SpokenLanguage } from '../knowledge/spoken-language.ts';
import { wordsIn } from '../knowledge/tokens.ts';

/** What a word counts by where it stands. */
const BOOST = { id: 3, title: 3, names: 2, questions: 1 } as const;
/** Share of the letters of a word that may be slips. */
const FUZZY = 0.2;
/** Entries that are read at once, without letting others have their turn. */
const AT_ONCE = 20;

type Index = MiniSearch<{ id: string; title: string; names: string; questions: string; key: number }>;

const INDEXES = new WeakMap<Book, Map<SpokenLanguage, Promise<Index>>>();

/** An entry in a language where it is told in it, else in its own. */
export const toldIn = (book: Book, entry: Entry, language: string): Entry =>
  book.translation(entry.id, language) ?? entry;

/**
 * The entries of a book that fit what was typed so far, best first, in a language where they are told in it; all of
 * them by title where nothing was typed. `pause` lets others have their turn.
 */
export async function searchEntries(
  book: Book,
  typed: string,
  language: SpokenLanguage,
  pause: () => Promise<void>,
): Promise<readonly Entry[]> {
  const told = book.entries.map((entry) => toldIn(book, entry, language));
  if (typed.trim() === '') return told.toSorted((a, b) => a.title.localeCompare(b.title, language));
  const exact = told.filter(({ id }) => id === typed.trim());
  const index = await indexOf(book, told, language, pause);
  const found = index
    .search(typed, { prefix: true, fuzzy: FUZZY, boost: { ...BOOST }, combineWith: 'AND' })
    .flatMap(({ id }) => told[Number(id)] ?? []);
  return [...new Set([...exact, ...found])];
}

/** What answers searches in a book, read once for each language. */
function indexOf(
  book: Book,
  told: readonly Entry[],
  language: SpokenLanguage,
  pause: () => Promise<void>,
): Promise<Index> {
  const known = INDEXES.get(book) ?? new Map<SpokenLanguage, Promise<Index>>();
  INDEXES.set(book, known);
  const index = known.get(language) ?? makeIndex(told, pause);
  known.set(language, index);
  return index;
}

async function makeIndex(told: readonly Entry[], pause: () => Promise<void>): Promise<Index> {
  const index: Index = new MiniSearch({
    idField: 'key',
    fields: ['id', 'title', 'names', 'questions'],
    tokenize: (text) => [...wordsIn(text, 'en')],
    processTerm: (term) => term,
  });
  for (const [key, { id, title, language, words, questions }] of told.entries()) {
    if (key % AT_ONCE === AT_ONCE - 1) await pause();
    const spoken = readAs(language);
    const read = (texts: readonly string[]): string =>
      texts.flatMap((text) => wordsIn(text, spoken)).join(' ');
    const names = words.flatMap(({ names: all, means }) => [...all, means]);
    index.add({
      key,
      id: id.replaceAll('-', ' '),
      title: read([title]),
      names: read(names),
      questions: read(questions),
    });
  }
  return index;
}
