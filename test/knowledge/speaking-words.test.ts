import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCompare } from '../../src/knowledge/likeness.ts';
import { readLines, type Line } from '../../src/knowledge/line.ts';
import { makeReadWords } from '../../src/knowledge/tokens.ts';
import { makeVocabulary } from '../../src/knowledge/vocabulary.ts';

const LINES: readonly Line[] = [
  { of: 'swimming', kind: 'question', text: 'How often should a runner swim in the pool?' },
  { of: 'swimming', kind: 'question', text: 'Does a runner breathe better thanks to the pool?' },
  { of: 'cycling', kind: 'question', text: 'How often should a runner ride a bike?' },
  { of: 'cycling', kind: 'sentence', text: 'A bike is gentle on the knees of a runner.' },
  { of: 'cost', kind: 'not-covered', text: 'What does a bike cost at the pool?' },
];

const read = makeReadWords();
const vocabulary = makeVocabulary([], 'en', read);
const compare = makeCompare(() => readLines(LINES, 'en', vocabulary, read), vocabulary);
const sum = (text: string, of: string): number => compare.spoken(read(text, 'en'))(of);
const sums = (text: string): readonly number[] => ['swimming', 'cycling'].map((of) => sum(text, of));

describe('the words of a question', () => {
  it('speak for the subject whose lines hold them', () => {
    expect(sum('is the pool warm', 'swimming')).toBeGreaterThan(sum('is the pool warm', 'cycling'));
    expect(sum('my bike and my knees', 'cycling')).toBeGreaterThan(sum('my bike and my knees', 'swimming'));
  });

  it('speak the more, the fewer other lines hold them', () => {
    expect(sum('pool', 'swimming')).toBeGreaterThan(sum('runner', 'swimming'));
  });

  it('speak for no subject where no line holds them', () => {
    expect(sums('zebra crossing')).toEqual([0, 0]);
    expect(sum('pool', 'cost')).toBe(0);
  });

  it('add up, each once', () => {
    expect(sum('pool bike', 'swimming')).toBeCloseTo(sum('pool', 'swimming') + sum('bike', 'swimming'));
    expect(sum('pool pool', 'swimming')).toBeCloseTo(sum('pool', 'swimming'));
  });

  it('never speak against a subject', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const one of sums(text)) expect(one).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
