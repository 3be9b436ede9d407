import { HALVES, isSchedule, type Case, type Half } from './case.ts';
import type { Grade } from './grade.ts';

/** A question with the grade of its answer. */
export interface Graded {
  readonly one: Case;
  readonly grade: Grade;
}

/** What is counted of each half. */
const COUNTED = ['outcome', 'decided', 'understood'] as const;

/** The head of a table of `tallyRow`s. */
export function tallyHead(name: string): readonly string[] {
  return [name, ...HALVES.flatMap((half) => COUNTED.map((what) => `${half} ${what}`))];
}

/** One row: how many are right of how many in each half, such as `23/26`; a dash where there are none. */
export function tallyRow(name: string, graded: readonly Graded[]): readonly string[] {
  return [
    name,
    ...HALVES.flatMap((half) => {
      const ofHalf = graded.filter(({ one }) => one.half === half);
      return COUNTED.map((what) => share(ofHalf.map(({ grade }) => grade[what])));
    }),
  ];
}

/** A row for each name that `nameOf` gives, in the order of their first question. */
export function tallyRows(
  graded: readonly Graded[],
  nameOf: (one: Case) => string,
): readonly (readonly string[])[] {
  const groups = Map.groupBy(graded, ({ one }) => nameOf(one));
  return [...groups].map(([name, ofGroup]) => tallyRow(name, ofGroup));
}

/** Decisions that are right in a half, of 100; 0 where the half has none. */
export function decisionRate(graded: readonly Graded[], half: Half): number {
  const decided = graded.filter(({ one }) => one.half === half && isSchedule(one));
  const right = decided.filter(({ grade }) => grade.decided).length;
  return decided.length === 0 ? 0 : (100 * right) / decided.length;
}

function share(marks: readonly (boolean | null)[]): string {
  const counted = marks.filter((mark) => mark !== null);
  return counted.length === 0 ? '–' : `${counted.filter(Boolean).length}/${counted.length}`;
}
