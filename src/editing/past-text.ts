import { revisionOf, type Publication } from '../knowledge/publication.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import type { PastText } from './editor.ts';
import { revisionsOf, textOf } from './history.ts';
import type { Published } from './shelf.ts';

/** What an entry said in a revision, and what was published of it next; undefined where it never had that revision. */
export function pastText(
  {
    shipped,
    standings,
    publications,
  }: Pick<Published, 'shipped' | 'standings'> & { readonly publications: readonly Publication[] },
  {
    id,
    revision,
    language,
  }: { readonly id: string; readonly revision: number; readonly language: SpokenLanguage },
): PastText | undefined {
  const revisions = revisionsOf(shipped, publications, id);
  const became = revisions.get(revision);
  const text = became && textOf(shipped, id, became);
  if (became === undefined || text === undefined) return undefined;
  const told = became.kind === 'shipped' ? (shipped.translation(id, language) ?? text) : text;
  const { title, sentences, link } = told;
  const past: PastText = { title, sentences, ...(link !== undefined && { link }) };
  const standing = standings.get(id);
  const own = publications.filter(({ changes }) => changes.some((change) => change.id === id));
  // Each publication of an entry gives it the next revision.
  const next = own[revision - revisionOf(new Map(), id)];
  return standing === undefined || next === undefined
    ? past
    : {
        ...past,
        changed: { at: next.at, revision: standing.revision, isOut: standing.becomes.kind === 'hidden' },
      };
}
