import type { Book } from './book.ts';
import type { EntryTerms } from './entry-terms.ts';
import { NOTHING, type Holdings } from './holdings.ts';
import { onceFor } from './once-for.ts';
import {
  BOOST,
  holdsAll,
  MOST_CANDIDATES,
  MOST_ENTRIES_FOUND,
  rowsOf,
  type Search,
  type Wanted,
} from './search.ts';
import { eachInSteps, type Steps } from './steps.ts';
import { rarest, type Term } from './term.ts';
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
  const byTerm = new Map<Term, EntryTerms[]>();
  yield* eachInSteps(own, IN_ONE_STEP, (one) => {
    byId.set(one.entry.id, one);
    for (const term of one.holdings.shares.keys()) {
      const there = byTerm.get(term);
      if (there) there.push(one);
      else byTerm.set(term, [one]);
    }
  });
  const holders = (term: Term): number => byTerm.get(term)?.length ?? 0;
  const weight = (term: Term): number =>
    shipped.weight(term) || (holders(term) > 0 ? shipped.rareness(term) : 0);
  const rows = onceFor(({ entry, language }: EntryTerms) => rowsOf(entry, language, read));

  const fit = (terms: readonly Wanted[], { subject, shares, text }: Holdings): number => {
    let sum = 0;
    let held = 0;
    for (const { term, share } of terms) {
      const part = subject.has(term) ? BOOST.subject : shares.get(term) === 1 ? BOOST.questions : 0;
      const boost = part + (text.has(term) ? BOOST.text : 0);
      if (boost > 0) held++;
      sum += share * weight(term) * boost;
    }
    // As in the search: what holds more of the terms fits better than what holds one of them often.
    return held * sum;
  };

  return {
    candidates(terms) {
      const telling = rarest([...new Set(terms.map(({ term }) => term))], holders, MOST_ENTRIES_FOUND);
      const found = [...new Set(telling.flatMap((term) => byTerm.get(term) ?? []))]
        .map(({ entry, holdings }) => ({ entry, fits: fit(terms, holdings) }))
        .toSorted((a, b) => b.fits - a.fits || (a.entry.id < b.entry.id ? -1 : 1))
        .slice(0, MOST_CANDIDATES);
      if (found.length === 0) return [];
      const best = Math.max(...book.entries.map((entry) => fit(terms, shipped.holdings(entry))));
      return found.map(({ entry, fits }) => ({ entry, score: fits === 0 ? 0 : fits / Math.max(best, fits) }));
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
