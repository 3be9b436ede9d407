import { describe, expect, it } from 'vitest';
import { decide } from '../../src/planner/decide.ts';
import type { FrequencyQuestion, Verdict } from '../../src/planner/plan.ts';
import { frequency } from './questions.ts';

type Fields = Omit<FrequencyQuestion, 'intent'>;

/** The verdict and the number, such as `yes 1-2`, `yes -3`, `yes-if`. */
function told(fields: Fields): string {
  const { verdict, min, max } = decide(frequency(fields));
  return max === undefined ? verdict : `${verdict} ${min ?? ''}-${max}`;
}

const verdict = (fields: Fields): Verdict => decide(frequency(fields)).verdict;
const rules = (fields: Fields): string[] => decide(frequency(fields)).findings.map(({ rule }) => rule);

describe('days of cross-training a week', () => {
  it('go by level', () => {
    expect(told({ level: 'beginner' })).toBe('yes 1-2');
    expect(told({ level: 'intermediate' })).toBe('yes 2-3');
    expect(told({ level: 'advanced' })).toBe('yes -3');
    expect(decide(frequency({ level: 'advanced' }))).not.toHaveProperty('min');
  });

  it('are a yes-if with the level missing where it is open', () => {
    const decision = decide(frequency());
    expect(decision).toMatchObject({ verdict: 'yes-if', missing: 'level', conditions: ['days-by-level'] });
    expect(decision).not.toHaveProperty('max');
    expect(rules({})).toEqual(['days-by-level', 'start-with-one-or-two', 'keep-rest-days', 'number-varies']);
  });

  it('are a caution one day beyond the level, a no further on, with the number and the way back', () => {
    expect(told({ level: 'beginner', count: 2 })).toBe('yes 1-2');
    expect(told({ level: 'beginner', count: 3 })).toBe('caution 1-2');
    expect(told({ level: 'beginner', count: 4 })).toBe('no 1-2');
    expect(told({ level: 'intermediate', count: 3 })).toBe('yes 2-3');
    expect(told({ level: 'intermediate', count: 4 })).toBe('caution 2-3');
    expect(told({ level: 'advanced', count: 5 })).toBe('no -3');
    expect(decide(frequency({ level: 'beginner', count: 3 })).remedy).toBe('fewer-days');
    expect(decide(frequency({ level: 'beginner', count: 2 })).remedy).toBeUndefined();
  });

  it('are measured by all levels where the level is open', () => {
    expect(told({ count: 2 })).toBe('yes');
    expect(told({ count: 3 })).toBe('yes-if');
    expect(told({ count: 4 })).toBe('caution -3');
    expect(told({ count: 5 })).toBe('no -3');
  });

  it('ask for the level where it counts, and only there', () => {
    const missing = (fields: Fields) => decide(frequency(fields)).missing;
    expect(missing({ count: 3 })).toBe('level');
    expect(missing({ activity: 'swimming', count: 3 })).toBe('level');
    expect(missing({ activity: 'strength', count: 1 })).toBeUndefined();
    expect(missing({ activity: 'swimming', level: 'advanced', count: 3 })).toBeUndefined();
    expect(missing({ level: 'intermediate', count: 1 })).toBeUndefined();
    expect(missing({ count: 4 })).toBeUndefined();
    expect(missing({ count: 2 })).toBeUndefined();
  });

  it('may be fewer, as a start', () => {
    expect(told({ level: 'intermediate', count: 1 })).toBe('yes-if 2-3');
    expect(told({ level: 'advanced', count: 1 })).toBe('yes -3');
  });

  it('leave rest days', () => {
    expect(rules({ count: 7 }).slice(0, 2)).toEqual(['days-by-level', 'keep-rest-days']);
    expect(decide(frequency({ count: 7 })).findings[1]?.result).toBe('conflict');
  });
});

