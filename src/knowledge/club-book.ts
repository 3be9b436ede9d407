import type { Book } from './book.ts';
import type { Entry } from './entry.ts';
import { makeClaims, type Claims, type Clash } from './claims.ts';
import { onceFor } from './once-for.ts';
import type { Standing, Standings } from './publication.ts';
import { atOnce, eachInSteps, type Steps } from './steps.ts';

/** A club's book, and what of the club's own could not be laid over the shipped one. */
export interface ClubBook {
  readonly book: Book;
  /** Texts that clash with the shipped book as it is now: the shipped entry stands in their place. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly id: string;
  readonly clashes: readonly Clash[];
}

/**
 * The shipped book with what a club has published laid over it. Entries that the club has reworded stand where they
 * stood, in the language that they were reworded in alone, since its other tellings would still say what was before;
 * the club's own follow in the order of their ids. The same book and standings always give the same.
 */
export function layOver(shipped: Book, standings: Standings): ClubBook {
  return atOnce(layingOver(shipped, standings));
}

const LAID = new WeakMap<Standings, ClubBook>();

/** As {@link layOver}, in small steps; what was laid over last for the same standings is kept. */
export function* layingOver(shipped: Book, standings: Standings): Steps<ClubBook> {
  const kept = LAID.get(standings);
  if (kept !== undefined && (kept.book.shipped ?? kept.book) === shipped) return kept;
  const laid = yield* lay(shipped, standings);
  LAID.set(standings, laid);
  return laid;
}

/** Texts of the club that are looked at in a step. */
const IN_ONE_STEP = 50;

function* lay(shipped: Book, standings: Standings): Steps<ClubBook> {
  if (standings.size === 0) return { book: shipped, leftOut: [] };
  const claims = makeClaims(
    [],
    claimsWithout(
      shipped,
      [...standings.values()].filter(isTold).map(({ id }) => id),
    ),
  );
  yield;
  const told = new Map<string, Entry>();
  const leftOut: LeftOut[] = [];
  yield* eachInSteps(inOrder(shipped, standings), IN_ONE_STEP, (standing) => {
    const entry = textOf(standing);
    if (entry === undefined) return;
    const clashes = claims.clashes(entry);
    if (clashes.length > 0) leftOut.push({ id: entry.id, clashes });
    else {
      claims.take(entry);
      told.set(entry.id, entry);
    }
  });
  const hidden = new Set(
    [...standings.values()].flatMap(({ id, becomes }) => (becomes.kind === 'hidden' ? [id] : [])),
  );
  const entries = [
    ...shipped.entries.flatMap((entry) => {
      if (hidden.has(entry.id)) return [];
      return [told.get(entry.id) ?? reissued(entry, standings.get(entry.id))];
    }),
    ...[...told.values()].filter(({ id }) => shipped.entry(id) === undefined),
  ];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    leftOut,
    book: {
      language: shipped.language,
      article: shipped.article,
      author: shipped.author,
      entries,
      shipped,
      own: new Set(told.keys()),
      entry: (id) => byId.get(id),
      translations: shipped.translations,
      translation: (id, language) =>
        told.has(id) || hidden.has(id) ? undefined : shipped.translation(id, language),
    },
  };
}

/** For how many sets of entries it is remembered what the others have taken. */
const MOST_REMEMBERED = 20;

const REMEMBERED = new WeakMap<Book, Map<string, Claims>>();

/** What the shipped entries have taken, without some: for one set of them after the other, it is mostly the same. */
function claimsWithout(shipped: Book, ids: readonly string[]): Claims {
  const without = new Set(ids.filter((id) => shipped.entry(id) !== undefined));
  const key = [...without].toSorted().join(' ');
  const remembered = REMEMBERED.get(shipped) ?? new Map<string, Claims>();
  REMEMBERED.set(shipped, remembered);
  const kept = shipped.entries.filter(({ id }) => !without.has(id));
  const claims = remembered.get(key) ?? makeClaims(kept.flatMap((entry) => tellingsOf(shipped, entry)));
  remembered.delete(key);
  remembered.set(key, claims);
  for (const oldest of remembered.keys()) {
    if (remembered.size <= MOST_REMEMBERED) break;
    remembered.delete(oldest);
  }
  return claims;
}

/** An entry in its own language and in those that it is translated into. */
function tellingsOf(book: Book, entry: Entry): readonly Entry[] {
  return [entry, ...book.translations.flatMap((language) => book.translation(entry.id, language) ?? [])];
}

/** What clashes with a text that is to take the place of an entry, or to be a further one, in a book. */
export function* clashesIn(book: Book, entry: Entry): Steps<readonly Clash[]> {
  const claims = makeClaims([]);
  yield* eachInSteps(book.entries, IN_ONE_STEP, (other) => {
    if (other.id !== entry.id) tellingsOf(book, other).forEach(claims.take);
  });
  return claims.clashes(entry);
}

const isTold = (standing: Standing | undefined): boolean =>
  standing !== undefined && standing.becomes.kind !== 'shipped';

/** The text that a standing gives: the same object each time, so that it is read once. */
const textOf = onceFor(({ becomes, revision }: Standing): Entry | undefined =>
  becomes.kind === 'text' ? { ...becomes.entry, revision } : undefined,
);

/** A shipped entry with the count of the texts that it has had in the club. */
function reissued(entry: Entry, standing: Standing | undefined): Entry {
  return standing === undefined ? entry : withRevision(entry)(standing.revision);
}

const withRevision = onceFor((entry: Entry) =>
  onceFor((revision: number): Entry => ({ ...entry, revision })),
);

/** Shipped entries in the order of the book, then the club's own by their ids. */
function inOrder(shipped: Book, standings: Standings): readonly Standing[] {
  const ofBook = shipped.entries.flatMap(({ id }) => standings.get(id) ?? []);
  const own = [...standings.values()].filter(({ id }) => shipped.entry(id) === undefined);
  return [...ofBook, ...own.toSorted((a, b) => (a.id < b.id ? -1 : 1))];
}
