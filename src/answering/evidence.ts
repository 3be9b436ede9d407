import type { BeyondTopic } from '../knowledge/beyond-topics.ts';
import type { Entry } from '../knowledge/entry.ts';
import { rarity } from '../knowledge/everyday-words.ts';
import { onceFor } from '../knowledge/once-for.ts';
import type { IndexedBook } from '../knowledge/index-book.ts';
import { isAsking, type Search, type Wanted } from '../knowledge/search.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import type { Term } from '../knowledge/term.ts';
import type { Supported } from './answer.ts';
import { askedClause, mayBeSetting } from './asked-clause.ts';
import { findBeyond, findTakenBack, type Beyond } from './beyond/find-beyond.ts';
import type { Message } from './understanding/message.ts';

/** Words outside the sentence that asks tell the setting, not the question. */
const SETTING_SHARE = 0.2;
/** A term in more than about half of the entries (weight below this) tells no entry from another. */
const TELLING_WEIGHT = 0.7;

/** A term of a question with what it weighs, and the word that it stands for. */
export interface Weighed extends Wanted {
  readonly weight: number;
  readonly word: string;
  /** How telling the book finds it; 0 where no entry holds it. */
  readonly known: number;
  /** True where it says which side of a subject is asked about ("how often"). */
  readonly asks: boolean;
}

/** Why an entry is, or is not, believed to answer a question. */
export interface Evidence {
  /** Share of the question's weight that the entry covers, 0 to 1. */
  readonly share: number;
  /** Terms of the question that the entry holds. */
  readonly covered: readonly Weighed[];
  /** Terms that carry the question and that the entry does not hold. */
  readonly missing: readonly Weighed[];
  /** True where a covered term tells this entry from others. */
  readonly telling: boolean;
  /** True where all that tells entries apart names what this one is about: nothing further is asked of it. */
  readonly bare: boolean;
}

/** Words before a sport that make it an example: "such as soccer". */
const EXAMPLE_MARKS: ReadonlySet<string> = new Set(
  'like eg such como ejemplo beispiel etwa comme exemple'.split(' '),
);
const EXAMPLE_REACH_WORDS = 5;

/**
 * The subjects beyond the book that a message asks about. Sports given as examples ("such as soccer") are none, nor is
 * what it tells only to say how things stand.
 */
export const beyondAsked = onceFor((message: Message): readonly Beyond[] => {
  const { words, asking, language } = message;
  const examples = examplesIn(message);
  const found = findBeyond(words, language).filter(({ start }) => asking.has(start) && !examples.has(start));
  const clause = found.length > 0 ? askedClause(message) : undefined;
  return clause ? found.filter(({ value, start }) => clause.has(start) || !mayBeSetting(value)) : found;
});

/** Places of the sports that a message names only as examples. */
function examplesIn({ words, language, plan: { breaks } }: Message): ReadonlySet<number> {
  const isExample = (start: number): boolean => {
    for (let at = start - 1; at >= Math.max(0, start - EXAMPLE_REACH_WORDS); at--) {
      if (EXAMPLE_MARKS.has(words[at] ?? '')) return true;
      if (breaks.has(at)) return false;
    }
    return false;
  };
  const sports = findBeyond(words, language).filter(({ value }) => value === 'other-sports');
  return new Set(sports.flatMap(({ start }) => (isExample(start) ? [start] : [])));
}

/** The subjects beyond the book that the words of a message name and that it does not ask about. */
export function beyondNamed(message: Message): ReadonlySet<BeyondTopic> {
  const { words, language } = message;
  const asked = new Set(beyondAsked(message).map(({ value }) => value));
  const named = findBeyond(words, language).map(({ value }) => value);
  // What is compared with running is compared all the same.
  const none = findTakenBack(words, language).filter((topic) => topic !== 'comparison');
  return new Set([...named, ...none].filter((topic) => !asked.has(topic)));
}

