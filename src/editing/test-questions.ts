/** A question, and the section that its answer must cite. */
export interface TestQuestion {
  readonly question: string;
  readonly section: string;
}

/** The questions that guard the edits of a club's book. */
export interface TestQuestions {
  /** In the order in which they were added. */
  of(club: string): Promise<readonly TestQuestion[]>;
}
