import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_KINDS, SEASON_CHANGES, WEAKNESSES, type PlanQuestion } from '../../src/planner/plan.ts';
import {
  ACTIVITIES,
  DAYS,
  GAPS,
  GOALS,
  INTENSITIES,
  LEVELS,
  NAMED_ACTIVITIES,
  ORDERS,
  RUN_LOADS,
  SEASONS,
} from '../../src/planner/session.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { understand } from '../answering/understand.ts';
import { anyPlanQuestion } from '../planner/questions-of-weeks.ts';
import { allQuestions } from '../planner/questions.ts';
import { isBalanced } from './flaws.ts';
import { LANGUAGES } from './languages.ts';
import { cross, run, weekOf } from './weeks.ts';

const optional = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const given = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

describe.each(LANGUAGES)('a plan question in $name', (told) => {
  const { plan } = CATALOGUES[told.language];

  function expectUnderstood(question: PlanQuestion): void {
    const asked = plan.asked(question);
    expect(understand(asked), asked).toEqual(question);
  }

  function expectUnderstoodAmongMore(question: PlanQuestion): void {
    const asked = plan.asked(question);
    expect(understand(asked), asked).toMatchObject(question);
  }

  it('is understood again on one day', () => {
    const fields = fc.record({
      run: optional(RUN_LOADS),
      activity: fc.constantFrom(...ACTIVITIES),
      activityIntensity: optional(INTENSITIES),
      order: optional(ORDERS),
      gap: optional(GAPS),
      season: optional(SEASONS),
    });
    fc.assert(fc.property(fields, (said) => expectUnderstood({ intent: 'same-day', ...given(said) })));
  });

  it('is understood again on a week', () => {
    const fields = fc.record({
      level: optional(LEVELS),
      activity: optional(ACTIVITIES),
      count: optional([1, 2, 3, 4, 5, 6, 7]),
      season: optional(SEASONS),
    });
    fc.assert(fc.property(fields, (said) => expectUnderstood({ intent: 'frequency', ...given(said) })));
  });

  it('is understood again for a goal, a weakness and a season', () => {
    const activities = fc.uniqueArray(fc.constantFrom(...NAMED_ACTIVITIES), { maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...GOALS), activities, (goal, named) => {
        expectUnderstood({ intent: 'goal', goal, ...(named.length > 0 && { activities: named }) });
      }),
    );
    for (const weakness of WEAKNESSES) expectUnderstoodAmongMore({ intent: 'focus', weaknesses: [weakness] });
    for (const season of SEASONS) {
      for (const change of SEASON_CHANGES)
        expectUnderstoodAmongMore({ intent: 'season', season, changes: [change] });
    }
  });

  it('is understood again for a day and for a week', () => {
    for (const onKind of DAY_KINDS) {
      const isUnderstood = told.kindsThatTellMore.includes(onKind)
        ? expectUnderstoodAmongMore
        : expectUnderstood;
      isUnderstood({ intent: 'placement', week: EMPTY_WEEK, activity: 'swimming', onKind });
    }
    const week = weekOf({
      tuesday: [run('intervals')],
      wednesday: [cross('swimming')],
      sunday: [run('long')],
    });
    expectUnderstood({ intent: 'week-check', week, level: 'intermediate' });
    expectUnderstood({
      intent: 'week-build',
      week: weekOf({ tuesday: [run('intervals')], sunday: [run('long')] }),
      wishes: [cross('cycling'), cross('strength')],
      impossible: ['friday', 'saturday'],
    });
  });

  it('differs for different questions', () => {
    const seen = new Map<string, unknown>();
    for (const question of allQuestions()) {
      const text = plan.asked(question);
      const other = seen.get(text);
      if (other !== undefined && !isDeepStrictEqual(other, typed(question))) {
        expect.fail(`${text}: ${JSON.stringify([question, other])}`);
      }
      seen.set(text, typed(question));
    }
  });

  it('is one line of whole sentences that names each day of its week', () => {
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        const text = plan.asked(question);
        expect(text).toMatch(told.question);
        expect(text).not.toMatch(told.brokenQuestion);
        expect(isBalanced(text, told.marks.pairs), text).toBe(true);
        if (question.intent !== 'week-check' || question.impossible !== undefined) return;
        const used = DAYS.filter((day) => question.week[day].length > 0);
        fc.pre(used.length > 0);
        expect(DAYS.filter((day) => text.includes(plan.days[day]))).toEqual(used);
      }),
    );
  });
});

/** The question without what no member types: limits, likes, refusals outside a week, and lists that hold nothing. */
function typed(question: PlanQuestion): unknown {
  const fields = Object.entries(question).filter(
    ([key, value]) =>
      key !== 'limits' &&
      key !== 'likes' &&
      (key !== 'refuses' || question.intent === 'week-build') &&
      !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(fields);
}
