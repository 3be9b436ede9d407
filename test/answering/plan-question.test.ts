import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEASON_CHANGES, WEAKNESSES, type PlanQuestion } from '../../src/planner/plan.ts';
import {
  ACTIVITIES,
  GAPS,
  GOALS,
  INTENSITIES,
  LEVELS,
  NAMED_ACTIVITIES,
  ORDERS,
  RUN_LOADS,
  SEASONS,
} from '../../src/planner/session.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { reads, understand } from './understand.ts';

const optional = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const given = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
const asked = (question: PlanQuestion): string => CATALOGUES.en.plan.asked(question);

describe('the words that the catalogue puts a plan question in', () => {
  it('are understood as the same question on one day', () => {
    const question = fc.record({
      run: optional(RUN_LOADS),
      activity: fc.constantFrom(...ACTIVITIES),
      activityIntensity: optional(INTENSITIES),
      order: optional(ORDERS),
      gap: optional(GAPS),
      season: optional(SEASONS),
    });
    fc.assert(
      fc.property(question, (fields) => {
        const plan = { intent: 'same-day' as const, ...given(fields) };
        expect(understand(asked(plan))).toEqual(plan);
      }),
      { numRuns: 1000 },
    );
  });

  it('are understood as the same question on a week', () => {
    const question = fc.record({
      level: optional(LEVELS),
      activity: optional(ACTIVITIES),
      count: optional([1, 2, 3, 4, 5, 6, 7]),
      season: optional(SEASONS),
    });
    fc.assert(
      fc.property(question, (fields) => {
        const plan = { intent: 'frequency' as const, ...given(fields) };
        expect(understand(asked(plan))).toEqual(plan);
      }),
      { numRuns: 1000 },
    );
  });

  it('are understood as the same question for a goal', () => {
    const question = fc.record({
      goal: fc.constantFrom(...GOALS),
      activities: fc.uniqueArray(fc.constantFrom(...NAMED_ACTIVITIES), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(question, ({ goal, activities }) => {
        const plan = { intent: 'goal' as const, goal, ...(activities.length > 0 && { activities }) };
        expect(understand(asked(plan)), asked(plan)).toEqual(plan);
      }),
    );
  });

  it('are understood as the same question for a weakness', () => {
    for (const weakness of WEAKNESSES) {
      const plan = { intent: 'focus' as const, weaknesses: [weakness] };
      expect(understand(asked(plan)), asked(plan)).toMatchObject(plan);
    }
  });

  it('are understood as the same question for a season', () => {
    for (const season of SEASONS) {
      for (const change of SEASON_CHANGES) {
        const plan = { intent: 'season' as const, season, changes: [change] };
        expect(understand(asked(plan)), asked(plan)).toMatchObject(plan);
      }
    }
  });
});

describe('any text', () => {
  it('is read without an error, and always alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(understand(text)).toEqual(understand(text));
      }),
    );
  });

  it('of words of the tables is read without an error', () => {
    const word = fc.constantFrom(
      ...'swim run after before day week yoga más correr nach vor Lauf combien de fois marathon in 3 weeks too much first not one thing sore ? , . \n'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        expect(understand(text)).toEqual(understand(text));
        expect(reads(text).plan.words).toHaveLength(reads(text).written.length);
      }),
    );
  });
});
