/** Shortest word that is corrected at all, and shortest in which two slips are forgiven, in letters. */
const SHORTEST_CORRECTED = 4;
const SHORTEST_FOR_TWO_SLIPS = 8;

/**
 * Edit distance with neighbours swapped counted as one slip (optimal string alignment), given up as `limit + 1`
 * where it is larger than `limit`.
 */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

export type Correct = (word: string) => string;

/** A word that is this many times as common as any other that is as near is the one that was meant. */
const COMMON_TIMES = 3;

/**
 * Makes a corrector of typing slips towards the known words; `count` says how often each is used. A word that is known, or an everyday word, stays; an unknown one becomes the one known word that is
 * nearest, if a single slip (two in long words) explains it and no other word is as near, or none of those nearly as common. Words keep their first
 * letter, unless the first two were swapped.
 */
export function makeCorrect(
  known: ReadonlySet<string>,
  everyday: ReadonlySet<string> = new Set(),
  count: (word: string) => number = () => 1,
): Correct {
  const byLength = new Map<number, string[]>();
  for (const word of known) {
    if (word.length < SHORTEST_CORRECTED) continue;
    byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  }
  return (word) => {
    if (word.length < SHORTEST_CORRECTED || known.has(word) || everyday.has(word) || /\d/.test(word))
      return word;
    const limit = word.length >= SHORTEST_FOR_TWO_SLIPS ? 2 : 1;
    let nearest: string[] = [];
    let least = limit;
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      for (const candidate of byLength.get(length) ?? []) {
        const swapped = candidate[0] === word[1] && candidate[1] === word[0];
        if (candidate[0] !== word[0] && !swapped) continue;
        const distance = slips(word, candidate, least);
        if (distance > least) continue;
        if (distance < least) nearest = [];
        least = distance;
        nearest.push(candidate);
      }
    }
    const [first, second] = nearest.toSorted((a, b) => count(b) - count(a));
    if (first === undefined) return word;
    return second === undefined || count(first) >= COMMON_TIMES * count(second) ? first : word;
  };
}
