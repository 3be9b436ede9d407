/** What somebody thought of an answer. */
export interface Vote {
  /** The club, as `Clubs` names it; absent in direct messages. */
  readonly club?: string | undefined;
  /** The message that holds the answer, and who voted, as the edge names them. */
  readonly answer: string;
  readonly member: string;
  readonly helpful: boolean;
  /** The entries that the answer rests on, by their codes. */
  readonly entries: readonly string[];
}

/** What a vote came to. */
export type Voted = 'counted' | 'changed' | 'same';

/** Votes on one answer. */
export interface Votes {
  readonly helpful: number;
  readonly notHelpful: number;
}

/** Where feedback is kept: who voted on which message and on which entries, never the question. */
export interface Feedback {
  /** Counts one vote of each member for each answer; the last one holds. It is kept `keepDays` days. */
  vote(vote: Vote, keepDays: number): Promise<Voted>;
  /** The votes in a club, or in direct messages where none is named. */
  count(club?: string): Promise<Votes>;
}
