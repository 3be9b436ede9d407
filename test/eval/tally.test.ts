import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { groupOf, isSchedule, readCases, type Half } from './case.ts';
import { decisionRate, tallyRow, tallyRows, type Graded } from './tally.ts';

const [first] = readCases().filter(isSchedule);
const [nearMiss] = readCases().filter((one) => !isSchedule(one));
if (first === undefined || nearMiss === undefined) throw new Error('no questions');

const graded = (half: Half, decided: boolean, understood: boolean | null): Graded => ({
  one: { ...first, half },
  grade: { outcome: true, decided, understood, problems: [] },
});
const refused: Graded = {
  one: { ...nearMiss, half: 'judge' },
  grade: { outcome: false, decided: true, understood: null, problems: [] },
};

const LIST = [graded('tune', true, null), graded('tune', false, true), graded('judge', true, false), refused];

describe('a tally', () => {
  it('counts each half apart, and only what was graded', () => {
    expect(tallyRow('all', LIST)).toEqual(['all', '2/2', '1/2', '1/1', '1/2', '2/2', '0/1']);
  });

  it('has a row for each name', () => {
    expect(tallyRows(LIST, groupOf)).toEqual([
      ['same-day', '2/2', '1/2', '1/1', '1/1', '1/1', '0/1'],
      ['near-miss', '–', '–', '–', '0/1', '1/1', '–'],
    ]);
  });

  it('rates the decisions of schedule questions', () => {
    expect(decisionRate(LIST, 'tune')).toBe(50);
    expect(decisionRate(LIST, 'judge')).toBe(100);
    expect(decisionRate([], 'judge')).toBe(0);
  });
});

describe('the command', () => {
  it.each([
    [['--fails', 'judge'], 'never listed'],
    [['--lang', 'it'], 'No question'],
  ])('refuses %j', (args, reason) => {
    const run = fileURLToPath(new URL('run.ts', import.meta.url));
    const { status, stdout } = spawnSync(process.execPath, [run, ...args], { encoding: 'utf8' });
    expect(stdout).toContain(reason);
    expect(status).toBe(2);
  });
});
