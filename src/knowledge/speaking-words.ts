import type { ReadLine } from './line.ts';
import { eachInSteps, type Steps } from './steps.ts';
import type { Term } from './term.ts';

/** How much a word's share among a subject's words counts beside its share among all words. */
const OWN_SHARE = 10;
/** A subject with fewer words than this is taken to have so many: one line proves little. */
const LEAST_WORDS = 300;
/** Lines that are counted in a step. */
const IN_ONE_STEP = 2_000;
const NO_SUBJECT = -1;

/**
 * How much terms speak for a subject, by what the subject's lines are `of`: the sum over the terms of how much more
 * often its lines hold them than all lines do (logarithms), 0 or more.
 */
export type Spoken = (terms: Iterable<Term>) => SpeaksFor;
export type SpeaksFor = (of: string) => number;

/** How often terms stand in the lines of all subjects. */
export interface TermCounts {
  readonly all: number;
  of(term: Term): number;
}

/**
 * Learns how much terms speak for subjects, each term for itself (naive Bayes), where likeness asks for one line that
 * holds many of them. `holders` are the lines that hold each term, by their places; what is known not to be covered
 * is no subject. A term is learned when it is first asked about. With the counts of other lines, each subject is
 * learned as if it alone stood beside those.
 */
export function* learnSpoken(
  lines: readonly ReadLine[],
  holders: ReadonlyMap<Term, { readonly lines: Uint32Array }>,
  beside?: TermCounts,
): Steps<{ readonly spoken: Spoken; readonly counts: TermCounts }> {
  const numbers = new Map<string, number>();
  const subjects = new Int32Array(lines.length).fill(NO_SUBJECT);
  const words: number[] = [];
  let all = 0;
  yield* eachInSteps(lines, IN_ONE_STEP, ({ line: { kind, of }, terms }, place) => {
    if (kind === 'not-covered') return;
    const subject = numbers.get(of) ?? numbers.size;
    numbers.set(of, subject);
    subjects[place] = subject;
    words[subject] = (words[subject] ?? 0) + terms.length;
    all += terms.length;
  });
  /** By term: the numbers of the subjects that hold it, each followed by how much it speaks for that one. */
  const learned = new Map<Term, Float64Array>();

  /** How many lines of subjects hold a term. */
  function countOf(term: Term): number {
    let count = 0;
    for (const place of holders.get(term)?.lines ?? []) if (subjects[place] !== NO_SUBJECT) count++;
    return count;
  }

  function learn(term: Term): Float64Array {
    const counts = new Uint32Array(numbers.size);
    const held: number[] = [];
    for (const place of holders.get(term)?.lines ?? []) {
      const subject = subjects[place] ?? NO_SUBJECT;
      if (subject === NO_SUBJECT) continue;
      if (counts[subject] === 0) held.push(subject);
      counts[subject] = (counts[subject] ?? 0) + 1;
    }
    const common = countOf(term) / all;
    const others = beside?.of(term) ?? 0;
    const pairs = new Float64Array(2 * held.length);
    for (const [at, subject] of held.entries()) {
      const count = counts[subject] ?? 0;
      const own = count / Math.max(words[subject] ?? 0, LEAST_WORDS);
      const usual = beside ? (others + count) / (beside.all + (words[subject] ?? 0)) : common;
      pairs.set([subject, Math.log1p((OWN_SHARE * own) / usual)], 2 * at);
    }
    return pairs;
  }

  const spoken: Spoken = (terms) => {
    const sums = new Float64Array(numbers.size);
    for (const term of terms) {
      if (!holders.has(term)) continue;
      const pairs = learned.get(term) ?? learn(term);
      learned.set(term, pairs);
      for (let at = 0; at < pairs.length; at += 2) {
        const number = pairs[at] ?? 0;
        sums[number] = (sums[number] ?? 0) + (pairs[at + 1] ?? 0);
      }
    }
    return (of) => sums[numbers.get(of) ?? sums.length] ?? 0;
  };
  return { spoken, counts: { all, of: countOf } };
}
