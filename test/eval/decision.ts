import type { BatchAnswer } from './batch-answer.ts';
import { groupOf, NEAR_MISS, scheduleDue, type Case, type ScheduleExpectation } from './case.ts';
import { grade } from './grade.ts';

/** What the planner decided, apart from the words; null where the labels say nothing of the kind. */
export interface Decision {
  /** A plan where one is due (or a question back, where that is due); for a near miss, a right answer without one. */
  readonly outcome: boolean;
  /** Intent, verdict or numbers, days and activities; for a near miss, that it is left to others than the planner. */
  readonly decided: boolean;
  /** All that the question says of level, run, activity, order, gap, season and goal. */
  readonly understood: boolean | null;
  /** What is wrong, for people. */
  readonly problems: readonly string[];
}

type Plan = NonNullable<BatchAnswer['plan']>;
type Slots = ScheduleExpectation['slots'];

/** Labels that the batch interface words otherwise. */
const IN_BATCH_WORDS: Readonly<Record<string, string>> = {
  new: 'beginner',
  swim: 'swimming',
  bike: 'cycling',
  row: 'rowing',
  off: 'off-season',
  race: 'race-season',
};

/** Activities with a label of their own; any further one is `other`. */
const LABELLED_ACTIVITIES = ['swimming', 'cycling', 'strength', 'yoga', 'pilates', 'rowing'];

/** The field of `understood` that each label is compared with. The other labels have none. */
const FIELD_OF_SLOT = {
  level: 'level',
  cross: 'activity',
  cross_intensity: 'activityIntensity',
  run: 'run',
  order: 'order',
  gap: 'gap',
  season: 'season',
  goal: 'goal',
} as const satisfies Partial<Record<keyof Slots, keyof Plan['understood']>>;

const SLOTS = Object.keys(FIELD_OF_SLOT) as (keyof typeof FIELD_OF_SLOT)[];

/** Labels for what the question leaves open. */
const LEFT_OPEN: readonly string[] = ['asked', 'unknown'];

/** The planner's part in an answer, a missing one as wrong; null where the question is none for the planner. */
export function decisionOf(asked: Case, answer: BatchAnswer | undefined): Decision | null {
  const due = scheduleDue(asked);
  if (due === undefined && groupOf(asked) !== NEAR_MISS) return null;
  if (answer === undefined) {
    return { outcome: false, decided: false, understood: null, problems: ['no answer'] };
  }
  return due === undefined ? leftAlone(answer, grade(asked, answer).passed) : decided(due, answer);
}

function leftAlone({ outcome, plan }: BatchAnswer, passed: boolean): Decision {
  const left = plan === undefined && outcome !== 'plan' && outcome !== 'clarify';
  const about = plan === undefined ? '' : ` about ${plan.intent}`;
  const problems = left ? [] : [`outcome ${outcome}${about}`];
  return { outcome: passed && left, decided: left, understood: null, problems };
}

function decided(due: ScheduleExpectation, answer: BatchAnswer): Decision {
  const asks = answer.outcome === 'clarify';
  const mayAsk = verdictsOf(due).includes('ask');
  const outcome = answer.outcome === 'plan' || (asks && mayAsk);
  const outcomeProblems = outcome ? [] : [`outcome ${answer.outcome}`];
  const { plan } = answer;
  if (plan === undefined) {
    // A question back needs no plan beside it, where the label is that it is due.
    return { outcome, decided: asks && mayAsk, understood: null, problems: outcomeProblems };
  }
  const wrong = decisionProblems(due, plan, asks);
  const understood = understandingProblems(due.slots, plan.understood);
  return {
    outcome,
    decided: wrong.length === 0,
    understood: understood === null ? null : understood.length === 0,
    problems: [...outcomeProblems, ...wrong, ...(understood ?? [])],
  };
}

function verdictsOf({ verdict }: ScheduleExpectation): readonly string[] {
  if (typeof verdict === 'string') return [verdict];
  return Array.isArray(verdict) ? verdict : [];
}

function decisionProblems(due: ScheduleExpectation, plan: Plan, asks: boolean): readonly string[] {
  const { intent, verdict, activities } = due;
  const got = asks ? 'ask' : plan.verdict;
  if (got === 'ask') return verdictsOf(due).includes('ask') ? [] : ['asks back'];
  const rightVerdict =
    typeof verdict === 'string' || Array.isArray(verdict)
      ? verdictsOf(due).includes(got)
      : plan.max === verdict.max && (verdict.min === undefined || plan.min === verdict.min);
  const numbers = `${plan.min ?? ''}–${plan.max ?? ''}`;
  return [
    ...(plan.intent === intent ? [] : [`intent ${plan.intent}`]),
    ...(rightVerdict ? [] : [`verdict ${got}, number ${numbers}, for ${JSON.stringify(verdict)}`]),
    ...placementProblems(due, plan),
    ...(activities === undefined || activities.some((activity) => plan.activities?.includes(activity))
      ? []
      : [`activities ${plan.activities?.join(' ') ?? 'none'}`]),
  ];
}

function placementProblems({ placement }: ScheduleExpectation, plan: Plan): readonly string[] {
  if (placement === undefined) return [];
  const days = (plan.days ?? []).map((name) => name.slice(0, 3).toLowerCase());
  const { good, ok, total } = placement;
  const allowed: readonly string[] = [...good, ...ok];
  const rightCount = days.length > 0 && (total === undefined || days.length === total);
  const onAllowed = days.every((day) => allowed.includes(day));
  const oneIsGood = good.length === 0 || good.some((day) => days.includes(day));
  return rightCount && onAllowed && oneIsGood ? [] : [`days ${days.join(' ') || 'none'}`];
}

/** Null where the labels say nothing that can be compared. */
function understandingProblems(slots: Slots, understood: Plan['understood']): readonly string[] | null {
  const told = SLOTS.map((slot) => ({ slot, labels: labelsOf(slots[slot]) })).filter(
    ({ labels }) => labels.length > 0,
  );
  if (told.length === 0) return null;
  return told.flatMap(({ slot, labels }) => {
    const got = understood[FIELD_OF_SLOT[slot]];
    const right = labels.some((label) => fits(slot, label, got));
    return right ? [] : [`${slot} ${got ?? 'not understood'}, for ${labels.join(' or ')}`];
  });
}

function labelsOf(slot: string | readonly string[] | undefined): readonly string[] {
  const labels = slot === undefined ? [] : [slot].flat();
  return labels.filter((label) => !LEFT_OPEN.includes(label));
}

function fits(slot: keyof typeof FIELD_OF_SLOT, label: string, got: string | undefined): boolean {
  // The season may have been understood as weeks to the race, which an answer does not show.
  if (got === undefined) return slot === 'season';
  if (label === 'other') return !LABELLED_ACTIVITIES.includes(got);
  return got === (IN_BATCH_WORDS[label] ?? label);
}
