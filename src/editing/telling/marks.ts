/** How an edge shows what is not the bot's own words, with nothing in it that works there, such as mentions. */
export interface Marks {
  /** Text of others as it stands, within a sentence. */
  readonly plain: (text: string) => string;
  /** The title of an entry. */
  readonly title: (title: string) => string;
  /** A sentence or a question of others. */
  readonly quote: (text: string) => string;
  /** The id of an entry. */
  readonly code: (id: string) => string;
  /** Words that come, and words that go. */
  readonly inserted: (text: string) => string;
  readonly deleted: (text: string) => string;
  /** A person, as the edge names people; empty for one that is forgotten. */
  readonly person: (by: string) => string;
  /** A moment in milliseconds since 1970. */
  readonly when: (at: number) => string;
}

/** Some lines under a heading, which may be empty. */
export interface ToldPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The part where there is something in it. */
export const part = (heading: string, lines: readonly string[]): readonly ToldPart[] =>
  lines.length > 0 ? [{ heading, lines }] : [];
