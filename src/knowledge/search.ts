import MiniSearch from 'minisearch';
import type { Book } from './book.ts';
import type { Entry } from './entry.ts';
import { rarity } from './everyday-words.ts';
import { ASKING_WORDS } from './light/light-words.ts';
import { onceFor } from './once-for.ts';
import { linesOf, type Line, type Told } from './likeness.ts';
import { makeReadWords, type ReadWords } from './tokens.ts';
import { isSpoken, readAs, SPOKEN_LANGUAGES, type SpokenLanguage } from './spoken-language.ts';
import { makeVocabulary, rarest, termOf, type Term, type Vocabulary } from './vocabulary.ts';

/** What a term weighs that every entry holds. */
const LEAST_WEIGHT = 0.1;
/** How much a term in each part of an entry counts: what an entry is about outweighs what it mentions. */
const BOOST = { subject: 3, questions: 2, text: 1 } as const;
/** How many entries are looked at more closely. */
const MOST_CANDIDATES = 12;
/** The rarest terms of a question that stand in so many entries together find them. */
const MOST_ENTRIES_FOUND = 4_000;
/** What holding a term only in passing counts, beside holding it in the subject or a question. */
const PASSING_SHARE = 0.7;
/** An asking word ("how often", "why") decides between questions, never alone. */
const ASKING_WEIGHT = 0.5;

/** An entry that shares terms with a question. */
export interface Candidate {
  readonly entry: Entry;
  /** Rank within this search, 1 for the best; comparable between the candidates of one search only. */
  readonly score: number;
}

/** A term looked for; `share` below 1 where it belongs to the setting rather than to the question. */
export interface Wanted {
  readonly term: Term;
  readonly share: number;
}

/** The terms that an entry holds. */
export interface Holdings {
  /** Those that name what it is about: of its title and its other names. */
  readonly subject: ReadonlySet<Term>;
  /** Those of its sentences. */
  readonly text: ReadonlySet<Term>;
  /** How far it holds each: 1 in its subject or questions, less in passing. */
  readonly shares: ReadonlyMap<Term, number>;
}

const NOTHING: Holdings = { subject: new Set(), text: new Set(), shares: new Map() };

export interface Search {
  /** The entries that share terms with the given ones, best first; a term counts by its share, 0 to 1. */
  candidates(terms: readonly Wanted[]): Candidate[];
  /** The terms that an entry holds. */
  holdings(entry: Entry): Holdings;
  /**
   * True where an entry's title, one of its sentences or of its other names holds all of these rows of words, each in
   * a row; in a language where the entry is told in it, else in its own. Listed questions prove nothing: they use
   * many a word by the way.
   */
  speaksOf(entry: Entry, rows: readonly (readonly string[])[], language: SpokenLanguage): boolean;
  /** How telling a term is: near 0 in every entry, about 3 in a single one; 0 where no entry holds it. */
  weight(term: Term): number;
  /** What a term weighs where it names what an entry is about; of one that no entry holds, as if one did. */
  rareness(term: Term): number;
}

const ASKING: ReadonlySet<Term> = new Set(
  SPOKEN_LANGUAGES.flatMap((language) => [...ASKING_WORDS[language]].map((word) => termOf(word, language))),
);

/** True for a term that says which side of a subject is asked about, such as `how` or `often`. */
export function isAsking(term: Term): boolean {
  return ASKING.has(term);
}

/** A book with what is built from it once, in memory. */
export interface IndexedBook {
  readonly book: Book;
  /** The book as it is shipped, where a club's own texts are laid over it: what they change nothing of is looked up in it. */
  readonly shipped?: IndexedBook;
  readonly vocabularies: Readonly<Record<SpokenLanguage, Vocabulary>>;
  readonly search: Search;
  /** Reads the words of the book's own texts. */
  readonly read: ReadWords;
  /** The questions, titles and sentences of the entries in a language. */
  readonly lines: (language: SpokenLanguage) => readonly Line[];
  /**
   * The terms of a message's words in its language, with the place of the first word of each. What no entry of that
   * language knows is read as English, which runners borrow from.
   */
  readonly termsOf: (words: readonly string[], language: SpokenLanguage) => PlacedTerm[];
}

/** A term with the place of its first word. */
export interface PlacedTerm {
  readonly term: Term;
  readonly at: number;
}

/** Indexes a book in memory, each once: the shipped one serves all clubs. */
export const indexBook: (book: Book) => IndexedBook = onceFor(indexOf);

