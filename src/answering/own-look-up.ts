import type { Entry } from '../knowledge/entry.ts';
import { rarity } from '../knowledge/everyday-words.ts';
import type { Holdings, IndexedBook, Search, Wanted } from '../knowledge/search.ts';
import type { Term } from '../knowledge/vocabulary.ts';
import { knownAs, type Weighed } from './evidence.ts';
import { makeLookUp, makeTools, toolsOf, type LookUp } from './look-up.ts';
import type { Message } from './understanding/message.ts';

/** How much a term in each part of an entry counts. */
const BOOST = { subject: 3, questions: 2, text: 1 } as const;

/**
 * Makes the looking up in a club's own entries. Each is weighed as if it alone lay over the shipped book: by how rare
 * its words are there, and words that only itself holds as those that a single entry holds. So none of them changes
 * what another one answers.
 */
export function makeOwnLookUp(indexed: IndexedBook, shipped: IndexedBook, own: ReadonlySet<string>): LookUp {
  const { book, lines } = indexed;
  const search = ownSearch(indexed, shipped, own);
  const ownBook: IndexedBook = { ...indexed, search };
  const tools = makeTools(
    ownBook,
    (language) => lines(language).filter(({ of }) => own.has(of)),
    toolsOf(shipped),
  );

  /** The terms of a message as they weigh for one entry: what only others of the club's hold is unknown to it. */
  function termsFor(entry: Entry, terms: readonly Weighed[], { language }: Message): readonly Weighed[] {
    const { subject, shares } = search.holdings(entry);
    return terms.map((weighed) => {
      const { term, word, asks } = weighed;
      if (asks) return weighed;
      const rareness = shipped.search.rareness(term);
      if (subject.has(term)) return knownAs(weighed, rareness, language);
      if (shipped.search.weight(term) > 0) return weighed;
      return knownAs(weighed, shares.has(term) ? Math.min(rareness, rarity(word, language)) : 0, language);
    });
  }

  return makeLookUp(ownBook, tools, {
    isThere: (id) => book.entry(id) !== undefined,
    isWanted: (id) => own.has(id),
    weight: (term) => search.weight(term),
    termsFor,
  });
}

/** The search of a book for the club's own entries alone, with the weights of the shipped book. */
function ownSearch({ search }: IndexedBook, shipped: IndexedBook, own: ReadonlySet<string>): Search {
  const weight = (term: Term): number =>
    shipped.search.weight(term) || (search.weight(term) > 0 ? shipped.search.rareness(term) : 0);
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
    ...search,
    weight,
    candidates(terms) {
      const found = search.candidates(terms).filter(({ entry: { id } }) => own.has(id));
      if (found.length === 0) return [];
      const best = Math.max(
        ...shipped.book.entries.map((entry) => fit(terms, shipped.search.holdings(entry))),
      );
      return found.map(({ entry }) => {
        const fits = fit(terms, search.holdings(entry));
        return { entry, score: fits === 0 ? 0 : fits / Math.max(best, fits) };
      });
    },
  };
}
