import { revisionOf, type Act, type EntryChange } from '../knowledge/publication.ts';
import { fieldsOf, type DraftFields } from './draft.ts';
import type { ChangesDraft, TextDraft } from './drafts.ts';
import type { Acting, Editor } from './editor.ts';
import { toldIn } from './entry-search.ts';
import { revisionsOf } from './history.ts';
import { readImport } from './import-files.ts';
import type { EditorPorts } from './make-editor.ts';
import { areSame } from './same-text.ts';

/** What of an editor prepares publications. */
type Drafting = Pick<
  Editor,
  'add' | 'edit' | 'remove' | 'restore' | 'import' | 'draft' | 'save' | 'takeUp' | 'drop'
>;

const NO_FIELDS: DraftFields = { title: '', text: '', questions: '', words: '', source: '' };

/** Makes what prepares publications. */
export function makeDrafting(ports: EditorPorts): Drafting {
  const { shelf, publications, drafts, now, newKey, pause } = ports;

  async function keepText(
    { club, by }: Acting,
    draft: Omit<TextDraft, 'kind' | 'key' | 'by' | 'at'>,
  ): Promise<TextDraft> {
    const kept: TextDraft = { ...draft, kind: 'text', key: newKey(), by, at: now() };
    await drafts.keep(club, kept);
    return kept;
  }

  async function keepChanges(
    { club, by }: Acting,
    act: Act,
    changes: readonly EntryChange[],
  ): Promise<ChangesDraft> {
    const kept: ChangesDraft = { kind: 'changes', key: newKey(), by, at: now(), act, changes };
    await drafts.keep(club, kept);
    return kept;
  }

  return {
    add: (acting, language, fields = {}) =>
      keepText(acting, { from: 0, language, fields: { ...NO_FIELDS, ...fields } }),
    async edit(acting, id, language) {
      const { standings } = await shelf.published(acting.club);
      const { book } = await shelf.of(acting.club);
      const entry = book.entry(id);
      if (entry === undefined) return undefined;
      const told = toldIn(book, entry, language);
      const from = revisionOf(standings, id);
      return keepText(acting, { entry: id, from, language: told.language, fields: fieldsOf(told) });
    },
    async remove(acting, id) {
      const { standings } = await shelf.published(acting.club);
      const { book } = await shelf.of(acting.club);
      if (book.entry(id) === undefined) return undefined;
      const change = { id, from: revisionOf(standings, id), becomes: { kind: 'hidden' as const } };
      return keepChanges(acting, 'remove', [change]);
    },
    async restore(acting, id, to) {
      const { shipped, standings } = await shelf.published(acting.club);
      const revisions = revisionsOf(shipped, await publications.after(acting.club, 0), id);
      const shippedOne = shipped.entry(id) === undefined ? undefined : ({ kind: 'shipped' } as const);
      const becomes = to === 'shipped' ? shippedOne : revisions.get(to);
      if (becomes === undefined || becomes.kind === 'hidden') return undefined;
      const from = revisionOf(standings, id);
      const current = standings.get(id)?.becomes ?? shippedOne;
      if (current !== undefined && areSame(current, becomes)) return 'same';
      return keepChanges(acting, 'restore', [{ id, from, becomes }]);
    },
    async import(acting, files) {
      const { book } = await shelf.of(acting.club);
      const read = await readImport(files, await shelf.published(acting.club), book, pause);
      if ('problems' in read) return { kind: 'problems', problems: read.problems };
      if (read.changes.length === 0) return { kind: 'nothing', plan: read.plan };
      return {
        kind: 'ready',
        plan: read.plan,
        draft: await keepChanges(acting, 'import', read.changes),
      };
    },

    draft: (club, key) => drafts.read(club, key),
    async save({ club, by }, key, fields) {
      const draft = await drafts.read(club, key);
      if (draft?.kind !== 'text') return undefined;
      const saved = { ...draft, fields: { ...draft.fields, ...fields }, by, at: now() };
      await drafts.keep(club, saved);
      return saved;
    },
    async takeUp({ club, by }, key) {
      const draft = await drafts.read(club, key);
      if (draft === undefined) return undefined;
      const { standings } = await shelf.published(club);
      const fresh = { by, at: now() };
      const taken =
        draft.kind === 'text'
          ? { ...draft, ...fresh, from: draft.entry === undefined ? 0 : revisionOf(standings, draft.entry) }
          : {
              ...draft,
              ...fresh,
              changes: draft.changes.map((change) => ({ ...change, from: revisionOf(standings, change.id) })),
            };
      await drafts.keep(club, taken);
      return taken;
    },
    drop: (club, key) => drafts.drop(club, key),
  };
}
