import { atFirstUse } from './at-first-use.ts';
import type { Book } from './book.ts';
import { entryTerms, type EntryTerms } from './entry-terms.ts';
import type { Entry } from './entry.ts';
import type { ToldTerms } from './found-entries.ts';
import { compareWith, type Compare, type Line } from './likeness.ts';
import { searchIn, type Search } from './search.ts';
import { isSpoken, readAs, type SpokenLanguage } from './spoken-language.ts';
import { atOnce, eachInSteps, type Steps } from './steps.ts';
import type { Term } from './term.ts';
import { makeReadWords, type ReadWords } from './tokens.ts';
import { vocabularyOf, type PlacedTerm, type Vocabulary } from './vocabulary.ts';

/** A book with what is built from it once, in memory. */
export interface IndexedBook {
  readonly book: Book;
  readonly vocabularies: Readonly<Record<SpokenLanguage, Vocabulary>>;
  readonly search: Search;
  /** Reads the words of the book's own texts. */
  readonly read: ReadWords;
  /** Compares messages of a language with the lines of the entries and further ones; made when it is first asked for. */
  readonly compare: Readonly<Record<SpokenLanguage, () => Compare>>;
  /** What is read of an entry, or of a translation of one, in a language: the same object while it reads the same. */
  readonly termsIn: (told: Entry, language: SpokenLanguage) => EntryTerms;
  /**
   * The terms of a message's words in its language, with the place of the first word of each. What no entry of that
   * language knows is read as English, which runners borrow from.
   */
  readonly termsOf: (words: readonly string[], language: SpokenLanguage) => PlacedTerm[];
}

/** Lines of a language beside those of the book, with which messages are compared as well. */
export type FurtherLines = (language: SpokenLanguage) => readonly Line[];

const NO_FURTHER: FurtherLines = () => [];

/** Entries that are read in a step. */
const IN_ONE_STEP = 20;
/** Entries whose tellings are looked up in a step. */
const TOLD_IN_ONE_STEP = 500;

/** Indexes a book in memory. */
export function indexBook(book: Book, further: FurtherLines = NO_FURTHER): IndexedBook {
  return atOnce(indexing(book, { further, like: [], isWhole: false }));
}

/** How a book is indexed. */
export interface Indexing {
  readonly further: FurtherLines;
  /** Books with mostly the same entries, the most alike first: what stays is taken over. */
  readonly like: readonly IndexedBook[];
  /** Whether all is made that is else made when it is first asked for. */
  readonly isWhole: boolean;
}

/** Indexes a book in memory, in small steps: the same as if it was done at once, whatever it is like. */
export function* indexing(book: Book, { further, like, isWhole }: Indexing): Steps<IndexedBook> {
  const read = makeReadWords();
  const told: (readonly Telling[])[] = [];
  const entries: Record<SpokenLanguage, Entry[]> = { en: [], es: [], de: [], fr: [] };
  yield* eachInSteps(book.entries, TOLD_IN_ONE_STEP, (entry) => {
    const all = tellings(book, entry);
    told.push(all);
    for (const [language, one] of all) entries[language].push(one);
  });
  const inLanguage = function* (language: SpokenLanguage): Steps<Language> {
    const own = entries[language];
    const same = like.find(({ vocabularies }) => isSame(vocabularies[language].entries, own));
    if (same !== undefined)
      return { vocabulary: same.vocabularies[language], compare: same.compare[language] };
    const vocabulary = yield* vocabularyOf(own, language, read, like[0]?.vocabularies[language]);
    const compared = function* (): Steps<Compare> {
      const terms: EntryTerms[] = [];
      yield* eachInSteps(own, IN_ONE_STEP, (one) => terms.push(entryTerms(one, language, vocabulary, read)));
      const alike = isWhole ? like[0]?.compare[language]() : undefined;
      const lines = { entries: terms, further: further(language), like: alike };
      return yield* compareWith({ language, vocabulary, ...lines }, read);
    };
    if (!isWhole) return { vocabulary, compare: atFirstUse(() => atOnce(compared())) };
    const compare = yield* compared();
    return { vocabulary, compare: () => compare };
  };
  const languages = {
    en: yield* inLanguage('en'),
    es: yield* inLanguage('es'),
    de: yield* inLanguage('de'),
    fr: yield* inLanguage('fr'),
  };
  const vocabularies = {
    en: languages.en.vocabulary,
    es: languages.es.vocabulary,
    de: languages.de.vocabulary,
    fr: languages.fr.vocabulary,
  };
  const termsIn = (one: Entry, language: SpokenLanguage): EntryTerms =>
    entryTerms(one, language, vocabularies[language], read);
  const toldTerms: ToldTerms[] = [];
  yield* eachInSteps(told, IN_ONE_STEP, (all) => {
    toldTerms.push(all.map(([language, one]) => termsIn(one, language)));
  });
  const search = yield* searchIn(book, toldTerms, vocabularies, like[0]?.search);
  return {
    book,
    vocabularies,
    search,
    read,
    compare: {
      en: languages.en.compare,
      es: languages.es.compare,
      de: languages.de.compare,
      fr: languages.fr.compare,
    },
    termsIn,
    termsOf: (words, language) => {
      const own = vocabularies[language].terms(words);
      if (language === 'en') return own;
      const borrowed = new Map<number, Term[]>();
      for (const { term, at } of vocabularies.en.terms(words)) {
        if (search.weight(term) > 0) borrowed.set(at, [...(borrowed.get(at) ?? []), term]);
      }
      return own.flatMap((placed) => {
        const english = search.weight(placed.term) > 0 ? undefined : borrowed.get(placed.at);
        return english?.map((term) => ({ term, at: placed.at })) ?? [placed];
      });
    },
  };
}

/** What is made of the entries of one language. */
interface Language {
  readonly vocabulary: Vocabulary;
  readonly compare: () => Compare;
}

type Telling = readonly [SpokenLanguage, Entry];

/** An entry in its own language and in all others that it is told in; English where its own is none of ours. */
function tellings(book: Book, entry: Entry): readonly Telling[] {
  const own = readAs(entry.language);
  const others = book.translations.filter(isSpoken).flatMap((language): readonly Telling[] => {
    const translated = book.translation(entry.id, language);
    return translated ? [[language, translated]] : [];
  });
  return [[own, entry], ...others];
}

const isSame = (some: readonly Entry[], others: readonly Entry[]): boolean =>
  some.length === others.length && some.every((entry, at) => entry === others[at]);
