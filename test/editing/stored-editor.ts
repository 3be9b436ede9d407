import { randomBytes } from 'node:crypto';
import type { Editor } from '../../src/editing/editor.ts';
import { makeEditor } from '../../src/editing/make-editor.ts';
import { makeShelf, type OpenBook } from '../../src/editing/shelf.ts';
import type { Book } from '../../src/knowledge/book.ts';
import { keepDrafts } from '../../src/stores/drafts.ts';
import { KNOWLEDGE, keepPublications } from '../../src/stores/publications.ts';
import type { Stores } from '../../src/stores/store.ts';
import { smallBook } from './small-book.ts';

/** An editor over real stores and a small book, in which nothing is asked. */
export async function storedEditor(stores: Stores): Promise<Editor> {
  const store = stores.namespace(KNOWLEDGE);
  const publications = keepPublications(store);
  const ask: OpenBook['ask'] = () => Promise.reject(new Error('Nothing is asked here.'));
  const open = async (book: Book): Promise<OpenBook> => ({ book, ask, suggest: async () => [] });
  const shelf = makeShelf({
    shipped: await open(smallBook()),
    publications,
    open,
    soon: (promise) => promise,
    breathe: async () => {},
  });
  return makeEditor({
    shelf,
    publications,
    drafts: keepDrafts(store),
    tests: { of: async () => [] },
    gaps: { open: async () => [] },
    needsSecond: async () => false,
    now: Date.now,
    newKey: () => randomBytes(6).toString('hex'),
    pause: async () => {},
  });
}
