import { atFirstUse } from './at-first-use.ts';
import { greatest } from './greatest.ts';
import { wordingIn, type Line, type ReadLine } from './line.ts';
import { learnSpoken, type SpeaksFor, type Spoken, type TermCounts } from './speaking-words.ts';
import { atOnce, eachInSteps, type Steps } from './steps.ts';
import type { Term } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Lines less like a message than this have a light word or two in common with it. */
const LEAST_LIKENESS = 0.1;
const MOST_LINES = 60;
/** What a term weighs that no line has, as one in about twenty of a book's lines does. */
const UNKNOWN_WEIGHT = 3;
/** Lines, and terms, that are gone through in a step. */
const LINES_IN_ONE_STEP = 500;
const TERMS_IN_ONE_STEP = 2_000;

/** A line that is worded like a message. */
export interface Alike extends Line {
  /** Cosine of the weighted terms of both, 0 to 1: 1 for the same words. */
  readonly likeness: number;
}

/** What lines of one language have in common with a row of words. */
export interface Compare {
  /** The lines that are most like it, best first. */
  alike(words: readonly string[]): readonly Alike[];
  /** How much its words speak for what the lines are `of`, each word for itself. */
  spoken(words: readonly string[]): SpeaksFor;
  /** What terms weigh among the lines. */
  weights(): LineWeights;
}

/** What terms weigh among some lines, which other lines may be weighed by. */
export interface LineWeights {
  /** The square of what a term weighs; of one that no line holds, of what it would if one did. */
  square(term: Term): number;
  readonly counts: TermCounts;
}

/**
 * Makes the comparison with lines of one language. Every word counts, also light ones, by how rare it is among
 * the lines (inverse document frequency). The lines are indexed when they are first asked for; what was found last is
 * kept, since one message is asked about more than once.
 */
export function makeCompare(given: () => readonly ReadLine[], vocabulary: Vocabulary): Compare {
  return compareWith(
    atFirstUse(() => atOnce(indexLines(given()))),
    vocabulary,
  );
}

/**
 * Makes the comparison with lines that are each weighed as if it stood among others: then what one says changes
 * nothing of how like a message another is.
 */
export function* comparing(
  given: readonly ReadLine[],
  vocabulary: Vocabulary,
  among: LineWeights,
): Steps<Compare> {
  const indexed = yield* indexLines(given, among);
  return compareWith(() => indexed, vocabulary);
}

/** Lines that can be compared by their terms. */
interface Indexed {
  readonly alike: (terms: ReadonlySet<Term>) => readonly Alike[];
  readonly spoken: Spoken;
  readonly weights: LineWeights;
}

function compareWith(indexed: () => Indexed, vocabulary: Vocabulary): Compare {
  let last: { readonly key: string; readonly terms: ReadonlySet<Term>; alike?: readonly Alike[] } | undefined;
  const reading = (words: readonly string[]) => {
    const key = words.join(' ');
    if (last?.key !== key) last = { key, terms: wordingIn(words, vocabulary) };
    return last;
  };
  return {
    alike(words) {
      const one = reading(words);
      return (one.alike ??= indexed().alike(one.terms));
    },
    spoken: (words) => indexed().spoken(reading(words).terms),
    weights: () => indexed().weights,
  };
}

function* indexLines(given: readonly ReadLine[], by?: LineWeights): Steps<Indexed> {
  const numbers = new Map<Term, number[]>();
  yield* eachInSteps(given, LINES_IN_ONE_STEP, ({ terms }, number) => {
    for (const term of terms) {
      const there = numbers.get(term);
      if (there) there.push(number);
      else numbers.set(term, [number]);
    }
  });
  const holders = new Map<Term, Holders>();
  yield* eachInSteps(numbers, TERMS_IN_ONE_STEP, ([term, own]) => {
    const square = by ? by.square(term) : Math.log(1 + given.length / own.length) ** 2;
    holders.set(term, { lines: Uint32Array.from(own), square });
  });
  const squareOf = (term: Term): number =>
    holders.get(term)?.square ?? (by ? by.square(term) : UNKNOWN_WEIGHT ** 2);
  const lengthOf = (own: Iterable<Term>): number => {
    let sum = 0;
    for (const term of own) sum += squareOf(term);
    return Math.sqrt(sum);
  };
  const lines = given.map(({ line }) => line);
  const lengths = new Float64Array(lines.length);
  yield* eachInSteps(given, LINES_IN_ONE_STEP, ({ terms }, number) => {
    lengths[number] = lengthOf(terms);
  });
  /** By the number of each line, of the message that is asked about: what it shares with it, and in the end its likeness. */
  const likeness = new Float64Array(lines.length);

  const alike = (asked: ReadonlySet<Term>): readonly Alike[] => {
    const length = lengthOf(asked);
    likeness.fill(0);
    for (const term of asked) {
      const { lines: holding, square } = holders.get(term) ?? NOBODY;
      for (let at = 0; at < holding.length; at++) {
        const number = holding[at] ?? 0;
        likeness[number] = (likeness[number] ?? 0) + square;
      }
    }
    for (let number = 0; number < lines.length; number++)
      likeness[number] = (likeness[number] ?? 0) / (length * (lengths[number] ?? 1));
    return greatest(likeness, LEAST_LIKENESS, MOST_LINES).flatMap((number) => {
      const line = lines[number];
      return line ? [{ ...line, likeness: likeness[number] ?? 0 }] : [];
    });
  };
  const { spoken, counts } = yield* learnSpoken(given, holders, by?.counts);
  const single = Math.log(1 + lines.length) ** 2;
  const square = (term: Term): number => holders.get(term)?.square ?? single;
  return { alike, spoken, weights: { square, counts } };
}

/** The lines that hold a term, by their numbers, and the square of what the term weighs. */
interface Holders {
  readonly lines: Uint32Array;
  readonly square: number;
}

const NOBODY: Holders = { lines: new Uint32Array(), square: UNKNOWN_WEIGHT ** 2 };
