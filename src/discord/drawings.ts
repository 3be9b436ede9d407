import type { Answer } from '../answering/answer.ts';
import type { Day, Week } from '../planner/session.ts';

/** An answer that a plan was made for. */
export type PlanAnswer = Extract<Answer, { readonly outcome: 'plan' }>;

/** A week of an answer, and whose it is. */
export interface WeekToDraw {
  readonly answer: PlanAnswer;
  readonly week: Week;
  /** ISO day. */
  readonly today: string;
  /** The day on which the club's weeks begin; Monday where absent. */
  readonly first?: Day | undefined;
  /** What tells this member's calendars from others', and stays the same. */
  readonly owner: string;
  /** When its calendar file counts as made, in milliseconds since 1970, so that the same week gives the same file; now where absent. */
  readonly madeAt?: number;
}

/** What is drawn of weeks outside the edge. */
export interface Drawings {
  /** A PNG file with the text that stands for it. */
  picture(week: WeekToDraw): Promise<{ readonly data: Uint8Array; readonly alt: string }>;
  /** A calendar file, or the sentence that says why there is none. `zone` is an IANA name. */
  calendar(
    week: WeekToDraw,
    zone: string | undefined,
  ): { readonly text: string } | { readonly problem: string; readonly text: string };
}
