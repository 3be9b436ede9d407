import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { groupOf } from './case.ts';
import type { Half } from './labels.ts';
import { nearMiss, schedule } from './samples.ts';
import { tallyRow, tallyRows, type Graded } from './tally.ts';

const graded = (half: Half, decided: boolean, understood: boolean | null): Graded => ({
  asked: { ...schedule(), half },
  answer: undefined,
  grade: { passed: true, problems: [] },
  decision: { outcome: true, decided, understood, problems: [] },
});
const refused: Graded = {
  asked: { ...nearMiss(), half: 'judge' },
  answer: undefined,
  grade: { passed: false, problems: [] },
  decision: { outcome: false, decided: true, understood: null, problems: [] },
};
const notForThePlanner: Graded = { ...refused, decision: null };

const LIST = [
  graded('tune', true, null),
  graded('tune', false, true),
  graded('judge', true, false),
  refused,
  notForThePlanner,
];

describe('a tally of decisions', () => {
  it('counts each half apart, and only what was graded', () => {
    expect(tallyRow('all', LIST)).toEqual(['all', '2/2', '1/2', '1/1', '1/2', '2/2', '0/1']);
  });

  it('has a row for each name that has questions, in the order given', () => {
    expect(tallyRows(['near-miss', 'season', 'placement'], groupOf, LIST)).toEqual([
      ['near-miss', '–', '–', '–', '0/1', '1/1', '–'],
      ['placement', '2/2', '1/2', '1/1', '1/1', '1/1', '0/1'],
    ]);
  });
});

describe('the command', () => {
  it.each([
    [['--fails', 'judge'], 'never listed'],
    [['--lang', 'it'], 'No question'],
    [['--kind', 'smalltalk', '--intent', 'goal'], 'No question'],
  ])('refuses %j', (args, reason) => {
    const run = fileURLToPath(new URL('run.ts', import.meta.url));
    const { status, stdout } = spawnSync(process.execPath, [run, ...args], { encoding: 'utf8' });
    expect(stdout).toContain(reason);
    expect(status).toBe(2);
  });
});
