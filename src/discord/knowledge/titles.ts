import type { Publication } from '../../knowledge/publication.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import type { Ink } from './ink.ts';

/** Titles that are named in one line. */
const MOST_NAMED = 8;

/** Titles of entries, as many as go into a line. */
export function namedTitles(
  titles: readonly string[],
  { editing }: MemberCatalogue,
  ink: Ink,
): readonly string[] {
  const named = titles.slice(0, MOST_NAMED).map((title) => ink.plain(title));
  const more = titles.length - named.length;
  return more > 0 ? [...named, editing.andMore({ count: more })] : named;
}

/** The titles of what is published; the id where an entry is taken out or put back as shipped. */
export const titlesOf = (
  changes: Publication['changes'],
  titleOf: (id: string) => string | undefined,
): string[] =>
  changes.map(({ id, becomes }) => (becomes.kind === 'text' ? becomes.entry.title : (titleOf(id) ?? id)));
