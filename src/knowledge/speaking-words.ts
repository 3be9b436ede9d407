import { eachInSteps, type Steps } from './steps.ts';
import type { Holders } from './term-holders.ts';
import type { Term } from './term.ts';

/** How much a word's share among a subject's words counts beside its share among all words. */
const OWN_SHARE = 10;
/** A subject with fewer words than this is taken to have so many: one line proves little. */
const LEAST_WORDS = 300;

/**
 * How much terms speak for each subject, by what the subject's lines are `of`: the sum over the terms of how much more
 * often its lines hold them than all lines do (logarithms), 0 or more.
 */
export type Spoken = (terms: Iterable<Term>) => ReadonlyMap<string, number>;

/** What a learner of speaking words goes by. */
export interface SubjectLines {
  /** The numbers of the terms, and the lines that hold each. */
  readonly numbers: ReadonlyMap<Term, number>;
  readonly holders: Holders;
  /** The subjects, and by the number of each line the place of its own, below 0 for a line that is of none. */
  readonly names: readonly string[];
  readonly subjects: Int32Array;
}

/** Terms that are learned in a step. */
const IN_ONE_STEP = 1_000;

/**
 * Learns how much terms speak for subjects, each term for itself (naive Bayes), where likeness asks for one line that
 * holds many of them.
 */
export function* learnSpoken({ numbers, holders, names, subjects }: SubjectLines): Steps<Spoken> {
  const words = new Float64Array(names.length);
  let all = 0;
  for (const line of holders.of) {
    const subject = subjects[line] ?? -1;
    if (subject < 0) continue;
    words[subject] = (words[subject] ?? 0) + 1;
    all++;
  }
  yield;
  /** The subjects that hold each term, those of term n before `ends[n]`, and how much it speaks for each. */
  const ends = new Uint32Array(numbers.size);
  const held = new Uint32Array(all);
  const speaks = new Float64Array(all);
  const counts = new Uint32Array(names.length);
  let filled = 0;
  yield* eachInSteps(holders.ends, IN_ONE_STEP, (end, term) => {
    const first = filled;
    let common = 0;
    for (let at = holders.ends[term - 1] ?? 0; at < end; at++) {
      const subject = subjects[holders.of[at] ?? 0] ?? -1;
      if (subject < 0) continue;
      if (counts[subject] === 0) held[filled++] = subject;
      counts[subject] = (counts[subject] ?? 0) + 1;
      common++;
    }
    for (let at = first; at < filled; at++) {
      const subject = held[at] ?? 0;
      const own = (counts[subject] ?? 0) / Math.max(words[subject] ?? 0, LEAST_WORDS);
      speaks[at] = Math.log1p((OWN_SHARE * own) / (common / all));
      counts[subject] = 0;
    }
    ends[term] = filled;
  });
  const [of, by] = [held.slice(0, filled), speaks.slice(0, filled)];
  return (terms) => {
    const sums = new Float64Array(names.length);
    for (const term of terms) {
      const number = numbers.get(term);
      if (number === undefined) continue;
      for (let at = ends[number - 1] ?? 0; at < (ends[number] ?? 0); at++) {
        const subject = of[at] ?? 0;
        sums[subject] = (sums[subject] ?? 0) + (by[at] ?? 0);
      }
    }
    return new Map(names.map((name, number) => [name, sums[number] ?? 0]));
  };
}
