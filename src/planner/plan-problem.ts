import type { Activity, Day } from './session.ts';

/** What is wrong with a plan that a member wrote. Each has a sentence that says what to write instead. */
export type PlanProblem =
  /** A word where a day should stand, such as "Funday"; `nearest` is the day it is most like. */
  | { readonly id: 'unknown-day'; readonly given: string; readonly nearest?: Day }
  /** More sessions than a week can sensibly be asked to hold. */
  | { readonly id: 'too-many-sessions'; readonly count: number; readonly most: number }
  /** More days than a week has. */
  | { readonly id: 'too-many-days'; readonly count: number }
  | { readonly id: 'two-races'; readonly day: Day }
  /** `date` is an ISO day. */
  | { readonly id: 'race-in-the-past'; readonly date: string }
  | { readonly id: 'negative-number'; readonly given: string }
  /** The member both wants and refuses the activity. */
  | { readonly id: 'wanted-and-refused'; readonly activity: Activity }
  /** A session stands on a day that the member calls impossible. */
  | { readonly id: 'impossible-day-used'; readonly day: Day }
  | { readonly id: 'no-day-left' }
  /** Nothing that is a session was found in what should list sessions. */
  | { readonly id: 'no-sessions' };