function indexOf(book: Book): IndexedBook {
  const read = makeReadWords();
  const told = new Map(book.entries.map((entry) => [entry.id, tellings(book, entry)]));
  const vocabularyOf = (language: SpokenLanguage): Vocabulary =>
    makeVocabulary(
      [...told.values()].flatMap((all) => all.flatMap(([one, entry]) => (one === language ? [entry] : []))),
      language,
      read,
    );
  const vocabularies = {
    en: vocabularyOf('en'),
    es: vocabularyOf('es'),
    de: vocabularyOf('de'),
    fr: vocabularyOf('fr'),
  };
  const search = makeSearch(book, told, vocabularies, read);
  return {
    book,
    ...(book.shipped && { shipped: indexBook(book.shipped) }),
    vocabularies,
    search,
    read,
    lines: (language) => linesOf(told.values(), language),
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

/** An entry in its own language and in all others that it is told in; English where its own is none of ours. */
function tellings(book: Book, entry: Entry): Told {
  const own = readAs(entry.language);
  const others = book.translations.filter(isSpoken).flatMap((language) => {
    const translated = book.translation(entry.id, language);
    return translated ? [[language, translated] as const] : [];
  });
  return [[own, entry], ...others];
}

/** The order of candidates depends on the book and the terms alone. */
function makeSearch(
  book: Book,
  told: ReadonlyMap<string, Told>,
  vocabularies: IndexedBook['vocabularies'],
  read: ReadWords,
): Search {
  const termsIn = (all: Told, texts: (entry: Entry) => readonly string[]): Term[] =>
    all.flatMap(([language, entry]) =>
      texts(entry).flatMap((text) =>
        vocabularies[language].terms(read(text, language)).map(({ term }) => term),
      ),
    );
  const parts = [...told].map(([id, all]) => ({
    id,
    subject: termsIn(all, subjectOf),
    questions: termsIn(all, ({ questions }) => questions),
    text: termsIn(all, ({ sentences }) => sentences),
  }));
  const index = new MiniSearch<{ id: string; subject: string; questions: string; text: string }>({
    fields: ['subject', 'questions', 'text'],
    tokenize: (joined) => joined.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(
    parts.map(({ id, subject, questions, text }) => ({
      id,
      subject: subject.join(' '),
      questions: questions.join(' '),
      text: text.join(' '),
    })),
  );
  const held = new Map(
    parts.map(({ id, subject, questions, text }) => [
      id,
      {
        subject: new Set(subject),
        questions: new Set(questions),
        text: new Set(text),
        shares: new Map([
          ...text.map((term) => [term, PASSING_SHARE] as const),
          ...[...subject, ...questions].map((term) => [term, 1] as const),
        ]),
        /** Its title, sentences and other names in each language, as rows of words. */
        rows: new Map(
          (told.get(id) ?? []).map(([language, entry]) => [
            language,
            [...subjectOf(entry), ...entry.sentences].map((row) => ` ${read(row, language).join(' ')} `),
          ]),
        ),
      },
    ]),
  );
  const counts = new Map<Term, number>();
  const subjects = new Set(parts.flatMap(({ subject }) => subject));
  const holders = new Map<Term, number>();
  for (const { subject, questions, text } of held.values()) {
    for (const term of new Set([...subject, ...questions, ...text]))
      holders.set(term, (holders.get(term) ?? 0) + 1);
    const about = new Set([...subject, ...questions]);
    const passing = [...text].filter((term) => !subjects.has(term));
    for (const term of new Set([...about, ...passing])) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const said = new Map<Term, number>();
  for (const language of SPOKEN_LANGUAGES) {
    for (const word of vocabularies[language].known.keys()) {
      const term = termOf(word, language);
      said.set(term, Math.max(rarity(word, language), said.get(term) ?? 0));
    }
  }
  const rareness = (term: Term): number =>
    LEAST_WEIGHT + Math.log(book.entries.length / (counts.get(term) ?? 1));
  const weights = new Map<Term, number>();
  for (const term of counts.keys()) {
    const rare = rareness(term);
    weights.set(term, subjects.has(term) ? rare : Math.min(rare, said.get(term) ?? rare));
  }

  const weight = (term: Term): number => (weights.get(term) ?? 0) * (isAsking(term) ? ASKING_WEIGHT : 1);

  return {
    candidates: (terms) => {
      if (terms.length === 0) return [];
      const shares = new Map(terms.map(({ term, share }) => [term, share]));
      const telling = rarest([...shares.keys()], (term) => holders.get(term) ?? 0, MOST_ENTRIES_FOUND);
      const ranked = index.search(telling.join(' '), {
        boost: { ...BOOST },
        boostTerm: (term) => (shares.get(term) ?? 1) * (isAsking(term) ? ASKING_WEIGHT : 1),
      });
      const top = ranked[0]?.score ?? 1;
      return ranked.slice(0, MOST_CANDIDATES).flatMap(({ id, score }) => {
        const entry = book.entry(String(id));
        return entry ? [{ entry, score: score / top }] : [];
      });
    },
    holdings: (entry) => held.get(entry.id) ?? NOTHING,
    speaksOf: (entry, wanted, language) => {
      const rows = held.get(entry.id)?.rows;
      const told = rows?.get(language) ?? rows?.values().next().value ?? [];
      const phrases = wanted.map((words) => ` ${words.join(' ')} `);
      return told.some((row) => phrases.every((phrase) => row.includes(phrase)));
    },
    weight,
    rareness,
  };
}

/** What an entry is about: its title and the terms that its other names mean. */
function subjectOf(entry: Entry): readonly string[] {
  return [entry.title, ...entry.words.flatMap(({ names, means }) => [means, ...names])];
}
