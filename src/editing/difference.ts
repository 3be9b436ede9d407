import { diffWordsWithSpace } from 'diff';
import type { EntryText } from '../knowledge/publication.ts';
import { DRAFT_FIELDS, fieldsOf, type DraftField } from './draft.ts';

/** A run of words that stays, comes or goes. */
export interface Piece {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

/** The fields that differ, in their order, each as its runs of words; what is the same has none. */
export type TextDifference = readonly { readonly field: DraftField; readonly pieces: readonly Piece[] }[];

/** Words that may come and go within one field; beyond them it counts as written anew. */
const MOST_EDITS = 2_000;

/** What of an entry differs, word by word; `before` or `after` is undefined where there is no such entry. */
export function differenceOf(before: EntryText | undefined, after: EntryText | undefined): TextDifference {
  const [old, next] = [before, after].map((entry) => (entry === undefined ? undefined : fieldsOf(entry)));
  return DRAFT_FIELDS.flatMap((field) => {
    const [from, to] = [old?.[field] ?? '', next?.[field] ?? ''];
    return from === to ? [] : [{ field, pieces: piecesOf(from, to) }];
  });
}

function piecesOf(from: string, to: string): readonly Piece[] {
  const found = diffWordsWithSpace(from, to, { maxEditLength: MOST_EDITS }) ?? [
    { value: from, removed: true, added: false },
    { value: to, removed: false, added: true },
  ];
  return found
    .filter(({ value }) => value !== '')
    .map(({ value, added, removed }) => ({
      kind: added ? 'inserted' : removed ? 'deleted' : 'same',
      text: value,
    }));
}
