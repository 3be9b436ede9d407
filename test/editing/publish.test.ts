import { beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/editing/publish.ts';
import type { EntryText } from '../../src/knowledge/publication.ts';
import { RULES } from '../../src/planner/rules/rules.ts';
import { shippedBook } from '../answering/shipped.ts';
import { processOf, sharedPublications, TRACK } from './club-texts.ts';

const shipped = await shippedBook();
const CLUB = 'discord:1';

const text = (id: string, more: Partial<EntryText> = {}): EntryText => {
  const entry = shipped.entry(id);
  if (!entry) throw new Error(`There is no entry ${id}.`);
  const { revision: _, ...told } = entry;
  return { ...told, ...more };
};
const proposal = (entry: EntryText, from: number): Proposal => ({
  by: '1',
  why: 'we do it so',
  act: from === 0 ? 'add' : 'edit',
  changes: [{ id: entry.id, from, becomes: { kind: 'text', entry } }],
});
const hides = (id: string, from: number): Proposal => ({
  by: '1',
  why: '',
  act: 'remove',
  changes: [{ id, from, becomes: { kind: 'hidden' } }],
});
const question = (asked: string) => ({ text: asked, today: '2026-11-23', history: [] });
const ASKED = 'Which lane is mine on the track?';

let club: Awaited<ReturnType<typeof processOf>>;
let publications: ReturnType<typeof sharedPublications>;
beforeEach(async () => {
  publications = sharedPublications();
  club = await processOf(shipped, publications);
});

const sectionsOf = async (of: string | undefined): Promise<readonly string[]> => {
  const { ask } = await club.shelf.of(of);
  return (await ask(question(ASKED))).citations.map(({ section }) => section);
};

describe('what a club publishes', () => {
  it('is answered from in that club, in every process, and nowhere else', async () => {
    const other = await processOf(shipped, publications);
    expect(await sectionsOf(CLUB)).not.toContain(TRACK.id);
    expect(await other.publish(CLUB, proposal(TRACK, 0))).toMatchObject({
      kind: 'published',
      publication: { number: 1, at: 0, by: '1', why: 'we do it so' },
    });
    expect(await sectionsOf(CLUB)).toEqual([TRACK.id]);
    expect(await sectionsOf('discord:2')).not.toContain(TRACK.id);
    expect(await sectionsOf(undefined)).not.toContain(TRACK.id);
  });

  it('is told with the revision that it was told in', async () => {
    await club.publish(CLUB, proposal(TRACK, 0));
    await club.publish(CLUB, proposal({ ...TRACK, sentences: ['Take any lane of the track.'] }, 1));
    const { ask } = await club.shelf.of(CLUB);
    expect(await ask(question(ASKED))).toMatchObject({
      text: 'Take any lane of the track. [1]',
      why: { entries: [{ section: TRACK.id, revision: 2 }] },
    });
  });

  it('is not overwritten by who did not see it', async () => {
    await club.publish(CLUB, proposal(TRACK, 0));
    const mine = proposal({ ...TRACK, title: 'Mine' }, 1);
    const theirs = proposal({ ...TRACK, title: 'Theirs' }, 1);
    expect(await club.publish(CLUB, mine)).toMatchObject({ kind: 'published' });
    expect(await club.publish(CLUB, theirs)).toMatchObject({
      kind: 'overtaken',
      entries: [{ id: TRACK.id, now: { title: 'Mine', revision: 2 } }],
    });
  });

  it('loses none of many edits at once', async () => {
    const edits = Array.from({ length: 30 }, (_, at) =>
      proposal(
        {
          ...TRACK,
          id: `club-${at}`,
          title: `Lane ${at}`,
          questions: [`Whose is the lane with the number ${at}?`],
          words: [],
        },
        0,
      ),
    );
    const made = await Promise.all(edits.map((one) => club.publish(CLUB, one)));
    expect(made.every(({ kind }) => kind === 'published')).toBe(true);
    const { book, number } = await club.shelf.of(CLUB);
    expect(number).toBe(30);
    expect(book.entries.filter(({ id }) => id.startsWith('club-'))).toHaveLength(30);
  });

  it('keeps what the planner’s rules rest on', async () => {
    for (const { section } of RULES.filter(({ statement }) => statement !== '')) {
      expect(await club.publish(CLUB, hides(section, 1))).toMatchObject({
        kind: 'refused',
        refusals: [{ id: section, kind: 'rules-rest-on-it' }],
      });
    }
    const entry = text('days-per-week');
    const fewer = entry.sentences.map((sentence) => sentence.replace('three', 'five'));
    expect(await club.publish(CLUB, proposal({ ...entry, sentences: fewer }, 1))).toMatchObject({
      kind: 'refused',
      refusals: [{ id: entry.id, kind: 'sentences-dropped' }],
    });
  });

  it('may add to what rules rest on, and tell it in one language alone', async () => {
    const entry = text('days-per-week');
    const more = { ...entry, sentences: ['Our club keeps Fridays free.', ...entry.sentences] };
    expect(await club.publish(CLUB, proposal(more, 1))).toMatchObject({ kind: 'published' });
    const { ask } = await club.shelf.of(CLUB);
    const answer = await ask(
      question('¿Cuántos días de entrenamiento cruzado por semana para un principiante?'),
    );
    expect(answer.outcome).toBe('plan');
    for (const { section, quote } of answer.citations.filter((one) => one.section === entry.id))
      expect(more.sentences, section).toContain(quote);
  });

  it('is refused where it shares a question with another entry', async () => {
    const [taken = ''] = text('why-cross-train').questions;
    expect(await club.publish(CLUB, proposal({ ...TRACK, questions: [taken] }, 0))).toMatchObject({
      kind: 'refused',
      refusals: [{ kind: 'clashes', clashes: [{ kind: 'question-twice', other: 'why-cross-train' }] }],
    });
  });

  it('goes over to another shipped book', async () => {
    await club.publish(CLUB, proposal(TRACK, 0));
    await club.shelf.of(CLUB);
    await club.shelf.reship({ ...shipped, article: 'Another' });
    const { book } = await club.shelf.of(CLUB);
    expect(book).toMatchObject({ article: 'Another' });
    expect(book.entry(TRACK.id)).toBeDefined();
  });

  it('can be tried before', async () => {
    const number = 1;
    const tried = await club.shelf.with(CLUB, { ...proposal(TRACK, 0), number, at: 0 });
    expect((await tried.ask(question(ASKED))).citations).toMatchObject([{ section: TRACK.id }]);
    expect(await sectionsOf(CLUB)).toEqual([]);
  });
});
