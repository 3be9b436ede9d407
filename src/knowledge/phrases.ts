/** A phrase found in a row of words: `value` is what the table says it means, words `start` to `end` (exclusive). */
export interface Hit<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

type Pattern<T> = { readonly words: readonly string[]; readonly value: T };

/**
 * Makes a finder of phrases. A phrase is words separated by blanks, folded as in {@link tokens}; a word that ends
 * in `*` stands for all that begin with it. Where phrases overlap, the one that starts first wins, then the longer.
 */
export function makePhraseFinder<T>(
  table: Iterable<readonly [phrase: string, value: T]>,
): (words: readonly string[]) => Hit<T>[] {
  const exact = new Map<string, Pattern<T>[]>();
  const open = new Map<string, Pattern<T>[]>();
  for (const [phrase, value] of table) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const [index, key] = first.endsWith('*') ? [open, first.slice(0, 1)] : [exact, first];
    index.set(key, [...(index.get(key) ?? []), { words, value }]);
  }
  return (words) => {
    const hits: Hit<T>[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? '';
      const best = longest(exact.get(word), words, at, longest(open.get(word.charAt(0)), words, at));
      if (!best) continue;
      hits.push({ value: best.value, start: at, end: at + best.words.length });
      at += best.words.length - 1;
    }
    return hits;
  };
}

/** The longest pattern that stands at a place, the given one where none is longer. */
function longest<T>(
  patterns: readonly Pattern<T>[] | undefined,
  words: readonly string[],
  at: number,
  found?: Pattern<T>,
): Pattern<T> | undefined {
  let best = found;
  for (const pattern of patterns ?? []) {
    if (pattern.words.length > (best?.words.length ?? 0) && stands(pattern, words, at)) best = pattern;
  }
  return best;
}

function stands(pattern: Pattern<unknown>, words: readonly string[], at: number): boolean {
  for (let offset = 0; offset < pattern.words.length; offset++) {
    if (!fits(pattern.words[offset] ?? '', words[at + offset])) return false;
  }
  return true;
}

function fits(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
