import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DRAFT_KEPT_MS, type Awaiting, type TextDraft } from '../../src/editing/drafts.ts';
import type { Publication } from '../../src/knowledge/publication.ts';
import { keepDrafts } from '../../src/stores/drafts.ts';
import { KNOWLEDGE, keepPublications } from '../../src/stores/publications.ts';
import type { Stores } from '../../src/stores/store.ts';
import { TRACK } from '../editing/club-texts.ts';
import { STORE_KINDS } from './kinds.ts';

const CLUB = 'discord:1';
const FIELDS = { title: 'A', text: '', questions: '', words: '', source: '' };
const DRAFT: TextDraft = {
  kind: 'text',
  key: 'abc',
  from: 0,
  language: 'en',
  fields: FIELDS,
  by: 'x',
  at: 1,
};
const changes = [{ id: TRACK.id, from: 0, becomes: { kind: 'text' as const, entry: TRACK } }];
const AWAITING: Awaiting = {
  key: 'w',
  draft: 'abc',
  by: 'x',
  at: 2,
  why: '',
  act: 'add',
  changes,
  writers: ['x'],
};
const publication = (number: number): Publication => ({
  number,
  at: 0,
  by: 'x',
  why: '',
  act: 'add',
  changes,
});

let address: string;
let stores: Stores;
let clock: number;
beforeEach(async () => {
  clock = 0;
  address = await STORE_KINDS.sqlite.make();
  stores = await STORE_KINDS.sqlite.open(address, () => clock);
});
afterEach(async () => {
  await stores.close();
  await STORE_KINDS.sqlite.remove(address);
});

describe('drafts in a store', () => {
  it('are kept for seven days after they were written last', async () => {
    const drafts = keepDrafts(stores.namespace(KNOWLEDGE));
    await drafts.keep(CLUB, DRAFT);
    await drafts.keepAwaiting(CLUB, AWAITING);
    clock = DRAFT_KEPT_MS - 1;
    expect(await drafts.read(CLUB, 'abc')).toEqual(DRAFT);
    await drafts.keep(CLUB, { ...DRAFT, at: 5 });
    clock = DRAFT_KEPT_MS;
    expect(await drafts.read(CLUB, 'abc')).toEqual({ ...DRAFT, at: 5 });
    expect(await drafts.awaiting(CLUB)).toEqual([]);
  });

  it('are those of one club, and wait in their order', async () => {
    const drafts = keepDrafts(stores.namespace(KNOWLEDGE));
    await drafts.keepAwaiting(CLUB, AWAITING);
    await drafts.keepAwaiting(CLUB, { ...AWAITING, key: 'v', at: 1 });
    await drafts.keepAwaiting('discord:11', { ...AWAITING, key: 'u' });
    expect((await drafts.awaiting(CLUB)).map(({ key }) => key)).toEqual(['v', 'w']);
    expect(await drafts.read('discord:11', 'abc')).toBeUndefined();
    expect([await drafts.dropAwaiting(CLUB, 'w'), await drafts.dropAwaiting(CLUB, 'w')]).toEqual([
      true,
      false,
    ]);
    expect(await drafts.readAwaiting(CLUB, 'w')).toBeUndefined();
  });

  it('that a later version wrote count as gone', async () => {
    const store = stores.namespace(KNOWLEDGE);
    await store.set(`${CLUB}/d/abc`, { ...DRAFT, kind: 'picture' });
    expect(await keepDrafts(store).read(CLUB, 'abc')).toBeUndefined();
  });
});

describe('publications in a store', () => {
  it('are read further from any number, and written once each, one behind the other', async () => {
    const publications = keepPublications(stores.namespace(KNOWLEDGE));
    expect(await publications.add(CLUB, publication(2))).toBe(false);
    expect(await publications.add(CLUB, publication(1))).toBe(true);
    expect(await publications.add(CLUB, { ...publication(1), by: 'y' })).toBe(false);
    expect(await publications.add(CLUB, { ...publication(2), approvedBy: 'z' })).toBe(true);
    expect(await publications.after(CLUB, 0)).toEqual([
      publication(1),
      { ...publication(2), approvedBy: 'z' },
    ]);
    expect(await publications.after(CLUB, 1)).toHaveLength(1);
    expect(await publications.after(CLUB, 2)).toEqual([]);
    expect(await publications.after('discord:11', 0)).toEqual([]);
  });

  it('that cannot be read are never passed over', async () => {
    const store = stores.namespace(KNOWLEDGE);
    const publications = keepPublications(store);
    await store.set(`${CLUB}/p/00000001`, { ...publication(1), act: 'rewrite' });
    await expect(publications.after(CLUB, 0)).rejects.toThrow(/00000001/);
  });
});
