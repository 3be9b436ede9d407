import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BatchAnswer } from './batch-answer.ts';
import type { Case } from './case.ts';
import { confusionRows, outcomeDue } from './confusions.ts';
import { failures } from './failures.ts';
import { figuresOf, macro, share, sum } from './figures.ts';
import type { Half } from './labels.ts';
import { comparable, merged, newlyFailing, readRun, runOf, writeRun, type Run } from './last-run.ts';
import { report } from './report.ts';
import { labelled, nearMiss, planned, said, schedule } from './samples.ts';
import { signed } from './shares.ts';
import { gradeAll, type Graded } from './tally.ts';

const SECRET = 'of the judging half';

const swimming = (id: string, half: Half): Case => {
  const text = half === 'judge' ? SECRET : 'swim?';
  return labelled('answerable', { sections: ['swimming'] }, { id: `answerable-en-${id}`, half, text });
};
const tired = labelled('ordinary', { must_not_outcome: 'safety', why: 'tired' });

const CASES = [swimming('01', 'tune'), swimming('02', 'tune'), swimming('03', 'judge'), tired, schedule()];
const RIGHT = said('answer', 'Swim.', ['swimming']);

/** The five questions, those of these numbers answered wrongly. */
function asked(...wrong: readonly number[]): readonly Graded[] {
  const answers = [RIGHT, RIGHT, RIGHT, RIGHT, { ...planned({}), citations: [{ section: 'balancing' }] }].map(
    (right, index): [string, BatchAnswer] => [
      CASES[index]?.id ?? '',
      wrong.includes(index) ? said('safety') : right,
    ],
  );
  return gradeAll(CASES, new Map(answers));
}

describe('figures', () => {
  it('add up to all questions, and count decisions apart', () => {
    const figures = figuresOf(asked(1, 4));
    const passed = figures.filter(({ measure }) => measure === 'passed');
    expect(sum(passed)).toEqual({ right: 3, of: 5 });
    expect(
      figures.filter(({ measure }) => measure === 'decided').map(({ group, of }) => [group, of]),
    ).toEqual([['placement', 1]]);
  });

  it('are a share of 100, and none of nothing', () => {
    expect(share({ right: 1, of: 4 })).toBe(25);
    expect(share({ right: 0, of: 0 })).toBeUndefined();
  });

  it('weigh each kind the same in their mean, and leave out what only counts false alarms', () => {
    expect(macro(figuresOf(asked(0)), 'tune')).toBe(75);
    expect(macro(figuresOf(asked(0, 3)), 'tune')).toBe(75);
    expect(macro(figuresOf(asked()), 'judge')).toBe(100);
    expect(macro([], 'judge')).toBeUndefined();
  });

  it.each([
    [90, 92.54, '+2.5'],
    [92.5, 90, '−2.5'],
    [90, 90.04, '0.0'],
    [undefined, 90, '–'],
    [90, undefined, '–'],
  ])('from %s to %s differ by %s', (from, to, text) => {
    expect(signed(from, to)).toBe(text);
  });
});

describe('the last run', () => {
  const before = runOf(asked(0));
  const now = runOf(asked(1, 2));

  it('names questions of the tuning half alone', () => {
    expect(Object.keys(now.tune)).toEqual([
      'answerable-en-01',
      'answerable-en-02',
      'ordinary-en-01',
      'schedule-en-01',
    ]);
    expect(JSON.stringify(now)).not.toContain('answerable-en-03');
  });

  it('tells what was right and is no longer', () => {
    expect(newlyFailing(before, now)).toEqual(['answerable-en-02']);
    expect(newlyFailing(now, now)).toEqual([]);
    expect(newlyFailing({ figures: [], tune: {} }, now)).toEqual([]);
  });

  it('compares only what both asked, and keeps what this one left out', () => {
    const some = runOf(asked(3).filter(({ asked: one }) => one.kind === 'ordinary'));
    expect(comparable(before, some).map(({ kind }) => kind)).toEqual(['ordinary']);
    const both = merged(before, some);
    expect(sum(both.figures)).toEqual({ right: sum(before.figures).right - 1, of: sum(before.figures).of });
    expect(both.tune).toEqual({ ...before.tune, 'ordinary-en-01': false });
  });

  it('is the new one wherever the same questions are asked again', () => {
    const run = fc.subarray([0, 1, 2, 3, 4]).map((wrong) => runOf(asked(...wrong)));
    fc.assert(
      fc.property(run, run, (first, second) => {
        expect(merged(first, second)).toEqual(second);
        expect(newlyFailing(first, second).every((id) => !newlyFailing(second, first).includes(id))).toBe(
          true,
        );
      }),
    );
  });

  describe('in its file', () => {
    let folder: string;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'paceline-eval-'));
    });
    afterEach(() => rm(folder, { recursive: true }));

    it('is read as it was written, in a folder that need not be there', async () => {
      const file = join(folder, 'new', 'run.json');
      expect(await readRun(file)).toEqual({ figures: [], tune: {} });
      await writeRun(file, now);
      expect(await readRun(file)).toEqual(now);
    });

    it.each(['', '{"figures":', '{"figures":[{"right":1}],"tune":{}}'])(
      'is none where it says %j',
      async (text) => {
        const file = join(folder, 'run.json');
        await writeFile(file, text);
        expect(await readRun(file)).toEqual({ figures: [], tune: {} });
      },
    );
  });
});

