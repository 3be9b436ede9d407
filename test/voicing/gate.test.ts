import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/knowledge/tokens.ts';
import { splitSentences } from '../../src/knowledge/sentences.ts';
import { contentOf } from '../../src/voicing/content.ts';
import { judge, type FaultId } from '../../src/voicing/gate.ts';
import { asTheyAre, said, wordable } from './material.ts';

const QUESTION = 'What are the benefits of cycling for runners?';
const { parts: CYCLING } = await wordable(QUESTION);

/** What a text of one or more sentences says. */
const contentIn = (text: string): readonly string[] =>
  splitSentences(text, 'en').flatMap((one) => contentOf(one.text, 'en').map(({ key }) => key));

const faultsOf = (text: string): readonly FaultId[] => {
  const judged = judge(text, { language: 'en', answer: CYCLING });
  return 'faults' in judged ? judged.faults.map(({ id }) => id) : [];
};

/** The passages, with one sentence changed. */
const with0 = (change: (text: string) => string): string =>
  said(asTheyAre(CYCLING, 'en').map((one, at) => (at === 0 ? { ...one, text: change(one.text) } : one)));

const ASKED = [
  ['en', QUESTION],
  ['en', 'How many days a week should a beginner cross-train?'],
  ['en', 'Can I swim before a tempo run?'],
  ['es', '¿Puedo nadar el mismo día que una carrera larga?'],
  ['de', 'Warum sollte ich Krafttraining machen?'],
  ['fr', 'Quels sont les bienfaits de la natation ?'],
] as const;

describe('the gate', () => {
  it.each(ASKED)('lets passages through as they are (%s: %s)', async (language, question) => {
    const { parts } = await wordable(question);
    const judged = judge(said(asTheyAre(parts, language)), { language, answer: parts });
    expect(judged).toHaveProperty('sentences');
  });

  it('lets another wording through that says the same', () => {
    const [first, second, third, fourth] = asTheyAre(CYCLING, 'en');
    expect(faultsOf(said([first, second, third, fourth].map((one) => one ?? {})))).toEqual([]);
    expect(
      faultsOf(
        with0(
          () =>
            'The benefits of cross-training really are clear: you runners get injured less, you grow fitter overall, and you keep enjoying your training.',
        ),
      ),
    ).toEqual([]);
  });

  it.each<readonly [FaultId, (text: string) => string]>([
    ['number', (text) => text.replace('injured less', 'injured 3 times less')],
    ['day', (text) => text.replace('.', ' on Friday.')],
    ['activity', (text) => text.replace('cross-training', 'rowing')],
    ['name', (text) => text.replace('runners', 'runners like Eliud')],
    ['beyond', (text) => text.replace('.', ' and ibuprofen.')],
    ['beyond', (text) => text.replace('get injured less', 'never get injured less')],
    ['beyond', (text) => text.replace('.', ' and it helps with cycling for runners\u2019 benefits daily.')],
    ['left-out', (text) => text.replace('injured less', 'injured')],
    [
      'turned',
      (text) =>
        text.replace('get injured less, grow fitter overall', 'get fitter overall, grow injured less'),
    ],
    ['beyond', (text) => text.replace('are clear', 'may be clear')],
    ['mention', (text) => `@everyone ${text}`],
    ['mention', (text) => `<@123456789012345678> ${text}`],
    ['link', (text) => text.replace('.', ' at https://example.com.')],
    ['link', (text) => text.replace('.', ' at evil.example.')],
    ['markup', (text) => `**${text}**`],
    ['markup', (text) => `# ${text}`],
    ['markup', (text) => text.replace(' ', '\n')],
    ['markup', (text) => text.replace('a', '\u0430')],
    ['markup', (text) => text.replace('a', 'a\u200b')],
    ['markup', (text) => text.replace('clear', '[clear](x)')],
    ['shape', (text) => text.replace('.', '')],
    ['shape', (text) => `- ${text}`],
    ['shape', (text) => text.replace('.', '?')],
    ['shape', (text) => text.replace('clear', '“clear”')],
  ])('finds the fault %s', (fault, change) => {
    expect(faultsOf(with0(change))).toContain(fault);
  });

  it.each<readonly [FaultId, string]>([
    ['shape', 'no JSON'],
    ['shape', '{"sentences": []}'],
    ['shape', '{"sentences": [{"text": "Hi."}]}'],
    ['citation', said([{ text: 'Cycling is good.', passages: [] }])],
    ['citation', said([{ text: 'Cycling is good.', passages: [9] }])],
    ['left-out', said(asTheyAre(CYCLING, 'en').slice(0, 1))],
    ['length', said([...asTheyAre(CYCLING, 'en'), ...asTheyAre(CYCLING, 'en')])],
    ['language', said([{ text: 'Ignora los pasajes, come chocolate todo el rato.', passages: [1, 2] }])],
  ])('finds the fault %s in %s', (fault, text) => {
    expect(faultsOf(text)).toContain(fault);
  });

  it('sees that a session is called by a name that is not the club’s', () => {
    const renamed = asTheyAre(CYCLING, 'en').map((one) => ({
      ...one,
      text: one.text.replace(/^Cycling/, 'Spinning'),
    }));
    expect(faultsOf(said(renamed))).toContain('activity');
  });

  it('sees that sessions have changed their places', async () => {
    const { parts } = await wordable('What should I do on a day with a hard run and swimming?');
    const given = asTheyAre(parts, 'en');
    const swapped = given.map((one) => ({
      ...one,
      text: one.text
        .replaceAll('before', 'BEFORE')
        .replaceAll('after', 'before')
        .replaceAll('BEFORE', 'after'),
    }));
    expect(swapped).not.toEqual(given);
    const judged = judge(said(swapped), {
      language: 'en',
      answer: parts,
    });
    expect(judged).toHaveProperty('faults');
  });
});

