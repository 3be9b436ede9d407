import type { Ask } from '../../src/answering/answer.ts';
import type { ClubKnowledge } from '../../src/club-knowledge.ts';
import { makeClubKnowledge } from '../../src/club-knowledge.ts';
import type { Shelf } from '../../src/editing/shelf.ts';
import { openShelf } from '../../src/open-shelf.ts';
import { makeAsk } from '../../src/answering/ask.ts';
import { CLUBS, keepClubs } from '../../src/stores/clubs.ts';
import { openStores } from '../../src/stores/sqlite.ts';
import type { Stores } from '../../src/stores/store.ts';
import { TODAY } from './in-process.ts';
import { bookOf, shippedPages } from './shipped-pages.ts';

export const CLUB = 'discord:1';

/** A process that serves clubs from one store. */
export interface ClubProcess {
  readonly stores: Stores;
  readonly shelf: Shelf;
  readonly editor: ClubKnowledge['editor'];
  /** Asks the club's book until an answer rests on a section; gives when, in milliseconds since 1970. */
  foundAt(question: string, section: string): Promise<number>;
}

/** Opens one over a data folder. */
export async function openClubProcess(dataDir: string): Promise<ClubProcess> {
  const stores = openStores(dataDir);
  if ('problem' in stores) throw new Error(`The store cannot be opened: ${stores.problem}`);
  const book = bookOf(await shippedPages());
  const ask: Ask = makeAsk(book);
  const shelf = openShelf({ book, ask, stores });
  const { editor } = makeClubKnowledge({
    book,
    shelf,
    stores,
    clubs: keepClubs(stores.namespace(CLUBS), Date.now),
    now: Date.now,
    report: (what) => (error) => {
      throw new Error(what, { cause: error });
    },
  });
  return {
    stores,
    shelf,
    editor,
    async foundAt(text, section) {
      for (;;) {
        const opened = await shelf.of(CLUB);
        const { citations } = await opened.ask({ text, today: TODAY, history: [] });
        if (citations.some((one) => one.section === section)) return Date.now();
        await new Promise(setImmediate);
      }
    },
  };
}
