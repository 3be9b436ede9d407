import { beforeEach, describe, expect, it } from 'vitest';
import { shippedBook } from '../answering/shipped.ts';
import { sharedPublications } from './club-texts.ts';
import {
  addEntry,
  ANA,
  BEN,
  CLUB,
  editEntry,
  memoryDrafts,
  removeEntry,
  restoreEntry,
  startClub,
  TRACK_FIELDS,
  type Club,
} from './moderators.ts';

const shipped = await shippedBook();
const ID = 'club-lanes-on-the-track';
const ASKED = 'Which lane is mine on the track?';

let club: Club;
let publications: ReturnType<typeof sharedPublications>;
let drafts: ReturnType<typeof memoryDrafts>;
beforeEach(async () => {
  publications = sharedPublications();
  drafts = memoryDrafts();
  club = await startClub(shipped, publications, drafts);
});

const answerOf = async (text: string, of = club) => {
  const { ask } = await of.shelf.of(CLUB);
  return ask({ text, today: '2026-11-23', history: [] });
};

describe('an entry', () => {
  it('is added, cited, edited, restored and taken out, and nothing of it is lost', async () => {
    expect(await addEntry(club)).toMatchObject({
      kind: 'published',
      publication: { number: 1, act: 'add', by: ANA.by, why: 'the club does it so', changes: [{ id: ID }] },
    });
    expect((await answerOf(ASKED)).citations).toMatchObject([{ section: ID }]);

    club.now += 1_000;
    expect(await editEntry(club, ID, { text: 'The second lane is for everybody.' }, BEN)).toMatchObject({
      publication: { number: 2, act: 'edit', by: BEN.by },
    });
    expect((await answerOf(ASKED)).text).toBe('The second lane is for everybody. [1]');

    expect(await restoreEntry(club, ID, 2)).toBe('same');
    expect(await restoreEntry(club, ID, 9)).toBeUndefined();
    expect(await restoreEntry(club, ID, 'shipped')).toBeUndefined();
    expect(await restoreEntry(club, ID, 1)).toMatchObject({
      kind: 'published',
      publication: { act: 'restore' },
    });
    expect((await answerOf(ASKED)).text).toContain('fastest group');

    expect(await removeEntry(club, ID)).toMatchObject({ kind: 'published', publication: { act: 'remove' } });
    expect((await answerOf(ASKED)).citations.map(({ section }) => section)).not.toContain(ID);
    expect(await club.editor.show(CLUB, ID)).toBeUndefined();
    expect(await club.editor.removed(CLUB)).toEqual([{ id: ID, title: TRACK_FIELDS.title }]);
    expect(await club.editor.edit(ANA, ID, 'en')).toBeUndefined();
    expect(await club.editor.remove(ANA, ID)).toBeUndefined();

    expect(await restoreEntry(club, ID, 2)).toMatchObject({ kind: 'published', publication: { number: 5 } });
    expect(await club.editor.show(CLUB, ID)).toMatchObject({
      entry: { sentences: ['The second lane is for everybody.'], revision: 5 },
      languages: ['en'],
      since: { number: 5, by: ANA.by },
      isLeftOut: false,
    });

    const events = await club.editor.history(CLUB, ID);
    expect(events.map(({ act, number }) => [number, act])).toEqual([
      [5, 'restore'],
      [4, 'remove'],
      [3, 'restore'],
      [2, 'edit'],
      [1, 'add'],
    ]);
    expect(events[3]?.entries).toMatchObject([
      { revision: 2, became: 'text', difference: [{ field: 'text' }] },
    ]);
    const [changed] = events[3]?.entries[0]?.difference ?? [];
    expect(
      changed?.pieces
        .filter(({ kind }) => kind !== 'inserted')
        .map(({ text }) => text)
        .join(''),
    ).toBe('The first lane is kept free for the fastest group.\nWarm up on the outer lanes.');
    expect(
      changed?.pieces
        .filter(({ kind }) => kind !== 'deleted')
        .map(({ text }) => text)
        .join(''),
    ).toBe('The second lane is for everybody.');
  });

  it('is shown as it was after a publication, and at a time', async () => {
    const start = club.now;
    await addEntry(club);
    club.now += 1_000;
    await editEntry(club, ID, { title: 'Who runs where' });
    const titleAt = async (moment: { number: number } | { at: number }) =>
      (await club.editor.show(CLUB, ID, moment))?.entry.title;
    expect(await titleAt({ number: 0 })).toBeUndefined();
    expect(await titleAt({ number: 1 })).toBe('Lanes on the track');
    expect(await titleAt({ number: 2 })).toBe('Who runs where');
    expect(await titleAt({ at: start - 1 })).toBeUndefined();
    expect(await titleAt({ at: start + 999 })).toBe('Lanes on the track');
    expect(await titleAt({ at: start + 1_000 })).toBe('Who runs where');
    expect((await club.editor.book(CLUB, { number: 0 })).length).toBe(shipped.entries.length);
    expect((await club.editor.book(CLUB)).length).toBe(shipped.entries.length + 1);
  });

  it('gets an id that was never used', async () => {
    await addEntry(club);
    await removeEntry(club, ID);
    expect(await addEntry(club)).toMatchObject({ publication: { changes: [{ id: `${ID}-2` }] } });
  });

  it('is found by what is typed, in the language that it is told in', async () => {
    await addEntry(club);
    const idsOf = async (typed: string, language: 'en' | 'de' = 'en') =>
      (await club.editor.search(CLUB, typed, language)).map(({ id }) => id);
    expect((await idsOf('tartan'))[0]).toBe(ID);
    expect((await idsOf('lanes on the tr'))[0]).toBe(ID);
    expect((await idsOf('same-day'))[0]).toBe('same-day');
    expect(await idsOf('xyzzyx')).toEqual([]);
    const [german] = await club.editor.search(CLUB, 'same-day', 'de');
    expect(german).toMatchObject({ id: 'same-day', language: 'de' });
    const all = (await club.editor.search(CLUB, ' ', 'en')).map(({ title }) => title);
    expect(all).toHaveLength(shipped.entries.length + 1);
    expect(all).toEqual(all.toSorted((a, b) => a.localeCompare(b, 'en')));
  });
});

