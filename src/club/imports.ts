import type { Changed, Clubs } from './clubs.ts';
import {
  withChanges,
  type ClubSettings,
  type MadeChange,
  type SettingChange,
  type SettingName,
} from './settings.ts';
import { SETTING_SCHEMAS } from './settings-schema.ts';

/** Settings that were read from a file and wait to be published. */
export interface ImportDraft {
  readonly settings: ClubSettings;
  /** What was held when the changes were shown. */
  readonly shownFor: ClubSettings;
}

/** Where drafts wait, for a day at most. A draft has an id of its own within its club. */
export interface ImportDrafts {
  keep(club: string, id: string, draft: ImportDraft): Promise<void>;
  /** Undefined where there is none, or no more. */
  read(club: string, id: string): Promise<ImportDraft | undefined>;
  drop(club: string, id: string): Promise<void>;
}

const SETTING_NAMES = Object.keys(SETTING_SCHEMAS) as readonly SettingName[];

/** All changes that make settings what a file says; what the file leaves out gets its default again. */
function changesTo(settings: ClubSettings): readonly SettingChange[] {
  return SETTING_NAMES.map((setting) => ({ setting, to: settings[setting] }) as SettingChange);
}

/** What publishing settings would change. */
export const importChanges = (held: ClubSettings, settings: ClubSettings): readonly MadeChange[] =>
  withChanges(held, changesTo(settings)).made;

export type Published =
  | { readonly published: Changed }
  /** The draft has been published, or is too old. */
  | { readonly gone: true }
  /** The settings are no longer those for which the changes were shown: these would be the changes now. */
  | { readonly changes: readonly MadeChange[] };

/**
 * Publishes a draft, all of it in one step; nothing where the settings have been changed since its changes were
 * shown, which are then to be shown anew.
 */
export async function publishImport(
  clubs: Clubs,
  drafts: ImportDrafts,
  p: { readonly club: string; readonly id: string; readonly by: string },
): Promise<Published> {
  const draft = await drafts.read(p.club, p.id);
  if (draft === undefined) return { gone: true };
  let held: ClubSettings = {};
  let isAsShown = false;
  const published = await clubs.change(p.club, p.by, (now) => {
    held = now;
    isAsShown = importChanges(draft.shownFor, now).length === 0;
    return isAsShown ? changesTo(draft.settings) : [];
  });
  if (!isAsShown) {
    await drafts.keep(p.club, p.id, { ...draft, shownFor: held });
    return { changes: importChanges(held, draft.settings) };
  }
  await drafts.drop(p.club, p.id);
  return { published };
}
