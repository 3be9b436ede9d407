import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionProblemText } from '../../src/answering/option-problem.ts';
import { namedChoices, type OptionValues } from '../../src/answering/options.ts';
import {
  PLAN_COMMANDS,
  PLAN_OPTIONS,
  planFromOptions as fromOptions,
  type PlanCommand,
  type PlanOption,
} from '../../src/answering/plan-options.ts';
import { en } from '../../src/wording/en/en.ts';

const words = en;
const planFromOptions = (command: PlanCommand, values: OptionValues): ReturnType<typeof fromOptions> =>
  fromOptions(command, values, { today: '2026-11-23' });
const optionsOf = (command: PlanCommand): readonly PlanOption[] => PLAN_OPTIONS[command];

/** Any subset of a command's options with values that fit. */
const fitting = (command: PlanCommand): fc.Arbitrary<Record<string, string | number | undefined>> =>
  fc.record(
    Object.fromEntries(
      optionsOf(command).map((option): [string, fc.Arbitrary<string | number>] => [
        option.name,
        'choices' in option
          ? fc.constantFrom(...option.choices)
          : 'min' in option
            ? fc.integer(option)
            : fc.string(),
      ]),
    ),
    { requiredKeys: [] },
  );

describe('planFromOptions', () => {
  it('asks what the options of a day say', () => {
    expect(
      planFromOptions('day', {
        run: 'intervals',
        activity: 'swimming',
        intensity: 'easy',
        order: 'run-first',
        gap: 'spaced',
      }),
    ).toEqual({
      plan: {
        intent: 'same-day',
        run: 'hard',
        activity: 'swimming',
        activityIntensity: 'easy',
        order: 'run-first',
        gap: 'spaced',
      },
    });
  });

  it('asks what the options of the days say', () => {
    expect(planFromOptions('days', { level: 'beginner', count: 3, activity: 'yoga', goal: '10k' })).toEqual({
      plan: { intent: 'frequency', level: 'beginner', count: 3, activity: 'yoga', goal: '10k' },
    });
  });

  it('leaves open what is left open', () => {
    expect(planFromOptions('day', {})).toEqual({ plan: { intent: 'same-day' } });
    expect(planFromOptions('days', { level: null, count: undefined })).toEqual({
      plan: { intent: 'frequency' },
    });
  });

  it('reads numbers from text and choices in any case', () => {
    expect(planFromOptions('days', { count: '3', level: 'Beginner' })).toEqual({
      plan: { intent: 'frequency', count: 3, level: 'beginner' },
    });
  });

  it.each(['0', '15', '2.5', '-1', '1e1', 'three', '', ' ', 0, 15, Number.NaN])(
    'takes no count of %s',
    (count) => {
      expect(planFromOptions('days', { count })).toMatchObject({
        problem: { id: 'not-a-count', option: 'count' },
      });
    },
  );

  it('says which options there are', () => {
    const result = planFromOptions('day', { activty: 'swimming' });
    expect('problem' in result && optionProblemText(result.problem, words)).toBe(
      'There is no option “activty” here. Did you mean “activity”? The options are: run, activity, intensity, order, gap, goal, season.',
    );
  });

  it('says which choices there are', () => {
    const result = planFromOptions('day', { intensity: 'hrad' });
    expect('problem' in result && optionProblemText(result.problem, words)).toBe(
      '“hrad” is no choice for intensity. Did you mean “hard”? Choose one of: easy, moderate, hard.',
    );
  });

  it('says which numbers fit', () => {
    const result = planFromOptions('days', { count: 'many' });
    expect('problem' in result && optionProblemText(result.problem, words)).toBe(
      '“many” does not fit count: write a whole number from 1 to 14.',
    );
  });

  it.each(['day', 'days'] as const)('makes a plan question of every fitting choice for %s', (command) => {
    fc.assert(
      fc.property(fitting(command), (values) => {
        const result = planFromOptions(command, values);
        expect(result).toHaveProperty('plan');
        // Each option that was given, and no other, is a field of the question beside its intent.
        expect('plan' in result && Object.keys(result.plan)).toHaveLength(Object.keys(values).length + 1);
      }),
    );
  });

  it('never throws, and a problem has a sentence that does not repeat at length what was typed', () => {
    const anything = fc.dictionary(
      fc.string(),
      fc.oneof(fc.string({ maxLength: 5_000 }), fc.double(), fc.constant(null)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...PLAN_COMMANDS), anything, (command, values) => {
        const result = planFromOptions(command, values);
        if (!('problem' in result)) return;
        expect(optionProblemText(result.problem, words).length).toBeLessThan(400);
      }),
    );
  });
});

describe('namedChoices', () => {
  it.each(PLAN_COMMANDS)('has a name for every choice of %s, and fits what Discord allows', (command) => {
    for (const option of optionsOf(command)) {
      const choices = namedChoices(option, words.planCommands);
      expect(choices.map((choice) => choice.value)).toEqual('choices' in option ? option.choices : []);
      expect(choices.length).toBeLessThanOrEqual(25);
      for (const { name, value } of choices) expect(name === value).toBe(false);
      expect(new Set(choices.map((choice) => choice.name)).size).toBe(choices.length);
    }
  });
});
