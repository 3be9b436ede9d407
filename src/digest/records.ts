import type { LetterKind, Final, Temporary } from './letter.ts';
import type { NothingToSay } from './digest.ts';

/** Why there was no message. */
export type NotSent = NothingToSay | 'skipped-by-club' | 'missed';

/**
 * What is kept of one message of one week: whoever writes it first has the claim, and all others see what came of it.
 * Moments are in milliseconds since 1970.
 */
export type LetterRecord =
  /** Somebody is about to post it. `tries` counts them, this one included. */
  | {
      readonly state: 'claimed';
      readonly by: string;
      readonly at: number;
      readonly due: number;
      readonly tries: number;
      /** It may have been posted by a try before: the channel is to be looked at. */
      readonly unsure: boolean;
    }
  /** It could not be posted, and is tried again at `until`. */
  | {
      readonly state: 'waiting';
      readonly at: number;
      readonly until: number;
      readonly due: number;
      readonly tries: number;
      readonly why: Temporary;
    }
  | {
      readonly state: 'sent';
      readonly at: number;
      readonly due: number;
      readonly channel: string;
      readonly message: string;
      readonly tries: number;
      /** It came late and said so. */
      readonly late?: true;
      /** It was found in the channel rather than posted again. */
      readonly found?: true;
      /** The role to mention was gone. */
      readonly roleGone?: true;
      /** The section of the piece of knowledge in it. */
      readonly piece?: string;
      /** A poll belongs to it. */
      readonly poll?: true;
      /** The last reason why a try before failed. */
      readonly after?: Temporary;
    }
  /** It cannot be posted; `gave-up` after temporary failures for as long as it may be late. */
  | {
      readonly state: 'failed';
      readonly at: number;
      readonly due: number;
      readonly channel: string;
      readonly tries: number;
      readonly why: Final | 'gave-up';
    }
  | {
      readonly state: 'not-sent';
      readonly at: number;
      readonly due: number;
      readonly why: NotSent;
      /** The reason that the club gave. */
      readonly line?: string;
    };

/** Which message of a club: its kind, and its week; of a notice `ONCE` and what it is about. */
export interface LetterName {
  readonly kind: LetterKind;
  readonly week: string;
  readonly about?: string;
}

/** Stands for the week of what is told once, until it is forgotten. */
export const ONCE = 'once';

/** Where it is kept what became of messages. */
export interface LetterRecords {
  read(club: string, name: LetterName): Promise<LetterRecord | undefined>;
  /** Writes `next` where what is kept is still `before`; true where this call wrote. */
  put(club: string, name: LetterName, before: LetterRecord | undefined, next: LetterRecord): Promise<boolean>;
  /** All of one kind of a club, newest week first. */
  all(club: string, kind: LetterKind): Promise<readonly (LetterName & { readonly record: LetterRecord })[]>;
  /** Forgets those of weeks before one, such as `2026-W49`. */
  forgetBefore(club: string, week: string): Promise<void>;
  /** Forgets a message where what is kept is still `record`, so that it may be posted anew; true where this call did. */
  forget(club: string, name: LetterName, record: LetterRecord): Promise<boolean>;
}
