/** The question below a digest, for a native poll. */
export interface ClosingQuestion {
  /** At most 300 characters. */
  readonly question: string;
  /** Two to ten, each at most 55 characters. */
  readonly answers: readonly string[];
  /** How long it stays open, in whole hours. */
  readonly hours: number;
  readonly severalAnswers: boolean;
}
