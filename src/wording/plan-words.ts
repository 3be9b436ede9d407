import type { FrequencyQuestion, Intent, Result, SameDayQuestion } from '../planner/plan.ts';

/** What sentences about a plan may speak of: the fields of every plan question, each absent where it is left open. */
export interface PlanFacts extends Omit<SameDayQuestion, 'intent'>, Omit<FrequencyQuestion, 'intent'> {
  readonly intent: Intent;
}

/** What the sentence of a finding has to go by. */
export interface FindingFacts {
  readonly facts: PlanFacts;
  readonly result: Result;
  /** True where the rule is a condition that the member must still see to. */
  readonly open: boolean;
}
