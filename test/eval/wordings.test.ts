import { describe, expect, it } from 'vitest';
import { passes, readWordings, wordingsReport } from './wordings.ts';

const WORDINGS = readWordings();

/** Shares of careful faithful wordings that pass, of 100, below which the test fails. They go up, never down. */
const FLOORS = { tune: 30, judge: 25 };

describe('the labelled wordings', () => {
  it('have each a name of their own, and rest on passages that are there', () => {
    expect(new Set(WORDINGS.map(({ id }) => id)).size).toBe(WORDINGS.length);
    for (const { id, passages, said } of WORDINGS)
      expect([
        id,
        said.flatMap((one) => one.passages).filter((at) => passages[at - 1] === undefined),
      ]).toEqual([id, []]);
  });

  it('that change the sense do not pass the gate', () => {
    const changed = WORDINGS.filter(({ means }) => means === 'other');
    expect(changed.length).toBeGreaterThan(200);
    // Those of the judging half are counted and not named.
    expect(changed.filter(passes).map(({ half, id }) => (half === 'tune' ? id : half))).toEqual([]);
  });

  it.each(['tune', 'judge'] as const)(
    'that are faithful and careful pass as often as before (%s)',
    (half) => {
      const careful = WORDINGS.filter((one) => one.half === half && one.how === 'careful');
      const share = (100 * careful.filter(passes).length) / careful.length;
      expect(share).toBeGreaterThanOrEqual(FLOORS[half]);
    },
  );

  it('are told as a table', () => {
    expect(wordingsReport(WORDINGS)).toMatch(/^sense changed \(goal: none\) +0\/\d+ +0\/\d+$/m);
  });
});