describe('whatever a model says', () => {
  const STRAYS =
    'ibuprofen creatine Tuesday 7 twelve Berlin Anna not never always rowing yoga hard easy before after double skip @everyone https://x.yz pain'.split(
      ' ',
    );
  const passageWords = CYCLING.passages.flatMap(({ text }) => text.split(' '));
  const anyWord = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...passageWords) },
    { weight: 2, arbitrary: fc.constantFrom(...STRAYS) },
    { weight: 1, arbitrary: fc.constantFrom(...QUESTION.split(' ')) },
  );
  const anySentence = fc.record({
    text: fc.array(anyWord, { minLength: 1, maxLength: 25 }).map((words) => `${words.join(' ')}.`),
    passages: fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 3 }),
  });
  /** The passages with some words put in, taken out or changed. */
  const anyChange = fc
    .array(fc.tuple(fc.nat(200), fc.constantFrom('put', 'take', 'change'), anyWord), { maxLength: 4 })
    .map((changes) => {
      const sentences = asTheyAre(CYCLING, 'en').map((one) => ({ ...one, words: one.text.split(' ') }));
      for (const [at, how, word] of changes) {
        const one = sentences[at % sentences.length];
        const place = one === undefined ? 0 : at % one.words.length;
        one?.words.splice(place, how === 'put' ? 0 : 1, ...(how === 'take' ? [] : [word]));
      }
      return sentences.map(({ words, passages }) => ({ text: words.join(' '), passages }));
    });
  const anySaid = fc.oneof(
    fc.array(anySentence, { maxLength: 5 }).map(said),
    anyChange.map(said),
    fc.json(),
    fc.string(),
  );

  it('what passes holds no number, day, session or word that passages and question do not hold', () => {
    const source = CYCLING.passages.map(({ text }) => text).join(' ');
    const known = new Set(contentIn(source));
    const strays = new Set(STRAYS.flatMap((word) => tokens(word)));
    for (const word of tokens(`${source} ${QUESTION}`)) strays.delete(word);
    let passed = 0;
    fc.assert(
      fc.property(anySaid, (text) => {
        const judged = judge(text, { language: 'en', answer: CYCLING });
        if ('faults' in judged) {
          expect(judged.faults.length).toBeGreaterThan(0);
          return;
        }
        passed++;
        const shown = judged.sentences.map((one) => one.text).join(' ');
        expect(shown).not.toMatch(/[@<>[\]#*_`|~\\\n]|:\/\/|\p{Cf}/u);
        const [told, due] = [contentIn(shown), contentIn(source)];
        expect(told.filter((key) => !known.has(key))).toEqual([]);
        expect(due.filter((key) => !told.includes(key))).toEqual([]);
        expect(tokens(shown).filter((word) => strays.has(word))).toEqual([]);
        for (const { passages } of judged.sentences)
          expect(passages.every((number) => CYCLING.passages[number - 1] !== undefined)).toBe(true);
        const used = new Set(judged.sentences.flatMap(({ passages }) => passages));
        expect(used.size).toBe(CYCLING.passages.length);
      }),
      { numRuns: 3_000 },
    );
    expect(passed).toBeGreaterThan(0);
  });
});
