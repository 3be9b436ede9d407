import type { Book } from './book.ts';
import type { EntryTerms } from './entry-terms.ts';
import { greatest } from './greatest.ts';
import { NOTHING, type Holdings } from './holdings.ts';
import { onceFor } from './once-for.ts';
import { BOOST, holdsAll, MOST_CANDIDATES, rowsOf, type Search, type Wanted } from './search.ts';
import { eachInSteps, type Steps } from './steps.ts';
import type { Term } from './term.ts';
import type { ReadWords } from './tokens.ts';

/** Entries that are filed in a step. */
const IN_ONE_STEP = 200;

/** A shipped book, and the search in it. */
interface Shipped {
  readonly book: Book;
  readonly search: Search;
}

/**
 * Makes the search in a club's own entries: they are grouped by the terms that they hold, and ranked by how well they
 * fit beside the shipped ones, with the weights of the shipped book.
 */
export function* searchingOwn(
  own: readonly EntryTerms[],
  { book, search: shipped }: Shipped,
  read: ReadWords,
): Steps<Search> {
  const byId = new Map<string, EntryTerms>();
  const byTerm = new Map<Term, Held[]>();
  yield* eachInSteps(own, IN_ONE_STEP, (one, number) => {
    const { entry, holdings } = one;
    byId.set(entry.id, one);
    for (const term of holdings.shares.keys()) {
      const held = { number, boost: boostOf(term, holdings) };
      const there = byTerm.get(term);
      if (there) there.push(held);
      else byTerm.set(term, [held]);
    }
  });
  const holders = (term: Term): number => byTerm.get(term)?.length ?? 0;
  const weight = (term: Term): number =>
    shipped.weight(term) || (holders(term) > 0 ? shipped.rareness(term) : 0);
  const rows = onceFor(({ entry, language }: EntryTerms) => rowsOf(entry, language, read));

  /** How well each of the own entries fits terms, by their numbers. */
  function fits(terms: readonly Wanted[]): Float64Array {
    const sums = new Float64Array(own.length);
    const counts = new Uint32Array(own.length);
    for (const { term, share } of terms) {
      const counting = share * weight(term);
      for (const { number, boost } of byTerm.get(term) ?? []) {
        sums[number] = (sums[number] ?? 0) + counting * boost;
        counts[number] = (counts[number] ?? 0) + 1;
      }
    }
    return sums.map((sum, number) => fit(sum, counts[number] ?? 0));
  }

  /** How well the shipped entry fits that does so best. */
  function bestShipped(terms: readonly Wanted[]): number {
    const counting = terms.map(({ term, share }) => ({ term, counts: share * weight(term) }));
    return Math.max(
      ...book.entries.map((entry) => {
        const holdings = shipped.holdings(entry);
        const boosts = counting.map(({ term, counts }) => ({ counts, boost: boostOf(term, holdings) }));
        const sum = boosts.reduce((before, { counts, boost }) => before + counts * boost, 0);
        return fit(sum, boosts.filter(({ boost }) => boost > 0).length);
      }),
    );
  }

  return {
    candidates(terms) {
      const fitting = fits(terms);
      const found = greatest(fitting, Number.MIN_VALUE, MOST_CANDIDATES);
      const best = found.length === 0 ? 0 : bestShipped(terms);
      return found.flatMap((number) => {
        const entry = own[number]?.entry;
        const one = fitting[number] ?? 0;
        return entry ? [{ entry, score: one / Math.max(best, one) }] : [];
      });
    },
    holdings: ({ id }) => byId.get(id)?.holdings ?? NOTHING,
    speaksOf({ id }, wanted) {
      const one = byId.get(id);
      return one !== undefined && holdsAll(rows(one), wanted);
    },
    weight,
    rareness: shipped.rareness,
    holders,
  };
}

/** An own entry that holds a term, and how much that counts for it. */
interface Held {
  readonly number: number;
  readonly boost: number;
}

function boostOf(term: Term, { subject, shares, text }: Holdings): number {
  const part = subject.has(term) ? BOOST.subject : shares.get(term) === 1 ? BOOST.questions : 0;
  return part + (text.has(term) ? BOOST.text : 0);
}

/** As in the search: what holds more of the terms fits better than what holds one of them often. */
const fit = (sum: number, held: number): number => held * sum;
