import { rarity } from '../knowledge/everyday-words.ts';
import { makePhraseFinder } from '../knowledge/phrases.ts';
import { isAsking, type Candidate, type IndexedBook, type Search, type Wanted } from '../knowledge/search.ts';
import type { Term } from '../knowledge/vocabulary.ts';
import { FOREIGN_TOPICS } from './understanding/foreign-topics.ts';
import type { Message } from './understanding/message.ts';

/** Words outside the sentence that asks tell the setting, not the question. */
const SETTING_SHARE = 0.2;
/** A term in more than about half of the entries (weight below this) tells no entry from another. */
const TELLING_WEIGHT = 0.7;

/** A term of a question with what it weighs. */
export interface Weighed extends Wanted {
  readonly weight: number;
}

/** Why an entry is, or is not, believed to answer a question. */
export interface Evidence {
  /** Share of the question's weight that the entry covers, 0 to 1. */
  readonly share: number;
  /** Terms of the question that the entry holds. */
  readonly covered: readonly Term[];
  /** Terms that carry the question and that the entry does not hold. */
  readonly missing: readonly Term[];
  /** Share of the question's weight that names what the entry is about, 0 to 1. */
  readonly subject: number;
  /** True where a covered term tells this entry from others. */
  readonly telling: boolean;
}

const findForeign = makePhraseFinder(FOREIGN_TOPICS.map((phrase) => [phrase, true] as const));
const EXAMPLE_MARKS: ReadonlySet<string> = new Set(['like', 'eg', 'such']);
const EXAMPLE_REACH_WORDS = 5;

/** Words that name a subject known to lie beyond the book, with their place. */
export interface ForeignTopic {
  readonly words: readonly string[];
  readonly start: number;
}

/** The foreign topics that a message asks about. Sports given as examples ("such as soccer") are none. */
export function foreignTopics({ words, asking }: Message): ForeignTopic[] {
  return findForeign(words)
    .filter(({ start }) => asking.has(start))
    .filter(({ start }) => {
      const before = words.slice(Math.max(0, start - EXAMPLE_REACH_WORDS), start);
      return !before.some((word) => EXAMPLE_MARKS.has(word));
    })
    .map(({ start, end }) => ({ words: words.slice(start, end), start }));
}

/** The terms of a message, each once, with what they weigh. */
export function weighTerms(message: Message, { vocabulary, search }: IndexedBook): Weighed[] {
  const weighed = new Map<Term, Weighed>();
  const terms = vocabulary.terms(message.words);
  const focused = terms.some(({ term, at }) => message.asking.has(at) && !isAsking(term));
  for (const { term, at } of terms) {
    const share = !focused || message.asking.has(at) ? 1 : SETTING_SHARE;
    if (isAsking(term) && share < 1) continue;
    const known = search.weight(term);
    const weight = share * (known > 0 ? known : share * rarity(message.words[at] ?? ''));
    if (weight > (weighed.get(term)?.weight ?? 0)) weighed.set(term, { term, weight, share });
  }
  return [...weighed.values()];
}

/**
 * Weighs what a candidate covers of a question's terms. Asking words ("how often") count neither way; a foreign topic
 * that the entry does not speak of leaves no evidence at all.
 */
export function weigh(
  terms: readonly Weighed[],
  foreign: readonly ForeignTopic[],
  { entry }: Candidate,
  search: Search,
): Evidence {
  let all = 0;
  let held = 0;
  let named = 0;
  const covered: Term[] = [];
  const missing = foreign
    .filter(({ words }) => !search.speaksOf(entry, words))
    .map(({ words }) => words.join(' '));
  const beyond = missing.length > 0;
  for (const { term, weight } of terms) {
    if (isAsking(term)) continue;
    const holding = search.holding(entry, term);
    all += weight;
    held += holding * weight;
    if (search.names(entry, term)) named += weight;
    (holding > 0 ? covered : missing).push(term);
  }
  return {
    share: beyond || all === 0 ? 0 : held / all,
    subject: beyond || all === 0 ? 0 : named / all,
    covered,
    missing,
    telling: covered.some((term) => search.weight(term) >= TELLING_WEIGHT),
  };
}
