import type { Book } from './book.ts';
import { entryTerms, type EntryTerms } from './entry-terms.ts';
import type { Entry } from './entry.ts';
import { entryLines, readLines, type ReadLine } from './line.ts';
import { searchingOwn } from './own-search.ts';
import { searching, type Search, type Told } from './search.ts';
import { isSpoken, readAs, type SpokenLanguage } from './spoken-language.ts';
import { atOnce, eachInSteps, type Steps } from './steps.ts';
import type { Term } from './term.ts';
import { makeReadWords, type ReadWords } from './tokens.ts';
import { vocabularyOf, type PlacedTerm, type Vocabulary } from './vocabulary.ts';

/** A book with what is built from it once, in memory. */
export interface IndexedBook {
  readonly book: Book;
  /** The book as it is shipped, where a club's own texts are laid over it: what they change nothing of is looked up in it. */
  readonly shipped?: IndexedBook;
  readonly vocabularies: Vocabularies;
  /** Finds its entries; where a club's texts are laid over the shipped book, these alone. */
  readonly search: Search;
  /** The questions, titles and sentences of the entries in a language; where a club's texts are laid over, of these alone. */
  readonly lines: (language: SpokenLanguage) => readonly ReadLine[];
  /** True where an entry in force holds a term. */
  readonly isKnown: (term: Term) => boolean;
  /** Reads the words of the book's own texts. */
  readonly read: ReadWords;
  /**
   * The terms of a message's words in its language, with the place of the first word of each. What no entry of that
   * language knows is read as English, which runners borrow from.
   */
  readonly termsOf: (words: readonly string[], language: SpokenLanguage) => PlacedTerm[];
}

type Vocabularies = Readonly<Record<SpokenLanguage, Vocabulary>>;

/** Entries that are read in a step, and entries whose tellings are looked up in one. */
const READ_IN_ONE_STEP = 20;
const TOLD_IN_ONE_STEP = 500;

const INDEXED = new WeakMap<Book, IndexedBook>();

/** Indexes a book in memory, each once: the shipped one serves all clubs. */
export function indexBook(book: Book): IndexedBook {
  return atOnce(indexing(book));
}

/** As {@link indexBook}, in small steps; what stays of a book with mostly the same entries is taken over. */
export function* indexing(book: Book, like?: IndexedBook): Steps<IndexedBook> {
  const known = INDEXED.get(book);
  if (known !== undefined) return known;
  const indexed =
    book.shipped === undefined
      ? yield* indexingShipped(book)
      : yield* indexingOver(book, yield* indexing(book.shipped), like);
  INDEXED.set(book, indexed);
  return indexed;
}

function* indexingShipped(book: Book): Steps<IndexedBook> {
  const read = makeReadWords();
  const told = book.entries.map((entry) => tellings(book, entry));
  const vocabularies = yield* vocabulariesOf(told, read);
  const search = yield* searching(book, told, vocabularies, read);
  const isKnown = (term: Term): boolean => search.holders(term) > 0;
  return {
    book,
    vocabularies,
    search,
    lines: (language) => {
      const lines = told.flatMap((all) =>
        all.flatMap(([spoken, entry]) => (spoken === language ? entryLines(entry) : [])),
      );
      return readLines(lines, language, vocabularies[language], read);
    },
    isKnown,
    read,
    termsOf: termsBy(vocabularies, isKnown),
  };
}

/** Of a club's book its own entries alone are indexed: all others are looked up in the shipped book. */
function* indexingOver(book: Book, shipped: IndexedBook, like?: IndexedBook): Steps<IndexedBook> {
  const told: Told[] = [];
  yield* eachInSteps(book.entries, TOLD_IN_ONE_STEP, (entry) => told.push(tellings(book, entry)));
  const reading = makeReadWords();
  const vocabularies = yield* vocabulariesOf(told, reading, [...(like ? [like] : []), shipped]);
  const own: EntryTerms[] = [];
  yield* eachInSteps(ownEntries(book), READ_IN_ONE_STEP, (entry) => {
    const language = readAs(entry.language);
    own.push(entryTerms(entry, language, vocabularies[language], reading));
  });
  const read = makeReadWords();
  const search = yield* searchingOwn(own, shipped, read);
  const gone = countGone(book, shipped);
  const isKnown = (term: Term): boolean =>
    search.holders(term) > 0 || shipped.search.holders(term) > (gone.get(term) ?? 0);
  return {
    book,
    shipped,
    vocabularies,
    search,
    lines: (language) => own.flatMap((one) => (one.language === language ? one.lines : [])),
    isKnown,
    read,
    termsOf: termsBy(vocabularies, isKnown),
  };
}

/** An entry in its own language and in all others that it is told in; English where its own is none of ours. */
function tellings(book: Book, entry: Entry): Told {
  const own = readAs(entry.language);
  const others = book.translations.filter(isSpoken).flatMap((language) => {
    const translated = book.translation(entry.id, language);
    return translated ? [[language, translated] as const] : [];
  });
  return [[own, entry], ...others];
}

const ownEntries = ({ own, entries }: Book): readonly Entry[] => entries.filter(({ id }) => own?.has(id));

/** How many of the shipped entries that hold each term are hidden, or told otherwise by the club. */
function countGone(book: Book, shipped: IndexedBook): ReadonlyMap<Term, number> {
  const gone = new Map<Term, number>();
  for (const entry of shipped.book.entries) {
    if (book.entry(entry.id) !== undefined && !book.own?.has(entry.id)) continue;
    for (const term of shipped.search.holdings(entry).shares.keys())
      gone.set(term, (gone.get(term) ?? 0) + 1);
  }
  return gone;
}

/** The vocabularies of entries; those of other books with the same entries, and what stays of the first of these. */
function* vocabulariesOf(
  told: readonly Told[],
  read: ReadWords,
  like: readonly IndexedBook[] = [],
): Steps<Vocabularies> {
  const entries: Record<SpokenLanguage, Entry[]> = { en: [], es: [], de: [], fr: [] };
  yield* eachInSteps(told, TOLD_IN_ONE_STEP, (all) => {
    for (const [language, one] of all) entries[language].push(one);
  });
  const vocabularyIn = function* (language: SpokenLanguage): Steps<Vocabulary> {
    const own = entries[language];
    const others = like.map(({ vocabularies }) => vocabularies[language]);
    const same = others.find((one) => isSame(one.entries, own));
    return same ?? (yield* vocabularyOf(own, language, read, others[0]));
  };
  return {
    en: yield* vocabularyIn('en'),
    es: yield* vocabularyIn('es'),
    de: yield* vocabularyIn('de'),
    fr: yield* vocabularyIn('fr'),
  };
}

const isSame = (some: readonly Entry[], others: readonly Entry[]): boolean =>
  some.length === others.length && some.every((entry, at) => entry === others[at]);

function termsBy(
  vocabularies: Vocabularies,
  isKnown: IndexedBook['isKnown'],
): (words: readonly string[], language: SpokenLanguage) => PlacedTerm[] {
  return (words, language) => {
    const own = vocabularies[language].terms(words);
    if (language === 'en') return own;
    const borrowed = new Map<number, Term[]>();
    for (const { term, at } of vocabularies.en.terms(words)) {
      if (isKnown(term)) borrowed.set(at, [...(borrowed.get(at) ?? []), term]);
    }
    return own.flatMap((placed) => {
      const english = isKnown(placed.term) ? undefined : borrowed.get(placed.at);
      return english?.map((term) => ({ term, at: placed.at })) ?? [placed];
    });
  };
}
