import type { Acting, Editor, Published } from '../../src/editing/editor.ts';
import type { Drafts, Awaiting, Draft } from '../../src/editing/drafts.ts';
import type { DraftFields } from '../../src/editing/draft.ts';
import type { TestQuestion } from '../../src/editing/effect.ts';
import { makeEditor } from '../../src/editing/make-editor.ts';
import type { Publications } from '../../src/editing/publications.ts';
import type { Book } from '../../src/knowledge/book.ts';
import { processOf } from './club-texts.ts';

export const CLUB = 'discord:1';
export const ANA: Acting = { club: CLUB, by: 'discord:11' };
export const BEN: Acting = { club: CLUB, by: 'discord:12' };

/** Drafts in memory. */
export function memoryDrafts(): Drafts {
  const drafts = new Map<string, Draft>();
  const waiting = new Map<string, Awaiting>();
  const keyOf = (club: string, key: string): string => `${club}/${key}`;
  return {
    read: async (club, key) => drafts.get(keyOf(club, key)),
    keep: async (club, draft) => void drafts.set(keyOf(club, draft.key), draft),
    drop: async (club, key) => void drafts.delete(keyOf(club, key)),
    awaiting: async (club) =>
      [...waiting].filter(([key]) => key.startsWith(`${club}/`)).map(([, one]) => one),
    readAwaiting: async (club, key) => waiting.get(keyOf(club, key)),
    keepAwaiting: async (club, one) => void waiting.set(keyOf(club, one.key), one),
    dropAwaiting: async (club, key) => waiting.delete(keyOf(club, key)),
  };
}

/** What a club of the tests works with; what is set here may be changed at any time. */
export interface Club {
  readonly editor: Editor;
  readonly shelf: Awaited<ReturnType<typeof processOf>>['shelf'];
  readonly tests: TestQuestion[];
  readonly gaps: { readonly question: string }[];
  needsSecond: boolean;
  now: number;
  /** How often others had their turn. */
  pauses: number;
}

/** A process in which moderators work. */
export async function startClub(
  shipped: Book,
  publications: Publications,
  drafts = memoryDrafts(),
): Promise<Club> {
  const { shelf } = await processOf(shipped, publications);
  let keys = 0;
  const club: Club = {
    shelf,
    tests: [],
    gaps: [],
    needsSecond: false,
    now: Date.parse('2026-11-23T08:00:00Z'),
    pauses: 0,
    editor: makeEditor({
      shelf,
      publications,
      drafts,
      tests: { of: async () => club.tests },
      gaps: { open: async () => club.gaps },
      needsSecond: async () => club.needsSecond,
      now: () => club.now,
      mostAsked: 40,
      newKey: () => `k${(keys += 1)}`,
      pause: async () => void (club.pauses += 1),
    }),
  };
  return club;
}

export const TRACK_FIELDS: DraftFields = {
  title: 'Lanes on the track',
  text: 'The first lane is kept free for the fastest group. Warm up on the outer lanes.',
  questions: 'Which lane is mine on the track?\nWhere do I warm up on the track?',
  words: 'tartan → track',
  source: 'Coach Ana',
};

/** Adds an entry and publishes it. */
export async function addEntry(
  { editor }: Club,
  fields: Partial<DraftFields> = {},
  acting = ANA,
): Promise<Published> {
  const { key } = await editor.add(acting, 'en', { ...TRACK_FIELDS, ...fields });
  return editor.publish(acting, key, 'the club does it so');
}

/** Edits an entry and publishes it. */
export async function editEntry(
  { editor }: Club,
  id: string,
  fields: Partial<DraftFields>,
  acting = ANA,
): Promise<Published> {
  const draft = await editor.edit(acting, id, 'en');
  if (draft === undefined) throw new Error(`There is no entry ${id}.`);
  await editor.save(acting, draft.key, fields);
  return editor.publish(acting, draft.key, '');
}

/** Takes an entry out. */
export async function removeEntry({ editor }: Club, id: string, acting = ANA): Promise<Published> {
  const draft = await editor.remove(acting, id);
  if (draft === undefined) throw new Error(`There is no entry ${id}.`);
  return editor.publish(acting, draft.key, '');
}

/** Gives an entry an earlier text. */
export async function restoreEntry(
  { editor }: Club,
  id: string,
  to: number | 'shipped',
  acting = ANA,
): Promise<Published | 'same' | undefined> {
  const draft = await editor.restore(acting, id, to);
  return draft === undefined || draft === 'same' ? draft : editor.publish(acting, draft.key, '');
}
