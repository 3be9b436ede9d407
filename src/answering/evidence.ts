import type { Entry } from '../knowledge/entry.ts';
import { rarity } from '../knowledge/everyday-words.ts';
import { isAsking, type IndexedBook, type Search, type Wanted } from '../knowledge/search.ts';
import type { Term } from '../knowledge/vocabulary.ts';
import { findBeyond, type Beyond } from './beyond/find-beyond.ts';
import type { Message } from './understanding/message.ts';

/** Words outside the sentence that asks tell the setting, not the question. */
const SETTING_SHARE = 0.2;
/** A term in more than about half of the entries (weight below this) tells no entry from another. */
const TELLING_WEIGHT = 0.7;

/** A term of a question with what it weighs, and the word that it stands for. */
export interface Weighed extends Wanted {
  readonly weight: number;
  readonly word: string;
}

/** Why an entry is, or is not, believed to answer a question. */
export interface Evidence {
  /** Share of the question's weight that the entry covers, 0 to 1. */
  readonly share: number;
  /** Terms of the question that the entry holds. */
  readonly covered: readonly Weighed[];
  /** Terms that carry the question and that the entry does not hold. */
  readonly missing: readonly Weighed[];
  /** Share of the question's weight that names what the entry is about, 0 to 1. */
  readonly subject: number;
  /** True where a covered term tells this entry from others. */
  readonly telling: boolean;
}

/** Words before a sport that make it an example: "such as soccer". */
const EXAMPLE_MARKS: ReadonlySet<string> = new Set(
  'like eg such como ejemplo beispiel etwa comme exemple'.split(' '),
);
const EXAMPLE_REACH_WORDS = 5;

/** The subjects beyond the book that a message asks about. Sports given as examples ("such as soccer") are none. */
export function beyondAsked({ words, asking, language, plan: { breaks } }: Message): Beyond[] {
  return findBeyond(words, language).filter(
    ({ value, start }) => asking.has(start) && !(value === 'other-sports' && isExample(start)),
  );

  function isExample(start: number): boolean {
    for (let at = start - 1; at >= Math.max(0, start - EXAMPLE_REACH_WORDS); at--) {
      if (EXAMPLE_MARKS.has(words[at] ?? '')) return true;
      if (breaks.has(at)) return false;
    }
    return false;
  }
}

/** The terms of a message, each once, with what they weigh. */
export function weighTerms(message: Message, { termsOf, search }: IndexedBook): Weighed[] {
  const weighed = new Map<Term, Weighed>();
  const terms = termsOf(message.words, message.language);
  const focused = terms.some(({ term, at }) => message.asking.has(at) && !isAsking(term));
  for (const { term, at } of terms) {
    const share = !focused || message.asking.has(at) ? 1 : SETTING_SHARE;
    if (isAsking(term) && share < 1) continue;
    const known = search.weight(term);
    const word = message.words[at] ?? '';
    const weight = share * (known > 0 ? known : share * rarity(word, message.language));
    if (weight > (weighed.get(term)?.weight ?? 0)) weighed.set(term, { term, weight, share, word });
  }
  return [...weighed.values()];
}

/** Weighs what an entry covers of a question's terms. Asking words ("how often") count neither way. */
export function weigh(terms: readonly Weighed[], entry: Entry, search: Search): Evidence {
  let all = 0;
  let held = 0;
  let named = 0;
  const covered: Weighed[] = [];
  const missing: Weighed[] = [];
  for (const weighed of terms) {
    const { term, weight } = weighed;
    if (isAsking(term)) continue;
    const holding = search.holding(entry, term);
    all += weight;
    held += holding * weight;
    if (search.names(entry, term)) named += weight;
    (holding > 0 ? covered : missing).push(weighed);
  }
  return {
    share: all === 0 ? 0 : held / all,
    subject: all === 0 ? 0 : named / all,
    covered,
    missing,
    telling: covered.some(({ term }) => search.weight(term) >= TELLING_WEIGHT),
  };
}

/** What speaks for a question being covered by an entry, beside the entry's own evidence. */
export interface Coverage {
  readonly evidence: Evidence;
  /** How much more like the questions that the book lists the message is than like those known not to be covered. */
  readonly lead: number;
}

/**
 * What decides whether a question is covered: that lead, the share that the entry covers, the weight of the words
 * that no entry knows, and (by its logarithm) the number of terms, since a long message holds more that is beside it. Fitted once to
 * labelled questions (a logistic model), and rounded; the sum must be above `LEAST_COVER`.
 */
const COVER = { lead: 0.87, share: 1.5, unknown: -1.17, terms: 2.7 } as const;
const LEAST_COVER = 4;
const MOST_UNKNOWN = 4;

/** True where enough of a question of these terms is covered to answer it. */
export function isCovered(
  { evidence: { share, covered }, lead }: Coverage,
  terms: readonly Weighed[],
  search: Search,
): boolean {
  if (covered.length === 0) return false;
  const unknown = terms.reduce((sum, { term, weight }) => (search.weight(term) > 0 ? sum : sum + weight), 0);
  const cover =
    COVER.lead * lead +
    COVER.share * share +
    COVER.unknown * Math.min(MOST_UNKNOWN, unknown) +
    COVER.terms * Math.log(1 + terms.length);
  return cover > LEAST_COVER;
}
