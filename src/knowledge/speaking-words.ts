import { rangesInSteps, type Steps } from './steps.ts';
import type { Holders } from './term-holders.ts';
import type { Term } from './term.ts';

/** How much a word's share among a subject's words counts beside its share among all words. */
const OWN_SHARE = 10;
/** A subject with fewer words than this is taken to have so many: one line proves little. */
const LEAST_WORDS = 300;

/**
 * How much terms speak for a subject, by what the subject's lines are `of`: the sum over the terms of how much more
 * often its lines hold them than all lines do (logarithms), 0 or more.
 */
export type Spoken = (terms: Iterable<Term>) => SpeaksFor;
export type SpeaksFor = (of: string) => number;

/** What a learner of speaking words goes by. */
export interface SubjectLines {
  /** The numbers of the terms, and the lines that hold each. */
  readonly numbers: ReadonlyMap<Term, number>;
  readonly holders: Holders;
  /** The subjects, and by the number of each line the place of its own, below 0 for a line that is of none. */
  readonly names: readonly string[];
  readonly subjects: Int32Array;
  /** How many terms the lines up to each have. */
  readonly ends: Uint32Array;
}

/** The subjects whose lines hold a term, and how much it speaks for each. */
interface Speaking {
  readonly subjects: Uint32Array;
  readonly speaks: Float64Array;
}

const SPEAKS_FOR_NONE: Speaking = { subjects: new Uint32Array(), speaks: new Float64Array() };

/** Lines that are counted in a step. */
const IN_ONE_STEP = 20_000;

/**
 * Learns how much terms speak for subjects, each term for itself (naive Bayes), where likeness asks for one line that
 * holds many of them. A term is learned when it is first asked about.
 */
export function* learnSpoken({ numbers, holders, names, subjects, ends }: SubjectLines): Steps<Spoken> {
  const words = new Float64Array(names.length);
  let all = 0;
  yield* rangesInSteps(ends.length, IN_ONE_STEP, (from, to) => {
    for (let line = from; line < to; line++) {
      const subject = subjects[line] ?? -1;
      if (subject < 0) continue;
      const terms = (ends[line] ?? 0) - (ends[line - 1] ?? 0);
      words[subject] = (words[subject] ?? 0) + terms;
      all += terms;
    }
  });
  const counts = new Uint32Array(names.length);
  const learned = new Map<number, Speaking>();
  const places = new Map(names.map((name, place) => [name, place]));

  function learn(number: number): Speaking {
    const held: number[] = [];
    let common = 0;
    const end = holders.ends[number] ?? 0;
    for (let at = holders.ends[number - 1] ?? 0; at < end; at++) {
      const subject = subjects[holders.of[at] ?? 0] ?? -1;
      if (subject < 0) continue;
      if (counts[subject] === 0) held.push(subject);
      counts[subject] = (counts[subject] ?? 0) + 1;
      common++;
    }
    const speaks = Float64Array.from(held, (subject) => {
      const own = (counts[subject] ?? 0) / Math.max(words[subject] ?? 0, LEAST_WORDS);
      return Math.log1p((OWN_SHARE * own) / (common / all));
    });
    for (const subject of held) counts[subject] = 0;
    return { subjects: Uint32Array.from(held), speaks };
  }

  function speakingOf(term: Term): Speaking {
    const number = numbers.get(term);
    if (number === undefined) return SPEAKS_FOR_NONE;
    const known = learned.get(number) ?? learn(number);
    learned.set(number, known);
    return known;
  }

  return (terms) => {
    const sums = new Float64Array(names.length);
    for (const term of terms) {
      const speaking = speakingOf(term);
      for (let at = 0; at < speaking.speaks.length; at++) {
        const subject = speaking.subjects[at] ?? 0;
        sums[subject] = (sums[subject] ?? 0) + (speaking.speaks[at] ?? 0);
      }
    }
    return (name) => sums[places.get(name) ?? names.length] ?? 0;
  };
}
