import type { ImportDraft, ImportDrafts } from '../club/imports.ts';
import type { Store } from './store.ts';

/** The namespace of drafts in the stores. */
export const CLUB_IMPORTS = 'club-imports';

/** How long a draft waits to be published. */
const KEPT_MS = 86_400_000;

/** Keeps drafts of settings in a store, under their club's name. */
export function keepClubImports(store: Store): ImportDrafts {
  const keyOf = (club: string, id: string): string => `${club}/${id}`;
  return {
    keep: (club, id, draft) => store.set(keyOf(club, id), draft, KEPT_MS),
    read: (club, id) => store.get<ImportDraft>(keyOf(club, id)),
    async drop(club, id) {
      await store.delete(keyOf(club, id));
    },
  };
}
