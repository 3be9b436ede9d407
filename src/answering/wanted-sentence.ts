import type { Term } from '../knowledge/term.ts';

/** A term that so few of an entry's lines hold counts in full; see `makeWeight`. */
const FULL_RARITY = 3;
/** What a word of the entry's title counts beside others: it is in every question's mind. */
const TITLE_SHARE = 0.3;
/** How much a shared term says, beside a shared side, on which sentence a listed question is about. */
const TERM_SEED = 3;
const ROUNDS = 2;
/** Listed questions that a sentence's own words stand for. */
const OWN_WORDS = 2;
/** How much of the wording of the whole entry each sentence takes on, by the number of its sentences. */
const COMMON_SHARE = 0.05;
/** One word can speak for a sentence only so much (natural logarithm of how much more often it is worded so). */
const MOST_RATIO = 3;

/** A sentence or a listed question of an entry, as it is read. */
export interface ReadLine<Side> {
  /** Terms that carry meaning. */
  readonly terms: ReadonlySet<Term>;
  /** All terms, light ones too: how it is worded. */
  readonly wording: ReadonlySet<Term>;
  /** Sides that a sentence speaks to, and that a question asks about. */
  readonly sides: ReadonlySet<Side>;
}

/** What tells the sentences of an entry apart. */
export interface SentenceSigns<Side> {
  /** How much a term says for a sentence that holds it: 0 where all sentences do. */
  weight(term: Term): number;
  /** How much a side says for a sentence that speaks to it. */
  sideWeight(side: Side): number;
  /** By the place of each listed question: how likely each sentence is the one that answers it, 0 to 1. */
  readonly answering: readonly (readonly number[])[];
  /** How much a term of a question speaks for each sentence, from the listed questions that the sentence answers. */
  wordingFor(term: Term): readonly number[] | undefined;
}

type Ratios = ReadonlyMap<Term, readonly number[]>;

/**
 * Learns from the questions that an entry lists what each of its sentences is asked with. Which sentence answers a
 * listed question nobody has written down: it is found from the terms and sides that both share, from how questions
 * for the same sentence are worded, and from the order of the questions.
 */
export function learnSentences<Side>(
  title: ReadonlySet<Term>,
  sentences: readonly ReadLine<Side>[],
  questions: readonly ReadLine<Side>[],
): SentenceSigns<Side> {
  const weight = makeWeight(title, sentences, questions);
  const sideHolders = counted(sentences.map(({ sides }) => sides));
  const sideWeight = (side: Side): number => telling(sentences.length, sideHolders.get(side) ?? 0);
  const seeds = questions.map((question) =>
    sentences.map((sentence) => {
      let seed = 0;
      for (const term of question.terms) if (sentence.terms.has(term)) seed += TERM_SEED * weight(term);
      for (const side of question.sides) if (sentence.sides.has(side)) seed += sideWeight(side);
      return seed;
    }),
  );
  let answering = seeds.map(likely);
  for (let round = 0; round < ROUNDS; round++) {
    const ratios = wordingRatios(sentences, questions, answering);
    answering = inOrder(
      seeds.map((seed, at) => {
        const sums = [...seed];
        for (const term of questions[at]?.wording ?? []) addTo(sums, ratios.get(term) ?? []);
        return likely(sums);
      }),
    );
  }
  const ratios = wordingRatios(sentences, questions, answering);
  const favours = new Map(
    [...ratios].map(([term, own]) => [term, own.map((ratio) => Math.min(MOST_RATIO, Math.max(0, ratio)))]),
  );
  return { weight, sideWeight, answering, wordingFor: (term) => favours.get(term) };
}

/** How much it tells that a sentence has what `holders` of an entry's sentences have. */
function telling(sentences: number, holders: number): number {
  return holders === 0 ? 0 : Math.log((sentences + 0.5) / holders);
}

/** A term tells sentences apart by how few hold it; less where it is common among the listed questions too. */
function makeWeight<Side>(
  title: ReadonlySet<Term>,
  sentences: readonly ReadLine<Side>[],
  questions: readonly ReadLine<Side>[],
): (term: Term) => number {
  const holders = counted(sentences.map(({ terms }) => terms));
  const lines = [...sentences, ...questions];
  const inLines = counted(lines.map(({ wording }) => wording));
  return (term) => {
    const rarity = Math.log(1 + lines.length / ((inLines.get(term) ?? 0) + 0.5));
    const share = Math.min(1, rarity / FULL_RARITY) * (title.has(term) ? TITLE_SHARE : 1);
    return share * telling(sentences.length, holders.get(term) ?? 0);
  };
}

