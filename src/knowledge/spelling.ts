import { onceFor } from './once-for.ts';

/** Shortest word that is corrected at all, and shortest in which two slips are forgiven, in letters. */
const SHORTEST_CORRECTED = 4;
const SHORTEST_FOR_TWO_SLIPS = 8;

/** Rows of the table of `slips`, used again by each call. */
let [before, last, row]: [number[], number[], number[]] = [[], [], []];

/**
 * Edit distance with neighbours swapped counted as one slip (optimal string alignment), given up as `limit + 1`
 * where it is larger than `limit`.
 */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

export type Correct = (word: string) => string;

/** A word that is this many times as common as any other that is as near is the one that was meant. */
const COMMON_TIMES = 3;

/**
 * Makes a corrector of typing slips towards the known words; `count` says how often each is used. A word that is
 * known, or an everyday word, stays; an unknown one becomes the one known word that is nearest, if a single slip (two
 * in long words) explains it and no other word is as near, or none of those nearly as common. Words keep their first
 * letter, unless the first two were swapped.
 */
export function makeCorrect(
  known: ReadonlySet<string>,
  everyday: ReadonlySet<string> = new Set(),
  count: (word: string) => number = () => 1,
): Correct {
  const byLetter = Map.groupBy(known, (word) => word.charAt(0));
  const candidates = onceFor((first: string) =>
    Map.groupBy(
      (byLetter.get(first) ?? [])
        .filter(({ length }) => length >= SHORTEST_CORRECTED)
        .map((word) => ({ word, letters: lettersOf(word) })),
      ({ word }) => word.length,
    ),
  );
  return (word) => {
    if (word.length < SHORTEST_CORRECTED || known.has(word) || everyday.has(word) || /\d/.test(word))
      return word;
    const limit = word.length >= SHORTEST_FOR_TWO_SLIPS ? 2 : 1;
    const [first, second] = [word.charAt(0), word.charAt(1)];
    const letters = lettersOf(word);
    let nearest: string[] = [];
    let least = limit;
    const compare = (candidate: Candidate): void => {
      if (ones(letters & ~candidate.letters) > least || ones(candidate.letters & ~letters) > least) return;
      const distance = slips(word, candidate.word, least);
      if (distance > least) return;
      if (distance < least) nearest = [];
      least = distance;
      nearest.push(candidate.word);
    };
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      candidates(first).get(length)?.forEach(compare);
      if (first === second) continue;
      for (const candidate of candidates(second).get(length) ?? [])
        if (candidate.word[1] === first) compare(candidate);
    }
    const [best, next] = nearest.toSorted((a, b) => count(b) - count(a));
    if (best === undefined) return word;
    return next === undefined || count(best) >= COMMON_TIMES * count(next) ? best : word;
  };
}

/** A known word with its letters. */
interface Candidate {
  readonly word: string;
  readonly letters: number;
}

/** Which letters a word has, a bit each: a slip adds one at most, and takes one away. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
