import type { BatchAnswer } from './batch-answer.ts';
import { decisionOf, type Decision } from './decision.ts';
import type { Case } from './case.ts';
import { grade, type Grade } from './grade.ts';
import { HALVES } from './labels.ts';

/** A question with its answer, and what that is worth. */
export interface Graded {
  readonly asked: Case;
  /** Undefined where none came. */
  readonly answer: BatchAnswer | undefined;
  readonly grade: Grade;
  /** The planner's part; null where the question is none for the planner. */
  readonly decision: Decision | null;
}

/** Grades the answers to all questions. */
export function gradeAll(cases: readonly Case[], byId: ReadonlyMap<string, BatchAnswer>): readonly Graded[] {
  return cases.map((asked) => {
    const answer = byId.get(asked.id);
    return { asked, answer, grade: grade(asked, answer), decision: decisionOf(asked, answer) };
  });
}

/** What is counted of the planner's part in each half. */
const COUNTED = ['outcome', 'decided', 'understood'] as const;

/** The head of a table of `tallyRow`s. */
export function tallyHead(name: string): readonly string[] {
  return [name, ...HALVES.flatMap((half) => COUNTED.map((what) => `${half} ${what}`))];
}

/** One row: how many decisions are right of how many in each half, such as `23/26`; a dash where there are none. */
export function tallyRow(name: string, graded: readonly Graded[]): readonly string[] {
  return [
    name,
    ...HALVES.flatMap((half) => {
      const ofHalf = graded.filter(({ asked }) => asked.half === half);
      return COUNTED.map((what) => share(ofHalf.map(({ decision }) => decision?.[what] ?? null)));
    }),
  ];
}

/** A row for each of these names that has questions. */
export function tallyRows(
  names: readonly string[],
  nameOf: (asked: Case) => string,
  graded: readonly Graded[],
): readonly (readonly string[])[] {
  const groups = Map.groupBy(graded, ({ asked }) => nameOf(asked));
  return names.flatMap((name) => {
    const ofGroup = groups.get(name);
    return ofGroup === undefined ? [] : [tallyRow(name, ofGroup)];
  });
}

function share(marks: readonly (boolean | null)[]): string {
  const counted = marks.filter((mark) => mark !== null);
  return counted.length === 0 ? '–' : `${counted.filter(Boolean).length}/${counted.length}`;
}
