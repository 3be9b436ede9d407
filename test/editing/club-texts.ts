import type { Publications } from '../../src/editing/publications.ts';
import { openBook, openWith } from '../../src/editing/open-book.ts';
import { makePublish } from '../../src/editing/publish.ts';
import { makeShelf, type Shelf } from '../../src/editing/shelf.ts';
import { makeAsk } from '../../src/answering/ask.ts';
import type { Book } from '../../src/knowledge/book.ts';
import type { EntryText, Publication } from '../../src/knowledge/publication.ts';

/** Publications in memory, as several processes would share them. */
export function sharedPublications(): Publications {
  const clubs = new Map<string, Publication[]>();
  const of = (club: string): Publication[] => {
    const known = clubs.get(club);
    if (known) return known;
    const made: Publication[] = [];
    clubs.set(club, made);
    return made;
  };
  return {
    after: async (club, number) => of(club).slice(number),
    async add(club, publication) {
      const held = of(club);
      if (held.length !== publication.number - 1) return false;
      held.push(publication);
      return true;
    },
  };
}

/** A process that serves clubs from one shipped book. */
export async function processOf(
  shipped: Book,
  publications: Publications,
): Promise<{ readonly shelf: Shelf; readonly publish: ReturnType<typeof makePublish> }> {
  const breathe = async (): Promise<void> => {};
  const shelf = makeShelf({
    shipped: openWith(shipped, makeAsk(shipped), breathe),
    publications,
    open: (book, like) => openBook(book, like, breathe),
    soon: (promise) => promise,
    breathe,
  });
  return { shelf, publish: makePublish({ shelf, publications, now: () => 0, pause: breathe }) };
}

/** A text of a club's own about its track. */
export const TRACK: EntryText = {
  id: 'club-track',
  language: 'en',
  title: 'Lanes on the track',
  from: 'Coach Ana',
  sentences: ['The first lane is kept free for the fastest group.', 'Warm up on the outer lanes.'],
  questions: ['Which lane is mine on the track?', 'Where do I warm up on the track?'],
  words: [{ names: ['tartan'], means: 'track' }],
};
