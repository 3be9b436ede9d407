/** Limits of Discord and of this edge. */

/** Characters of one message. */
export const MESSAGE_CHARACTERS = 2_000;

/** Characters of the `custom_id` of a button, a select or a form. */
export const CUSTOM_ID_CHARACTERS = 100;

/** Characters of a button's label. */
export const LABEL_CHARACTERS = 80;

/** Characters of a choice that is offered while somebody types. */
export const CHOICE_CHARACTERS = 100;

/** Characters of all texts of a laid out message together. */
export const LAYOUT_CHARACTERS = 4_000;

/** Buttons in a row, and rows in a message. */
export const ROW_BUTTONS = 5;
export const MESSAGE_ROWS = 5;

/** Messages that one answer may take. */
export const ANSWER_MESSAGES = 5;

/** Characters of the question in `/ask`. */
export const QUESTION_CHARACTERS = 1_000;

/** Requests that Discord takes from a bot within a second; answers to interactions are not among them. */
export const REQUESTS_A_SECOND = 50;

/**
 * How fast digests are posted: so many a second, and always so that some of Discord's requests stay free within any
 * second for whoever waits for an answer.
 */
export const DIGEST_PACE = { perSecond: 45, spare: 4 } as const;

/** Messages and interactions whose ids are remembered, so that one that arrives twice is answered once. */
export const REMEMBERED_IDS = 5_000;

/** Questions in messages whose answers are remembered, so that an edit or a deletion of one finds its answer. */
export const REMEMBERED_ANSWERS = 5_000;

/** Channels remembered as closed to the bot or as ones that it may not read, so that each is told once. */
export const REMEMBERED_CHANNELS = 1_000;

/** How long things may take, in milliseconds. */
export interface Timings {
  /** An interaction without an answer by then is deferred; Discord waits 3,000 for the first sign of life. */
  readonly deferAfterMs: number;
  /** A message without an answer by then gets a typing sign. */
  readonly typingAfterMs: number;
  /** Discord shows the sign for 10,000; it is renewed earlier. */
  readonly typingEveryMs: number;
  /**
   * An answer that comes bit by bit is shown so often at most, in a channel or for an interaction. Discord takes five
   * edits in 5,000: one of them is left for the whole answer.
   */
  readonly showEveryMs: number;
  /** After that an answer counts as failed. */
  readonly answerWithinMs: number;
  /** From the start until Discord has named all servers; those that are late may take it 15,000 alone. */
  readonly connectWithinMs: number;
  /** What is under way at the end may take that long. */
  readonly finishWithinMs: number;
  /** How often it is looked what is over and to be deleted, and who is to be told something at last. */
  readonly sweepEveryMs: number;
  /** The farewell to the gateway may take that long. */
  readonly disconnectWithinMs: number;
}

export const TIMINGS: Timings = {
  deferAfterMs: 1_500,
  typingAfterMs: 400,
  typingEveryMs: 8_000,
  showEveryMs: 1_250,
  answerWithinMs: 60_000,
  connectWithinMs: 45_000,
  finishWithinMs: 8_000,
  sweepEveryMs: 86_400_000,
  disconnectWithinMs: 2_000,
};
