import type { Entry } from '../knowledge/entry.ts';
import { onceFor } from '../knowledge/once-for.ts';
import type { IndexedBook } from '../knowledge/index-book.ts';
import type { Steps } from '../knowledge/steps.ts';
import { makeLookUp, toolsOf, type Found, type LookedUp, type LookUp, type Wording } from './look-up.ts';
import { makingOwnLookUp } from './own-look-up.ts';
import { byRank } from './rank.ts';
import { makeCorrectIn, type CorrectIn } from './understanding/correction.ts';
import type { Message } from './understanding/message.ts';

/** What everybody says all the time ("before") names no subject of a club's own, though a title may hold it. */
const LEAST_RARITY = 0.3;

/** How messages are looked up in a book, whoever its entries are from. */
export interface BookLookUp {
  /** Looks in the entries as they are shipped: what a club adds changes nothing of what these say. */
  readonly shipped: LookUp;
  /** Looks in those that are the club's own, where it has any. */
  readonly own: LookUp | undefined;
  /** True for the id of an entry that is the club's own. */
  isOwn(id: string): boolean;
  /** A message as the club's own entries read it: they may know words that the shipped book takes for typing slips. */
  asOwn(message: Message): Message;
  /** The entry whose subject a message names, a shipped one first. */
  named(message: Message): Entry | undefined;
  /** All entries that may answer a message, best first, and how the message was looked up in the shipped ones. */
  find(wording: Wording): { readonly looked: LookedUp; readonly found: readonly Found[] };
}

/** The typing slips that are corrected towards the words of a book. */
export const correctionsOf = onceFor((indexed: IndexedBook): CorrectIn => {
  const { en, es, de, fr } = indexed.vocabularies;
  return makeCorrectIn({ en: en.known, es: es.known, de: de.known, fr: fr.known });
});

/**
 * Makes the looking up in a book. Where a club's texts are laid over the shipped book, the shipped entries are found,
 * weighed and quoted as in the shipped book, so that an entry of the club's changes no answer but those that it gives
 * itself; its own are each weighed as if it alone lay over the shipped book.
 */
export function* makingBookLookUp(indexed: IndexedBook): Steps<BookLookUp> {
  const { book, isKnown, shipped = indexed } = indexed;
  const own = book.own ?? new Set<string>();
  const correct = correctionsOf(indexed);
  const isThere = (id: string): boolean => book.entry(id) !== undefined;
  const inShipped = makeLookUp(shipped, toolsOf(shipped), {
    isThere,
    isWanted: (id) => isThere(id) && !own.has(id),
    // What was told by hidden entries alone is known no longer.
    weight: (term) => (isKnown(term) ? shipped.search.weight(term) : 0),
    termsFor: (_, terms) => terms,
  });
  const inOwn = own.size === 0 ? undefined : yield* makingOwnLookUp(indexed, shipped, own);

  const asOwn = onceFor((message: Message): Message => {
    const { language, spelled } = message;
    const { known } = indexed.vocabularies[language];
    const words = message.words.map((word, at) => {
      const typed = spelled[at] ?? word;
      if (known.has(typed)) return typed;
      return word === typed ? correct(typed, language) : word;
    });
    return words.every((word, at) => word === message.words[at]) ? message : { ...message, words };
  });

  return {
    shipped: inShipped,
    own: inOwn,
    isOwn: (id) => own.has(id),
    asOwn,
    named: (message) => inShipped.named(message, 0) ?? inOwn?.named(asOwn(message), LEAST_RARITY),
    find(wording) {
      const { found, ...looked } = inShipped.find(wording);
      if (inOwn === undefined) return { looked, found: found.map(inForce) };
      const { message, earlier, said } = wording;
      const further = inOwn.find({
        ...wording,
        beside: looked.alike,
        message: asOwn(message),
        earlier: earlier.map(asOwn),
        said: said.map(asOwn),
      });
      return { looked, found: [...found.map(inForce), ...further.found].toSorted(byRank) };
    },
  };

  /** The shipped entry with the count of the texts that it has had in the club. */
  function inForce(one: Found): Found {
    return { ...one, entry: book.entry(one.entry.id) ?? one.entry };
  }
}
