import type { Entry } from '../knowledge/entry.ts';
import { rarity } from '../knowledge/everyday-words.ts';
import type { IndexedBook } from '../knowledge/index-book.ts';
import { comparing, makeCompare, type Compare } from '../knowledge/likeness.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import type { Steps } from '../knowledge/steps.ts';
import { knownAs, type Weighed } from './evidence.ts';
import { makeLookUp, makeTools, toolsOf, type LookUp } from './look-up.ts';
import type { Message } from './understanding/message.ts';

/**
 * Makes the looking up in a club's own entries. Each is weighed as if it alone lay over the shipped book: by how rare
 * its words are there, and words that only itself holds as those that a single entry holds. So none of them changes
 * what another one answers.
 */
export function* makingOwnLookUp(
  indexed: IndexedBook,
  shipped: IndexedBook,
  own: ReadonlySet<string>,
): Steps<LookUp> {
  const { book, search, lines, vocabularies } = indexed;
  const among = toolsOf(shipped).compare;
  const comparingIn = function* (language: SpokenLanguage): Steps<Compare> {
    const own = lines(language);
    const vocabulary = vocabularies[language];
    if (own.length === 0) return makeCompare(() => own, vocabulary);
    yield;
    return yield* comparing(own, vocabulary, among[language].weights());
  };
  const tools = makeTools(indexed, {
    en: yield* comparingIn('en'),
    es: yield* comparingIn('es'),
    de: yield* comparingIn('de'),
    fr: yield* comparingIn('fr'),
  });

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

  return makeLookUp(indexed, tools, {
    isThere: (id) => book.entry(id) !== undefined,
    isWanted: (id) => own.has(id),
    weight: (term) => search.weight(term),
    termsFor,
  });
}
