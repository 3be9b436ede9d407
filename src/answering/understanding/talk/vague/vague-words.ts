/** What tells a vague message from one that says what it is about. Words parted by blanks, folded as in `tokens`. */
export interface VagueWords {
  /** Words that carry a subject elsewhere, but none beside "it" or "that". */
  readonly slight: string;
  /** Light words that name a subject of the book after all: who wrote it, the plan, how much training. */
  readonly subjects: string;
  /** Words that ask for nothing but help. */
  readonly help: string;
  /** Words that may stand beside a single name: "and swimming?" */
  readonly beside: string;
}
