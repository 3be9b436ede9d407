import { describe, expect, it } from 'vitest';
import { decide } from '../../src/planner/decide.ts';
import type { SameDayQuestion, Verdict } from '../../src/planner/plan.ts';
import { sameDay } from './questions.ts';

type Row = readonly [Verdict, Omit<SameDayQuestion, 'intent'>];

function expectVerdicts(rows: readonly Row[]): void {
  for (const [verdict, fields] of rows) {
    expect({ ...fields, verdict: decide(sameDay(fields)).verdict }).toEqual({ ...fields, verdict });
  }
}

describe('a run and cross-training on one day', () => {
  it('is a yes-if where nothing is known', () => {
    const decision = decide(sameDay());
    expect(decision).toEqual({
      intent: 'same-day',
      verdict: 'yes-if',
      understood: {},
      findings: [
        { rule: 'one-hard-session-a-day', section: 'same-day', result: 'ok' },
        { rule: 'space-sessions', section: 'same-day', result: 'ok' },
        { rule: 'plan-recovery', section: 'same-day', result: 'ok' },
        { rule: 'same-day-allowed', section: 'same-day', result: 'ok' },
      ],
      conditions: ['one-hard-session-a-day', 'space-sessions'],
    });
  });

  it('is a no for two hard sessions, however they are arranged', () => {
    const hard = { run: 'hard', activity: 'cycling', activityIntensity: 'hard' } as const;
    expectVerdicts([
      ['no', hard],
      ['no', { ...hard, gap: 'spaced' }],
      ['no', { ...hard, gap: 'spaced', order: 'run-first' }],
      ['no', { ...hard, gap: 'same-session', order: 'cross-first' }],
      ['no', { ...hard, orderAsked: true, gapAsked: true, goal: 'marathon', season: 'race-season' }],
      ['no', { run: 'hard', activity: 'hiit' }],
      ['no', { run: 'hard', activity: 'swimming', activityIntensity: 'hard', order: 'run-first' }],
    ]);
  });

  it('has nothing else to say before two hard sessions are put right', () => {
    const clash = { run: 'hard', activity: 'cycling', activityIntensity: 'hard', goal: 'marathon' } as const;
    const asked = { ...clash, orderAsked: true, gapAsked: true, season: 'race-season' } as const;
    expect(decide(sameDay(asked)).findings).toEqual([
      { rule: 'one-hard-session-a-day', section: 'same-day', result: 'conflict' },
    ]);
    expect(decide(sameDay(asked))).not.toHaveProperty('conditions');
  });

  it('is a caution for a hard session on the day of a long run, and fine for an easy one', () => {
    expectVerdicts([
      ['caution', { run: 'long', activity: 'strength', activityIntensity: 'hard' }],
      ['caution', { run: 'long', activity: 'strength', activityIntensity: 'hard', gap: 'spaced' }],
      [
        'yes',
        { run: 'long', activity: 'yoga', activityIntensity: 'easy', order: 'run-first', gap: 'spaced' },
      ],
      ['yes', { run: 'long', activity: 'walking', gap: 'spaced' }],
    ]);
  });

  it('asks beside a hard or long run for something lighter', () => {
    expectVerdicts([
      ['yes-if', { run: 'hard', activity: 'strength', gap: 'spaced' }],
      ['yes-if', { run: 'long', activity: 'strength', gap: 'spaced' }],
      ['yes-if', { run: 'hard', activity: 'cycling', activityIntensity: 'moderate', gap: 'spaced' }],
      ['yes', { run: 'hard', activity: 'cycling', activityIntensity: 'easy', gap: 'spaced' }],
    ]);
  });

  it('lets one of the two be hard when the other is not', () => {
    expectVerdicts([
      ['yes', { run: 'easy', activity: 'strength', activityIntensity: 'hard', gap: 'spaced' }],
      ['yes', { run: 'moderate', activity: 'cycling', activityIntensity: 'hard', gap: 'spaced' }],
      ['yes-if', { activity: 'strength', activityIntensity: 'hard', gap: 'spaced' }],
    ]);
  });

  it('is a yes-if for one right after the other, unless the article puts it there', () => {
    expectVerdicts([
      ['yes-if', { run: 'easy', activity: 'strength', activityIntensity: 'easy', gap: 'same-session' }],
      ['yes-if', { activity: 'swimming', order: 'run-first', gap: 'same-session' }],
      [
        'yes',
        {
          run: 'easy',
          activity: 'swimming',
          activityIntensity: 'easy',
          order: 'run-first',
          gap: 'same-session',
        },
      ],
      [
        'yes',
        { run: 'hard', activity: 'yoga', activityIntensity: 'easy', order: 'run-first', gap: 'same-session' },
      ],
    ]);
  });

  it('prescribes no order', () => {
    expectVerdicts([
      ['yes-if', { activity: 'strength', orderAsked: true }],
      [
        'yes-if',
        { run: 'easy', activity: 'pilates', activityIntensity: 'easy', orderAsked: true, gap: 'spaced' },
      ],
      ['yes', { run: 'easy', activity: 'strength', order: 'cross-first', gap: 'spaced' }],
    ]);
  });

  it('keeps swims off hard days but for an easy one after the run', () => {
    const swim = { run: 'hard', activity: 'swimming' } as const;
    expectVerdicts([
      ['yes-if', swim],
      ['yes-if', { ...swim, activityIntensity: 'easy' }],
      ['yes-if', { ...swim, activityIntensity: 'easy', order: 'cross-first', gap: 'spaced' }],
      ['yes-if', { ...swim, activityIntensity: 'moderate', order: 'run-first', gap: 'spaced' }],
      ['yes', { ...swim, activityIntensity: 'easy', order: 'run-first' }],
    ]);
  });

  it('puts running first before an event, and is wary of hard sessions near a race', () => {
    const easyDay = { run: 'easy', activity: 'rowing', activityIntensity: 'easy', gap: 'spaced' } as const;
    expectVerdicts([
      ['yes', easyDay],
      ['yes', { ...easyDay, goal: 'general' }],
      ['yes', { ...easyDay, goal: 'marathon', season: 'off-season' }],
      ['yes-if', { ...easyDay, goal: 'marathon' }],
      ['yes-if', { ...easyDay, season: 'race-season' }],
      ['yes-if', { activity: 'rowing', season: 'race-season' }],
      ['caution', { ...easyDay, activityIntensity: 'hard', season: 'race-season' }],
    ]);
  });

  it('says what would make it a yes', () => {
    const remedy = (fields: Omit<SameDayQuestion, 'intent'>) => decide(sameDay(fields)).remedy;
    expect(remedy({ run: 'hard', activity: 'cycling', activityIntensity: 'hard' })).toBe('make-cross-easy');
    expect(remedy({ run: 'hard', activity: 'hiit' })).toBe('move-cross-day');
    expect(remedy({ run: 'long', activity: 'hiit' })).toBe('move-cross-day');
    expect(remedy({ run: 'easy', activity: 'hiit', season: 'race-season' })).toBe('running-first');
    expect(remedy({ run: 'hard', activity: 'cycling' })).toBeUndefined();
  });

  it('names what is missing where it could still turn the verdict', () => {
    const missing = (fields: Omit<SameDayQuestion, 'intent'>) => decide(sameDay(fields)).missing;
    expect(missing({})).toBeUndefined();
    expect(missing({ run: 'hard', activity: 'cycling' })).toBe('activity-intensity');
    expect(missing({ activity: 'hiit' })).toBe('run');
    expect(missing({ activity: 'rowing', season: 'race-season' })).toBe('activity-intensity');
    expect(missing({ run: 'easy', activity: 'cycling' })).toBeUndefined();
  });

  it('echoes what was given and guesses nothing', () => {
    const given = { run: 'hard', activity: 'hiit', gap: 'spaced', level: 'advanced', goal: '10k' } as const;
    expect(decide(sameDay({ ...given, orderAsked: true })).understood).toEqual(given);
  });

  it('knows by the weeks to the race that it is near', () => {
    expect(decide(sameDay({ activity: 'rowing', weeksToRace: 3 }))).toMatchObject({
      verdict: 'yes-if',
      understood: { activity: 'rowing', season: 'race-season' },
      missing: 'activity-intensity',
    });
    expectVerdicts([
      ['caution', { run: 'easy', activity: 'hiit', weeksToRace: 3, gap: 'spaced' }],
      ['yes-if', { run: 'easy', activity: 'hiit', weeksToRace: 9, gap: 'spaced' }],
      ['yes', { run: 'easy', activity: 'hiit', weeksToRace: 30, gap: 'spaced' }],
    ]);
  });

  it('waits where the member is worn out', () => {
    const easy = { run: 'easy', activity: 'rowing', activityIntensity: 'easy', gap: 'spaced' } as const;
    expect(decide(sameDay({ ...easy, wornOut: true }))).toMatchObject({
      verdict: 'caution',
      remedy: 'rest-first',
      findings: [{ rule: 'cut-back-when-worn-out', section: 'listening', result: 'caution' }, {}, {}],
    });
    const clash = { run: 'hard', activity: 'hiit', wornOut: true } as const;
    expect(decide(sameDay(clash))).toMatchObject({ verdict: 'no', remedy: 'move-cross-day' });
  });

  it('is a no in a club that allows no doubles, beside what the article says', () => {
    expect(decide(sameDay({ run: 'easy', activity: 'yoga', limits: { noDoubles: true } }))).toMatchObject({
      verdict: 'no',
      remedy: 'move-cross-day',
      findings: [
        { rule: 'club-no-doubles', section: 'club', result: 'conflict' },
        { rule: 'yoga-after-run', section: 'yoga-pilates', result: 'ok' },
        { rule: 'space-sessions' },
        { rule: 'same-day-allowed', section: 'same-day', result: 'ok' },
      ],
    });
  });
});
