import { FORGOTTEN, type HeldDraft, type HeldIn, type HeldPublication } from '../club/privacy.ts';
import { awaitingPrefix, draftsPrefix, readAwaitingValue, readDraftValue } from './drafts.ts';
import { publicationsPrefix, readPublication } from './publications.ts';
import { clubDataIn } from './club-data.ts';
import type { Store } from './store.ts';

/** Changes of one publication at the same moment: each try fails only where another has just succeeded. */
const MOST_TRIES = 100;

/** The keys of all clubs of an edge under a prefix, with their clubs. */
async function keysOf(
  store: Store,
  edge: string,
  prefixOf: (club: string) => string,
): Promise<readonly (readonly [club: string, key: string])[]> {
  const clubs = await clubDataIn(store, edge).clubs();
  const keys = await Promise.all(
    clubs.map(async (club) => (await store.keys(prefixOf(club))).map((key) => [club, key] as const)),
  );
  return keys.flat();
}

/**
 * What members have published or approved in clubs' knowledge, as what is held of them. A publication that is forgotten
 * stands, without who it was. Names of clubs begin with `edge`, such as `discord:`.
 */
export function heldPublications(store: Store, edge: string): HeldIn<'publications'> {
  /** Takes a member's name out of a publication; false where it was not in it. */
  async function forgetIn(key: string, member: string): Promise<boolean> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const held = await store.get<unknown>(key);
      if (held === undefined) return false;
      const publication = readPublication(key, held);
      const { by, approvedBy } = publication;
      if (by !== member && approvedBy !== member) return false;
      const forgotten = {
        ...publication,
        by: by === member ? FORGOTTEN : by,
        ...(approvedBy === member && { approvedBy: FORGOTTEN }),
      };
      if (await store.compareAndSet<unknown>(key, held, forgotten)) return true;
    }
    throw new Error('A publication of a club was changed again and again by others.');
  }

  return {
    name: 'publications',
    async show(member) {
      const found: HeldPublication[] = [];
      for (const [club, key] of await keysOf(store, edge, publicationsPrefix)) {
        const held = await store.get<unknown>(key);
        if (held === undefined) continue;
        const { number, at, by, approvedBy, why, act, changes } = readPublication(key, held);
        if (by !== member && approvedBy !== member) continue;
        const own = by === member ? { as: 'publisher' as const, why } : { as: 'approver' as const };
        found.push({ club, number, at, act, entries: changes.map(({ id }) => id), ...own });
      }
      return found.length > 0 ? found : undefined;
    },
    async forget(member) {
      let isHeld = false;
      for (const [, key] of await keysOf(store, edge, publicationsPrefix))
        isHeld = (await forgetIn(key, member)) || isHeld;
      return isHeld;
    },
  };
}

/** The drafts of members, and what of theirs waits for an approval, as what is held of them. */
export function heldDrafts(store: Store, edge: string): HeldIn<'drafts'> {
  async function draftsOf(member: string): Promise<readonly (HeldDraft & { readonly key: string })[]> {
    const drafts = (await keysOf(store, edge, draftsPrefix)).map(async ([club, key]) => {
      const draft = readDraftValue(await store.get<unknown>(key));
      return draft?.by === member ? [{ club, key, at: draft.at, draft }] : [];
    });
    const awaiting = (await keysOf(store, edge, awaitingPrefix)).map(async ([club, key]) => {
      const draft = readAwaitingValue(await store.get<unknown>(key));
      return draft?.writers.includes(member) === true ? [{ club, key, at: draft.at, draft }] : [];
    });
    return (await Promise.all([...drafts, ...awaiting])).flat();
  }

  return {
    name: 'drafts',
    async show(member) {
      const drafts = await draftsOf(member);
      return drafts.length > 0 ? drafts.map(({ club, at, draft }) => ({ club, at, draft })) : undefined;
    },
    async forget(member) {
      const drafts = await draftsOf(member);
      for (const { key } of drafts) await store.delete(key);
      return drafts.length > 0;
    },
  };
}
