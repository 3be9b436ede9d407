import { rangesInSteps, type Steps } from './steps.ts';

/** Who holds each term, by the term's number: those of term n stand in `of` before `ends[n]`, in their order. */
export interface Holders {
  readonly of: Uint32Array;
  readonly ends: Uint32Array;
  /** How many terms are held at all. */
  readonly used: number;
}

/** Holders that are filed in a step. */
const IN_ONE_STEP = 10_000;

/** Files holders by their terms. `terms` are the numbers of what each holds, those of holder n before `ends[n]`. */
export function* fileHolders(count: number, terms: Uint32Array, ends: Uint32Array): Steps<Holders> {
  const next = new Uint32Array(count);
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? 0;
    next[term] = (next[term] ?? 0) + 1;
  }
  let sum = 0;
  let used = 0;
  for (let term = 0; term < count; term++) {
    const holding = next[term] ?? 0;
    next[term] = sum;
    sum += holding;
    if (holding > 0) used++;
  }
  yield;
  const of = new Uint32Array(terms.length);
  yield* rangesInSteps(ends.length, IN_ONE_STEP, (from, to) => {
    let at = ends[from - 1] ?? 0;
    for (let holder = from; holder < to; holder++) {
      for (const end = ends[holder] ?? 0; at < end; at++) {
        const term = terms[at] ?? 0;
        const place = next[term] ?? 0;
        of[place] = holder;
        next[term] = place + 1;
      }
    }
  });
  return { of, ends: next, used };
}
