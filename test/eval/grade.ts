import type { BatchAnswer } from './batch-answer.ts';
import { isSchedule, type Case, type NearMiss, type ScheduleCase } from './case.ts';

/** How an answer compares with the labels; null where the labels say nothing of the kind. */
export interface Grade {
  /** A plan where one is due (or a question back, where that is due), and none elsewhere. */
  readonly outcome: boolean;
  /** Intent, verdict or numbers, days and activities; for a near miss, that it is left to others than the planner. */
  readonly decided: boolean;
  /** All that the question says of level, run, activity, order, gap, season and goal. */
  readonly understood: boolean | null;
  /** What is wrong, for people. */
  readonly problems: readonly string[];
}

type Plan = NonNullable<BatchAnswer['plan']>;
type Slots = ScheduleCase['expect']['slots'];

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

/** Grades one answer by the labels of its question, a missing one as wrong; no words of the answer are judged. */
export function grade(one: Case, answer: BatchAnswer | undefined): Grade {
  if (answer === undefined) {
    return { outcome: false, decided: false, understood: null, problems: ['no answer'] };
  }
  return isSchedule(one) ? gradeSchedule(one, answer) : gradeNearMiss(one, answer);
}

function gradeNearMiss({ expect }: NearMiss, { outcome, plan }: BatchAnswer): Grade {
  const fits = [expect.outcome, ...(expect.accept_outcomes ?? [])].some((accepted) => accepted === outcome);
  const left = plan === undefined && outcome !== 'plan' && outcome !== 'clarify';
  const right = fits && left;
  return {
    outcome: right,
    decided: left,
    understood: null,
    problems: right ? [] : [`outcome ${outcome}${plan === undefined ? '' : ` about ${plan.intent}`}`],
  };
}

function gradeSchedule(one: ScheduleCase, answer: BatchAnswer): Grade {
  const asks = answer.outcome === 'clarify';
  const mayAsk = verdictsOf(one).includes('ask');
  const outcome = answer.outcome === 'plan' || (asks && mayAsk);
  const outcomeProblems = outcome ? [] : [`outcome ${answer.outcome}`];
  const { plan } = answer;
  if (plan === undefined) {
    // A question back needs no plan beside it, where the label is that it is due.
    const decided = asks && mayAsk;
    return { outcome, decided, understood: null, problems: outcomeProblems };
  }
  const decision = decisionProblems(one, plan, asks);
  const understood = understandingProblems(one.expect.slots, plan.understood);
  return {
    outcome,
    decided: decision.length === 0,
    understood: understood === null ? null : understood.length === 0,
    problems: [...outcomeProblems, ...decision, ...(understood ?? [])],
  };
}

function verdictsOf({ expect: { verdict } }: ScheduleCase): readonly string[] {
  if (typeof verdict === 'string') return [verdict];
  return Array.isArray(verdict) ? verdict : [];
}

function decisionProblems(one: ScheduleCase, plan: Plan, asks: boolean): readonly string[] {
  const { intent, verdict, activities } = one.expect;
  const got = asks ? 'ask' : plan.verdict;
  if (got === 'ask') return verdictsOf(one).includes('ask') ? [] : ['asks back'];
  const rightVerdict =
    typeof verdict === 'string' || Array.isArray(verdict)
      ? verdictsOf(one).includes(got)
      : plan.max === verdict.max && plan.min === verdict.min;
  const numbers = `${plan.min ?? ''}–${plan.max ?? ''}`;
  return [
    ...(plan.intent === intent ? [] : [`intent ${plan.intent}`]),
    ...(rightVerdict ? [] : [`verdict ${got}, number ${numbers}, for ${JSON.stringify(verdict)}`]),
    ...placementProblems(one, plan),
    ...(activities === undefined || activities.some((activity) => plan.activities?.includes(activity))
      ? []
      : [`activities ${plan.activities?.join(' ') ?? 'none'}`]),
  ];
}

function placementProblems({ expect: { placement } }: ScheduleCase, plan: Plan): readonly string[] {
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
  const told = SLOTS.filter((slot) => slots[slot] !== undefined && !LEFT_OPEN.includes(slots[slot]));
  if (told.length === 0) return null;
  return told.flatMap((slot) => {
    const label = slots[slot] ?? '';
    const got = understood[FIELD_OF_SLOT[slot]];
    return fits(slot, label, got) ? [] : [`${slot} ${got ?? 'not understood'}, for ${label}`];
  });
}

function fits(slot: keyof typeof FIELD_OF_SLOT, label: string, got: string | undefined): boolean {
  // The season may have been understood as weeks to the race, which an answer does not show.
  if (got === undefined) return slot === 'season';
  if (label === 'other') return !LABELLED_ACTIVITIES.includes(got);
  return got === (IN_BATCH_WORDS[label] ?? label);
}
