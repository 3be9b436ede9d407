import { describe, expect, it } from 'vitest';
import { makeAsk } from '../../src/answering/ask.ts';
import { effectOf, MOST_ASKED } from '../../src/editing/effect.ts';
import { bookWith, gist, ownText, tells } from '../answering/club-books.ts';
import { shippedBook } from '../answering/shipped.ts';

const SHIPPED = await shippedBook();
const TODAY = '2026-11-23';
/** One listed question out of so many is asked. */
const ONE_OF = 8;

/** Questions that the shipped book lists, in all its languages. */
const LISTED = SHIPPED.entries
  .flatMap(({ id, questions }) => [
    ...questions.map((text) => ({ text, locale: SHIPPED.language })),
    ...SHIPPED.translations.flatMap((language) =>
      (SHIPPED.translation(id, language)?.questions ?? []).map((text) => ({ text, locale: language })),
    ),
  ])
  .filter((_, at) => at % ONE_OF === 0);

const HELD = ownText('track', {
  title: 'The club track',
  sentences: ['The club track is 400 metres long.', 'Warm up on the outer lanes.'],
  questions: ['How long is the club track?', 'How do I warm up on the track?'],
});

const DRAFTS = [
  ownText('lanterns', {
    title: 'The evening of lanterns',
    sentences: ['The club lights its lanterns on the hill in November.'],
    questions: ['When is the evening of lanterns?'],
  }),
  ownText('pool', {
    title: 'Our pool evenings',
    sentences: ['The club swims in the town pool on Fridays.', 'Swimming is easy on the legs.'],
    questions: ['When is the pool evening?', 'Can I swim with the club?'],
    words: [{ names: ['town pool'], means: 'pool evening' }],
  }),
  ownText('yoga', {
    title: 'Yoga twice a week',
    sentences: ['Our coach wants yoga twice a week.'],
    questions: ['How often should I do yoga?', 'Is yoga good for runners?'],
  }),
  ownText('rad', {
    language: 'de',
    title: 'Radfahren am Ruhetag',
    sentences: ['Am Ruhetag fahren wir eine Stunde locker Rad.'],
    questions: ['Darf ich am Ruhetag Rad fahren?'],
  }),
];

/** A text that says the same as a shipped entry, and asks much the same. */
function like(section: string) {
  const { title, sentences, questions } = SHIPPED.entry(section) ?? {
    title: '',
    sentences: [],
    questions: [],
  };
  return ownText(section, { title, sentences, questions: questions.map((text) => `${text} Please`) });
}

const ALIKE = like('yoga-pilates');

describe('the effect of a draft', () => {
  it.each([...DRAFTS, ALIKE])(
    'is all that it changes of what the shipped book lists: $title',
    async (draft) => {
      const before = makeAsk(bookWith(SHIPPED, tells(HELD)));
      const after = makeAsk(bookWith(SHIPPED, tells(HELD), tells(draft)));
      const { changed } = await effectOf(
        { tests: [], gaps: [], shipped: SHIPPED, changes: [draft] },
        { before, after, today: TODAY, mostAsked: MOST_ASKED, pause: async () => {} },
      );
      const seen = new Set(changed.map(({ question }) => question));
      const missed: string[] = [];
      for (const one of LISTED) {
        const question = { ...one, today: TODAY, history: [] };
        const [was, is] = [gist(await before(question)), gist(await after(question))];
        if (JSON.stringify(was) !== JSON.stringify(is) && !seen.has(one.text)) missed.push(one.text);
      }
      expect(missed).toEqual([]);
    },
  );

  it('is seen where there is one', async () => {
    const before = makeAsk(SHIPPED);
    const after = makeAsk(bookWith(SHIPPED, tells(ALIKE)));
    const { changed, asked, of } = await effectOf(
      { tests: [], gaps: [], shipped: SHIPPED, changes: [ALIKE] },
      { before, after, today: TODAY, mostAsked: MOST_ASKED, pause: async () => {} },
    );
    expect(changed.length).toBeGreaterThan(0);
    expect(asked).toBeLessThan(of);
  });
});
