import type { Final } from './letter.ts';

/** What moderators are told about, each with its remedy in the catalogue (`digest.notices`). */
export type Notice = {
  readonly why: Final | 'role-gone' | 'gave-up';
  /** What was to be posted. */
  readonly of: 'digest' | 'poll' | 'skip' | 'summary';
  /** The id of the channel where it was to be posted. */
  readonly channel: string;
  /** The id of the role that is gone. */
  readonly role?: string;
};
