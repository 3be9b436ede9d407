import type { Book } from '../knowledge/book.ts';
import type { Entry } from '../knowledge/entry.ts';
import {
  publish,
  type Act,
  type Becomes,
  type EntryText,
  type Publication,
  type Standings,
} from '../knowledge/publication.ts';
import { differenceOf, type TextDifference } from './difference.ts';

/** A moment in the history of a club's book: after a publication, or at a time in milliseconds since 1970. */
export type Moment = { readonly number: number } | { readonly at: number };

/** One publication, as it is told. */
export interface Event {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Who published it, and who approved it, as the edge names people; empty once they are forgotten. */
  readonly by: string;
  readonly approvedBy?: string;
  readonly why: string;
  readonly act: Act;
  readonly entries: readonly EntryEvent[];
}

/** What a publication did to one entry. */
export interface EntryEvent {
  readonly id: string;
  /** The revision that it got. */
  readonly revision: number;
  /** Its title then; as it was before where it was taken out. */
  readonly title: string;
  readonly became: Becomes['kind'];
  readonly difference: TextDifference;
}

/** What stood after the publications up to a moment. */
export function standingsAt(publications: readonly Publication[], moment: Moment): Standings {
  // A clock that was set back makes no later publication earlier than the one before it.
  const end =
    'number' in moment
      ? publications.findLastIndex(({ number }) => number <= moment.number)
      : publications.findLastIndex(({ at }) => at <= moment.at);
  return publish(new Map(), publications.slice(0, end + 1));
}

/** All publications as they are told, newest first; of one entry alone where an id is given. */
export function eventsOf(shipped: Book, publications: readonly Publication[], id?: string): readonly Event[] {
  const events: Event[] = [];
  const texts = new Map<string, EntryText | undefined>();
  let standings: Standings = new Map();
  for (const publication of publications) {
    const { changes, ...head } = publication;
    standings = publish(standings, [publication]);
    const entries = changes.flatMap((change): EntryEvent[] => {
      const before = texts.has(change.id) ? texts.get(change.id) : shipped.entry(change.id);
      const after = textOf(shipped, change.id, change.becomes);
      texts.set(change.id, after);
      if (id !== undefined && change.id !== id) return [];
      return [
        {
          id: change.id,
          revision: standings.get(change.id)?.revision ?? 0,
          title: (after ?? before)?.title ?? change.id,
          became: change.becomes.kind,
          difference: after === undefined ? [] : differenceOf(toldAs(shipped, before, after), after),
        },
      ];
    });
    if (entries.length > 0) events.push({ ...head, entries });
  }
  return events.toReversed();
}

/** What an entry became with each of its revisions, the one as shipped among them. */
export function revisionsOf(
  shipped: Book,
  publications: readonly Publication[],
  id: string,
): ReadonlyMap<number, Becomes> {
  const revisions = new Map<number, Becomes>();
  if (shipped.entry(id) !== undefined) revisions.set(1, { kind: 'shipped' });
  let standings: Standings = new Map();
  for (const publication of publications) {
    standings = publish(standings, [publication]);
    const change = publication.changes.find((one) => one.id === id);
    const standing = standings.get(id);
    if (change !== undefined && standing !== undefined) revisions.set(standing.revision, change.becomes);
  }
  return revisions;
}

/** The text that an entry has once it became something; undefined where it is then not there. */
export function textOf(shipped: Book, id: string, becomes: Becomes): EntryText | undefined {
  switch (becomes.kind) {
    case 'text':
      return becomes.entry;
    case 'hidden':
      return undefined;
    case 'shipped':
      return shipped.entry(id);
  }
}

/** A shipped entry in the language of the text that takes its place, where it is told in it: the texts are compared. */
export function toldAs<T extends EntryText | Entry>(
  shipped: Book,
  before: T | undefined,
  after: EntryText,
): T | Entry | undefined {
  if (before === undefined || before.language === after.language) return before;
  return shipped.translation(before.id, after.language) ?? before;
}
