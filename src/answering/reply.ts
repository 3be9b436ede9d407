import type { BeyondTopic } from '../knowledge/beyond-topics.ts';
import type { Decision, PlanQuestion } from '../planner/plan.ts';
import type { AbstainReason, SmalltalkKind, Supported } from './answer.ts';
import type { Chosen } from './compose.ts';
import type { LeftOut } from './defaults.ts';
import type { Meeting } from './meeting.ts';
import type { Profile } from './question.ts';
import type { PlanProblem } from '../planner/plan-problem.ts';
import type { QuestionPlace } from '../wording/question-places.ts';
import type { Urgency } from './understanding/danger/red-flag-signs.ts';

/** Sentences that go with a plan, with the entry that they are taken from. */
export interface Beside {
  readonly chosen: readonly Chosen[];
  readonly entry: Supported;
}

/** What was decided about a message, before any words for it. */
export type Reply = OneReply | { readonly outcome: 'several'; readonly parts: readonly Part[] };

/** The reply to one of several questions, with its place among them. */
export interface Part {
  readonly place: QuestionPlace;
  readonly reply: OneReply;
}

/** What was decided about one question. */
export type OneReply =
  | {
      readonly outcome: 'answer';
      readonly chosen: readonly Chosen[];
      readonly entries: readonly Supported[];
      /** Likeness of the nearest question that the book lists, 0 to 1. */
      readonly likeness: number;
      /** True where activities are compared, of which the knowledge says much and not which is better. */
      readonly undecided?: boolean;
    }
  | {
      readonly outcome: 'plan';
      readonly question: PlanQuestion;
      /** The same before the profile and the club added to it. */
      readonly asked: PlanQuestion;
      readonly decision: Decision;
      /** What of the question was taken from the member's profile. */
      readonly fromProfile: Profile;
      /** True where the club's fixed sessions stand in for run days that the member did not name. */
      readonly fromClub: boolean;
      readonly leftOut: readonly LeftOut[];
      /** What the knowledge says of the question beside the sections that the rules name. */
      readonly beside?: Beside | undefined;
      /** The plan that this one is a "what if" of. */
      readonly against?: Decision;
    }
  | Meeting
  | { readonly outcome: 'clarify'; readonly problem: PlanProblem }
  | { readonly outcome: 'vague'; readonly choices: readonly string[] }
  | {
      readonly outcome: 'abstain';
      readonly reason: AbstainReason;
      /** The subject beyond the book that the question turns on, where that is known. */
      readonly topic?: BeyondTopic | undefined;
      readonly nearest: readonly string[];
    }
  | { readonly outcome: 'safety'; readonly urgency: Urgency }
  | { readonly outcome: 'smalltalk'; readonly kind: SmalltalkKind };
