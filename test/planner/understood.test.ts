import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/planner/understood.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { focus, frequency, goal, sameDay, season } from './questions.ts';

describe('what was understood', () => {
  it('is the sessions of a day, as they were given', () => {
    const day = { run: 'long', activity: 'yoga', activityIntensity: 'easy', gap: 'spaced' } as const;
    expect(understoodOf(sameDay({ ...day, order: 'run-first', gapAsked: true }))).toEqual({
      ...day,
      order: 'run-first',
    });
  });

  it('is the run that stands on the kind of day named', () => {
    const placement = { intent: 'placement', week: EMPTY_WEEK, activity: 'swimming' } as const;
    expect(understoodOf({ ...placement, onKind: 'hard-run-day' })).toEqual({
      activity: 'swimming',
      run: 'hard',
    });
    expect(understoodOf({ ...placement, onKind: 'rest-day', activityIntensity: 'hard' })).toEqual({
      activity: 'swimming',
      activityIntensity: 'hard',
    });
  });

  it('is an activity where just one was named', () => {
    expect(understoodOf(season({ activities: ['rowing'] }))).toEqual({ activity: 'rowing' });
    expect(understoodOf(goal({ activities: ['rowing', 'dance'] }))).toEqual({});
    expect(understoodOf(focus({ activities: ['pilates'], goal: '5k' }))).toEqual({
      activity: 'pilates',
      goal: '5k',
    });
    expect(understoodOf(frequency({ activity: 'strength', count: 3 }))).toEqual({ activity: 'strength' });
  });

  it('is who asks, and when, for a week', () => {
    const who = { level: 'advanced', goal: 'marathon', weeksToRace: 3, wornOut: true } as const;
    const understood = { level: 'advanced', goal: 'marathon', season: 'race-season' };
    expect(understoodOf({ intent: 'week-check', week: EMPTY_WEEK, ...who })).toEqual(understood);
    expect(understoodOf({ intent: 'week-build', week: EMPTY_WEEK, wishes: [], ...who })).toEqual(understood);
  });
});