describe('a draft', () => {
  it('is kept, written further, given up', async () => {
    const { key } = await club.editor.add(ANA, 'en');
    expect(await club.editor.save(ANA, key, { title: 'Lanes' })).toMatchObject({
      fields: { title: 'Lanes', text: '' },
    });
    expect(await club.editor.draft(CLUB, key)).toMatchObject({
      kind: 'text',
      by: ANA.by,
      fields: { title: 'Lanes' },
    });
    expect(await club.editor.publish(ANA, key, '')).toMatchObject({ kind: 'problems' });
    await club.editor.drop(CLUB, key);
    expect(await club.editor.draft(CLUB, key)).toBeUndefined();
    expect(await club.editor.save(ANA, key, {})).toBeUndefined();
    expect(await club.editor.examine(CLUB, key)).toBeUndefined();
    expect(await club.editor.publish(ANA, key, '')).toEqual({ kind: 'gone' });
  });

  it('of an entry begins with its text in the language that is asked for', async () => {
    const draft = await club.editor.edit(ANA, 'same-day', 'es');
    expect(draft).toMatchObject({ entry: 'same-day', from: 1, language: 'es' });
    expect(draft?.fields.text).toBe(shipped.translation('same-day', 'es')?.sentences.join('\n'));
    expect(await club.editor.publish(ANA, draft?.key ?? '', '')).toEqual({ kind: 'same' });
  });

  it('that somebody was quicker with is told, and can go by what stands now', async () => {
    await addEntry(club);
    const mine = await club.editor.edit(ANA, ID, 'en');
    await club.editor.save(ANA, mine?.key ?? '', { title: 'Mine' });
    await editEntry(club, ID, { title: 'Theirs' }, BEN);
    const overtaken = { entries: [{ id: ID, now: { title: 'Theirs', revision: 2 } }] };
    expect(await club.editor.publish(ANA, mine?.key ?? '', '')).toMatchObject({
      kind: 'overtaken',
      ...overtaken,
    });
    expect(await club.editor.examine(CLUB, mine?.key ?? '')).toMatchObject({
      isPublishable: false,
      overtaken: overtaken.entries,
      changes: [{ before: { title: 'Theirs' }, after: { title: 'Mine' } }],
    });
    await club.editor.takeUp(ANA, mine?.key ?? '');
    expect(await club.editor.publish(ANA, mine?.key ?? '', '')).toMatchObject({ kind: 'published' });
    expect((await club.editor.show(CLUB, ID))?.entry).toMatchObject({ title: 'Mine', revision: 3 });
  });

  it('that is published twice at once is published once', async () => {
    const { key } = await club.editor.add(ANA, 'en', TRACK_FIELDS);
    await Promise.all([club.editor.publish(ANA, key, ''), club.editor.publish(ANA, key, '')]);
    expect((await club.editor.book(CLUB)).filter(({ id }) => id.startsWith('club-'))).toHaveLength(1);
  });
});

