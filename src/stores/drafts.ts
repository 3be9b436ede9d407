import { z } from 'zod';
import { DRAFT_FIELDS } from '../editing/draft.ts';
import { DRAFT_KEPT_MS, type Awaiting, type Draft, type Drafts } from '../editing/drafts.ts';
import { proposalShape } from './publications.ts';
import type { Store } from './store.ts';

const kept = { key: z.string(), by: z.string(), at: z.number() };

/** A draft as it was written, maybe by another version; one that does not fit counts as gone. */
const draftSchema = z.discriminatedUnion('kind', [
  z.object({
    ...kept,
    kind: z.literal('text'),
    entry: z.string().exactOptional(),
    from: z.number(),
    language: z.string(),
    fields: z.record(z.enum(DRAFT_FIELDS), z.string()),
  }),
  z.object({ ...kept, kind: z.literal('changes'), act: proposalShape.act, changes: proposalShape.changes }),
]);

const awaitingSchema = z.object({
  ...kept,
  ...proposalShape,
  draft: z.string(),
  writers: z.array(z.string()),
});

/** What the keys of a club's drafts, and of what waits for an approval, begin with. */
export const draftsPrefix = (club: string): string => `${club}/d/`;
export const awaitingPrefix = (club: string): string => `${club}/w/`;

/** A draft, or what waits for an approval, as it was written; undefined where it is none. */
export const readDraftValue = (held: unknown): Draft | undefined => draftSchema.safeParse(held).data;
export const readAwaitingValue = (held: unknown): Awaiting | undefined => awaitingSchema.safeParse(held).data;

/** Keeps drafts in the store of clubs' knowledge, under their club's name. */
export function keepDrafts(store: Store): Drafts {
  const readAwaiting = async (key: string): Promise<Awaiting | undefined> =>
    readAwaitingValue(await store.get<unknown>(key));
  return {
    read: async (club, key) => readDraftValue(await store.get<unknown>(draftsPrefix(club) + key)),
    keep: (club, draft) => store.set(draftsPrefix(club) + draft.key, draft, DRAFT_KEPT_MS),
    async drop(club, key) {
      await store.delete(draftsPrefix(club) + key);
    },
    async awaiting(club) {
      const all = await Promise.all((await store.keys(awaitingPrefix(club))).map(readAwaiting));
      return all.flatMap((one) => one ?? []).toSorted((a, b) => a.at - b.at);
    },
    readAwaiting: (club, key) => readAwaiting(awaitingPrefix(club) + key),
    keepAwaiting: (club, awaiting) => store.set(awaitingPrefix(club) + awaiting.key, awaiting, DRAFT_KEPT_MS),
    dropAwaiting: (club, key) => store.delete(awaitingPrefix(club) + key),
  };
}
