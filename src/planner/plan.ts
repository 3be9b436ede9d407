import type { RuleId } from './rules.ts';
import type { Activity, Day, Gap, Goal, Intensity, Level, Order, RunLoad, Season } from './session.ts';

/** What the planner is asked. Fields that the member left open are absent; the planner never guesses them. */
export type PlanQuestion = SameDayQuestion | FrequencyQuestion;

/** A run and a cross-training session on one day: may they, in which order, how far apart, how hard? */
export interface SameDayQuestion {
  readonly intent: 'same-day';
  readonly run?: RunLoad;
  readonly activity?: Activity;
  readonly activityIntensity?: Intensity;
  readonly order?: Order;
  /** The member asks which of the two comes first. */
  readonly orderAsked?: boolean;
  readonly gap?: Gap;
  /** The member asks how long to leave between the two. */
  readonly gapAsked?: boolean;
  readonly level?: Level;
  readonly goal?: Goal;
  readonly season?: Season;
}

/** How many days or sessions of cross-training a week. */
export interface FrequencyQuestion {
  readonly intent: 'frequency';
  readonly level?: Level;
  /** The one activity asked about; absent where all cross-training is meant. */
  readonly activity?: Activity;
  /** The number of days or sessions that the member names ("is four too many?"). */
  readonly count?: number;
  /** The member asks how many runs the activity may replace. */
  readonly replacesRuns?: boolean;
  /** The member has done none of it for more than a year. */
  readonly lapsed?: boolean;
  /** The activity comes on top of what the member does already; `count` is then the total, this one included. */
  readonly onTop?: boolean;
  readonly goal?: Goal;
  readonly season?: Season;
}

export type Intent = PlanQuestion['intent'];

export type Verdict = 'yes' | 'yes-if' | 'caution' | 'no' | 'ask';

export const RESULTS = ['ok', 'caution', 'conflict'] as const;
export type Result = (typeof RESULTS)[number];

/** What was understood of the question, in the words of the batch interface. */
export interface Understood {
  readonly level?: Level;
  readonly run?: RunLoad;
  readonly activity?: Activity;
  readonly activityIntensity?: Intensity;
  readonly order?: Order;
  readonly gap?: Gap;
  readonly season?: Season;
  readonly goal?: Goal;
}

/** One rule applied to what was asked. `rule` and `result` are the decision; the words for it stand in the catalogue. */
export interface Finding {
  readonly rule: RuleId;
  readonly section: string;
  readonly result: Result;
}

/** What the planner decided: no words, only facts. */
export interface Decision {
  readonly intent: Intent;
  readonly verdict: Verdict;
  readonly understood: Understood;
  /** Cross-training days or sessions a week; `max` alone for "up to three". */
  readonly min?: number;
  readonly max?: number;
  readonly days?: readonly Day[];
  readonly activities?: readonly Activity[];
  /** Most serious first; within one result in the order of the rule table. Never empty. */
  readonly findings: readonly Finding[];
  /** The findings' rules that the member must still see to: what the "if" of a yes-if stands for. */
  readonly conditions?: readonly RuleId[];
  /** What would make it a yes, where it is no or caution. */
  readonly remedy?: RemedyId;
  /** What must be known for a firmer verdict, only where it would change the verdict. */
  readonly missing?: Missing;
}

export type RemedyId = 'make-cross-easy' | 'move-cross-day' | 'fewer-days' | 'running-first';

export type Missing = 'level' | 'run' | 'activity-intensity';
