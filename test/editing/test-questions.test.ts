import { beforeEach, describe, expect, it } from 'vitest';
import { makeAsk } from '../../src/answering/ask.ts';
import { layOver } from '../../src/knowledge/club-book.ts';
import { publish, type Becomes } from '../../src/knowledge/publication.ts';
import { makeTestQuestions, type TestQuestions } from '../../src/editing/test-questions.ts';
import { keepTestQuestions } from '../../src/stores/test-questions.ts';
import { shippedBook } from '../answering/shipped.ts';
import { memoryStore } from '../discord/bot.ts';
import { CLUB, nameOf, TODAY } from './club-gaps.ts';
import { TRACK } from './club-texts.ts';

const shipped = await shippedBook();
const bookWith = (becomes: Becomes) =>
  layOver(
    shipped,
    publish(new Map(), [
      { number: 1, at: 0, by: '1', why: '', act: 'add', changes: [{ id: TRACK.id, from: 0, becomes }] },
    ]),
  ).book;
const book = bookWith({ kind: 'text', entry: TRACK });
const ask = makeAsk(book);
const LANE = { question: 'Which lane is mine on the track?', section: TRACK.id };
const YOGA = { question: 'Does yoga help runners?', section: 'yoga-pilates' };

let store: ReturnType<typeof memoryStore>;
let tests: TestQuestions;

beforeEach(() => {
  store = memoryStore();
  tests = makeTestQuestions({
    held: keepTestQuestions(store),
    openOf: async () => ({ book, ask }),
    nameOf,
    breathe: async () => {},
  });
});

describe('a test question', () => {
  it('is kept where the answer rests on the section, in the order of adding, and can be removed', async () => {
    const yoga = (await ask({ text: YOGA.question, today: TODAY, history: [] })).citations[0]?.section ?? '';
    const added = await tests.add(CLUB, LANE, TODAY);
    expect(added).toMatchObject({ kind: 'added', test: { ...LANE, language: 'en' } });
    expect(await tests.add(CLUB, { ...YOGA, section: yoga }, TODAY)).toMatchObject({ kind: 'added' });
    expect((await tests.of(CLUB)).map(({ question }) => question)).toEqual([LANE.question, YOGA.question]);
    expect(await tests.of('discord:2')).toEqual([]);
    const id = added.kind === 'added' ? added.test.id : '';
    expect([await tests.remove(CLUB, id), await tests.remove(CLUB, id)]).toEqual([true, false]);
    expect(await tests.of(CLUB)).toHaveLength(1);
  });

  it('rests on the findings of a plan as well', async () => {
    const question = 'Can I swim on the day of my long run?';
    const answer = await ask({ text: question, today: TODAY, history: [] });
    expect(answer.outcome).toBe('plan');
    const section = answer.outcome === 'plan' ? (answer.plan.findings[0]?.section ?? '') : '';
    expect(await tests.add(CLUB, { question, section }, TODAY)).toMatchObject({ kind: 'added' });
  });

  it.each([
    ['which LANE is mine on the track', TRACK.id, { kind: 'twice' }],
    [LANE.question, 'yoga', { kind: 'not-found', sections: [TRACK.id] }],
    ['Where does my son warm up on the track?', TRACK.id, { kind: 'personal' }],
    ['Which lane is mine on the track at 54?', TRACK.id, { kind: 'personal' }],
    ['I have asthma. Which lane is mine on the track?', TRACK.id, { kind: 'personal' }],
    ['Which lane is for Benedikta on the track?', TRACK.id, { kind: 'personal' }],
    [`Which lane ${'is mine '.repeat(20)}?`, TRACK.id, { kind: 'too-long', most: 140 }],
  ])('is refused: %s', async (question, section, why) => {
    await tests.add(CLUB, LANE, TODAY);
    expect(await tests.add(CLUB, { question, section }, TODAY)).toEqual({ kind: 'refused', why });
    expect(await tests.of(CLUB)).toHaveLength(1);
  });

  it('may be whatever the book lists, as that is nobody’s own', async () => {
    for (const { id, questions } of book.entries) {
      const [question = ''] = questions;
      expect(await tests.add(CLUB, { question, section: id }, TODAY), question).not.toMatchObject({
        why: { kind: 'personal' },
      });
    }
  });

  it('is one of 200 at most, whoever adds at once', async () => {
    const held = keepTestQuestions(store);
    await held.change(CLUB, () => ({
      tests: Array.from({ length: 199 }, (_, at) => ({ id: `${at}`, ...LANE, language: 'en' as const })),
      result: true,
    }));
    const both = [LANE, { ...LANE, question: 'Where do I warm up on the track?' }];
    const made = await Promise.all(both.map((one) => tests.add(CLUB, one, TODAY)));
    expect(made.map(({ kind }) => kind).toSorted()).toEqual(['added', 'refused']);
    expect(made).toContainEqual({ kind: 'refused', why: { kind: 'too-many', most: 200 } });
  });
});

describe('all test questions', () => {
  it('are asked of the book as it is, or of another', async () => {
    await tests.add(CLUB, LANE, TODAY);
    expect(await tests.run(CLUB, TODAY)).toMatchObject([
      { test: LANE, passes: true, outcome: 'answer', sections: [TRACK.id] },
    ]);
    const without = makeAsk(bookWith({ kind: 'hidden' }));
    expect(await tests.run(CLUB, TODAY, without)).toMatchObject([{ test: LANE, passes: false }]);
  });
});
