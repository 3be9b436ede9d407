import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAN_OPTIONS } from '../../src/answering/plan-options.ts';
import { readTypedOptions } from '../../src/terminal/typed-options.ts';
import { en } from '../../src/wording/en/en.ts';

const { problems } = en.terminal;
const read = (text: string, command: keyof typeof PLAN_OPTIONS = 'week') =>
  readTypedOptions(text, PLAN_OPTIONS[command], problems);

describe('readTypedOptions', () => {
  it.each([
    ['', {}],
    [
      'runs:"Mon easy, Tue intervals" sessions:“swim, gym x2” not:Fri',
      { runs: 'Mon easy, Tue intervals', sessions: 'swim, gym x2', not: 'Fri' },
    ],
    [
      'runs:Mon easy, Tue intervals sessions:swim, gym x2 level:beginner',
      { runs: 'Mon easy, Tue intervals', sessions: 'swim, gym x2', level: 'beginner' },
    ],
    ['runs: 4: one long, one tempo level: beginner', { runs: '4: one long, one tempo', level: 'beginner' }],
    ['runs:Mon: easy, Tue: rest race:in 10 weeks', { runs: 'Mon: easy, Tue: rest', race: 'in 10 weeks' }],
    ["sessions:'swim' runs:«Mon easy» not:„Fr, Sa“", { sessions: 'swim', runs: 'Mon easy', not: 'Fr, Sa' }],
    ['sessions:"level:beginner"', { sessions: 'level:beginner' }],
    ['RUNS:"Mon easy"', { runs: 'Mon easy' }],
    ["runs:can't do Mon, level:beginner", { runs: "can't do Mon,", level: 'beginner' }],
    ['sessions:swim levle:beginner', { sessions: 'swim', levle: 'beginner' }],
  ])('reads “%s”', (text, values) => {
    expect(read(text)).toEqual({ values });
  });

  it('joins the words of a choice with hyphens', () => {
    expect(read('activity:martial arts run:easy', 'day')).toEqual({
      values: { activity: 'martial-arts', run: 'easy' },
    });
  });

  it.each([
    ['swim', problems.notAnOption({ given: 'swim', example: 'level:beginner' })],
    ['runs:"Mon easy', problems.quoteNotClosed({ option: 'runs' })],
    ['runs:"Mon easy" Tue', problems.notAnOption({ given: 'Tue', example: 'level:beginner' })],
    ['runs:', problems.optionEmpty({ option: 'runs' })],
    ['runs:""', problems.optionEmpty({ option: 'runs' })],
    ['runs:Mon runs:Tue', problems.optionTwice({ option: 'runs' })],
  ])('says what is wrong with “%s”', (text, problem) => {
    expect(read(text)).toEqual({ problem });
  });

  it('reads back any text in quotes', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'ab:,  x2ü–'.split('')), minLength: 1 })
      .filter((one) => one.trim() !== '');
    fc.assert(
      fc.property(text, text, (runs, sessions) => {
        expect(read(`runs:"${runs}" sessions:"${sessions}"`)).toEqual({ values: { runs, sessions } });
      }),
    );
  });

  it('ends on any line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab:"\'“ runs'.split('')) }), (line) => {
        expect(Object.keys(read(line))).toHaveLength(1);
      }),
    );
  });
});
