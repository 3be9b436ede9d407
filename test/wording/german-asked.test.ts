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
import { understand } from '../answering/understand.ts';
import { anyPlanQuestion } from '../planner/questions-of-weeks.ts';
import { allQuestions } from '../planner/questions.ts';
import { plan } from './german.ts';
import { cross, run, weekOf } from './weeks.ts';

const optional = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const given = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function expectUnderstood(question: PlanQuestion): void {
  const asked = plan.asked(question);
  expect(understand(asked), asked).toEqual(question);
}

describe('a plan question in German', () => {
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
    for (const weakness of WEAKNESSES) {
      const question = { intent: 'focus', weaknesses: [weakness] } as const;
      expect(understand(plan.asked(question)), plan.asked(question)).toMatchObject(question);
    }
    for (const season of SEASONS) {
      for (const change of SEASON_CHANGES) {
        const question = { intent: 'season', season, changes: [change] } as const;
        expect(understand(plan.asked(question)), plan.asked(question)).toMatchObject(question);
      }
    }
  });

  it('is understood again for a day and for a week', () => {
    for (const onKind of DAY_KINDS) {
      const question = { intent: 'placement', week: EMPTY_WEEK, activity: 'swimming', onKind } as const;
      // The day before a race tells the time of the year, too.
      expect(understand(plan.asked(question)), plan.asked(question)).toMatchObject(question);
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
        expect(text).toMatch(/^[A-ZÄÖÜ][^\n]*[.?]$/);
        expect(text).not.toMatch(/undefined|null|\[object|\s{2}|\s[.,?]|\.\./);
        if (question.intent !== 'week-check' || question.impossible !== undefined) return;
        const used = DAYS.filter((day) => question.week[day].length > 0);
        fc.pre(used.length > 0);
        expect(DAYS.filter((day) => text.includes(plan.days[day]))).toEqual(used);
      }),
    );
  });

  it('reads as a member would type it', () => {
    expect(
      plan.asked({
        intent: 'same-day',
        run: 'hard',
        activity: 'swimming',
        activityIntensity: 'easy',
        order: 'run-first',
      }),
    ).toBe('Kann ich einen harten Lauf und danach eine lockere Schwimmeinheit am selben Tag machen?');
    expect(plan.asked({ intent: 'frequency', level: 'beginner', count: 4 })).toBe(
      'Kann ich vier Tage Crosstraining pro Woche machen? Ich bin neu im Laufen.',
    );
    expect(plan.asked({ intent: 'frequency', activity: 'walking', count: 1 })).toBe(
      'Kann ich einmal pro Woche einen Spaziergang machen?',
    );
    expect(plan.asked({ intent: 'focus', weaknesses: ['weak-core'] })).toBe(
      'Meine Rumpfmuskulatur ist schwach. Welche eine Sache soll ich dazunehmen?',
    );
    const week = weekOf({
      monday: [
        { kind: 'run', run: 'tempo', time: 'morning' },
        { ...cross('swimming', 'easy'), time: 'evening' },
      ],
      saturday: [run('long')],
    });
    expect(
      plan.asked({
        intent: 'week-build',
        week,
        wishes: [cross('walking'), cross('strength'), { ...cross('strength'), on: ['monday', 'thursday'] }],
        impossible: ['friday', 'sunday'],
        refuses: ['yoga', 'plyometrics'],
      }),
    ).toBe(
      'Meine Woche: Montag Tempolauf am Morgen und lockere Schwimmeinheit am Abend, Samstag langer Lauf. ' +
        'Wohin mit einem Spaziergang und zwei Krafteinheiten? ' +
        'Eine Krafteinheit nur am Montag oder Donnerstag. Nicht am Freitag oder Sonntag. ' +
        'Kein Yoga und keine Plyometrie.',
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
