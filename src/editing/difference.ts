import type { DraftField } from './draft.ts';

/** A run of words that stays, comes or goes. */
export interface Piece {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

/** The fields that differ, in their order, each as its runs of words; what is the same has none. */
export type TextDifference = readonly { readonly field: DraftField; readonly pieces: readonly Piece[] }[];
