import type { Act } from '../knowledge/publication.ts';
import type { TextDifference } from './difference.ts';

/** A moment in the history of a club's book: after a publication, or at a time in milliseconds since 1970. */
export type Moment = { readonly number: number } | { readonly at: number };

/** One publication, as it is told. */
export interface Event {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Who published it, and who approved it, as the edge names people; empty once they are forgotten. */
  readonly by: string;
  readonly approvedBy?: string;
  readonly why: string;
  readonly act: Act;
  readonly entries: readonly EntryEvent[];
}

/** What a publication did to one entry. */
export interface EntryEvent {
  readonly id: string;
  /** The revision that it got. */
  readonly revision: number;
  /** Its title then; as it was before where it was taken out. */
  readonly title: string;
  readonly became: 'text' | 'hidden' | 'shipped';
  readonly difference: TextDifference;
}
