import type { ClubSession } from '../answering/question.ts';
import type { NothingToSay } from './digest.ts';
import type { Letter } from './letter.ts';
import type { LetterRecord } from './records.ts';
import type { MadeDigestChange, LoggedDigestChange, DigestSettings } from './settings.ts';
import type { DigestChangeOf, DigestProblem } from './setup.ts';
import type { DigestStatus, NextPost } from './status.ts';

/** What moderators do with a club's digest, and what they see of it. */
export interface DigestDesk {
  settings(club: string): Promise<DigestSettings>;
  /** Makes changes; gives what holds then, what changed, and the next three posts. */
  change(club: string, by: string, changeOf: DigestChangeOf): Promise<DigestChanged | Problem>;
  /** Skips a week with a line (empty for none), or takes that back (undefined); the next week where none is named. */
  skip(
    club: string,
    by: string,
    p: { readonly week?: string; readonly why: string | undefined },
  ): Promise<DigestChanged | Problem>;
  /**
   * Exactly what would be posted now for the week to come: nothing is kept, and nothing is posted. `trying` are settings
   * and runs to try out in the place of the club's.
   */
  preview(club: string, trying?: Trying): Promise<Preview>;
  /** Posts the digest of the week to come now; it then does not come at its time. */
  postNow(club: string): Promise<PostNow | Problem>;
  status(club: string): Promise<DigestStatus>;
  /** The changes that were made, newest first. */
  log(club: string): Promise<readonly LoggedDigestChange[]>;
}

interface Problem {
  readonly problem: DigestProblem;
}

/** What a preview goes by in the place of what is set. */
export interface Trying {
  readonly changeOf?: DigestChangeOf;
  readonly sessions?: readonly ClubSession[];
}

export interface DigestChanged {
  readonly settings: DigestSettings;
  readonly made: readonly MadeDigestChange[];
  /** Empty where the digest is paused, or has no channel. */
  readonly next: readonly NextPost[];
  /** The zone in which they come. */
  readonly zone: string;
}

/** The messages of a digest in their order, or why there is none. Without a channel that of the letters is empty. */
export interface Preview {
  readonly letters: readonly Letter[];
  readonly nothing?: NothingToSay;
  /** What is wrong with what was to be tried out. */
  readonly problem?: DigestProblem;
}

/** What came of posting now: the record of the digest, `already` where it was posted before. */
export interface PostNow {
  readonly week: string;
  readonly record: LetterRecord;
  readonly already: boolean;
}
