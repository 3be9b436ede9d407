import type { SmalltalkKind } from '../../../answer.ts';

/**
 * How members chat with the bot. Phrases are parted by commas and folded as in `tokens`; `*` stands for any ending.
 */
export interface ChatWords {
  /** Say nothing else. */
  readonly greeting: string;
  readonly thanks: string;
  readonly farewell: string;
  /** Short words of assent: thanks only where nothing follows. */
  readonly assent: string;
  /** After a hard session, in fun. */
  readonly tired: string;
  /** A race ahead or a wish for luck. */
  readonly luck: string;
  /** Good news of a race or a best time. */
  readonly news: string;
  /** A best time, news where nothing else is said. */
  readonly best: string;
  /** Asks the others to come along. */
  readonly company: string;
  /** Asks for fun. */
  readonly joke: string;
  /** What the bot is for and how to use it. */
  readonly abilities: string;
  /** What the bot is, by itself. */
  readonly identity: string;
  /** Opens a question for what the bot can: "what", "how", … */
  readonly openers: string;
  /** … "can you do", "can I ask you". */
  readonly canYou: string;
  /** "My legs", … */
  readonly limbs: string;
  /** … "jelly", "gone". */
  readonly gone: string;
  /** "Are you", "am I talking to", … */
  readonly areYou: string;
  /** … "a bot", "a real person". */
  readonly being: string;
  /** After a word of assent, these go on: "ok and what about tomorrow". */
  readonly goesOn: string;
  /** Words that may stand beside any of these and add nothing. */
  readonly fillers: string;
  /** Said beside tiredness or news, these make training talk of it. */
  readonly serious: string;
}

/** What is said, as finely as it is told apart. */
export type Said = Exclude<
  keyof ChatWords,
  'openers' | 'canYou' | 'limbs' | 'gone' | 'areYou' | 'being' | 'goesOn' | 'fillers' | 'serious'
>;

/** What the bot answers to each. */
export const KIND_OF: Readonly<Record<Said, SmalltalkKind>> = {
  greeting: 'greeting',
  thanks: 'thanks',
  assent: 'thanks',
  farewell: 'farewell',
  tired: 'tired',
  news: 'tired',
  best: 'tired',
  luck: 'thanks',
  company: 'greeting',
  joke: 'abilities',
  abilities: 'abilities',
  identity: 'identity',
};
