import type { Activity, Day, Session, Week } from '../planner/session.ts';
import type { PlanFacts } from './plan-words.ts';

/** A number that the member named, and of what. */
export interface Counted {
  readonly facts: PlanFacts;
  readonly count: number;
}

/** Days found for sessions. */
export interface Placing {
  /** The days given, each once for every session. */
  readonly days: readonly Day[];
  /** Those of them that follow a hard or long run. */
  readonly afterHard: readonly Day[];
  readonly week: Week;
}

/** Clauses of a condition, as they stand behind the "if" of the language. */
export interface Conditions {
  readonly clauses: readonly string[];
}

/** A whole sentence that stands behind other words. */
export interface Behind {
  readonly sentence: string;
}

/** Sessions that do not all find a day. */
export interface Clashing {
  /** Every session asked for. */
  readonly asked: readonly Session[];
  /** How many of them found a day. */
  readonly fitting: number;
  readonly because: string;
}

/** The activities that go with what was asked. */
export interface Fitting {
  readonly fitting: readonly Activity[];
}

/** The activities that go with a goal. */
export interface ForGoal extends Fitting {
  readonly facts: PlanFacts;
}
