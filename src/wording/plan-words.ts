import type { Decision, Intent, Move, PlanQuestion, Result, Wish } from '../planner/plan.ts';
import type { RuleId } from '../planner/rules/rules.ts';
import type { Activity, Day, Goal, Level, Week } from '../planner/session.ts';

type Fields<I extends Intent> = Partial<Omit<Extract<PlanQuestion, { readonly intent: I }>, 'intent'>>;

/** What sentences about a plan may speak of: the fields of every plan question, each absent where it is left open. */
export interface PlanFacts
  extends
    Fields<'same-day'>,
    Fields<'frequency'>,
    Fields<'placement'>,
    Fields<'season'>,
    Fields<'goal'>,
    Fields<'focus'>,
    Fields<'week-check'>,
    Fields<'week-build'> {
  readonly intent: Intent;
}

/** What the sentence of a finding has to go by. */
export interface FindingFacts {
  readonly facts: PlanFacts;
  readonly result: Result;
  /** True where the rule is a condition that the member must still see to. */
  readonly open: boolean;
  /** The days that the finding speaks of, Monday first; empty where it speaks of no day. */
  readonly days: readonly Day[];
  /** The week that the finding speaks of: the one asked about, or the one built. */
  readonly week?: Week;
}

/** The sentence or clause for a finding. */
export type Sentence = (p: FindingFacts) => string;

/** What the sentence of a remedy has to go by: the question, and what the planner offers instead. */
export interface RemedyFacts extends Pick<Decision, 'min' | 'max' | 'week' | 'days'> {
  readonly facts: PlanFacts;
  /** The changes to a checked week; none where there are none. */
  readonly moves: readonly Move[];
  /** Wishes that found no day. */
  readonly leftOut: readonly Wish[];
  /** Wishes that would fit as easy ones. */
  readonly eased: readonly Wish[];
  /** The rule of the gravest finding. */
  readonly gravest?: RuleId;
}

/** What of a member's profile went into an answer. */
export interface FromProfile {
  readonly level?: Level;
  readonly goal?: Goal;
  /** ISO day. */
  readonly raceDate?: string;
  readonly runDays?: readonly Day[];
  readonly impossibleDays?: readonly Day[];
  readonly likes?: readonly Activity[];
  readonly refuses?: readonly Activity[];
  readonly atHand?: readonly Activity[];
}
