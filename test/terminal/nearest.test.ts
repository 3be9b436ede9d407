import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { echo } from '../../src/wording/echo.ts';
import { nearest } from '../../src/knowledge/nearest.ts';

const KNOWN = ['swimming', 'cycling', 'strength', 'DATA_DIR'];

describe('nearest', () => {
  it.each([
    ['swiming', 'swimming'],
    ['cyclign', 'cycling'],
    ['Strenght', 'strength'],
    ['data_dir', 'DATA_DIR'],
    ['swim', 'swimming'],
  ])('takes %s for %s', (given, meant) => {
    expect(nearest(given, KNOWN)).toBe(meant);
  });

  it.each(['', 's', 'football', 'xyz'])('takes no word for another: “%s”', (given) => {
    expect(nearest(given, KNOWN)).toBeUndefined();
  });

  it('takes nothing that is very long for a misspelt word', () => {
    expect(nearest('x'.repeat(100_000), KNOWN)).toBeUndefined();
  });

  it('allows no more slips than it is told', () => {
    expect(nearest('DATADIRR', KNOWN, 1)).toBeUndefined();
    expect(nearest('DATADIRR', KNOWN, 2)).toBe('DATA_DIR');
  });

  it('finds each word with one slip in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KNOWN),
        fc.nat(),
        fc.constantFrom('drop', 'double', 'swap'),
        (word, at, slip) => {
          const i = at % (word.length - 1);
          const [before, one, two, after] = [word.slice(0, i), word[i], word[i + 1], word.slice(i + 2)];
          const slips = {
            drop: [before, two, after],
            double: [before, one, one, two, after],
            swap: [before, two, one, after],
          };
          expect(nearest(slips[slip].join(''), KNOWN)).toBe(word);
        },
      ),
    );
  });
});

describe('echo', () => {
  it('keeps what is short, and cuts what is long between characters', () => {
    expect(echo('swimming')).toBe('swimming');
    expect(echo('🏃'.repeat(100))).toBe(`${'🏃'.repeat(40)}…`);
    expect(echo('a'.repeat(40))).toBe('a'.repeat(40));
  });
});
