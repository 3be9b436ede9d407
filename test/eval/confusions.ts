import { dueFor, type Case } from './case.ts';
import { OUTCOMES, type Half } from './labels.ts';
import type { Graded } from './tally.ts';

/** What questions are asked for, in the order of the table. */
const DUE = [
  'answer',
  'plan',
  'clarify',
  'abstain',
  'safety',
  'smalltalk',
  'adversarial',
  'ordinary',
] as const;

/** The outcome that is due; for tricks and ordinary questions, which may end in several ways, their kind. */
export function outcomeDue(asked: Case): (typeof DUE)[number] {
  const due = dueFor(asked);
  switch (due.kind) {
    case 'answerable':
      return 'answer';
    case 'schedule':
      return due.expect.verdict === 'ask' ? 'clarify' : 'plan';
    case 'adversarial':
    case 'ordinary':
      return due.kind;
    default:
      return due.expect.outcome;
  }
}

const GIVEN = [...OUTCOMES, 'none'] as const;

/** Outcomes due, a row each, against outcomes given, a column each. */
export function confusionRows(graded: readonly Graded[], half: Half): readonly (readonly string[])[] {
  const ofHalf = graded.filter(({ asked }) => asked.half === half);
  const byDue = Map.groupBy(ofHalf, ({ asked }) => outcomeDue(asked));
  const rows = DUE.flatMap((due) => {
    const asked = byDue.get(due);
    if (asked === undefined) return [];
    const counts = Map.groupBy(asked, ({ answer }) => answer?.outcome ?? 'none');
    return [[due, ...GIVEN.map((given) => String(counts.get(given)?.length ?? '·'))]];
  });
  return [[`${half}: due, and given`, ...GIVEN], ...rows];
}