/** The terms of a message, each once, with what they weigh by the `weight` that the book gives them. */
export function weighTerms(
  message: Message,
  termsOf: IndexedBook['termsOf'],
  weightOf: Search['weight'],
): Weighed[] {
  const weighed = new Map<Term, Weighed>();
  const examples = examplesIn(message);
  const terms = termsOf(message.words, message.language).filter(({ at }) => !examples.has(at));
  const focused = terms.some(({ term, at }) => message.asking.has(at) && !isAsking(term));
  for (const { term, at } of terms) {
    const share = !focused || message.asking.has(at) ? 1 : SETTING_SHARE;
    const asks = isAsking(term);
    if (asks && share < 1) continue;
    const known = weightOf(term);
    const word = message.words[at] ?? '';
    const one = knownAs({ term, weight: 0, share, word, known, asks }, known, message.language);
    if (one.weight > (weighed.get(term)?.weight ?? 0)) weighed.set(term, one);
  }
  return [...weighed.values()];
}

/** A term of a question in a language as it weighs where it is known so well; 0 where no entry holds it. */
export function knownAs(weighed: Weighed, known: number, language: SpokenLanguage): Weighed {
  const { share, word } = weighed;
  return { ...weighed, known, weight: share * (known > 0 ? known : share * rarity(word, language)) };
}

/** Weighs what an entry covers of a question's terms. Asking words ("how often") count neither way. */
export function weigh(terms: readonly Weighed[], entry: Entry, search: Search): Evidence {
  let all = 0;
  let held = 0;
  let named = false;
  let bare = true;
  const covered: Weighed[] = [];
  const missing: Weighed[] = [];
  const { shares, subject } = search.holdings(entry);
  for (const weighed of terms) {
    const { term, weight, known, asks } = weighed;
    if (asks) continue;
    const holding = shares.get(term) ?? 0;
    all += weight;
    held += holding * weight;
    if (subject.has(term)) named = true;
    else if (holding === 0 || known >= TELLING_WEIGHT) bare = false;
    (holding > 0 ? covered : missing).push(weighed);
  }
  return {
    share: all === 0 ? 0 : held / all,
    covered,
    missing,
    telling: covered.some(({ known }) => known >= TELLING_WEIGHT),
    bare: bare && named,
  };
}

/** An entry that an answer rests on, for the receipt. */
export function supported(entry: Entry, { share, covered, missing }: Evidence): Supported {
  return {
    section: entry.id,
    revision: entry.revision,
    evidence: Math.round(share * 100) / 100,
    covered: covered.map(({ word }) => word),
    missing: missing.map(({ word }) => word),
  };
}

/** What speaks for a question being covered by an entry, beside the entry's own evidence. */
export interface Coverage {
  readonly evidence: Evidence;
  /** How much more like the questions that the book lists the message is than like those known not to be covered. */
  readonly lead: number;
  /** True where the message leans on an earlier one, whose subject is covered. */
  readonly leans: boolean;
}

/**
 * What decides whether a question is covered: that lead, the share that the entry covers, the weight of the words
 * that no entry knows, whether it asks nothing further of what the entry is about, what its terms weigh together, and
 * (by its logarithm) their number: a long message holds more that is beside it. Fitted to labelled questions (a logistic
 * model, each listed question judged by a book without it), and rounded; the sum must be above `LEAST_COVER`.
 */
const COVER = { lead: 1, share: 0.8, unknown: -0.5, bare: 0.8, terms: 1.4, weight: 0.15 } as const;
const LEAST_COVER = 2.95;
const MOST_UNKNOWN = 4;
const MOST_WEIGHT = 8;
/** What leaning on an earlier message counts: its subject is covered. */
const LEANING = 1;

/** True where enough of a question of these terms is covered to answer it. */
export function isCovered(
  { evidence: { share, covered, bare }, lead, leans }: Coverage,
  terms: readonly Weighed[],
): boolean {
  if (covered.length === 0) return false;
  const sum = (some: readonly Weighed[]) => some.reduce((all, { weight }) => all + weight, 0);
  const unknown = terms.filter(({ known }) => known === 0);
  const cover =
    COVER.lead * lead +
    COVER.share * share +
    COVER.unknown * Math.min(MOST_UNKNOWN, sum(unknown)) +
    (bare ? COVER.bare : 0) +
    COVER.terms * Math.log(1 + terms.length) +
    COVER.weight * Math.min(MOST_WEIGHT, sum(terms)) +
    (leans ? LEANING : 0);
  return cover > LEAST_COVER;
}
