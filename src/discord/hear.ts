/** What is known of a message before anybody has decided whether it is for the bot. */
export interface HeardFacts {
  /** A person wrote it: no bot, no webhook, and Discord itself did not. */
  readonly byPerson: boolean;
  /** It stands in direct messages with the bot. */
  readonly isDirect: boolean;
  /** It names the bot or the bot's role, or replies to the bot with a ping. */
  readonly mentionsBot: boolean;
  /** Whose message it replies to; absent where it is no reply. */
  readonly repliesTo?: 'bot' | 'author' | 'others';
  /** It begins with the name of somebody else, or of all. */
  readonly callsOthers: boolean;
  /** It has a text that the bot can read. */
  readonly hasText: boolean;
  /** Absent outside threads. */
  readonly thread?: HeardThread;
}

export interface HeardThread {
  readonly openedByBot: boolean;
  /** The message is the first of a post in a forum. */
  readonly isPost: boolean;
}

export interface HeardWhere {
  /** The club wants questions answered in the channel or forum, or in that of the thread. */
  readonly isAskChannel: boolean;
  /** Discord shows the bot the texts of messages that do not mention it. */
  readonly mayRead: boolean;
}

/** What the bot does about a message; a hint says that it may not read here. */
export type Hearing = 'answer' | 'hint' | 'silence';

/**
 * Whether a message is for the bot. Who writes to it alone, names it or replies to it is answered. Without a mention it
 * hears in the threads that it opened, in ask channels and the first message of a post in an ask forum; not what is
 * said there to others. Everywhere else it is a guest.
 */
export function hear(facts: HeardFacts, where: HeardWhere): Hearing {
  if (!facts.byPerson) return 'silence';
  if (facts.isDirect || facts.mentionsBot) return 'answer';
  if (facts.repliesTo === 'bot' && facts.hasText) return 'answer';
  if (facts.repliesTo === 'others' || facts.callsOthers || !isAtHome(facts, where)) return 'silence';
  if (facts.hasText) return 'answer';
  return where.mayRead ? 'silence' : 'hint';
}

function isAtHome({ thread }: HeardFacts, { isAskChannel }: HeardWhere): boolean {
  return thread === undefined ? isAskChannel : thread.openedByBot || (isAskChannel && thread.isPost);
}

/** When a message was written and edited, in milliseconds since 1970. */
export interface EditTimes {
  readonly writtenAt: number;
  /** Null where Discord tells of a change that is no edit, such as the preview of a link. */
  readonly editedAt: number | null;
  /** The edit that was heard last; 0 before the first. */
  readonly heardAt: number;
}

/** How long after it was written an edit of a question still changes its answer. */
export const EDITABLE_MS = 120_000;

/** Whether an edit of a question is new, and soon enough to change its answer. */
export function changesAnswer({ writtenAt, editedAt, heardAt }: EditTimes): boolean {
  return editedAt !== null && editedAt > heardAt && editedAt - writtenAt <= EDITABLE_MS;
}
