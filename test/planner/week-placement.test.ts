import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../src/planner/apply.ts';
import { DAY_KINDS, type PlacementQuestion } from '../../src/planner/plan.ts';
import { DAYS, INTENSITIES } from '../../src/planner/session.ts';
import { decidePlacement } from '../../src/planner/placement.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { anyWeek, anyWho, cross, run, week } from './weeks.ts';

const place = (question: Partial<PlacementQuestion>) =>
  decidePlacement({ intent: 'placement', week: EMPTY_WEEK, ...question }, {});

const TRAINED = week({ monday: run('easy'), wednesday: run('easy'), saturday: run('intervals') });

describe('every rest day', () => {
  it('may not be filled with a hard session, whatever makes it hard', () => {
    for (const session of [
      { activity: 'hiit' },
      { activity: 'cycling', activityIntensity: 'hard' },
    ] as const) {
      const decision = place({ ...session, onKind: 'rest-day', everyOne: true });
      expect(decision.verdict).toBe('no');
      expect(decision.findings[0]).toMatchObject({ rule: 'keep-rest-days', result: 'conflict' });
      expect(place({ ...session, onKind: 'rest-day' }).verdict).not.toBe('no');
    }
    expect(place({ activity: 'yoga', onKind: 'rest-day', everyOne: true }).verdict).toBe('yes-if');
  });

  it('may be filled with none but easy sessions', () => {
    const everyOne = { onKind: 'rest-day', everyOne: true } as const;
    for (const session of [{ activity: 'swimming' }, { activityIntensity: 'moderate' }] as const) {
      const { verdict, findings } = place({ ...session, ...everyOne });
      expect(verdict).toBe('no');
      expect(findings[0]).toMatchObject({ rule: 'enough-rest-days', result: 'conflict' });
    }
    expect(place({ activity: 'swimming', activityIntensity: 'easy', ...everyOne }).verdict).toBe('yes-if');
  });
});

describe('the best day', () => {
  it('is the day after the hard run', () => {
    const hills = week({ friday: run('hills', { time: 'evening' }) });
    expect(place({ activity: 'cycling', activityIntensity: 'easy', week: hills })).toMatchObject({
      verdict: 'yes',
      days: ['saturday'],
      activities: ['cycling'],
    });
    const saturday = week({ saturday: run(undefined, { intensity: 'hard' }) });
    expect(place({ activity: 'swimming', week: saturday }).days).toEqual(['sunday']);
  });

  it('is one for each session', () => {
    const runs = week({ sunday: run('long'), thursday: run('intervals') });
    expect(place({ activity: 'yoga', count: 2, week: runs }).days).toEqual(['monday', 'friday']);
  });

  it('counts what the week holds already against the level', () => {
    const full = week({ tuesday: run('tempo'), monday: cross('yoga'), thursday: cross('strength') });
    const decision = place({ activity: 'swimming', level: 'beginner', week: full });
    expect(decision).toMatchObject({ verdict: 'caution', min: 1, max: 2, remedy: 'fewer-days' });
    expect(decision.days).toBeUndefined();
  });

  it('is a no where no day is left', () => {
    const decision = place({ activity: 'yoga', week: TRAINED, impossible: DAYS });
    expect(decision).toMatchObject({ verdict: 'no', clash: { wishes: [cross('yoga')], rules: [] } });
  });

  it('needs the run days where only other sessions are known', () => {
    const decision = place({ activity: 'yoga', week: week({ monday: cross('strength') }) });
    expect(decision).toMatchObject({ verdict: 'yes-if', missing: 'run-days' });
    expect(decision.days).toHaveLength(1);
  });

  it('is told by the rules where nothing is known', () => {
    const decision = place({ activity: 'strength' });
    expect(decision).toMatchObject({ verdict: 'yes-if', missing: 'run-days' });
    expect(decision.conditions).toEqual(['after-hard-runs', 'space-sessions']);
    expect(decision.days).toBeUndefined();
    const rules = decision.findings.map(({ rule }) => rule);
    expect(rules).toContain('start-with-one-or-two');
    expect(place({ activity: 'yoga' }).findings.map(({ rule }) => rule)).toContain('yoga-after-run');
    expect(place({ activity: 'hiit', season: 'race-season' })).toMatchObject({
      verdict: 'caution',
      remedy: 'running-first',
    });
  });
});

