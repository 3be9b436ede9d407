import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanQuestion } from '../../src/planner/plan.ts';
import { DAYS } from '../../src/planner/session.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { plan } from '../../src/wording/en/plan.ts';
import { anyPlanQuestion } from '../planner/questions-of-weeks.ts';
import { allQuestions, anyQuestion, frequency, sameDay } from '../planner/questions.ts';

describe('a question in words', () => {
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
    fc.assert(
      fc.property(anyQuestion, anyQuestion, (one, other) => {
        expect(plan.asked(one) === plan.asked(other)).toBe(isDeepStrictEqual(typed(one), typed(other)));
      }),
    );
  });

  it('tells every session of a week with its day', () => {
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        if (question.intent !== 'week-check') return;
        const text = plan.asked(question);
        const used = DAYS.filter((day) => question.week[day].length > 0);
        fc.pre(used.length > 0);
        expect(DAYS.filter((day) => text.includes(plan.days[day]))).toEqual(used);
      }),
    );
  });

  it('is one line of whole sentences, however much is asked', () => {
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        const text = plan.asked(question);
        expect(text).toMatch(/^[A-Z][^\n]*[.?]$/);
        expect(text).not.toMatch(/undefined|null|\[object|\s{2}|\s[.,?]|\.\./);
      }),
    );
  });

  it('reads as a member would type it', () => {
    const day = sameDay({ run: 'hard', activity: 'swimming', activityIntensity: 'easy', order: 'run-first' });
    expect(plan.asked(day)).toBe('Can I do a hard run and then an easy swim on the same day?');
    expect(plan.asked(frequency({ level: 'beginner', count: 4 }))).toBe(
      'Can I do four days of cross-training a week? I am new to running.',
    );
    expect(plan.asked(frequency({ activity: 'swimming' }))).toBe('How many swims a week should I do?');
    expect(plan.asked({ intent: 'season', changes: ['more-cross', 'less-running'], weeksToRace: 8 })).toBe(
      'Should I do more cross-training and run less now? My race is in eight weeks.',
    );
    expect(plan.asked({ intent: 'goal', goal: 'marathon', activities: ['cycling', 'plyometrics'] })).toBe(
      'Which cross-training for a marathon: cycling or plyometrics?',
    );
    expect(plan.asked({ intent: 'focus', weaknesses: ['weak-core'] })).toBe(
      'My core is weak. Which one thing should I add?',
    );
  });

  it('tells a week as it would be pasted', () => {
    const week = {
      ...EMPTY_WEEK,
      monday: [
        { kind: 'run', run: 'tempo', time: 'morning' },
        { kind: 'cross', activity: 'swimming', intensity: 'easy', time: 'evening' },
      ],
      saturday: [{ kind: 'run', run: 'long' }],
    } as const;
    const told = 'My week: Monday tempo run in the morning and easy swim in the evening, Saturday long run.';
    expect(plan.asked({ intent: 'week-check', week })).toBe(`${told} Is that all right?`);
    expect(
      plan.asked({
        intent: 'week-build',
        week,
        wishes: [
          { kind: 'cross', activity: 'swimming' },
          { kind: 'cross', activity: 'strength' },
          { kind: 'cross', activity: 'strength', on: ['monday', 'thursday'] },
        ],
        impossible: ['friday'],
      }),
    ).toBe(
      `${told} Where do one swim and two strength sessions go? One strength session only on Monday or Thursday. Not on Friday.`,
    );
    expect(plan.asked({ intent: 'placement', week, activity: 'yoga', on: ['tuesday'] })).toBe(
      `${told} Can I do a yoga session on Tuesday?`,
    );
    expect(
      plan.asked({ intent: 'placement', week: EMPTY_WEEK, activity: 'swimming', onKind: 'hard-run-day' }),
    ).toBe('Can I do a swim on a hard run day?');
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
