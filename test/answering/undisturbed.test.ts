import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAsk } from '../../src/answering/ask.ts';
import type { Ask } from '../../src/answering/answer.ts';
import type { EntryText } from '../../src/knowledge/publication.ts';
import { RULES } from '../../src/planner/rules/rules.ts';
import { readCases } from '../eval/read-cases.ts';
import { bookWith, gist, ownText, tells } from './club-books.ts';
import { shippedBook } from './shipped.ts';

const shipped = await shippedBook();
const askShipped = makeAsk(shipped);
const sectionIds = shipped.entries.map(({ id }) => id);

/** What members ask: the questions that the shipped book lists in all languages, and those for tuning. */
const QUESTIONS = [
  ...shipped.entries.flatMap(({ id }) =>
    ['en', 'es', 'de', 'fr'].flatMap((language) => {
      const told = language === shipped.language ? shipped.entry(id) : shipped.translation(id, language);
      return (told?.questions ?? []).map((text) => ({ text, locale: language }));
    }),
  ),
  ...readCases().flatMap(({ half, text, lang }) => (half === 'tune' ? [{ text, locale: lang }] : [])),
];
const question = fc.constantFrom(...QUESTIONS);

const asked = async (ask: Ask, text: string, locale: string) =>
  gist(await ask({ text, locale, today: '2026-11-23', history: [] }));

/** Things that runners ask nothing about, and what a club may say of them: all in words that members use too. */
const thing = fc.constantFrom(
  ...'lanterns knitting choir harvest pottery violin museum chess poetry candles puppets mosaics origami'.split(
    ' ',
  ),
);
const sentence = fc.constantFrom<(of: string) => string>(
  (of) => `The club holds an evening of ${of} in the hall every week.`,
  (of) => `Bring a friend, a warm jacket and good shoes to the ${of}.`,
  (of) => `Before the ${of} there is coffee, and after it we rest our tired legs.`,
  (of) => `How long the ${of} lasts is for the hard core to say.`,
  (of) => `Nobody trains on the day of the ${of}, not even with strength, yoga or a swim.`,
  (of) => `The ${of} ends when the caretaker locks the door.`,
);
const asks = fc.constantFrom<(of: string) => string>(
  (of) => `When is the evening of ${of}?`,
  (of) => `Who may come to the ${of}?`,
  (of) => `How long does the ${of} take?`,
  (of) => `What should I bring to the ${of}?`,
);
const text = fc
  .tuple(
    thing,
    fc.uniqueArray(sentence, { minLength: 1, maxLength: 4 }),
    fc.uniqueArray(asks, { minLength: 1, maxLength: 3 }),
  )
  .map(([of, sentences, questions]) =>
    ownText(of, {
      title: `The evening of ${of}`,
      sentences: sentences.map((say) => say(of)),
      questions: questions.map((ask) => ask(of)),
      words: [{ names: [`${of} night`], means: of }],
    }),
  );
const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 4, selector: ({ id }) => id });

const TRACK = ownText('track', {
  title: 'The club track',
  sentences: [
    'The club track is 400 metres long.',
    'Warm up on the outer lanes.',
    'The gate is locked at ten.',
  ],
  questions: ['How long is the club track?', 'Where do I warm up on the track?'],
  words: [],
});

const bookOf = (...own: readonly EntryText[]) => bookWith(shipped, ...own.map(tells));

describe('an entry of a club’s', () => {
  it('changes no answer that the shipped book gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.uniqueArray(question, { minLength: 40, maxLength: 40 }),
        async (own, some) => {
          const ask = makeAsk(bookOf(...own));
          for (const { text: words, locale } of some)
            expect(await asked(ask, words, locale), words).toEqual(await asked(askShipped, words, locale));
        },
      ),
      { numRuns: 10 },
    );
  });

  it('changes no answer that another one gives', async () => {
    const alone = makeAsk(bookOf(TRACK));
    const questions = [...TRACK.questions, 'when is the track gate locked?', 'is the track 400 metres?'];
    await fc.assert(
      fc.asyncProperty(texts, async (own) => {
        const ask = makeAsk(bookOf(TRACK, ...own));
        for (const words of questions)
          expect(await asked(ask, words, 'en'), words).toEqual(await asked(alone, words, 'en'));
      }),
      { numRuns: 10 },
    );
  });
});

describe('an entry that is hidden and restored', () => {
  it('leaves every answer as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sectionIds),
        fc.uniqueArray(question, { minLength: 40, maxLength: 40 }),
        async (id, some) => {
          const restored = bookWith(
            shipped,
            { id, becomes: { kind: 'hidden' } },
            { id, becomes: { kind: 'shipped' } },
          );
          const ask = makeAsk(restored);
          for (const { text: words, locale } of some)
            expect(await asked(ask, words, locale), words).toEqual(await asked(askShipped, words, locale));
        },
      ),
      { numRuns: 5 },
    );
  });

  it('is told by nobody while it is hidden', async () => {
    const id = sectionIds.find((one) => !RULES.some(({ section }) => section === one)) ?? '';
    const ask = makeAsk(bookWith(shipped, { id, becomes: { kind: 'hidden' } }));
    const listed = shipped.entry(id)?.questions ?? [];
    expect(listed.length).toBeGreaterThan(0);
    for (const words of listed) {
      const { citations, why } = await ask({ text: words, today: '2026-11-23', history: [] });
      expect(
        citations.map(({ section }) => section),
        words,
      ).not.toContain(id);
      expect(
        why.entries.map(({ section }) => section),
        words,
      ).not.toContain(id);
    }
  });
});
