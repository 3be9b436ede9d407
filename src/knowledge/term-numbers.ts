import type { EntryTerms } from './entry-terms.ts';
import type { Term } from './term.ts';

/** Numbers for terms, from 0 on. Several books share them: a term that comes later has a number that older books lack. */
export interface TermNumbers {
  readonly all: ReadonlyMap<Term, number>;
  /** The number of a term, a new one where it has none yet. */
  of(term: Term): number;
  /** The numbers of an entry's terms, by their places. */
  ofEntry(entry: EntryTerms): Uint32Array;
}

/** Numbers that are kept, for each term that a book has. */
const MOST_SHARE = 2;

/** Those of another book, unless most of them are of terms that are gone; else none yet. `used` counts the terms there. */
export function numbersLike(
  like: { readonly numbers: TermNumbers; readonly used: number } | undefined,
): TermNumbers {
  return like !== undefined && like.numbers.all.size <= MOST_SHARE * like.used ? like.numbers : makeNumbers();
}

function makeNumbers(): TermNumbers {
  const all = new Map<Term, number>();
  const ofEntries = new WeakMap<EntryTerms, Uint32Array>();
  const of = (term: Term): number => {
    const known = all.get(term);
    if (known !== undefined) return known;
    const number = all.size;
    all.set(term, number);
    return number;
  };
  return {
    all,
    of,
    ofEntry(entry) {
      const known = ofEntries.get(entry);
      if (known !== undefined) return known;
      const numbers = Uint32Array.from(entry.terms, of);
      ofEntries.set(entry, numbers);
      return numbers;
    },
  };
}
