import type { Ask } from '../answering/answer.ts';
import type { Suggest } from '../answering/suggest.ts';
import type { Book } from '../knowledge/book.ts';
import { layingOver, type LeftOut } from '../knowledge/club-book.ts';
import { publish, type Publication, type Standings } from '../knowledge/publication.ts';
import { inSteps } from '../knowledge/steps.ts';
import type { Publications } from './publications.ts';

/** A book with what answers from it. */
export interface OpenBook {
  readonly book: Book;
  readonly ask: Ask;
  readonly suggest: Suggest;
}

/** A club's book in force, with what answers from it. */
export interface ShelvedBook extends OpenBook {
  /** The number of the last publication in it; 0 where the club has published nothing. */
  readonly number: number;
  /** Texts of the club that clash with the shipped book as it is now. */
  readonly leftOut: readonly LeftOut[];
}

/** What a club has published, and the shipped book that it lies over. */
export interface Published {
  readonly shipped: Book;
  readonly standings: Standings;
  /** The number of the last publication. */
  readonly number: number;
}

/** The books of all clubs. */
export interface Shelf {
  /**
   * The book of a club, or the shipped one for none, with all that was published until now, here or elsewhere; the one
   * before where the newest takes long to open.
   */
  of(club: string | undefined): Promise<ShelvedBook>;
  /** What a club has published until now. */
  published(club: string): Promise<Published>;
  /** The book that a club would have with a publication more; nothing is kept of it. */
  with(club: string, publication: Publication): Promise<ShelvedBook>;
  /** Remembers nothing more of a club, whose publications were deleted. */
  forget(club: string): void;
  /** Puts another shipped book below those of all clubs. */
  reship(shipped: Book): Promise<void>;
}

/** Open books that are kept for clubs with texts of their own; the one that was not asked for longest goes first. */
const MOST_OPEN = 50;
/** Clubs whose publications are kept in memory. */
const MOST_PUBLISHED = 5_000;

/** A book that was opened, and what it was opened from. */
interface Opened {
  readonly from: Published;
  readonly shelved: ShelvedBook;
}

/** A book that is being opened, and what from at least. */
interface Opening {
  readonly from: Published;
  readonly done: Promise<ShelvedBook>;
}

/**
 * Makes the shelf. `open` makes what answers from a book in small steps, and takes over what stays of one that is like it.
 * `soon` gives what a promise does, or undefined where that takes longer than an answer may be held up; `breathe` lets
 * others have their turn. A club without texts of its own shares what is open of the shipped book.
 */
export function makeShelf({
  shipped,
  publications,
  open,
  soon,
  breathe,
}: {
  readonly shipped: OpenBook;
  readonly publications: Publications;
  readonly open: (book: Book, like: OpenBook | undefined) => Promise<OpenBook>;
  readonly soon: <T>(promise: Promise<T>) => Promise<T | undefined>;
  readonly breathe: () => Promise<void>;
}): Shelf {
  let plain: ShelvedBook = { ...shipped, number: 0, leftOut: [] };
  const published = new Map<string, Published>();
  const opened = new Map<string, Opened>();
  /** What is being opened for a club: who asks for the same meanwhile gets it, and what is newer waits for its turn. */
  const underWay = new Map<string, Opening>();

  async function readPublished(club: string): Promise<Published> {
    const known = published.get(club);
    const further = await publications.after(club, known?.number ?? 0);
    // Another may have read further meanwhile.
    const before = published.get(club) ?? { shipped: plain.book, standings: new Map(), number: 0 };
    const added = further.filter(({ number }) => number > before.number);
    const isSame = added.length === 0 && before.shipped === plain.book;
    const next = isSame
      ? before
      : {
          shipped: plain.book,
          standings: publish(before.standings, added),
          number: added.at(-1)?.number ?? before.number,
        };
    return touch(published, club, next, MOST_PUBLISHED);
  }

  function openingFor(club: string, wanted: Published): Promise<ShelvedBook> {
    const current = underWay.get(club);
    if (current?.from === wanted) return current.done;
    const done = openAfter(current?.done, club, wanted).finally(() => {
      if (underWay.get(club) === opening) underWay.delete(club);
    });
    const opening: Opening = { from: wanted, done };
    underWay.set(club, opening);
    return done;
  }

  /** Opens what a club has published until its turn comes: of many publications at once, each is not opened for itself. */
  async function openAfter(
    earlier: Promise<unknown> | undefined,
    club: string,
    wanted: Published,
  ): Promise<ShelvedBook> {
    await Promise.allSettled([earlier]);
    const from = published.get(club) ?? wanted;
    const before = opened.get(club);
    if (before?.from === from) return before.shelved;
    const shelved = await laidOver(club, from);
    // Of a club that was forgotten meanwhile nothing is kept.
    if (published.has(club)) touch(opened, club, { from, shelved }, MOST_OPEN);
    return shelved;
  }

  async function laidOver(club: string, { shipped: below, standings, number }: Published) {
    const { book, leftOut } = await inSteps(layingOver(below, standings), breathe);
    const before = opened.get(club)?.shelved;
    const answering = book === plain.book ? plain : await open(book, before);
    return { ...answering, number, leftOut };
  }

  return {
    async of(club) {
      if (club === undefined) return plain;
      const now = await readPublished(club);
      const before = opened.get(club);
      if (before?.from === now) return touch(opened, club, before, MOST_OPEN).shelved;
      if (now.standings.size === 0) return plain;
      const opening = openingFor(club, now);
      return before === undefined ? opening : ((await soon(opening)) ?? before.shelved);
    },
    published: readPublished,
    async with(club, publication) {
      const now = await readPublished(club);
      const { number } = publication;
      return laidOver(club, { ...now, standings: publish(now.standings, [publication]), number });
    },
    forget(club) {
      published.delete(club);
      opened.delete(club);
    },
    async reship(book) {
      plain = { ...(await open(book, plain)), number: 0, leftOut: [] };
    },
  };
}

/** Puts a value in as the newest; the oldest beyond `most` goes. */
function touch<T>(map: Map<string, T>, key: string, value: T, most: number): T {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= most) break;
    map.delete(oldest);
  }
  return value;
}
