import type { Becomes, EntryText } from '../knowledge/publication.ts';
import { fieldsOf } from './draft.ts';

/** True where two texts of one entry say the same in the same language. */
export const sameText = (one: EntryText, other: EntryText): boolean =>
  one.language === other.language && JSON.stringify(fieldsOf(one)) === JSON.stringify(fieldsOf(other));

/** True where an entry becomes the same either way. */
export function areSame(one: Becomes, other: Becomes): boolean {
  if (one.kind === 'text' && other.kind === 'text') return sameText(one.entry, other.entry);
  return one.kind === other.kind;
}
