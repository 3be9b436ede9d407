import { PARTS, type EntryTerms, type Part } from './entry-terms.ts';
import { eachInSteps, rangesInSteps, type Steps } from './steps.ts';
import { fileHolders, type Holders } from './term-holders.ts';
import type { TermNumbers } from './term-numbers.ts';
import type { Term } from './term.ts';

/** An entry in every language that it is told in, read. */
export type ToldTerms = readonly EntryTerms[];

/** A term that is looked for, and how much it counts. */
export interface Sought {
  readonly term: Term;
  readonly counts: number;
}

/** Where entries hold terms that carry meaning: a stand is one term of one entry. */
export interface Stands {
  readonly numbers: TermNumbers;
  /** By the number of each stand: the number of its term, the place of its entry, and how often each part holds it. */
  readonly terms: Uint32Array;
  readonly entries: Uint32Array;
  readonly counts: Readonly<Record<Part, Uint32Array>>;
}

/** Entries that fit terms, by their places, best first; of equal ones the first. The score has no unit. */
export type FindEntries = (
  sought: readonly Sought[],
  most: number,
) => readonly { readonly entry: number; readonly score: number }[];

/** How much a term in each part of an entry counts: what an entry is about outweighs what it mentions. */
const BOOST: Readonly<Record<Part, number>> = { subject: 3, questions: 2, text: 1 };
/** Of the ranking function BM25+: how slowly a further time counts less, how much length does, and what one time counts at least. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.7;
const ONCE = 0.5;
/** Entries, and stands, that are gone through in a step. */
const ENTRIES_IN_ONE_STEP = 100;
const STANDS_IN_ONE_STEP = 50_000;

/** Reads where entries hold their terms. */
export function* standsOf(told: readonly ToldTerms[], numbers: TermNumbers): Steps<Stands> {
  const most = told.reduce((sum, all) => all.reduce((more, { carrying }) => more + carrying.length, sum), 0);
  const [terms, entries] = [new Uint32Array(most), new Uint32Array(most)];
  const counts = {
    subject: new Uint32Array(most),
    questions: new Uint32Array(most),
    text: new Uint32Array(most),
  };
  let stand = 0;
  yield* eachInSteps(told, ENTRIES_IN_ONE_STEP, (all, entry) => {
    for (const one of all) {
      const { subject, questions, text } = one.counts;
      const ofEntry = numbers.ofEntry(one);
      for (let at = 0; at < one.carrying.length; at++) {
        const place = one.carrying[at] ?? 0;
        counts.subject[stand] = subject[place] ?? 0;
        counts.questions[stand] = questions[place] ?? 0;
        counts.text[stand] = text[place] ?? 0;
        terms[stand] = ofEntry[place] ?? 0;
        entries[stand] = entry;
        stand++;
      }
    }
  });
  return { numbers, terms, entries, counts };
}

/** Files entries by where they hold terms: what is found is ranked by BM25+, times the terms that are found. */
export function* fileEntries(entryCount: number, stands: Stands): Steps<FindEntries> {
  const { numbers, terms, entries, counts } = stands;
  const ends = new Uint32Array(terms.length);
  for (let stand = 0; stand < terms.length; stand++) ends[stand] = stand + 1;
  yield;
  const byTerm: Holders = yield* fileHolders(numbers.all.size, terms, ends);
  const lengths = {
    subject: new Uint32Array(entryCount),
    questions: new Uint32Array(entryCount),
    text: new Uint32Array(entryCount),
  };
  for (const part of PARTS) {
    const [own, long] = [counts[part], lengths[part]];
    yield* rangesInSteps(entries.length, STANDS_IN_ONE_STEP, (from, to) => {
      for (let stand = from; stand < to; stand++) {
        const entry = entries[stand] ?? 0;
        if ((own[stand] ?? 0) > 0) long[entry] = (long[entry] ?? 0) + 1;
      }
    });
  }
  const averages = { subject: 0, questions: 0, text: 0 };
  for (const part of PARTS) {
    let sum = 0;
    for (const length of lengths[part]) sum += Math.max(1, length);
    averages[part] = sum / entryCount;
  }

  const rarities = new Map<number, Readonly<Record<Part, number>>>();

  /** How rare a term with these stands is in each part of entries. */
  function rarityOf(number: number, own: Uint32Array): Readonly<Record<Part, number>> {
    const known = rarities.get(number);
    if (known !== undefined) return known;
    const rare = { subject: 0, questions: 0, text: 0 };
    for (const part of PARTS) {
      let holding = 0;
      for (const stand of own) if ((counts[part][stand] ?? 0) > 0) holding++;
      rare[part] = Math.log(1 + (entryCount - holding + 0.5) / (holding + 0.5));
    }
    rarities.set(number, rare);
    return rare;
  }

  /** Adds what a term of so much says for the entries that hold it. */
  function addTerm(number: number, weight: number, found: Map<number, Found>): void {
    const [first, end] = [byTerm.ends[number - 1] ?? 0, byTerm.ends[number] ?? 0];
    const own = byTerm.of.subarray(first, end);
    const rare = rarityOf(number, own);
    for (const stand of own) {
      const entry = entries[stand] ?? 0;
      let score = 0;
      for (const part of PARTS) {
        const times = counts[part][stand] ?? 0;
        if (times === 0) continue;
        const long = Math.max(1, lengths[part][entry] ?? 0) / averages[part];
        const slow = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * long);
        score += weight * BOOST[part] * rare[part] * (ONCE + (times * (SATURATION + 1)) / (times + slow));
      }
      const known = found.get(entry);
      if (known === undefined) found.set(entry, { entry, sum: score, terms: 1 });
      else {
        known.sum += score;
        known.terms++;
      }
    }
  }

  return (sought, most) => {
    const found = new Map<number, Found>();
    for (const { term, counts: weight } of sought) {
      const number = numbers.all.get(term);
      if (number !== undefined) addTerm(number, weight, found);
    }
    return [...found.values()]
      .map((one) => ({ entry: one.entry, score: one.sum * one.terms }))
      .toSorted((a, b) => b.score - a.score || a.entry - b.entry)
      .slice(0, most);
  };
}

/** An entry that is found: what its terms say together, and how many they are. */
interface Found {
  readonly entry: number;
  sum: number;
  terms: number;
}
