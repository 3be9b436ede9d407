import type { IndexedBook } from '../knowledge/index-book.ts';
import type { BookLookUp } from './club-look-up.ts';
import { beyondAsked } from './evidence.ts';
import type { LookUp } from './look-up.ts';
import type { Message } from './understanding/message.ts';

/** One this like it is that question even where a plan could be made of it. */
const LISTED_QUESTION = 0.85;

/** The entries that list a question so much like a message that it is that question. */
export interface Listing {
  readonly all: ReadonlySet<string>;
  /** Those of the shipped book, also where the club tells them in its own words. */
  readonly shipped: ReadonlySet<string>;
}

/**
 * Makes what finds the entries of a book that list the question of a message. A listed question proves that the entry
 * has the answer only where it names every subject beyond the book that the message asks about: one word more may make
 * another question of it.
 */
export function makeListing({ read }: IndexedBook, lookUp: BookLookUp): (message: Message) => Listing {
  /**
   * `named` is the entry whose subject the message names, where it may ask for it in fewer words than are listed: "the
   * track" is the one track that a club tells of.
   */
  function listedIn(entries: LookUp, message: Message, named?: string): ReadonlySet<string> {
    const { words, language } = message;
    const beyond = beyondAsked(message);
    const isNamed = (text: string): boolean => {
      const row = ` ${read(text, language).join(' ')} `;
      return beyond.every(({ words: said, also }) =>
        [said, ...(also ? [also] : [])].every((phrase) => row.includes(` ${phrase.join(' ')} `)),
      );
    };
    const isShorter = (of: string, text: string): boolean => {
      if (of !== named) return false;
      const listed = new Set(read(text, language));
      return words.every((word) => listed.has(word));
    };
    const asked = entries
      .alike(words, language)
      .filter(
        ({ kind, likeness, of, text }) =>
          kind === 'question' && (likeness >= LISTED_QUESTION || isShorter(of, text)) && isNamed(text),
      );
    return new Set(asked.map(({ of }) => of));
  }

  return (message) => {
    const shipped = listedIn(lookUp.shipped, message);
    if (lookUp.own === undefined) return { all: shipped, shipped };
    const own = [...listedIn(lookUp.own, lookUp.asOwn(message), lookUp.named(message)?.id)].filter((id) =>
      lookUp.isOwn(id),
    );
    const others = [...shipped].filter((id) => !lookUp.isOwn(id));
    return { all: new Set([...others, ...own]), shipped };
  };
}
