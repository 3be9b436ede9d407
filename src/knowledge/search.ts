import MiniSearch from 'minisearch';
import type { Book } from './book.ts';
import { subjectOf } from './entry-words.ts';
import type { Entry } from './entry.ts';
import { rarity } from './everyday-words.ts';
import { holdingsOf, NOTHING, type Holdings } from './holdings.ts';
import { ASKING_WORDS } from './light/light-words.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from './spoken-language.ts';
import { eachInSteps, type Steps } from './steps.ts';
import { rarest, termOf, type Term } from './term.ts';
import type { ReadWords } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a term weighs that every entry holds. */
const LEAST_WEIGHT = 0.1;
/** How much a term in each part of an entry counts: what an entry is about outweighs what it mentions. */
export const BOOST = { subject: 3, questions: 2, text: 1 } as const;
/** How many entries are looked at more closely. */
export const MOST_CANDIDATES = 12;
/** The rarest terms of a question that stand in so many entries together find them. */
const MOST_ENTRIES_FOUND = 4_000;
/** An asking word ("how often", "why") decides between questions, never alone. */
const ASKING_WEIGHT = 0.5;
/** Entries that are read in a step. */
const IN_ONE_STEP = 5;

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

/** Finds entries by the terms that they hold. */
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
  weight(this: void, term: Term): number;
  /** How many entries hold a term. */
  holders(this: void, term: Term): number;
  /** What a term weighs where it names what an entry is about; of one that no entry holds, as if one did. */
  rareness(this: void, term: Term): number;
}

const ASKING: ReadonlySet<Term> = new Set(
  SPOKEN_LANGUAGES.flatMap((language) => [...ASKING_WORDS[language]].map((word) => termOf(word, language))),
);

/** True for a term that says which side of a subject is asked about, such as `how` or `often`. */
export function isAsking(term: Term): boolean {
  return ASKING.has(term);
}

/** An entry with its translations: all the ways in which it is told. The first is the entry in force. */
export type Told = readonly (readonly [SpokenLanguage, Entry])[];

/** Makes the search in a book. The order of candidates depends on the book and the terms alone. */
export function* searching(
  book: Book,
  told: readonly Told[],
  vocabularies: Readonly<Record<SpokenLanguage, Vocabulary>>,
  read: ReadWords,
): Steps<Search> {
  const termsIn = (all: Told, texts: (entry: Entry) => readonly string[]): Term[] =>
    all.flatMap(([language, entry]) =>
      texts(entry).flatMap((text) =>
        vocabularies[language].terms(read(text, language)).map(({ term }) => term),
      ),
    );
  const index = new MiniSearch<{ id: string; subject: string; questions: string; text: string }>({
    fields: ['subject', 'questions', 'text'],
    tokenize: (joined) => joined.split(' '),
    processTerm: (term) => term,
  });
  const held = new Map<
    string,
    Holdings & { readonly rows: ReadonlyMap<SpokenLanguage, readonly string[]> }
  >();
  yield* eachInSteps(told, IN_ONE_STEP, (all) => {
    const [first] = all;
    if (first === undefined) return;
    const subject = termsIn(all, subjectOf);
    const questions = termsIn(all, (entry) => entry.questions);
    const text = termsIn(all, ({ sentences }) => sentences);
    const [, { id }] = first;
    index.add({ id, subject: subject.join(' '), questions: questions.join(' '), text: text.join(' ') });
    const rows = new Map(all.map(([language, entry]) => [language, rowsOf(entry, language, read)]));
    held.set(id, { ...holdingsOf({ subject, questions, text }), rows });
  });
  const counts = new Map<Term, number>();
  const holders = new Map<Term, number>();
  const subjects = new Set([...held.values()].flatMap(({ subject }) => [...subject]));
  yield* eachInSteps(held.values(), IN_ONE_STEP, ({ shares }) => {
    for (const [term, share] of shares) {
      holders.set(term, (holders.get(term) ?? 0) + 1);
      // What is a subject elsewhere counts where an entry is about it.
      if (share === 1 || !subjects.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  });
  const said = new Map<Term, number>();
  for (const language of SPOKEN_LANGUAGES) {
    yield;
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
      return holdsAll(rows?.get(language) ?? rows?.values().next().value ?? [], wanted);
    },
    weight: (term) => (weights.get(term) ?? 0) * (isAsking(term) ? ASKING_WEIGHT : 1),
    rareness,
    holders: (term) => holders.get(term) ?? 0,
  };
}

/** The title, sentences and other names of an entry, as rows of words. */
export function rowsOf(entry: Entry, language: SpokenLanguage, read: ReadWords): readonly string[] {
  return [...subjectOf(entry), ...entry.sentences].map((row) => ` ${read(row, language).join(' ')} `);
}

/** True where one of some rows of words holds all of these rows. */
export function holdsAll(rows: readonly string[], wanted: readonly (readonly string[])[]): boolean {
  const phrases = wanted.map((words) => ` ${words.join(' ')} `);
  return rows.some((row) => phrases.every((phrase) => row.includes(phrase)));
}
