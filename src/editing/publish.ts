import type { Book } from '../knowledge/book.ts';
import { layingOver } from '../knowledge/club-book.ts';
import type { Clash } from '../knowledge/claims.ts';
import type { Entry } from '../knowledge/entry.ts';
import { overtaken, publish as stand, type EntryChange, type Publication } from '../knowledge/publication.ts';
import { inSteps, type Steps } from '../knowledge/steps.ts';
import type { Publications } from './publications.ts';
import { droppedSentences, ruleSentences, type RuleSentence } from './rules-kept.ts';
import type { Published, Shelf } from './shelf.ts';

/** What somebody wants to publish. */
export type Proposal = Omit<Publication, 'number' | 'at'>;

/** What came of it. */
export type Outcome =
  | { readonly kind: 'published'; readonly publication: Publication }
  /** Others have changed these entries since; nothing was published. */
  | { readonly kind: 'overtaken'; readonly entries: readonly Overtaken[] }
  /** It does not go with the book as it is now; nothing was published. */
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** An entry that somebody was quicker to change. */
export interface Overtaken {
  readonly id: string;
  /** As it stands now; undefined where it was taken out of the book. */
  readonly now: Entry | undefined;
}

/** Why an entry cannot become what is wanted. */
export type Refusal = {
  readonly id: string;
  readonly title: string;
} & (
  | {
      /** Rules of the planner rest on it and it cannot be taken out, or it no longer holds sentences that they rest on. */
      readonly kind: 'rules-rest-on-it' | 'sentences-dropped';
      readonly sentences: readonly RuleSentence[];
    }
  /** It shares a question or a word with another entry. */
  | { readonly kind: 'clashes'; readonly clashes: readonly Clash[] }
);

/** Publications of one club at the same moment: each try fails only where another has just succeeded. */
const MOST_TRIES = 500;

/**
 * Publishes for clubs: everything that is proposed, or nothing. Each try goes by what was published until then, so
 * that of two who change one entry at once the second is told.
 */
export function makePublish(ports: {
  readonly shelf: Shelf;
  readonly publications: Publications;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
}): (club: string, proposal: Proposal) => Promise<Outcome> {
  const { shelf, publications, now, pause } = ports;
  return async (club, proposal) => {
    let failed = 0;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const published = await shelf.published(club);
      const late = overtaken(published.standings, proposal.changes);
      if (late.length > 0) {
        const { book } = await inSteps(layingOver(published.shipped, published.standings), pause);
        return { kind: 'overtaken', entries: overtakenIn(book, late) };
      }
      const publication = { ...proposal, number: published.number + 1, at: now() };
      const refusals = await inSteps(refusalsOf(published, publication), pause);
      if (refusals.length > 0) return { kind: 'refused', refusals };
      if (await publications.add(club, publication)) return { kind: 'published', publication };
      // Nobody was quicker: what is remembered of the club was deleted, as after its server was left.
      if (failed === publication.number) shelf.forget(club);
      failed = publication.number;
    }
    throw new Error('The knowledge of a club was changed again and again by others.');
  };
}

/** Entries that somebody was quicker to change, as they stand in a book. */
export const overtakenIn = (book: Book, ids: readonly string[]): readonly Overtaken[] =>
  ids.map((id) => ({ id, now: book.entry(id) }));

/** Everything for which a publication cannot follow what was published before. */
export function* refusalsOf(
  { shipped, standings }: Published,
  publication: Publication,
): Steps<readonly Refusal[]> {
  const { leftOut: before } = yield* layingOver(shipped, standings);
  const next = stand(standings, [publication]);
  const { leftOut } = yield* layingOver(shipped, next);
  const known = new Set(before.map(({ id }) => id));
  const titleOf = (id: string): string => {
    const becomes = next.get(id)?.becomes;
    return becomes?.kind === 'text' ? becomes.entry.title : id;
  };
  return [
    ...publication.changes.flatMap((change) => againstRules(shipped, change)),
    ...leftOut
      .filter(({ id }) => !known.has(id) || publication.changes.some((change) => change.id === id))
      .map(({ id, clashes }) => ({ id, title: titleOf(id), kind: 'clashes' as const, clashes })),
  ];
}

function againstRules(shipped: Published['shipped'], { id, becomes }: EntryChange): readonly Refusal[] {
  switch (becomes.kind) {
    case 'shipped':
      return [];
    case 'hidden': {
      const sentences = ruleSentences(shipped, id, shipped.language);
      const title = shipped.entry(id)?.title ?? id;
      return sentences.length > 0 ? [{ id, title, kind: 'rules-rest-on-it', sentences }] : [];
    }
    case 'text': {
      const sentences = droppedSentences(shipped, becomes.entry);
      const { title } = becomes.entry;
      return sentences.length > 0 ? [{ id, title, kind: 'sentences-dropped', sentences }] : [];
    }
  }
}
