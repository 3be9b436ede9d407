import { eachInSteps, type Steps } from './steps.ts';
import type { Term } from './term.ts';

/** Numbers for terms, from 0 on, in the order in which they come. */
export interface TermNumbers {
  readonly all: ReadonlyMap<Term, number>;
  /** The number of a term, a new one where it has none yet. */
  of(this: void, term: Term): number;
}

export function termNumbers(): TermNumbers {
  const all = new Map<Term, number>();
  return {
    all,
    of(term) {
      const known = all.get(term);
      if (known !== undefined) return known;
      const number = all.size;
      all.set(term, number);
      return number;
    },
  };
}

/** Who holds each term, by the term's number: those of term n stand in `of` before `ends[n]`, in their order. */
export interface Holders {
  readonly of: Uint32Array;
  readonly ends: Uint32Array;
}

/** Holders that are filed in a step. */
const IN_ONE_STEP = 5_000;

/** Files holders by their terms. `terms` are the numbers of what each holds, those of holder n before `ends[n]`. */
export function* fileHolders(count: number, terms: Uint32Array, ends: Uint32Array): Steps<Holders> {
  const next = new Uint32Array(count);
  for (const term of terms) next[term] = (next[term] ?? 0) + 1;
  let sum = 0;
  for (let term = 0; term < count; term++) {
    const holding = next[term] ?? 0;
    next[term] = sum;
    sum += holding;
  }
  yield;
  const of = new Uint32Array(terms.length);
  yield* eachInSteps(ends, IN_ONE_STEP, (end, holder) => {
    for (let at = ends[holder - 1] ?? 0; at < end; at++) {
      const term = terms[at] ?? 0;
      of[next[term] ?? 0] = holder;
      next[term] = (next[term] ?? 0) + 1;
    }
  });
  return { of, ends: next };
}
