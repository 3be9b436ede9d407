/** What a question may say of a person. */
export type PersonalConcept =
  /** Somebody near to whoever asks, or named by a title. */
  | 'people'
  /** States of the body and its care that no table of danger needs to know. */
  | 'body'
  /** States of the mind. */
  | 'mind'
  /** How old somebody is, and stages of life. */
  | 'age'
  /** How to reach somebody, and where somebody lives. */
  | 'contact';

/** The phrases of each concept in one language, in the notation of `phrasesOf`. */
export type PersonalWords = Readonly<Record<PersonalConcept, string>>;