describe('sessions of one activity a week', () => {
  it('go by its own number, whatever the level', () => {
    expect(told({ activity: 'swimming' })).toBe('yes 1-2');
    expect(told({ activity: 'cycling' })).toBe('yes 1-2');
    expect(told({ activity: 'strength' })).toBe('yes 2-2');
    expect(told({ activity: 'strength', lapsed: true })).toBe('yes 1-2');
    expect(told({ activity: 'yoga', level: 'advanced' })).toBe('yes 1-2');
    expect(told({ activity: 'pilates', level: 'intermediate' })).toBe('yes 1-2');
  });

  it('show the level beside it where it is known', () => {
    expect(rules({ activity: 'swimming', level: 'beginner' })).toEqual([
      'swim-once-or-twice',
      'days-by-level',
    ]);
    expect(rules({ activity: 'swimming' })).toEqual(['swim-once-or-twice']);
  });

  it('go by level where the activity has no number of its own', () => {
    expect(told({ activity: 'rowing', level: 'intermediate' })).toBe('yes 2-3');
    expect(told({ activity: 'climbing' })).toBe('yes-if');
    expect(told({ activity: 'hiking', count: 4 })).toBe('caution -3');
  });

  it('are more than suggested beyond the number, a little softer where it is only one to start with', () => {
    expect(verdict({ activity: 'strength', count: 3 })).toBe('caution');
    expect(verdict({ activity: 'strength', lapsed: true, count: 3 })).toBe('caution');
    expect(verdict({ activity: 'cycling', replacesRuns: true, count: 3 })).toBe('caution');
    expect(verdict({ activity: 'swimming', count: 3 })).toBe('yes-if');
    expect(verdict({ activity: 'yoga', count: 3 })).toBe('yes-if');
    expect(verdict({ activity: 'swimming', level: 'beginner', count: 3 })).toBe('caution');
    expect(verdict({ activity: 'yoga', count: 7 })).toBe('no');
    expect(verdict({ activity: 'strength', count: 1 })).toBe('yes-if');
  });

  it('replace one or two runs with rides', () => {
    expect(told({ activity: 'cycling', replacesRuns: true })).toBe('yes 1-2');
    expect(told({ replacesRuns: true })).toBe('yes 1-2');
    expect(rules({ activity: 'rowing', replacesRuns: true })).toContain('cycling-replaces-one-or-two-runs');
  });

  it('count together where one comes on top', () => {
    expect(told({ activity: 'yoga', onTop: true, count: 3, level: 'intermediate' })).toBe('yes-if 2-3');
    expect(told({ activity: 'yoga', onTop: true, count: 4, level: 'intermediate' })).toBe('caution 2-3');
    expect(rules({ activity: 'yoga', onTop: true, count: 3 })).toContain('one-new-thing-at-a-time');
  });
});

describe('a number of days in its circumstances', () => {
  it('is never more than the club allows, which is told as the club’s', () => {
    const limits = { mostSessions: 1 };
    expect(told({ level: 'intermediate', limits })).toBe('yes 1-1');
    expect(told({ level: 'advanced', limits })).toBe('yes -1');
    expect(told({ activity: 'strength', limits })).toBe('yes 1-1');
    expect(told({ level: 'beginner', count: 2, limits })).toBe('no 1-1');
    expect(told({ count: 2, limits })).toBe('no -1');
    expect(told({ level: 'beginner', limits: { mostSessions: 5 } })).toBe('yes 1-2');
    expect(decide(frequency({ level: 'advanced', limits })).findings).toContainEqual({
      rule: 'club-most-sessions',
      section: 'club',
      result: 'ok',
    });
  });

  it('is told with a warning to who is worn out', () => {
    expect(told({ level: 'beginner', wornOut: true })).toBe('caution 1-2');
    expect(decide(frequency({ level: 'beginner', wornOut: true })).remedy).toBe('rest-first');
    expect(decide(frequency({ level: 'beginner', count: 5, wornOut: true })).remedy).toBe('fewer-days');
    expect(decide(frequency({ wornOut: true }))).not.toHaveProperty('missing');
  });

  it('shows what the time of the year means for it', () => {
    expect(rules({ level: 'advanced', weeksToRace: 3 })).toContain('support-running-near-race');
    expect(rules({ level: 'advanced', weeksToRace: 9 })).toContain('running-first-before-event');
    expect(rules({ level: 'advanced', weeksToRace: 30 })).toContain('more-in-the-off-season');
  });
});
