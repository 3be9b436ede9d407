import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import type { ClosingQuestion } from './closing-question.ts';
import type { Digest } from './digest.ts';
import type { Notice } from './notice.ts';
import type { Summary } from './summary.ts';

/** What is posted for one week of a club, each as a message of its own. */
export const LETTER_KINDS = ['digest', 'poll', 'skip', 'summary', 'notice'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** What every message has. */
interface Envelope {
  readonly club: string;
  /** The id of the channel. */
  readonly channel: string;
  /** The ISO week that it belongs to, such as `2026-W49`: the week that the digest tells of. */
  readonly week: string;
  /**
   * The same for the same message, however often it is tried; 25 characters at most, as Discord's nonce. To be sent
   * with `enforce_nonce`.
   */
  readonly nonce: string;
  readonly language: SpokenLanguage;
  /** When it was due, in milliseconds since 1970: no message of this kind and week is older than this by much. */
  readonly due: number;
}

/** One message, as data; the edge renders it. */
export type Letter = Envelope &
  (
    | {
        readonly kind: 'digest';
        readonly digest: Digest;
        /** The role to mention; nobody else is ever mentioned. */
        readonly role?: string;
        /** It comes late, and says so: it was due at this moment, in milliseconds since 1970. */
        readonly lateSince?: number;
        /** The zone in which moments are told. */
        readonly zone: string;
      }
    /** The closing question; `below` is the message of the digest that it belongs to. */
    | { readonly kind: 'poll'; readonly poll: ClosingQuestion; readonly below: string }
    /** One line in the place of a digest that the club skips. */
    | { readonly kind: 'skip'; readonly why: string }
    /** The moderators' numbers of a week. */
    | { readonly kind: 'summary'; readonly summary: Summary }
    /** Tells the moderators, once, what keeps the digest from being posted as it is set up. */
    | { readonly kind: 'notice'; readonly notice: Notice }
  );

/** Why a message could not be posted now, and may be later. */
export const TEMPORARY = ['discord-down', 'too-many-requests', 'unreachable'] as const;
export type Temporary = (typeof TEMPORARY)[number];

/** Why a message cannot be posted until somebody does something about it. */
export const FINAL = ['channel-gone', 'no-permission', 'refused'] as const;
export type Final = (typeof FINAL)[number];

export type NotPosted =
  /** `afterMs` is how long Discord asks to wait, in milliseconds. */
  | { readonly kind: 'not-now'; readonly why: Temporary; readonly afterMs?: number }
  | { readonly kind: 'never'; readonly why: Final };

/** What came of posting. `roleGone`: it was posted without the mention, since the role is deleted. */
export type Posted =
  { readonly kind: 'posted'; readonly message: string; readonly roleGone?: true } | NotPosted;

/** What came of looking for a message that may have been posted. */
export type Found =
  { readonly kind: 'found'; readonly message: string } | { readonly kind: 'absent' } | NotPosted;

/** Where messages are posted. All that Discord answers is a value; an exception is a bug, and counts as `unreachable`. */
export interface Mailroom {
  /**
   * Posts a message, with the nonce enforced. To be over within `POST_WITHIN_MS`: after that the message is taken for
   * not posted, and is looked for before it is posted again.
   */
  post(letter: Letter): Promise<Posted>;
  /**
   * Looks whether this very message stands in its channel: among the bot's own latest messages there since a little
   * before `due`. Nonces are not told by Discord later, so that the edge knows it by a mark of its own, made of kind
   * and week (such as the custom id of a button), and the poll by being a poll of the bot's after `below`.
   */
  find(letter: Letter): Promise<Found>;
  /** Draws beforehand what the message shows, off the main thread; what fails here is made when it is posted. */
  prepare(letter: Letter): Promise<void>;
}

/** How long posting may take before it is taken for not done, in milliseconds. */
export const POST_WITHIN_MS = 60_000;