/** How many of some sets hold each of their members. */
function counted<T>(sets: readonly ReadonlySet<T>[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** How much more often each sentence, with the questions that it answers, is worded with a term than the whole entry is. */
function wordingRatios<Side>(
  sentences: readonly ReadLine<Side>[],
  questions: readonly ReadLine<Side>[],
  answering: readonly (readonly number[])[],
): Ratios {
  const counts = new Map<Term, number[]>();
  const sums = sentences.map(() => 0);
  const count = (wording: ReadonlySet<Term>, shares: readonly number[]): void => {
    for (const term of wording) {
      const own = counts.get(term);
      if (own) addTo(own, shares);
      else counts.set(term, [...shares]);
      addTo(sums, shares);
    }
  };
  for (const [at, { wording }] of sentences.entries())
    count(
      wording,
      sentences.map((_, other) => (other === at ? OWN_WORDS : 0)),
    );
  for (const [at, { wording }] of questions.entries()) count(wording, answering[at] ?? []);
  const all = sumUp(sums);
  const common = COMMON_SHARE * sentences.length;
  return new Map(
    [...counts].map(([term, own]) => {
      const base = sumUp(own) / all;
      return [
        term,
        own.map((count, sentence) =>
          Math.log((count / Math.max(1, sums[sentence] ?? 0) + common * base) / ((1 + common) * base)),
        ),
      ];
    }),
  );
}

/** Adds numbers to others, place by place. */
function addTo(sums: number[], numbers: readonly number[]): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (numbers[at] ?? 0);
}

function sumUp(numbers: readonly number[]): number {
  let sum = 0;
  for (const one of numbers) sum += one;
  return sum;
}

/** Shares that add up to 1. */
function shared(numbers: readonly number[]): number[] {
  const all = sumUp(numbers);
  return numbers.map((one) => one / all);
}

/** Likelihoods from their logarithms. */
function likely(logarithms: readonly number[]): number[] {
  const most = Math.max(...logarithms);
  return shared(logarithms.map((one) => Math.exp(one - most)));
}

/** How likely the next question is for the same sentence, for one of the next ones, and for the first one again. */
const NEXT = [1, 0.6, 0.3] as const;
const FURTHER_ON = 0.15;
const FROM_THE_TOP = 0.2;
const BACK = 0.05;

function following(from: number, to: number): number {
  if (to >= from) return NEXT[to - from] ?? FURTHER_ON;
  return to === 0 ? FROM_THE_TOP : BACK;
}

/**
 * What each question answers, given those before and after it (the forward and backward sums of a hidden Markov
 * model): questions are written down along the sentences that answer them, more than once from top to end.
 */
function inOrder(answering: readonly (readonly number[])[]): number[][] {
  const forward: number[][] = [];
  for (const own of answering) {
    const before = forward.at(-1);
    const reached = before && carried(before, (from, to) => following(from, to));
    forward.push(shared(reached ? own.map((share, at) => share * (reached[at] ?? 0)) : own));
  }
  const joined: number[][] = [];
  let after: readonly number[] | undefined;
  for (let at = answering.length - 1; at >= 0; at--) {
    const left = after && carried(after, (to, from) => following(from, to));
    const own = forward[at] ?? [];
    joined.push(left ? shared(own.map((share, sentence) => share * (left[sentence] ?? 0))) : own);
    const given = answering[at] ?? [];
    after = shared(left ? given.map((share, sentence) => share * (left[sentence] ?? 0)) : given);
  }
  return joined.toReversed();
}

/** What the sentences pass on to each of them, by how likely one follows another. */
function carried(
  shares: readonly number[],
  likelihood: (passing: number, taking: number) => number,
): number[] {
  const taken: number[] = [];
  for (let taking = 0; taking < shares.length; taking++) {
    let sum = 0;
    for (let passing = 0; passing < shares.length; passing++)
      sum += (shares[passing] ?? 0) * likelihood(passing, taking);
    taken.push(sum);
  }
  return taken;
}