describe('confusions', () => {
  it('count outcomes due against outcomes given, a half at a time', () => {
    const [head, ...rows] = confusionRows(asked(0), 'tune');
    expect(head).toEqual([
      'tune: due, and given',
      'answer',
      'plan',
      'clarify',
      'abstain',
      'safety',
      'smalltalk',
      'none',
    ]);
    expect(rows).toEqual([
      ['answer', '1', '·', '·', '·', '1', '·', '·'],
      ['plan', '·', '1', '·', '·', '·', '·', '·'],
      ['ordinary', '1', '·', '·', '·', '·', '·', '·'],
    ]);
    expect(confusionRows(gradeAll(CASES, new Map()), 'judge')[1]).toEqual([
      'answer',
      '·',
      '·',
      '·',
      '·',
      '·',
      '·',
      '1',
    ]);
  });

  it.each([
    [schedule({ verdict: 'ask' }), 'clarify'],
    [schedule({ verdict: ['ask', 'yes'] }), 'plan'],
    [nearMiss(), 'abstain'],
    [labelled('adversarial', { accept_outcomes: ['abstain'], why: 'a trick' }), 'adversarial'],
  ])('know what is due (%#)', (one, due) => {
    expect(outcomeDue(one)).toBe(due);
  });
});

describe('what is printed', () => {
  const none: Run = { figures: [], tune: {} };
  const rows = (text: string, name: string): readonly string[] =>
    text
      .split('\n')
      .filter((line) => line.startsWith(`${name} `))
      .map((line) => line.replaceAll(/ {2,}/g, ' '));

  it('shows each kind with both halves, how far they are apart, and what changed', () => {
    const graded = asked(1);
    const text = report(graded, runOf(graded), runOf(asked(0, 1, 2)));
    expect(rows(text, 'answerable')).toEqual(['answerable 1/2 50.0 1/1 100.0 +50.0 +50.0 +100.0']);
    expect(rows(text, 'decisions')).toEqual(['decisions 1/1 100.0 – – – 0.0 –']);
    expect(rows(text, 'en')[0]).toBe('en 3/4 75.0 1/1 100.0 +25.0 +25.0 +100.0');
    expect(rows(text, 'easy')[0]).toBe('easy 3/4 75.0 1/1 100.0 +25.0 +25.0 +100.0');
  });

  it('tells false alarms, and what newly fails', () => {
    const graded = asked(1, 3);
    const text = report(graded, runOf(graded), runOf(asked()));
    expect(text).toContain('false alarms in ordinary questions: tune 100.0 % (+100.0)');
    expect(text).toContain('newly failing in the tuning half: answerable-en-02 ordinary-en-01');
    expect(report(graded, runOf(graded), none)).toContain('no last run to compare with');
  });

  it('leaves out tables that nothing is asked of', () => {
    const [one] = asked();
    if (one === undefined) throw new Error('no question');
    const text = report([one], runOf([one]), none);
    for (const absent of ['intent', 'decisions', 'false alarms', 'judge: due, and given  answer\n']) {
      expect(text).not.toContain(`\n${absent}`);
    }
  });

  it('lists failures of the tuning half alone, with what is due and what was given', () => {
    const listed = failures(asked(1, 2, 4)).join('\n');
    expect(listed).toContain(
      'answerable-en-02  failed: due answer [swimming], given safety []; outcome safety',
    );
    expect(listed).toContain('schedule-en-01  failed: due plan');
    expect(listed).not.toContain('answerable-en-01');
    expect(listed).not.toContain('answerable-en-03');
    expect(listed).not.toContain(SECRET);
  });
});
