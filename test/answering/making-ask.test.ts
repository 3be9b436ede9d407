import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/answering/answer.ts';
import { makeAsk, makingAsk } from '../../src/answering/ask.ts';
import type { Book } from '../../src/knowledge/book.ts';
import { layOver } from '../../src/knowledge/club-book.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import { publish, revisionOf, type Becomes, type Standings } from '../../src/knowledge/publication.ts';
import { RULES } from '../../src/planner/rules/rules.ts';
import { inSteps } from '../../src/knowledge/steps.ts';
import { shippedBook } from './shipped.ts';

const QUESTIONS_KEPT = 4;
const SHIPPED = briefBook(await shippedBook());
/** Entries that no rule of the planner rests on: they may be taken out. */
const FREE = SHIPPED.entries
  .map(({ id }) => id)
  .filter((id) => !RULES.some(({ section }) => section === id))
  .slice(0, 4);
const PLAIN = makeAsk(SHIPPED);

const QUESTIONS: readonly string[] = [
  'Where is the hidden fountain?',
  'Is the hill open on Tuesday evenings?',
  'How often should I swim?',
  'Does zorbing help runners?',
  '¿Puedo nadar el día de descanso?',
  '¿Dónde está la fuente?',
  'Wie oft sollte ich schwimmen gehen?',
  'Wo ist der Parkplatz vom Vereinsheim?',
  'Est-ce que la natation aide les coureurs ?',
  ...SHIPPED.entries.slice(0, 6).flatMap(({ questions }) => questions.slice(0, 1)),
];

/** A book with few questions, as other objects: nothing is known of them yet. */
function briefBook(book: Book): Book {
  const brief = (entry: Entry): Entry =>
    structuredClone({ ...entry, questions: entry.questions.slice(0, QUESTIONS_KEPT) });
  const entries = book.entries.map(brief);
  const told = new Map(
    book.translations.map((language) => [
      language,
      new Map(
        book.entries.flatMap(({ id }) => {
          const one = book.translation(id, language);
          return one ? [[id, brief(one)] as const] : [];
        }),
      ),
    ]),
  );
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    language: book.language,
    article: book.article,
    author: book.author,
    entries,
    entry: (id) => byId.get(id),
    translations: book.translations,
    translation: (id, language) => told.get(language)?.get(id),
  };
}

const word = fc.constantFrom(
  ...'hidden fountain hill track zorbing swim pool tartan evening the of runners'.split(' '),
);
const german = fc.constantFrom(...'Parkplatz Vereinsheim Schwimmbecken der am Laufen'.split(' '));
const spanish = fc.constantFrom(...'fuente nadar pista la del carrera'.split(' '));

const textOf = (id: string) =>
  fc
    .constantFrom(['en', word] as const, ['de', german] as const, ['es', spanish] as const)
    .chain(([language, words]) => {
      const row = fc.array(words, { minLength: 2, maxLength: 8 }).map((all) => all.join(' '));
      return fc.record({
        id: fc.constant(id),
        language: fc.constant(language),
        title: row,
        from: fc.constant('Coach Ana'),
        sentences: fc.array(
          row.map((text) => `${text}.`),
          { minLength: 1, maxLength: 4 },
        ),
        questions: fc.array(
          row.map((text) => `${text} ${id}?`),
          { minLength: 1, maxLength: 3 },
        ),
        words: fc.array(fc.record({ names: fc.array(row, { minLength: 1, maxLength: 2 }), means: words }), {
          maxLength: 2,
        }),
      });
    });

const change = fc
  .constantFrom('club-one', 'club-two', 'club-three', ...FREE)
  .chain((id) =>
    fc
      .oneof(
        { weight: 3, arbitrary: textOf(id).map((entry): Becomes => ({ kind: 'text', entry })) },
        { weight: 1, arbitrary: fc.constantFrom<Becomes>({ kind: 'hidden' }, { kind: 'shipped' }) },
      )
      .map((becomes) => ({ id, becomes })),
  );

const answersOf = (ask: Ask): Promise<readonly string[]> =>
  Promise.all(
    QUESTIONS.map(async (text) => JSON.stringify(await ask({ text, today: '2026-11-23', history: [] }))),
  );

describe('a handler that takes over what stays of the one before', () => {
  it('answers to the letter as one that was made anew, whatever was published', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let standings: Standings = new Map();
        let before = PLAIN;
        for (const [at, { id, becomes }] of changes.entries()) {
          const one = { id, from: revisionOf(standings, id), becomes };
          const further = { number: at + 1, at: 0, by: '1', why: '', act: 'edit' as const, changes: [one] };
          standings = publish(standings, [further]);
          const ask = await inSteps(makingAsk(layOver(SHIPPED, standings).book, before), async () => {});
          before = ask;
          const anew = makeAsk(layOver(briefBook(SHIPPED), structuredClone(standings)).book);
          expect(await answersOf(ask)).toEqual(await answersOf(anew));
        }
      }),
      { numRuns: 4 },
    );
  }, 120_000);

  it('leaves those before as they were', async () => {
    const before = await answersOf(PLAIN);
    const entry = {
      id: 'club-hill',
      language: 'en',
      title: 'The hill',
      from: 'Coach Ana',
      sentences: ['The hill is open on Tuesday evenings.'],
      questions: ['Is the hill open on Tuesday evenings?'],
      words: [{ names: ['tartan slope'], means: 'hill' }],
    };
    const changes = [{ id: entry.id, from: 0, becomes: { kind: 'text' as const, entry } }];
    const further = { number: 1, at: 0, by: '1', why: '', act: 'add' as const, changes };
    const { book } = layOver(SHIPPED, publish(new Map(), [further]));
    const ask = await inSteps(makingAsk(book, PLAIN), async () => {});
    expect(await answersOf(ask)).not.toEqual(before);
    expect(await answersOf(PLAIN)).toEqual(before);
  });

  it('is made in steps', async () => {
    const stepsFor = async (book: Book): Promise<number> => {
      let steps = 0;
      await inSteps(makingAsk(book), async () => void steps++);
      return steps;
    };
    const book = briefBook(SHIPPED);
    const anew = await stepsFor(book);
    expect(anew).toBeGreaterThan(20);
    // What is indexed of a book serves all its handlers.
    expect(await stepsFor(book)).toBeLessThan(anew);
  });
});
