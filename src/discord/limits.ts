/** Limits of Discord and of this edge. */

/** Characters of one message. */
export const MESSAGE_CHARACTERS = 2_000;

/** Messages that one answer may take. */
export const ANSWER_MESSAGES = 5;

/** Characters of the question in `/ask`. */
export const QUESTION_CHARACTERS = 1_000;

/** Messages and interactions whose ids are remembered, so that one that arrives twice is answered once. */
export const REMEMBERED_IDS = 5_000;

/** Channels remembered as closed to the bot, so that each is logged once. */
export const REMEMBERED_CHANNELS = 1_000;

/** How long things may take, in milliseconds. */
export interface Timings {
  /** An interaction without an answer by then is deferred; Discord waits 3,000 for the first sign of life. */
  readonly deferAfterMs: number;
  /** A message without an answer by then gets a typing sign. */
  readonly typingAfterMs: number;
  /** Discord shows the sign for 10,000; it is renewed earlier. */
  readonly typingEveryMs: number;
  /** After that an answer counts as failed. */
  readonly answerWithinMs: number;
  /** From the start until Discord has named all servers; those that are late may take it 15,000 alone. */
  readonly connectWithinMs: number;
  /** What is under way at the end may take that long. */
  readonly finishWithinMs: number;
  /** The farewell to the gateway may take that long. */
  readonly disconnectWithinMs: number;
}

export const TIMINGS: Timings = {
  deferAfterMs: 1_500,
  typingAfterMs: 400,
  typingEveryMs: 8_000,
  answerWithinMs: 60_000,
  connectWithinMs: 45_000,
  finishWithinMs: 8_000,
  disconnectWithinMs: 2_000,
};
