import type { Book } from './book.ts';
import type { EntryTerms, Part } from './entry-terms.ts';
import { subjectOf } from './entry-words.ts';
import type { Entry } from './entry.ts';
import { fileEntries, standsOf, type FindEntries, type ToldTerms } from './found-entries.ts';
import { ASKING_WORDS } from './light/light-words.ts';
import { onceFor } from './once-for.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from './spoken-language.ts';
import type { Steps } from './steps.ts';
import { termOf, type Term } from './term.ts';
import { numbersLike, type TermNumbers } from './term-numbers.ts';
import { weighTerms, type TermWeights } from './term-weights.ts';
import { wordsIn } from './tokens.ts';

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
  /** The numbers of the terms of its entries, and how many of them there are. */
  readonly numbers: TermNumbers;
  readonly used: number;
}

const ASKING: ReadonlySet<Term> = new Set(
  SPOKEN_LANGUAGES.flatMap((language) => [...ASKING_WORDS[language]].map((word) => termOf(word, language))),
);

/** True for a term that says which side of a subject is asked about, such as `how` or `often`. */
export function isAsking(term: Term): boolean {
  return ASKING.has(term);
}

/** Makes the search in a book; `like` is one in a book that is much the same. The order of candidates depends on the book and the terms alone. */
export function* searchIn(
  book: Book,
  told: readonly ToldTerms[],
  vocabularies: Parameters<typeof weighTerms>[2],
  like: Search | undefined,
): Steps<Search> {
  const numbers = numbersLike(like);
  const stands = yield* standsOf(told, numbers);
  const weights: TermWeights = yield* weighTerms(told.length, stands, vocabularies);
  const find: FindEntries = yield* fileEntries(told.length, stands);
  const places = new Map(book.entries.map(({ id }, place) => [id, place]));
  const toldOf = ({ id }: Entry): ToldTerms => told[places.get(id) ?? -1] ?? [];
  const askingShare = (term: Term): number => (isAsking(term) ? ASKING_WEIGHT : 1);
  return {
    candidates: (terms) => {
      const shares = new Map(terms.map(({ term, share }) => [term, share]));
      const telling = rarest([...shares.keys()], weights.holders, MOST_ENTRIES_FOUND);
      const sought = telling.map((term) => ({ term, counts: (shares.get(term) ?? 1) * askingShare(term) }));
      const found = find(sought, MOST_CANDIDATES);
      const top = found[0]?.score ?? 1;
      return found.flatMap(({ entry: place, score }) => {
        const entry = book.entries[place];
        return entry ? [{ entry, score: score / top }] : [];
      });
    },
    holdings: (entry) => holdingsOf(toldOf(entry)),
    speaksOf: (entry, wanted, language) => {
      const all = toldOf(entry);
      const telling = all.find((one) => one.language === language) ?? all[0];
      const phrases = wanted.map((words) => ` ${words.join(' ')} `);
      return (
        telling !== undefined &&
        rowsOf(telling).some((row) => phrases.every((phrase) => row.includes(phrase)))
      );
    },
    weight: (term) => weights.weight(term) * askingShare(term),
    numbers,
    used: weights.used,
  };
}

const NOTHING: Holdings = { subject: new Set(), text: new Set(), shares: new Map() };

/** What was found of an entry that is told in these ways; kept by the first of them, for as long as the others stay. */
const HELD = new WeakMap<EntryTerms, { readonly told: ToldTerms; readonly holdings: Holdings }>();

function holdingsOf(told: ToldTerms): Holdings {
  const [first] = told;
  if (first === undefined) return NOTHING;
  const kept = HELD.get(first);
  if (kept?.told.length === told.length && kept.told.every((one, at) => one === told[at]))
    return kept.holdings;
  const inPart = (part: Part): Term[] =>
    told.flatMap(({ terms, counts }) => terms.filter((_, place) => (counts[part][place] ?? 0) > 0));
  const [subject, questions, text] = [inPart('subject'), inPart('questions'), inPart('text')];
  const holdings = {
    subject: new Set(subject),
    text: new Set(text),
    shares: new Map([
      ...text.map((term) => [term, PASSING_SHARE] as const),
      ...[...subject, ...questions].map((term) => [term, 1] as const),
    ]),
  };
  HELD.set(first, { told, holdings });
  return holdings;
}

/** The title, sentences and other names of an entry, as rows of words. */
const rowsOf = onceFor(({ entry, language }: EntryTerms): readonly string[] =>
  [...subjectOf(entry), ...entry.sentences].map((row) => ` ${wordsIn(row, language).join(' ')} `),
);

/** The terms that are rarest, by a count, as long as their counts add up to no more than `most`; in the order given. */
function rarest(terms: readonly Term[], count: (term: Term) => number, most: number): readonly Term[] {
  let left = most;
  for (const term of terms) left -= count(term);
  if (left >= 0) return terms;
  left = most;
  const kept = new Set<Term>();
  for (const term of terms.toSorted((a, b) => count(a) - count(b))) {
    left -= count(term);
    if (left < 0 && kept.size > 0) break;
    kept.add(term);
  }
  return terms.filter((term) => kept.has(term));
}
