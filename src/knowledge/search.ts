import MiniSearch from 'minisearch';
import type { Book } from './book.ts';
import type { Entry } from './entry.ts';
import { rarity } from './everyday-words.ts';
import { ASKING_WORDS } from './light-words.ts';
import { tokens } from './tokens.ts';
import { makeVocabulary, termOf, type Term, type Vocabulary } from './vocabulary.ts';

/** What a term weighs that every entry holds. */
const LEAST_WEIGHT = 0.1;
/** How much a term in each part of an entry counts: what an entry is about outweighs what it mentions. */
const BOOST = { subject: 3, questions: 2, text: 1 } as const;
/** How many entries are looked at more closely. */
const MOST_CANDIDATES = 8;
/** What holding a term only in passing counts, beside holding it in the subject or a question. */
const PASSING_SHARE = 0.7;
/** An asking word ("how often", "why") decides between questions, never alone. */
const ASKING_WEIGHT = 0.5;

/** An entry that shares terms with a question. */
export interface Candidate {
  readonly entry: Entry;
  /** Rank within this search; comparable between the candidates of one search only. */
  readonly score: number;
  /** Likeness of the nearest question that the entry answers, 0 to 1. */
  readonly likeness: number;
  readonly nearestQuestion: string;
}

/** A term looked for; `share` below 1 where it belongs to the setting rather than to the question. */
export interface Wanted {
  readonly term: Term;
  readonly share: number;
}

export interface Search {
  /** The entries that share terms with the given ones, best first; a term counts by its share, 0 to 1. */
  candidates(terms: readonly Wanted[]): Candidate[];
  /** How far an entry holds a term: 1 in its subject or questions, less in passing, 0 not at all. */
  holding(entry: Entry, term: Term): number;
  /** True where a term names what an entry is about. */
  names(entry: Entry, term: Term): boolean;
  /** True where an entry's title, questions or words hold these words in a row. */
  speaksOf(entry: Entry, words: readonly string[]): boolean;
  /** How telling a term is: near 0 in every entry, about 3 in a single one; 0 where no entry holds it. */
  weight(term: Term): number;
}

const ASKING: ReadonlySet<Term> = new Set([...ASKING_WORDS].map(termOf));

/** True for a term that says which side of a subject is asked about, such as `how` or `often`. */
export function isAsking(term: Term): boolean {
  return ASKING.has(term);
}

/** A book with what is built from it once, in memory. */
export interface IndexedBook {
  readonly book: Book;
  readonly vocabulary: Vocabulary;
  readonly search: Search;
}

/** Indexes a book in memory. */
export function indexBook(book: Book): IndexedBook {
  const vocabulary = makeVocabulary(book);
  return { book, vocabulary, search: makeSearch(book, vocabulary) };
}

/** The order of candidates depends on the book and the terms alone. */
function makeSearch(book: Book, vocabulary: Vocabulary): Search {
  const termsOf = (text: string): Term[] => vocabulary.terms(tokens(text)).map(({ term }) => term);
  const index = new MiniSearch<{ id: string; subject: string; questions: string; text: string }>({
    fields: ['subject', 'questions', 'text'],
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  index.addAll(
    book.entries.map((entry) => ({
      id: entry.id,
      subject: subjectOf(entry),
      questions: entry.questions.join('\n'),
      text: entry.sentences.join('\n'),
    })),
  );
  const held = new Map(
    book.entries.map((entry) => [
      entry.id,
      {
        subject: new Set(termsOf(subjectOf(entry))),
        questions: new Set(entry.questions.flatMap(termsOf)),
        text: new Set(entry.sentences.flatMap(termsOf)),
        rows: [subjectOf(entry), ...entry.questions].map((text) => ` ${tokens(text).join(' ')} `),
      },
    ]),
  );
  const asked = new Map(
    book.entries.map((entry) => [
      entry.id,
      entry.questions.map((question) => ({ question, terms: new Set(termsOf(question)) })),
    ]),
  );
  const weights = new Map<Term, number>();
  const subjects = new Set([...held.values()].flatMap(({ subject }) => [...subject]));
  for (const { subject, questions, text } of held.values()) {
    const about = new Set([...subject, ...questions]);
    const passing = [...text].filter((term) => !subjects.has(term));
    for (const term of new Set([...about, ...passing])) weights.set(term, (weights.get(term) ?? 0) + 1);
  }
  const said = new Map<Term, number>();
  for (const word of vocabulary.known)
    said.set(termOf(word), Math.max(rarity(word), said.get(termOf(word)) ?? 0));
  for (const [term, count] of weights) {
    const rare = LEAST_WEIGHT + Math.log(book.entries.length / count);
    weights.set(term, subjects.has(term) ? rare : Math.min(rare, said.get(term) ?? rare));
  }

  const weight = (term: Term): number => (weights.get(term) ?? 0) * (isAsking(term) ? ASKING_WEIGHT : 1);

  const likeness = (terms: ReadonlySet<Term>, other: ReadonlySet<Term>): number => {
    let common = 0;
    let all = 0;
    for (const term of terms) {
      all += weight(term);
      if (other.has(term)) common += 2 * weight(term);
    }
    for (const term of other) all += weight(term);
    return all === 0 ? 0 : common / all;
  };

  return {
    candidates: (terms) => {
      if (terms.length === 0) return [];
      const shares = new Map(terms.map(({ term, share }) => [term, share]));
      const wanted = new Set(terms.filter(({ share }) => share === 1).map(({ term }) => term));
      const ranked = index.search([...shares.keys()].join(' '), {
        tokenize: (text) => text.split(' '),
        boost: { ...BOOST },
        boostTerm: (term) => (shares.get(term) ?? 1) * (isAsking(term) ? ASKING_WEIGHT : 1),
      });
      const top = ranked[0]?.score ?? 1;
      return ranked
        .slice(0, MOST_CANDIDATES)
        .flatMap((result) => {
          const entry = book.entry(String(result.id));
          if (!entry) return [];
          let nearest = { question: entry.questions[0] ?? entry.title, likeness: 0 };
          for (const known of asked.get(entry.id) ?? []) {
            const like = likeness(wanted, known.terms);
            if (like > nearest.likeness) nearest = { question: known.question, likeness: like };
          }
          const score = result.score / top + nearest.likeness;
          return [{ entry, score, likeness: nearest.likeness, nearestQuestion: nearest.question }];
        })
        .toSorted((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
    },
    holding: (entry, term) => {
      const terms = held.get(entry.id);
      if (!terms) return 0;
      if (terms.subject.has(term) || terms.questions.has(term)) return 1;
      return terms.text.has(term) ? PASSING_SHARE : 0;
    },
    names: (entry, term) => held.get(entry.id)?.subject.has(term) ?? false,
    speaksOf: (entry, words) =>
      held.get(entry.id)?.rows.some((row) => row.includes(` ${words.join(' ')} `)) ?? false,
    weight,
  };
}

/** What an entry is about: its title and the terms that its other names mean. */
function subjectOf(entry: Entry): string {
  return [entry.title, ...entry.words.flatMap(({ names, means }) => [means, ...names])].join('\n');
}
