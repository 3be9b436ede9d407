import type { Line } from './likeness.ts';
import type { Term } from './vocabulary.ts';

/** How much a word's share among a subject's words counts beside its share among all words. */
const OWN_SHARE = 10;
/** A subject with fewer words than this is taken to have so many: one line proves little. */
const LEAST_WORDS = 300;

/**
 * How much terms speak for each subject, by what the subject's lines are `of`: the sum over the terms of how much more
 * often its lines hold them than all lines do (logarithms), 0 or more.
 */
export type Spoken = (terms: Iterable<Term>) => ReadonlyMap<string, number>;

/** How often terms stand in the lines of all subjects. */
export interface TermCounts {
  readonly all: number;
  of(term: Term): number;
}

/**
 * Learns how much terms speak for subjects, each term for itself (naive Bayes), where likeness asks for one line that
 * holds many of them. `holders` are the lines that hold each term, by their places; what is known not to be covered
 * is no subject. With the counts of other lines, each subject is learned as if it alone stood beside those.
 */
export function learnSpoken(
  lines: readonly Line[],
  holders: ReadonlyMap<Term, { readonly lines: Uint32Array }>,
  beside?: TermCounts,
): { readonly spoken: Spoken; readonly counts: TermCounts } {
  const names = [...new Set(lines.flatMap(({ kind, of }) => (kind === 'not-covered' ? [] : [of])))];
  const numbers = new Map(names.map((name, number) => [name, number]));
  /** The numbers of the subjects of the lines, undefined for a line that is of none. */
  const subjects = lines.map(({ kind, of }) => (kind === 'not-covered' ? undefined : numbers.get(of)));
  const words = new Float64Array(names.length);
  const counted = new Map<Term, ReadonlyMap<number, number>>();
  let all = 0;
  for (const [term, holding] of holders) {
    const counts = new Map<number, number>();
    for (const place of holding.lines) {
      const subject = subjects[place];
      if (subject === undefined) continue;
      counts.set(subject, (counts.get(subject) ?? 0) + 1);
      words[subject] = (words[subject] ?? 0) + 1;
      all++;
    }
    if (counts.size > 0) counted.set(term, counts);
  }
  /** By term: the numbers of the subjects that hold it, each followed by how much it speaks for that one. */
  const speaking = new Map<Term, Float64Array>();
  for (const [term, counts] of counted) {
    const common = sumUp(counts.values()) / all;
    const pairs = [...counts].flatMap(([subject, count]) => {
      const own = count / Math.max(words[subject] ?? 0, LEAST_WORDS);
      const usual = beside ? (beside.of(term) + count) / (beside.all + (words[subject] ?? 0)) : common;
      return [subject, Math.log1p((OWN_SHARE * own) / usual)];
    });
    speaking.set(term, Float64Array.from(pairs));
  }
  const spoken: Spoken = (terms) => {
    const sums = new Float64Array(names.length);
    for (const term of terms) {
      const pairs = speaking.get(term);
      if (pairs === undefined) continue;
      for (let at = 0; at < pairs.length; at += 2) {
        const number = pairs[at] ?? 0;
        sums[number] = (sums[number] ?? 0) + (pairs[at + 1] ?? 0);
      }
    }
    return new Map(names.map((of, number) => [of, sums[number] ?? 0]));
  };
  return { spoken, counts: { all, of: (term) => sumUp(counted.get(term)?.values() ?? []) } };
}

function sumUp(numbers: Iterable<number>): number {
  let sum = 0;
  for (const one of numbers) sum += one;
  return sum;
}
