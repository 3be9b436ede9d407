import { slips } from './spelling.ts';

/** Letters that say which word begins so. */
const MIN_BEGINNING = 2;

/** Letters that are looked at; what is longer is no misspelt name. */
const LONGEST = 64;

/**
 * The word out of `known` that the writer of `given` most likely meant, or undefined where none is near: the only
 * one that begins so, else the nearest with at most one slip for every three letters and never more than `most`.
 * Case is left aside; the first of equally near ones wins.
 */
export function nearest<T extends string>(given: string, known: readonly T[], most = LONGEST): T | undefined {
  const wanted = given.toLowerCase().slice(0, LONGEST);
  const beginning = known.filter((word) => word.toLowerCase().startsWith(wanted));
  if (beginning.length === 1 && wanted.length >= MIN_BEGINNING) return beginning[0];
  let best: T | undefined;
  let fewest = Math.min(Math.floor(wanted.length / 3), most) + 1;
  for (const word of known) {
    const count = slips(wanted, word.toLowerCase(), fewest);
    if (count < fewest) [best, fewest] = [word, count];
  }
  return best;
}
