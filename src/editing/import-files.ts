import type { Problem } from '../knowledge/problem.ts';

/** A file that somebody gave, as bytes. */
export interface GivenFile {
  /** Its name in problems. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What files would do to a club's book. */
export interface ImportPlan {
  readonly added: readonly ImportedEntry[];
  readonly changed: readonly ImportedEntry[];
  readonly hidden: readonly ImportedEntry[];
  /** Entries of the files that stand in the book as they are. */
  readonly same: number;
  /** Ids that are none of a shipped entry and got the club's prefix. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

export interface ImportedEntry {
  readonly id: string;
  readonly title: string;
}

/** What is wrong with files that were given. */
export type ImportProblem =
  | Problem
  /** An entry in more than one language, of which a club's book tells one. */
  | { readonly kind: 'told-twice'; readonly file: string; readonly line: number; readonly found: string };
