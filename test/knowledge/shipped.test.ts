import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeBook, type Book } from '../../src/knowledge/book.ts';
import { problemLine } from './problem-line.ts';
import { readPages } from '../../src/stores/pages.ts';
import { copiedRuns, hashList } from './runs.ts';
import { STATEMENTS } from './statements.ts';

const BEST = 'What Are The Best Cross Training Exercises For Runners?';

/** The ids that citations and rules refer to, in the order of the article, with the article's heading. */
const SECTIONS: readonly (readonly [id: string, from: string])[] = [
  ['why-cross-train', 'Unleash Your Potential: Cross-Training for Runners'],
  ['injury-prevention', 'Injury Prevention'],
  ['improved-performance', 'Improved Performance'],
  ['improved-recovery', 'Improved Recovery'],
  ['best-exercises', BEST],
  ['swimming', BEST],
  ['cycling', BEST],
  ['strength-training', 'Strength Training'],
  ['yoga-pilates', 'Yoga and Pilates'],
  ['choosing', 'What Cross-Training Workouts should I choose?'],
  ['off-season', 'Use Your Off-Season For New Cross-Training Activities'],
  ['new-activities', 'Experiment with New Activities'],
  ['focus-weaknesses', 'Focus on Weaknesses'],
  ['build-base', 'Build a Base for Next Season'],
  ['cross-training-goals', 'Set Goals for Cross-Training'],
  ['plan-integration', 'Plan for Integration'],
  ['schedule-design', 'Designing a Cross-Training Schedule'],
  ['balancing', 'Balancing Running and Cross-Training'],
  ['listening', 'Listening to Your Body'],
  ['tailoring-goals', 'Tailoring Activities'],
  ['seasonal', 'Seasonal Adjustments'],
  ['same-day', 'Can You Cross Train And Run On The Same Day?'],
  ['days-per-week', 'How Many Days A Week Should A Runner Cross Train?'],
  ['mistakes', 'Common Mistakes and How to Avoid Them'],
  ['overtraining', 'A. Overtraining Risks with Cross-Training'],
  ['technique-balance', 'B. Ensuring Proper Technique and Balance in Cross-Training Exercises'],
  ['recap', 'Recap of the key benefits and strategies of cross-training for runners'],
  ['author', 'About the author'],
];

async function shippedBook(): Promise<Book> {
  const pages = await readPages('knowledge');
  const book = 'problems' in pages ? pages : makeBook(pages);
  if ('problems' in book) throw new Error(book.problems.map(problemLine).join('\n'));
  return book;
}

const book = await shippedBook();

describe('the shipped knowledge', () => {
  it('names the article and its author', () => {
    expect(book).toMatchObject({
      language: 'en',
      article: 'Unleash Your Potential: Cross-Training for Runners',
      author: 'Diego Alcubierre',
    });
  });

  it('has an entry for each section, in the order of the article, with the heading it comes from', () => {
    expect(book.entries.map(({ id, from }) => [id, from])).toEqual(SECTIONS);
    expect(SECTIONS.map(([id]) => book.entry(id)?.id)).toEqual(SECTIONS.map(([id]) => id));
  });

  it.each(book.entries.map((entry) => [entry.id, entry] as const))(
    '%s can be quoted and asked',
    (_, entry) => {
      const lengths = entry.sentences.map((sentence) => [sentence.split(' ').length, sentence] as const);
      expect(lengths.filter(([length]) => length < 8 || length > 28)).toEqual([]);
      expect(
        entry.sentences.filter((sentence) => /^(?:It|This|They|These|That|Also|Plus)\b/.test(sentence)),
      ).toEqual([]);
      expect(entry.sentences.filter((sentence) => !/[.!?]$/.test(sentence))).toEqual([]);
      expect(entry.questions.length).toBeGreaterThanOrEqual(6);
      expect(entry.revision).toBe(1);
    },
  );

  it('leads every other name to words that its sentences use', () => {
    const text = book.entries
      .flatMap((entry) => entry.sentences)
      .join('\n')
      .toLowerCase();
    const meanings = new Set(
      book.entries.flatMap((entry) => entry.words.map(({ means }) => means.toLowerCase())),
    );
    expect(meanings.size).toBeGreaterThan(0);
    expect([...meanings].filter((means) => !text.includes(means))).toEqual([]);
  });
});

describe('completeness', () => {
  it('numbers the statements without a gap', () => {
    const numbers = Object.values(STATEMENTS).flatMap((list) => list.map(([number]) => number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(Object.keys(STATEMENTS)).toEqual(SECTIONS.map(([id]) => id));
  });

  it.each(Object.entries(STATEMENTS))('%s holds all its statements', (id, statements) => {
    const sentences = book.entry(id)?.sentences.map((sentence) => sentence.toLowerCase()) ?? [];
    const missing = statements.filter(
      ([, , ...terms]) =>
        !sentences.some((sentence) => terms.every((term) => sentence.includes(term.toLowerCase()))),
    );
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(STATEMENTS))('%s holds nothing but its statements', (id, statements) => {
    const known = statements.map(([, , ...terms]) => terms.map((term) => term.toLowerCase()));
    const added = book
      .entry(id)
      ?.sentences.filter(
        (sentence) => !known.some((terms) => terms.every((term) => sentence.toLowerCase().includes(term))),
      );
    expect(added).toEqual([]);
  });
});

/** Compared with the hashes of the article's runs, so that the check works without the article. */
describe('own words', () => {
  const list = readFileSync(new URL('article-runs.txt', import.meta.url), 'utf8');
  const copied = (text: string): readonly string[] => copiedRuns(text, list);

  it('shares no run of eight words with the article', () => {
    for (const entry of book.entries) {
      expect(copied([entry.title, ...entry.sentences].join(' '))).toEqual([]);
      expect(entry.questions.flatMap(copied)).toEqual([]);
    }
    expect(Object.values(STATEMENTS).flatMap((all) => all.flatMap(([, says]) => copied(says)))).toEqual([]);
  });

  it('would notice a copied run, however it is punctuated', () => {
    expect(copied('Can You Cross Train And Run On The Same Day?')).not.toEqual([]);
    expect(copied('so: “how many days, a week, should a runner – cross train”, they ask')).toEqual([
      'how many days a week should a runner',
      'many days a week should a runner cross',
      'days a week should a runner cross train',
    ]);
    expect(copied('can you cross train and run on another day')).toEqual([]);
  });

  it('has a list made of runs of eight words', () => {
    const made = hashList(
      'One two three, four; five six seven eight nine. One two three four five six seven eight!',
    );
    expect(made.split('\n')).toHaveLength(10);
    expect(copiedRuns('ONE-TWO three four “five six” seven eight', made)).toHaveLength(1);
    expect(copiedRuns('one two three four five six seven ten', made)).toEqual([]);
    expect(list.split('\n').length).toBeGreaterThan(2000);
  });
});