describe('a second moderator', () => {
  beforeEach(() => void (club.needsSecond = true));

  it('approves what another has asked for, and nobody their own', async () => {
    const asked = await addEntry(club);
    if (asked.kind !== 'awaits') throw new Error(asked.kind);
    const { key, draft } = asked.awaiting;
    expect(await club.editor.awaiting(CLUB)).toMatchObject([{ key, by: ANA.by, act: 'add' }]);
    expect(await club.editor.history(CLUB)).toEqual([]);
    expect(await club.editor.approve(ANA, key)).toEqual({ kind: 'own' });
    expect(await club.editor.examineAwaiting(CLUB, key)).toMatchObject({ isPublishable: true });
    expect(await club.editor.approve(BEN, key)).toMatchObject({
      kind: 'published',
      publication: { by: ANA.by, approvedBy: BEN.by, why: 'the club does it so' },
    });
    expect(await club.editor.awaiting(CLUB)).toEqual([]);
    expect(await club.editor.draft(CLUB, draft)).toBeUndefined();
    expect(await club.editor.approve(BEN, key)).toEqual({ kind: 'gone' });
  });

  it('cannot be who wrote it, whoever asked', async () => {
    const { key } = await club.editor.add(ANA, 'en', TRACK_FIELDS);
    await club.editor.save(BEN, key, { title: 'Lanes of our track' });
    const asked = await club.editor.publish(ANA, key, '');
    if (asked.kind !== 'awaits') throw new Error(asked.kind);
    expect(await club.editor.approve(BEN, asked.awaiting.key)).toEqual({ kind: 'own' });
  });

  it('approves what was asked for last, and the draft outlives a no', async () => {
    const { key } = await club.editor.add(ANA, 'en', TRACK_FIELDS);
    const first = await club.editor.publish(ANA, key, '');
    await club.editor.save(ANA, key, { title: 'Lanes of our track' });
    const second = await club.editor.publish(ANA, key, '');
    if (first.kind !== 'awaits' || second.kind !== 'awaits') throw new Error('not asked for');
    expect(await club.editor.approve(BEN, first.awaiting.key)).toEqual({ kind: 'gone' });
    expect(await club.editor.decline(CLUB, second.awaiting.key)).toBe(true);
    expect(await club.editor.decline(CLUB, second.awaiting.key)).toBe(false);
    expect(await club.editor.draft(CLUB, key)).toMatchObject({ fields: { title: 'Lanes of our track' } });
  });

  it('is told where others changed the entry meanwhile', async () => {
    club.needsSecond = false;
    await addEntry(club);
    club.needsSecond = true;
    const asked = await editEntry(club, ID, { title: 'Mine' });
    club.needsSecond = false;
    await editEntry(club, ID, { title: 'Theirs' }, BEN);
    if (asked.kind !== 'awaits') throw new Error(asked.kind);
    expect(await club.editor.approve(BEN, asked.awaiting.key)).toMatchObject({
      kind: 'overtaken',
      entries: [{ now: { title: 'Theirs' } }],
    });
  });
});
