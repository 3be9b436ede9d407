/**
 * How the words of a language are written in chat. Folded as in `tokens`; lists are parted by blanks. Each way of
 * writing stands for one word, so that the places of words stay.
 */
export interface ChatSpellings {
  /** By the word that is meant: ways of writing that are a word in none of the languages. */
  readonly sure: Readonly<Record<string, string>>;
  /** Words that are also written without their last letter: "runnin". */
  readonly cutShort: string;
  /** Ways of writing that are a word, a number or the letter of a day too: the first rule that holds says what is meant. */
  readonly beside: readonly BesideRule[];
}

/** What a way of writing stands for between certain words, which nothing but blanks part from it. */
export interface BesideRule {
  readonly written: string;
  readonly meant: string;
  /** One of these stands right before it. */
  readonly after?: string;
  /** One of these stands right behind it. */
  readonly before?: string;
  /** None of these, and no number, stands right behind it. */
  readonly notBefore?: string;
  /**
   * `own`: a word of grammar that English does not have stands on one side of it. `plain`: a word stands before it, no
   * number or letter stands beside it, and none of the text is a word of another language alone.
   */
  readonly among?: 'own' | 'plain';
}
