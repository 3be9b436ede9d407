/** What a child process of the conformance suite can do, see `child.ts`. */
export type Job = 'write' | 'claim' | 'count';

/** Slots that each claiming process tries to get. */
export const SLOTS = 400;

/** How far each counting process counts. */
export const INCREMENTS = 150;

/** What a writing process says: it is about to bring a key to a value (null: to delete it), or it has. */
export interface Written {
  readonly step: 'begun' | 'done';
  readonly key: string;
  readonly value: number | { readonly by: number } | null;
}
