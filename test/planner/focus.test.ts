import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/planner/decide.ts';
import { WEAKNESSES, type Decision, type FocusQuestion } from '../../src/planner/plan.ts';
import { anyFocus, focus } from './questions.ts';

type Fields = Omit<FocusQuestion, 'intent'>;

const told = (fields: Fields): Decision => decide(focus(fields));
const rules = (fields: Fields): string[] => told(fields).findings.map(({ rule }) => rule);

describe('the one thing to do', () => {
  it('is swimming or cycling for who is very sore', () => {
    expect(told({ weaknesses: ['soreness'] })).toEqual({
      intent: 'focus',
      verdict: 'yes',
      understood: {},
      activities: ['swimming', 'cycling'],
      findings: [
        { rule: 'sore-swim-or-cycle', section: 'choosing', result: 'ok' },
        { rule: 'one-new-thing-at-a-time', section: 'choosing', result: 'ok' },
      ],
    });
  });

  it('is one or two strength sessions for who has not lifted for long', () => {
    expect(told({ weaknesses: ['no-strength-work'] })).toMatchObject({
      verdict: 'yes',
      activities: ['strength'],
      min: 1,
      max: 2,
    });
  });

  it('is yoga or Pilates for a weak core or stiffness', () => {
    expect(told({ weaknesses: ['weak-core'] })).toMatchObject({
      verdict: 'yes',
      activities: ['yoga', 'pilates'],
    });
    expect(told({ weaknesses: ['stiffness', 'weak-core'] }).verdict).toBe('yes');
  });

  it('is what an injury allows', () => {
    expect(told({ weaknesses: ['injury'] })).toMatchObject({
      verdict: 'yes-if',
      activities: ['swimming'],
      conditions: ['train-around-an-injury'],
    });
  });

  it('is one of several that weaknesses call for, one after the other', () => {
    const several = told({ weaknesses: ['no-strength-work', 'weak-core'] });
    expect(several).toMatchObject({
      verdict: 'yes-if',
      activities: ['strength', 'yoga', 'pilates'],
      conditions: ['one-new-thing-at-a-time', 'weakness-first'],
    });
    expect(several).not.toHaveProperty('max');
    expect(told({ weaknesses: ['soreness', 'injury'] }).activities).toEqual(['swimming', 'cycling']);
  });

  it('goes by what the member names, likes and will not do', () => {
    expect(told({ weaknesses: ['soreness'], activities: ['yoga', 'cycling'] }).activities).toEqual([
      'cycling',
    ]);
    expect(told({ weaknesses: ['weak-core'], likes: ['pilates'] }).activities).toEqual(['pilates', 'yoga']);
    expect(told({ weaknesses: ['weak-core'], refuses: ['yoga'] }).activities).toEqual(['pilates']);
    const none = told({ weaknesses: ['no-strength-work'], refuses: ['strength'] });
    expect(none).toMatchObject({ verdict: 'yes-if', conditions: ['strength-after-a-break'] });
    expect(none).not.toHaveProperty('activities');
    expect(none).not.toHaveProperty('max');
  });

  it('is asked for by weakness where none is known', () => {
    expect(told({})).toMatchObject({
      verdict: 'ask',
      missing: 'weakness',
      conditions: ['weakness-first'],
    });
    expect(told({ goal: 'half', activities: ['yoga'] })).toMatchObject({ verdict: 'ask' });
  });

  it('may go by a goal as long as no weakness is known', () => {
    expect(told({ goal: 'marathon' })).toMatchObject({
      verdict: 'yes-if',
      activities: ['cycling', 'swimming'],
      missing: 'weakness',
    });
    expect(told({ goal: 'marathon', weaknesses: ['weak-core'] }).activities).toEqual(['yoga', 'pilates']);
  });

  it('is never several at once', () => {
    expect(told({ severalAtOnce: true, activities: ['swimming', 'yoga', 'strength'] })).toMatchObject({
      verdict: 'caution',
      remedy: 'one-at-a-time',
      findings: [{ rule: 'one-new-thing-at-a-time', result: 'caution' }, { rule: 'weakness-first' }],
    });
    fc.assert(
      fc.property(anyFocus, (question) => {
        expect(decide({ ...question, severalAtOnce: true }).verdict).toBe('caution');
      }),
    );
  });

  it('waits where the member is worn out, and not merely sore', () => {
    expect(told({ weaknesses: ['soreness'], wornOut: true }).verdict).toBe('yes');
    expect(told({ weaknesses: ['soreness', 'weak-core'], wornOut: true })).toMatchObject({
      verdict: 'caution',
      remedy: 'rest-first',
    });
    expect(told({ wornOut: true })).toMatchObject({ verdict: 'caution', remedy: 'rest-first' });
  });

  it('takes a trainer where it is new', () => {
    expect(rules({ weaknesses: ['no-strength-work'], newActivity: true })).toContain(
      'trainer-for-new-exercise',
    );
  });

  it('has an activity for every weakness of a member who refuses nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...WEAKNESSES), { minLength: 1 }), (weaknesses) => {
        const { activities = [], verdict } = told({ weaknesses });
        expect(['yes', 'yes-if']).toContain(verdict);
        for (const weakness of weaknesses) {
          const own = told({ weaknesses: [weakness] }).activities ?? [];
          expect(own.length).toBeGreaterThan(0);
          expect(activities).toEqual(expect.arrayContaining([...own]));
        }
      }),
    );
  });
});
