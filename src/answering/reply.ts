import type { Decision, PlanQuestion } from '../planner/plan.ts';
import type { AbstainReason, SmalltalkKind } from './answer.ts';
import type { Chosen } from './compose.ts';
import type { LeftOut } from './defaults.ts';
import type { Profile } from './question.ts';
import type { PlanProblem } from '../planner/plan-problem.ts';
import type { Urgency } from './understanding/danger/red-flag-signs.ts';

/** An entry that an answer rests on, with the share of the question it covers, 0 to 1. */
export interface Supported {
  readonly section: string;
  readonly revision: number;
  readonly evidence: number;
}

/** What was decided about a question, before any words for it. */
export type Reply =
  | { readonly outcome: 'answer'; readonly chosen: readonly Chosen[]; readonly entries: readonly Supported[] }
  | {
      readonly outcome: 'plan';
      readonly question: PlanQuestion;
      readonly decision: Decision;
      /** What of the question was taken from the member's profile. */
      readonly fromProfile: Profile;
      /** True where the club's fixed sessions stand in for run days that the member did not name. */
      readonly fromClub: boolean;
      readonly leftOut: readonly LeftOut[];
      /** The plan that this one is a "what if" of. */
      readonly against?: Decision;
    }
  | { readonly outcome: 'clarify'; readonly problem: PlanProblem }
  | { readonly outcome: 'abstain'; readonly reason: AbstainReason; readonly nearest: readonly string[] }
  | { readonly outcome: 'safety'; readonly urgency: Urgency }
  | { readonly outcome: 'smalltalk'; readonly kind: SmalltalkKind };
