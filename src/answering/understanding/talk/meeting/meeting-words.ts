/**
 * How people ask when their club meets, in one language. Everything is folded as in `tokens`; a list is parted by
 * blanks, a pattern stands for whole questions without the days and the words that are passed over.
 */
export interface MeetingWords {
  /** Words that change nothing about the question. */
  readonly passed: string;
  /** Questions for the time. */
  readonly when: readonly string[];
  /** Questions whether there is something on a day, which must be named. */
  readonly onDay: readonly string[];
}

/** Joins a pattern's alternatives. */
export const anyOf = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;
