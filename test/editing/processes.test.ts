import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStores } from '../../src/stores/sqlite.ts';
import { makeFolder, removeFolder } from '../stores/kinds.ts';
import { killPublishers } from './killed-publishers.ts';
import { startPublisher, type Publisher } from './publisher-handle.ts';
import { CLUB, EDITED, EDITS, MODERATORS, titleAfter } from './publisher-protocol.ts';
import { storedEditor } from './stored-editor.ts';

/** Each publication is written to the disk, which may be slow and shared. */
const TIMEOUT_MS = 120_000;
const PROCESSES = 2;
/** Publications with kills at random moments; `npm run soak` makes a thousand. */
const PUBLICATIONS = 60;

let folder: string;
let publishers: Publisher[];
beforeEach(async () => {
  folder = await makeFolder();
  publishers = [];
});
afterEach(async () => {
  for (const publisher of publishers) publisher.kill();
  await Promise.allSettled(publishers.map(({ said }) => said));
  await removeFolder(folder);
});

describe('processes that publish', { timeout: TIMEOUT_MS }, () => {
  it('lose nothing that was acknowledged, and leave no half book, when they are killed at any moment', async () => {
    const made = await killPublishers(
      folder,
      PUBLICATIONS,
      () => {},
      (one) => publishers.push(one),
    );
    expect(made.lost).toEqual([]);
    expect(made.acknowledged).toBeGreaterThanOrEqual(PUBLICATIONS);
    expect(made.kills).toBeGreaterThan(1);
  });

  it('lose no update of ten moderators who edit one entry a hundred times at once', async () => {
    const starting = Array.from({ length: PROCESSES }, (_, at) => startPublisher(folder, 'edit', `p${at}`));
    publishers = await Promise.all(starting);
    for (const publisher of publishers) publisher.go();
    const titles = (await Promise.all(publishers.map(({ said }) => said))).flat().map(({ title }) => title);
    const edits = PROCESSES * MODERATORS * EDITS;
    expect(edits).toBe(100);
    expect(new Set(titles).size).toBe(edits);
    const stores = openStores(folder);
    if ('problem' in stores) throw new Error(stores.problem);
    try {
      const editor = await storedEditor(stores);
      const told = (await editor.history(CLUB, EDITED)).map(({ entries }) => entries[0]?.title).toReversed();
      // One that was published and could not be acknowledged counts too.
      expect(told.length).toBeGreaterThanOrEqual(edits);
      expect(told).toEqual(told.map((_, at) => titleAfter(at + 1)));
      expect(told).toEqual(expect.arrayContaining(titles));
      const shown = await editor.show(CLUB, EDITED);
      expect(shown?.entry).toMatchObject({ title: told.at(-1), revision: 1 + told.length });
    } finally {
      await stores.close();
    }
  });
});
