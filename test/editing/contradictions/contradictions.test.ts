import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contradictionOf } from '../../../src/editing/statements/contradiction.ts';
import { findContradictions } from '../../../src/editing/statements/find-contradictions.ts';
import { readStatement } from '../../../src/editing/statements/statement.ts';
import { readAs, SPOKEN_LANGUAGES, type SpokenLanguage } from '../../../src/knowledge/spoken-language.ts';
import type { Book } from '../../../src/knowledge/book.ts';
import type { EntryText } from '../../../src/knowledge/publication.ts';
import { shippedBook } from '../../answering/shipped.ts';

interface Example {
  readonly language: SpokenLanguage;
  readonly kind: string;
  readonly one: string;
  readonly other: string;
}

const examplesOf = (file: string): Example[] =>
  readFileSync(new URL(`${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language = '', kind = '', one = '', other = ''] = line.split(' | ');
      return { language: readAs(language), kind, one, other };
    });
const EXAMPLES = examplesOf('plain');

/** Least shares of the alarms that are right, and of the contradictions that are found. */
const FLOORS = [
  { file: 'tuning', precision: 0.95, recall: 0.95 },
  // Written at the same time, and never mended by.
  { file: 'judging', precision: 0.95, recall: 0.85 },
];

const found = ({ language, one, other }: Example): string =>
  contradictionOf(readStatement(one, language), readStatement(other, language)) ?? 'none';

describe.each(SPOKEN_LANGUAGES)('contradictions in %s', (language) => {
  const own = EXAMPLES.filter((one) => one.language === language);

  it('are found where there are some, and nowhere else', () => {
    expect(own.length).toBeGreaterThan(15);
    const wrong = own.filter((example) => found(example) !== example.kind);
    expect(wrong.map((one) => [one.kind, found(one), one.one, one.other])).toEqual([]);
  });

  it('do not depend on which sentence comes first', () => {
    for (const example of own)
      expect(found({ ...example, one: example.other, other: example.one })).toBe(found(example));
  });

  it('are nowhere in the shipped knowledge', async () => {
    const book = await shippedBook();
    const statements = book.entries.flatMap((entry) => {
      const told = entry.language === language ? entry : book.translation(entry.id, language);
      return (told?.sentences ?? []).map((sentence) => ({
        id: entry.id,
        statement: readStatement(sentence, language),
      }));
    });
    expect(statements.length).toBeGreaterThan(100);
    const alarms = statements.flatMap((one, at) =>
      statements
        .slice(at + 1)
        .filter((other) => other.id !== one.id && contradictionOf(one.statement, other.statement))
        .map((other) => [one.statement.sentence, other.statement.sentence]),
    );
    expect(alarms).toEqual([]);
  });
});

describe('contradictions to what a coach would say in other words', () => {
  it.each(FLOORS)('are found, and hardly anything else: $file', ({ file, precision, recall }) => {
    const examples = examplesOf(file);
    expect(examples.length).toBeGreaterThanOrEqual(60);
    const alarms = examples.filter((example) => found(example) !== 'none');
    const right = alarms.filter((example) => example.kind === found(example));
    expect(right.length / alarms.length).toBeGreaterThanOrEqual(precision);
    const all = examples.filter(({ kind }) => kind !== 'none');
    expect(right.length / all.length).toBeGreaterThanOrEqual(recall);
  });

  it('do not depend on which sentence comes first', () => {
    for (const example of [...examplesOf('tuning'), ...examplesOf('judging')])
      expect(found({ ...example, one: example.other, other: example.one })).toBe(found(example));
  });
});

const draft = (language: SpokenLanguage, ...sentences: string[]): EntryText => ({
  id: 'club-of-ours',
  title: 'Of ours',
  language,
  sentences,
  questions: [],
  words: [],
  from: '',
});
const textsIn = (file: string): { language: SpokenLanguage; text: string }[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language = '', text = ''] = line.split(' | ');
      return { language: readAs(language), text };
    });

/** Share of sentences that agree with the book, but may be pointed out. */
const MOST_ALARMS = 0.04;

const noPause = async (): Promise<void> => {};

describe('a text beside the shipped book', () => {
  it('is told both sentences', async () => {
    const text = draft('en', 'Swimming is bad for runners.', 'Runners should swim 6 days a week.');
    const all = await findContradictions(await shippedBook(), [text], noPause);
    expect(all.map(({ about, sentence, other }) => [about, sentence, other.sentence])).toEqual([
      [
        'yes-no',
        'Swimming is bad for runners.',
        'Swimming is great for runners because the whole body works without harsh impact on the joints.',
      ],
      ['numbers', 'Runners should swim 6 days a week.', 'Start with one or two swimming sessions a week.'],
    ]);
  });

  it('of a club that speaks of its own affairs is told nothing', async () => {
    const honest = [...textsIn('../steering/honest.txt'), ...textsIn('../steering/honest-judging.txt')];
    const book = await shippedBook();
    for (const language of SPOKEN_LANGUAGES) {
      const sentences = honest.flatMap((one) => (one.language === language ? [one.text] : []));
      expect(sentences.length).toBeGreaterThan(20);
      expect(await findContradictions(book, [draft(language, ...sentences)], noPause)).toEqual([]);
    }
  });

  it('that agrees with it is told next to nothing', async () => {
    const book = await shippedBook();
    const alarms: string[] = [];
    const texts = textsIn('agreeing.txt');
    for (const { language, text } of texts) {
      const all = await findContradictions(book, [draft(language, text)], noPause);
      alarms.push(...all.map(({ sentence, other }) => `${sentence} | ${other.sentence}`));
    }
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(texts.length * MOST_ALARMS);
  });

  it('of thousands of entries is compared in steps', async () => {
    const book = await shippedBook();
    const [entry] = book.entries;
    if (!entry) throw new Error('the shipped book is empty');
    const entries = Array.from({ length: 2_000 }, (_, at) => ({
      ...entry,
      id: `club-${String(at)}`,
      sentences: [`Swim ${String(at)} times a week in lane ${String(at)}.`],
    }));
    const many: Book = { ...book, entries };
    let pauses = 0;
    const pause = async (): Promise<void> => {
      pauses++;
    };
    await findContradictions(many, [draft('en', 'Swim 3 times a week.')], pause);
    expect(pauses).toBeGreaterThanOrEqual(2_000 / 25);
  });
});
