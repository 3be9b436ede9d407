import { slips } from './spelling.ts';

/** The most letters that a slip of the keyboard gets wrong. */
const MAX_SLIPS = 2;

/** The known word that differs least from `word`, or an empty string where none is near (at most two letters wrong). */
export function nearest(word: string, known: readonly string[]): string {
  let best = '';
  let fewest = MAX_SLIPS + 1;
  for (const candidate of known) {
    const count = slips(word.toLowerCase(), candidate, MAX_SLIPS);
    if (count < fewest) [best, fewest] = [candidate, count];
  }
  return best;
}
