import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCode, planOf } from '../../src/discord/plan-code.ts';
import { decide } from '../../src/planner/decide.ts';
import { VARIANTS, variantOf } from '../../src/planner/variants.ts';
import { anyPlanQuestion } from '../planner/questions-of-weeks.ts';

describe('a plan question in a custom_id', () => {
  it('is given back as it was, but for the club’s limits', () => {
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        const code = planCode(question);
        if (code === undefined) return;
        const { limits: _, ...rest } = question;
        expect(planOf(code)).toEqual(rest);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is never written where it speaks of the member’s body', () => {
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        const ofBody = question.wornOut === true || 'weaknesses' in question;
        expect(planCode(question) === undefined).toBe(ofBody);
      }),
    );
  });

  it('is nothing where somebody else made it up', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[0-7](?:\.[a-zA-Z][\da-z,-]{0,6}){0,4}$/)),
        (code) => {
          const question = planOf(code);
          if (question === undefined) return;
          const again = planCode(question);
          if (again !== undefined) expect(planOf(again)).toEqual(question);
        },
      ),
      { numRuns: 2_000 },
    );
    for (const code of ['', '2', '6', '7.w', '9', '0.lz', '0.l', '0.l0.l', '2.w9x---'])
      expect(planOf(code)).toBeUndefined();
  });
});

describe('a variant of a plan', () => {
  it('asks something else, and on other days than those that were found', () => {
    fc.assert(
      fc.property(anyPlanQuestion, fc.constantFrom(...VARIANTS), (question, variant) => {
        const { days = [] } = decide(question);
        const next = variantOf(question, { days }, variant);
        if (next === undefined) return;
        expect(next).not.toEqual(question);
        expect(next.intent).toBe(question.intent);
        if (variant !== 'another-day') return;
        const found = decide(next).days ?? [];
        for (const day of days) expect(found).not.toContain(day);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['fewer', { intent: 'frequency', count: 3 }, { intent: 'frequency', count: 2 }],
    ['fewer', { intent: 'frequency', count: 1 }, undefined],
    [
      'easier',
      { intent: 'same-day', run: 'hard' },
      { intent: 'same-day', run: 'hard', activityIntensity: 'easy' },
    ],
    ['easier', { intent: 'same-day', activityIntensity: 'easy' }, undefined],
    ['another-day', { intent: 'same-day' }, undefined],
  ] as const)('%s of %j is %j', (variant, question, expected) => {
    expect(variantOf(question, {}, variant)).toEqual(expected);
  });
});
