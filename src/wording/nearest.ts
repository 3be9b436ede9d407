/**
 * The word out of `known` that the writer of `given` most likely meant, or undefined where none is near: the only
 * one that begins so, else the nearest with at most one slip for every three letters and never more than `slips`.
 * Case is left aside; the first of equally near ones wins.
 */
export function nearest<T extends string>(
  given: string,
  known: readonly T[],
  slips = LONGEST,
): T | undefined {
  const wanted = given.toLowerCase().slice(0, LONGEST);
  const beginning = known.filter((word) => word.toLowerCase().startsWith(wanted));
  if (beginning.length === 1 && wanted.length >= MIN_BEGINNING) return beginning[0];
  let best: T | undefined;
  let least = Math.min(Math.floor(wanted.length / 3), slips) + 1;
  for (const word of known) {
    const apart = distance(wanted, word.toLowerCase());
    if (apart < least) {
      least = apart;
      best = word;
    }
  }
  return best;
}

/** Letters that say which word begins so. */
const MIN_BEGINNING = 2;

/** Letters that are looked at; what is longer is no misspelt name. */
const LONGEST = 64;

/** Letters to add, drop, replace or swap with their neighbour until `a` reads `b` (optimal string alignment). */
function distance(a: string, b: string): number {
  const width = b.length + 1;
  let before: number[] = [];
  let above = Array.from({ length: width }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j < width; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[width - 1] ?? 0;
}
