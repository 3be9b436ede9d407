import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/planner/decide.ts';
import type { Decision, GoalQuestion } from '../../src/planner/plan.ts';
import { anyGoal, goal } from './questions.ts';

const told = (fields: Omit<GoalQuestion, 'intent'>): Decision => decide(goal(fields));

describe('cross-training for a goal', () => {
  it('is endurance for a marathon, strength and speed for sprints', () => {
    expect(told({ goal: 'marathon' })).toEqual({
      intent: 'goal',
      verdict: 'yes',
      understood: { goal: 'marathon' },
      activities: ['cycling', 'swimming'],
      findings: [{ rule: 'marathon-endurance', section: 'tailoring-goals', result: 'ok' }],
    });
    expect(told({ goal: 'sprint' })).toMatchObject({
      verdict: 'yes',
      activities: ['strength', 'plyometrics'],
      findings: [{ rule: 'sprint-power' }],
    });
  });

  it('is chosen from what the member names, as far as any of it fits', () => {
    const fitting = (activities: NonNullable<GoalQuestion['activities']>) =>
      told({ goal: 'marathon', activities }).activities;
    expect(fitting(['cycling', 'swimming', 'plyometrics'])).toEqual(['cycling', 'swimming']);
    expect(fitting(['swimming', 'strength'])).toEqual(['swimming']);
    expect(fitting(['plyometrics'])).toEqual(['cycling', 'swimming']);
    expect(told({ goal: 'marathon', activities: ['plyometrics'] }).verdict).toBe('yes');
  });

  it('goes by what the member likes and will not do', () => {
    expect(told({ goal: 'marathon', likes: ['yoga', 'swimming'] }).activities).toEqual([
      'swimming',
      'cycling',
    ]);
    expect(told({ goal: 'marathon', refuses: ['cycling'] }).activities).toEqual(['swimming']);
    const none = told({ goal: 'marathon', refuses: ['cycling', 'swimming'] });
    expect(none).toMatchObject({ verdict: 'yes-if', conditions: ['marathon-endurance'] });
    expect(none).not.toHaveProperty('activities');
  });

  it('is left to goal and weakness where the article names no activity', () => {
    for (const other of ['half', '10k', '5k', 'general'] as const) {
      const decision = told({ goal: other });
      expect(decision).toMatchObject({
        verdict: 'yes-if',
        conditions: ['match-your-goal', 'weakness-first'],
      });
      expect(decision).not.toHaveProperty('activities');
      expect(decision).not.toHaveProperty('missing');
    }
  });

  it('asks for the goal where there is none', () => {
    expect(told({})).toMatchObject({ verdict: 'ask', missing: 'goal' });
    expect(told({ activities: ['swimming'] })).toMatchObject({ verdict: 'ask', missing: 'goal' });
  });

  it('waits where the member is worn out', () => {
    expect(told({ goal: 'marathon', wornOut: true })).toMatchObject({
      verdict: 'caution',
      remedy: 'rest-first',
      activities: ['cycling', 'swimming'],
    });
    expect(told({ wornOut: true })).not.toHaveProperty('missing');
  });

  it('says near a race that running comes first', () => {
    const rules = told({ goal: 'marathon', weeksToRace: 2 }).findings.map(({ rule }) => rule);
    expect(rules).toEqual(['marathon-endurance', 'support-running-near-race']);
  });

  it('names activities only where the article does', () => {
    const given = { marathon: ['cycling', 'swimming'], sprint: ['strength', 'plyometrics'] };
    fc.assert(
      fc.property(anyGoal, (question) => {
        const { activities = [] } = decide(question);
        const { goal: aim } = question;
        const fitting = aim === 'marathon' || aim === 'sprint' ? given[aim] : [];
        expect(fitting).toEqual(expect.arrayContaining([...activities]));
      }),
    );
  });
});
