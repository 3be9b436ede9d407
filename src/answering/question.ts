import type { Limits } from '../planner/limits.ts';
import type { PlanQuestion } from '../planner/plan.ts';
import type { Activity, Day, Goal, Level, RunKind, TimeOfDay } from '../planner/session.ts';

/** One turn of a conversation, oldest first in a history. */
export interface Turn {
  readonly role: 'member' | 'paceline';
  readonly text: string;
  /** The exchange that it belongs to, as the edge names it; by it the exchange is found again. */
  readonly exchange?: string;
}

/** What a member has told about their own training; used as defaults, and said so in the answer. */
export interface Profile {
  readonly level?: Level;
  readonly goal?: Goal;
  /** ISO day, such as `2027-04-18`. */
  readonly raceDate?: string;
  readonly runDays?: readonly Day[];
  readonly impossibleDays?: readonly Day[];
  readonly likes?: readonly Activity[];
  readonly refuses?: readonly Activity[];
  /** What the member has at hand, such as a pool or a gym: the activities that it allows. */
  readonly atHand?: readonly Activity[];
}

export interface ClubSession {
  readonly day: Day;
  readonly kind: 'run';
  readonly run: RunKind;
  readonly time?: TimeOfDay;
}

/** How much an answer tells: a few sentences, or the usual number. */
export const DETAILS = ['short', 'normal'] as const;
export type Detail = (typeof DETAILS)[number];

/** What comes in through any edge: free text, or a plan question already filled in by typed options. */
export interface Question {
  readonly text: string;
  /** Set where typed options say what is asked; the text is then not interpreted. */
  readonly plan?: PlanQuestion;
  /** The locale of the asker's client, such as `en-US` or `de`. */
  readonly locale?: string;
  /** ISO day of the asker, such as `2026-11-23`. The core has no clock. */
  readonly today: string;
  readonly history: readonly Turn[];
  readonly profile?: Profile;
  /** How near entries are to the question, by their ids: it puts those in order that answer it. */
  readonly near?: ReadonlyMap<string, number>;
  readonly club?: {
    readonly sessions: readonly ClubSession[];
    readonly limits?: Limits;
    readonly detail?: Detail;
    /** The day on which weeks begin where they are shown; Monday where absent. */
    readonly weekStart?: Day;
  };
}
