import type { Entry } from './entry.ts';
import { MAX_ID_CHARACTERS } from './limits.ts';
import { fold } from './tokens.ts';

/** An entry without the count of its texts, which follows from the publications. */
export type EntryText = Omit<Entry, 'revision'>;

/** What an entry becomes in a club's book: another text, not there at all, or again as it is shipped. */
export type Becomes =
  | { readonly kind: 'text'; readonly entry: EntryText }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'shipped' };

/** What a publication does to one entry. */
export interface EntryChange {
  readonly id: string;
  /** The revision that the change was made from; 0 where there was no such entry. */
  readonly from: number;
  readonly becomes: Becomes;
}

/** How a publication came about. */
export const ACTS = ['add', 'edit', 'remove', 'restore', 'import'] as const;
export type Act = (typeof ACTS)[number];

/** One step in the history of a club's book: everything in it holds at once. Nothing of it is ever changed. */
export interface Publication {
  /** Counts the publications of the club, from 1. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Who published it, and who approved it where two are needed, as the edge names people; empty once they are forgotten. */
  readonly by: string;
  readonly approvedBy?: string;
  /** Their reason, in their words; empty where they gave none. */
  readonly why: string;
  readonly act: Act;
  /** At least one; each entry once. */
  readonly changes: readonly EntryChange[];
}

/** An entry of which a club has published something. */
export interface Standing {
  readonly id: string;
  /** As shipped an entry has the revision 1, and one that the club adds is at 0 before; each publication adds 1. */
  readonly revision: number;
  readonly becomes: Becomes;
  /** The publication that made it so. */
  readonly number: number;
}

/** What a club has published, by the ids of the entries; an entry that is not in it is as shipped. */
export type Standings = ReadonlyMap<string, Standing>;

/** The ids of a club's own entries begin with it, so that no shipped one ever takes the same. */
const CLUB_PREFIX = 'club-';
/** The id of an entry whose title has no letter that ids may hold. */
const PLAIN_ID = 'entry';

/** True for an id of a club's own entries. */
export const isOwnId = (id: string): boolean => id.startsWith(CLUB_PREFIX);

/** An id of a club's own for a title: its letters without accents and its digits, with hyphens; `end` tells it from others. */
export function ownId(title: string, end = ''): string {
  const letters = fold(title).replaceAll(/[^a-z0-9]+/g, '-');
  const most = MAX_ID_CHARACTERS - CLUB_PREFIX.length - end.length;
  const name = letters.replace(/^-/, '').slice(0, most).replace(/-$/, '');
  return `${CLUB_PREFIX}${name === '' ? PLAIN_ID : name}${end}`;
}

/** The revision of an entry that a club has published nothing of. */
const firstRevision = (id: string): number => (isOwnId(id) ? 0 : 1);

/** The revision of an entry now. */
export function revisionOf(standings: Standings, id: string): number {
  return standings.get(id)?.revision ?? firstRevision(id);
}

/** What stands after further publications, in the order of their numbers. */
export function publish(standings: Standings, publications: readonly Publication[]): Standings {
  const next = new Map(standings);
  for (const { number, changes } of publications) {
    for (const { id, becomes } of changes)
      next.set(id, { id, revision: revisionOf(next, id) + 1, becomes, number });
  }
  return next;
}

/** Changes that were made from another revision than the one in force: somebody was quicker. */
export function overtaken(
  standings: Standings,
  changes: readonly Pick<EntryChange, 'id' | 'from'>[],
): readonly string[] {
  return changes.filter(({ id, from }) => from !== revisionOf(standings, id)).map(({ id }) => id);
}
