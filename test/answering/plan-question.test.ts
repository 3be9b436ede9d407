import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planQuestion } from '../../src/answering/understanding/plan-question.ts';
import { readPlan } from '../../src/answering/understanding/plan-reading.ts';
import { tokens } from '../../src/knowledge/tokens.ts';
import {
  ACTIVITIES,
  GAPS,
  INTENSITIES,
  LEVELS,
  ORDERS,
  RUN_LOADS,
  SEASONS,
} from '../../src/planner/session.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';

const understand = (text: string) => planQuestion(readPlan(tokens(text)));

/** The given fields, all left open, so that a test can say that one must stay open. */
const nothing = (fields: object) => Object.fromEntries(Object.keys(fields).map((key) => [key, undefined]));

describe('a run and cross-training on one day', () => {
  it.each([
    ['Can I cross-train and run on the same day?', {}],
    [
      'ok to swim straight after my tempo run?',
      { activity: 'swimming', run: 'hard', order: 'run-first', gap: 'same-session' },
    ],
    ['gym before an easy run, good or bad?', { activity: 'strength', run: 'easy', order: 'cross-first' }],
    [
      'track in the morning, hard spin class in the evening?',
      { run: 'hard', activity: 'cycling', activityIntensity: 'hard', gap: 'spaced', order: 'run-first' },
    ],
    ['Should I row before or after running?', { activity: 'rowing', orderAsked: true }],
    [
      'long run then a gentle yoga class',
      { run: 'long', activity: 'yoga', activityIntensity: 'easy', order: 'run-first' },
    ],
    ['How many hours between a run and the gym?', { activity: 'strength', gapAsked: true }],
    ['ride just before a tempo run?', { order: 'cross-first', gap: 'same-session' }],
    ['easy run straight into the pool', { order: 'run-first', gap: 'same-session' }],
    ['Can I do pilates and run the same day? I never run hard.', { activity: 'pilates', run: undefined }],
    ['gym at lunch and a jog at night?', { activity: 'strength', gap: 'spaced', order: 'cross-first' }],
    ['Are two intense workouts on one day all right?', { run: 'hard', activityIntensity: 'hard' }],
    ['two-a-days with pilates while in race season', { activity: 'pilates', season: 'race-season' }],
  ])('%s', (text, fields) => {
    expect({ ...nothing(fields), ...understand(text) }).toMatchObject({ intent: 'same-day', ...fields });
  });
});

describe('how often', () => {
  it.each([
    ['How many days a week should I cross-train?', {}],
    ['how often can a beginner swim', { activity: 'swimming', level: 'beginner' }],
    ['started running three months ago, how many gym days?', { activity: 'strength', level: 'beginner' }],
    ['is cross training five times a week too much?', { count: 5 }],
    ['how many runs can I replace with rides?', { activity: 'cycling', replacesRuns: true }],
    ['How many days a week?', { level: undefined }],
    ['swim every day?', { activity: 'swimming', count: 7 }],
    ['is yoga 4x a week ok', { activity: 'yoga', count: 4 }],
    [
      'gym twice and rowing twice a week, fine for a beginner?',
      { count: 4, level: 'beginner', activity: undefined },
    ],
    ['I am no beginner, how many days of cross-training?', { level: undefined }],
    ['running for six years, how many days of xt?', { level: 'intermediate' }],
  ])('%s', (text, fields) => {
    expect({ ...nothing(fields), ...understand(text) }).toMatchObject({ intent: 'frequency', ...fields });
  });
});

describe('no plan question', () => {
  it.each([
    'Is swimming good for runners?',
    'How many sets should I do?',
    'How often should I run?',
    'How many rest days a week should I take?',
    'How many minutes should a swim last?',
    'How many days after a marathon can I cycle?',
    'Is cycling easier on the knees than running?',
    'Can I swim and cycle on the same day?',
    'Can I run twice a day?',
    'What should I do the day after a hard run?',
    'I ran three days in a row',
    'hello',
    '',
  ])('%j', (text) => {
    expect(understand(text)).toBeUndefined();
  });
});

describe('the words that the catalogue puts a plan question in', () => {
  const optional = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const given = (fields: object) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

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
        expect(understand(CATALOGUES.en.plan.asked(plan))).toEqual(plan);
      }),
      { numRuns: 2000 },
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
        expect(understand(CATALOGUES.en.plan.asked(plan))).toEqual(plan);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an order of two sessions', () => {
  it('is the same said with "before" and, turned round, with "after"', () => {
    const runs = fc.constantFrom('an easy run', 'intervals', 'my long run', 'a tempo run');
    const crosses = fc.constantFrom('yoga', 'a swim', 'the gym', 'an easy spin', 'pilates');
    const closely = fc.constantFrom('', 'right ', 'straight ', 'immediately ', 'just ');
    fc.assert(
      fc.property(runs, crosses, closely, (run, cross, close) => {
        expect(understand(`${run} ${close}before ${cross}?`)).toEqual(
          understand(`${cross} ${close}after ${run}?`),
        );
        expect(understand(`${cross} ${close}before ${run}?`)).toEqual(
          understand(`${run} ${close}after ${cross}?`),
        );
        expect(understand(`${run} ${close}before ${cross}?`)).toMatchObject({ order: 'run-first' });
      }),
    );
  });
});