describe('a day that is named', () => {
  it('is given back where it is all right', () => {
    expect(place({ activity: 'yoga', week: TRAINED, on: ['sunday'] })).toMatchObject({
      verdict: 'yes',
      days: ['sunday'],
    });
    expect(place({ activity: 'strength', week: TRAINED, on: ['monday', 'thursday'] })).toMatchObject({
      verdict: 'yes-if',
      days: ['monday', 'thursday'],
      conditions: ['space-sessions'],
    });
  });

  it('is one of several where there are fewer sessions', () => {
    expect(place({ activity: 'strength', count: 1, week: TRAINED, on: ['thursday', 'sunday'] }).days).toEqual(
      ['sunday'],
    );
  });

  it('gives way to a better one where two hard sessions would meet', () => {
    const decision = place({
      activity: 'strength',
      activityIntensity: 'hard',
      week: TRAINED,
      on: ['saturday'],
    });
    expect(decision).toMatchObject({ verdict: 'no', remedy: 'make-cross-easy', days: ['tuesday'] });
    expect(decision.findings[0]).toMatchObject({ rule: 'one-hard-session-a-day', days: ['saturday'] });
    expect(place({ activity: 'hiit', week: TRAINED, on: ['saturday'] })).toMatchObject({
      verdict: 'no',
      remedy: 'other-days',
    });
  });

  it('is a free day of the club only by its own limit', () => {
    const decision = place({
      activity: 'yoga',
      week: TRAINED,
      on: ['sunday'],
      limits: { noCrossOn: ['sunday'] },
    });
    expect(decision.findings[0]).toMatchObject({
      rule: 'club-free-days',
      section: 'club',
      result: 'conflict',
    });
    expect(decision.days).not.toContain('sunday');
  });

  it('needs the run days where none are known', () => {
    expect(place({ activity: 'swimming', on: ['tuesday'] })).toMatchObject({
      verdict: 'yes-if',
      days: ['tuesday'],
      missing: 'run-days',
    });
  });

  it('is open for what may be hard on the day before a hard run', () => {
    expect(place({ activity: 'strength', week: TRAINED, on: ['friday'] }).conditions).toEqual([
      'no-extra-stress',
    ]);
    expect(
      place({ activity: 'swimming', activityIntensity: 'easy', week: TRAINED, on: ['friday'] }).verdict,
    ).toBe('yes');
  });
});

describe('a kind of day', () => {
  const verdictOn = (onKind: PlacementQuestion['onKind'], more: Partial<PlacementQuestion> = {}) =>
    place({ activity: 'cycling', ...more, ...(onKind !== undefined && { onKind }) }).verdict;

  it('is read by the rules of days', () => {
    expect(verdictOn('hard-run-day', { activityIntensity: 'hard' })).toBe('no');
    expect(verdictOn('long-run-day', { activityIntensity: 'hard' })).toBe('caution');
    expect(verdictOn('hard-run-day', { activity: 'swimming' })).toBe('yes-if');
    expect(verdictOn('after-hard-run')).toBe('yes');
    expect(verdictOn('after-long-run', { activityIntensity: 'hard' })).toBe('yes-if');
    expect(verdictOn('before-hard-run', { activityIntensity: 'easy' })).toBe('yes');
    expect(verdictOn('before-long-run', { activityIntensity: 'hard' })).toBe('yes-if');
    expect(verdictOn('before-race', { activityIntensity: 'hard' })).toBe('caution');
    expect(verdictOn('before-race', { activityIntensity: 'easy' })).toBe('yes-if');
    expect(verdictOn('after-race', { activityIntensity: 'easy' })).toBe('yes');
  });

  it('is a rest day that is not to be turned into work every time', () => {
    const decision = place({ activity: 'cycling', onKind: 'rest-day', count: 2, level: 'beginner' });
    expect(decision).toMatchObject({ verdict: 'yes-if', conditions: ['keep-rest-days'], min: 1, max: 2 });
  });

  it('is found in the week of the member', () => {
    expect(place({ activity: 'yoga', onKind: 'after-hard-run', week: TRAINED }).days).toEqual(['sunday']);
    expect(place({ activity: 'yoga', onKind: 'easy-run-day', week: TRAINED }).days).toHaveLength(1);
    const elsewhere = place({ activity: 'hiit', onKind: 'hard-run-day', week: TRAINED });
    expect(elsewhere.verdict).toBe('no');
    expect(elsewhere.days).not.toContain('saturday');
  });
});

describe('any placement', () => {
  it('has findings, and days only as many as there are sessions', () => {
    const anyQuestion = fc.record(
      {
        activity: fc.constantFrom('swimming', 'strength', 'yoga', 'hiit', 'football'),
        activityIntensity: fc.constantFrom(...INTENSITIES),
        count: fc.integer({ min: 1, max: 40 }),
        on: fc.subarray([...DAYS]),
        onKind: fc.constantFrom(...DAY_KINDS),
        impossible: fc.subarray([...DAYS]),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyQuestion, anyWeek({ runs: 5, cross: 2 }), anyWho, (question, days, who) => {
        const decision = place({ week: days, ...who, ...(question as Partial<PlacementQuestion>) });
        expect(decision.findings.length).toBeGreaterThan(0);
        const most = Math.max(question.count ?? 0, question.on?.length ?? 0, 1);
        expect(decision.days?.length ?? 0).toBeLessThanOrEqual(most);
        expect(isAllowed(decision.verdict)).toBe(decision.remedy === undefined);
      }),
      { numRuns: 1000 },
    );
  });
});
