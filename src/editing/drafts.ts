import type { Act, EntryChange } from '../knowledge/publication.ts';
import type { DraftFields } from './draft.ts';

/** What is being prepared for publishing. Nothing of it is in force. */
export type Draft = TextDraft | ChangesDraft;

interface Kept {
  /** Names the draft within its club: eight letters and digits, so that it fits into a `custom_id`. */
  readonly key: string;
  /** Who made it, or wrote it last, as the edge names people. */
  readonly by: string;
  /** When it was made or written last, in milliseconds since 1970. */
  readonly at: number;
}

/** A text of one entry in one language, as somebody is writing it. */
export interface TextDraft extends Kept {
  readonly kind: 'text';
  /** The entry that it is of; undefined for a new one, which gets its id when it is published. */
  readonly entry?: string;
  /** The revision of the entry that it was made from; 0 for a new one. */
  readonly from: number;
  /** Two lower-case letters. */
  readonly language: string;
  readonly fields: DraftFields;
}

/** Changes that are not typed: taking out, restoring, importing. */
export interface ChangesDraft extends Kept {
  readonly kind: 'changes';
  readonly act: Act;
  readonly changes: readonly EntryChange[];
}

/** A publication that somebody has asked for and another one has to approve. Nothing of it changes any more. */
export interface Awaiting {
  /** Names it within its club, as drafts are named. */
  readonly key: string;
  /** The draft that it was made of. */
  readonly draft: string;
  /** Who asked for it. */
  readonly by: string;
  /** When it was asked for, in milliseconds since 1970. */
  readonly at: number;
  readonly why: string;
  readonly act: Act;
  readonly changes: readonly EntryChange[];
  /** Everybody who had a hand in it: none of them can approve it. */
  readonly writers: readonly string[];
}

/** How long a draft, or what waits for an approval, is kept after it was written last: seven days, in milliseconds. */
export const DRAFT_KEPT_MS = 7 * 86_400_000;

/** Characters of a reason; of a longer one the beginning is kept. */
export const MOST_WHY = 300;

/** Where drafts are kept. A club is named as with its settings. */
export interface Drafts {
  /** Undefined where there is none, or no more. */
  read(club: string, key: string): Promise<Draft | undefined>;
  keep(club: string, draft: Draft): Promise<void>;
  drop(club: string, key: string): Promise<void>;
  /** Those that wait for an approval, oldest first. */
  awaiting(club: string): Promise<readonly Awaiting[]>;
  readAwaiting(club: string, key: string): Promise<Awaiting | undefined>;
  keepAwaiting(club: string, awaiting: Awaiting): Promise<void>;
  /** True where it was there. */
  dropAwaiting(club: string, key: string): Promise<boolean>;
}
