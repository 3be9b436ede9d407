import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePhraseFinder } from '../../src/knowledge/phrases.ts';
import { makeCorrect, slips } from '../../src/knowledge/spelling.ts';
import { tokens } from '../../src/knowledge/tokens.ts';

describe('tokens', () => {
  it.each([
    ["Tuesday's intervals, don't!", ['tuesday', 'intervals', 'dont']],
    ['Müdigkeit, NATACIÓN, cœur, Straße', ['mudigkeit', 'natacion', 'coeur', 'strasse']],
    ['@\u200beveryone 6am 10k', ['everyone', '6am', '10k']],
    ['🏊\u0000', []],
  ])('%j', (text, words) => {
    expect(tokens(text)).toEqual(words);
  });
});

describe('spelling', () => {
  const correct = makeCorrect(
    new Set(['overtraining', 'cross', 'swimming', 'cycling', 'row']),
    new Set(['crops']),
  );

  it.each([
    ['corss', 'cross'],
    ['overtrainning', 'overtraining'],
    ['swiming', 'swimming'],
    ['crops', 'crops'],
    ['rwo', 'rwo'],
    ['elephant', 'elephant'],
    ['cro55', 'cro55'],
  ])('%s → %s', (word, meant) => {
    expect(correct(word)).toBe(meant);
  });

  it('counts slips both ways alike, none for the same word, and gives up beyond the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 9 }), (a, b, limit) => {
        const whole = slips(a, b, 99);
        expect(slips(b, a, 99)).toBe(whole);
        expect(whole === 0).toBe(a === b);
        expect(slips(a, b, limit)).toBe(whole <= limit ? whole : limit + 1);
      }),
    );
  });
});

describe('phrases', () => {
  const find = makePhraseFinder(() => [
    ['long run', 'long'],
    ['run', 'run'],
    ['swim*', 'swim'],
    ['long run pace', 'pace'],
  ]);

  it('finds the longest phrase, each word once', () => {
    expect(find(['a', 'long', 'run', 'then', 'swimming'])).toEqual([
      { value: 'long', start: 1, end: 3 },
      { value: 'swim', start: 4, end: 5 },
    ]);
    expect(find(['long', 'run', 'pace', 'run'])).toMatchObject([{ value: 'pace' }, { value: 'run' }]);
  });
});
