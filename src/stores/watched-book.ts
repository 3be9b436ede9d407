import type { Book } from '../knowledge/book.ts';
import type { Problem } from '../knowledge/problem.ts';
import { watchFolder, type FolderWatch } from './watch-folder.ts';

/** A book as it was read from the disk, or everything that is wrong with it. */
export type ReadBook = Book | { readonly problems: readonly Problem[] };

/** A watch over a book. */
export type BookWatch = Pick<FolderWatch, 'ready' | 'close'>;

/** What becomes of changes on the disk. */
export interface BookWatchers {
  /** Another book than the one in force was read. What it rejects with is given to `failed`. */
  readonly taken: (book: Book) => Promise<void>;
  /** The book on the disk is broken; called once until it is whole again. */
  readonly broken: (problems: readonly Problem[]) => void;
  /** Why changes cannot be seen, or could not be looked at. */
  readonly failed: (error: unknown) => void;
}

/** Several files may be saved at once, and one in several steps: so long nothing more may come, in milliseconds. */
const QUIET_MS = 250;
/** However much comes, it is looked at after so long, in milliseconds. */
const LATEST_MS = 1_000;
/** A broken book may be half written: it is told once it has stayed so without a change for so long, in milliseconds. */
const BROKEN_FOR_MS = 1_000;

/**
 * Watches the folder of a book, and reads it anew when something in it changes: a whole one is taken over within two
 * seconds, a broken one is told once and changes nothing. `inForce` was read before, not earlier than `since`
 * (milliseconds since 1970).
 */
export function watchBook(
  p: {
    readonly folder: string;
    readonly inForce: Book;
    readonly since: number;
    readonly read: () => Promise<ReadBook>;
  },
  { taken, broken, failed }: BookWatchers,
): BookWatch {
  let current = fingerprint(p.inForce);
  let isBroken = false;
  let isClosed = false;
  let changes = 0;
  let quiet: NodeJS.Timeout | undefined;
  let latest: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();

  function changed(): void {
    if (isClosed) return;
    changes++;
    clearTimeout(quiet);
    quiet = setTimeout(look, QUIET_MS);
    latest ??= setTimeout(look, LATEST_MS);
  }

  function look(): void {
    clearTimeout(quiet);
    clearTimeout(latest);
    latest = undefined;
    looking = looking.then(lookOnce).catch(failed);
  }

  async function lookOnce(): Promise<void> {
    if (isClosed) return;
    await watch.renew();
    const before = changes;
    const read = await p.read();
    // What changed while it was read is looked at again soon.
    if (isClosed || changes !== before) return;
    if ('problems' in read) {
      if (isBroken) return;
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        looking = looking.then(() => confirm(before)).catch(failed);
      }, BROKEN_FOR_MS);
      return;
    }
    isBroken = false;
    const found = fingerprint(read);
    if (found === current) return;
    current = found;
    await taken(read);
  }

  /** Tells that the book is broken where it still is, and nothing has changed meanwhile. */
  async function confirm(at: number): Promise<void> {
    if (isClosed || changes !== at) return;
    const read = await p.read();
    if (isClosed || changes !== at) return;
    if (!('problems' in read)) {
      changed();
      return;
    }
    isBroken = true;
    broken(read.problems);
  }

  const watch = watchFolder({ ...p, changed, failed });
  return {
    ready: watch.ready,
    async close() {
      isClosed = true;
      clearTimeout(quiet);
      clearTimeout(latest);
      await looking;
      await watch.close();
    },
  };
}

/** All that is told in a book: another text gives another one. */
const fingerprint = (book: Book): string =>
  JSON.stringify([
    book.language,
    book.article,
    book.author,
    book.translations,
    book.entries.map((entry) => [entry, book.translations.map((one) => book.translation(entry.id, one))]),
  ]);
