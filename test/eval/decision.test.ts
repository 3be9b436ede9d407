import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BatchAnswer } from './batch-answer.ts';
import { readBatchAnswer } from './batch-answer.ts';
import type { Case } from './case.ts';
import { decisionOf, type Decision } from './decision.ts';
import { labelled, nearMiss, planned, said, schedule } from './samples.ts';

function decide(asked: Case, answer: BatchAnswer | undefined): Decision {
  const decision = decisionOf(asked, answer);
  if (decision === null) throw new Error('not graded as a decision');
  return decision;
}

const marks = ({ outcome, decided, understood }: Decision) => ({ outcome, decided, understood });

describe('a schedule question', () => {
  it('is right where intent and verdict are', () => {
    const right = decide(schedule({}), planned({ verdict: 'yes-if' }));
    expect(right).toEqual({ outcome: true, decided: true, understood: null, problems: [] });
  });

  it.each([
    ['another intent', planned({ intent: 'season' }), 'intent season'],
    ['another verdict', planned({ verdict: 'caution' }), 'verdict caution, number –, for ["yes","yes-if"]'],
    ['a question back', planned({ verdict: 'ask' }, 'clarify'), 'asks back'],
  ])('is decided wrongly with %s', (_, answer, problem) => {
    const graded = decide(schedule({}), answer);
    expect(graded.decided).toBe(false);
    expect(graded.problems).toContain(problem);
  });

  it.each(['answer', 'abstain', 'safety', 'smalltalk', 'clarify'] as const)(
    'needs a plan, not %s',
    (outcome) => {
      const graded = decide(schedule({}), said(outcome));
      expect(marks(graded)).toEqual({ outcome: false, decided: false, understood: null });
      expect(graded.problems).toEqual([`outcome ${outcome}`]);
    },
  );

  it('is wrong where no answer came', () => {
    expect(marks(decide(schedule({}), undefined))).toEqual({
      outcome: false,
      decided: false,
      understood: null,
    });
  });

  it('may be asked back where the label says so, with a plan or without', () => {
    const one = schedule({ verdict: ['ask', 'yes-if'] });
    for (const answer of [
      said('clarify'),
      planned({ verdict: 'ask' }, 'clarify'),
      planned({ verdict: 'yes-if' }),
    ]) {
      expect(marks(decide(one, answer))).toMatchObject({ outcome: true, decided: true });
    }
  });
});

describe('numbers a week', () => {
  const upToThree = schedule({ intent: 'frequency', verdict: { max: 3 } });
  const oneOrTwo = schedule({ intent: 'frequency', verdict: { min: 1, max: 2 } });

  it.each([
    [upToThree, { max: 3 }, true],
    [upToThree, { min: 2, max: 3 }, true],
    [upToThree, { max: 4 }, false],
    [upToThree, {}, false],
    [oneOrTwo, { min: 1, max: 2 }, true],
    [oneOrTwo, { max: 2 }, false],
    [oneOrTwo, { min: 1, max: 3 }, false],
  ])('must be those of the label (%#)', (one, numbers, right) => {
    expect(decide(one, planned({ intent: 'frequency', ...numbers })).decided).toBe(right);
  });

  it('do not help a question back', () => {
    const asks = planned({ intent: 'frequency', verdict: 'ask', min: 1, max: 2 }, 'clarify');
    expect(decide(oneOrTwo, asks).decided).toBe(false);
  });
});

describe('days', () => {
  const due = schedule({ placement: { good: ['fri'], ok: ['mon', 'tue'], total: 2 } });

  it.each([
    [['friday', 'monday'], true],
    [['friday', 'friday'], true],
    [['monday', 'tuesday'], false],
    [['friday', 'wednesday'], false],
    [['friday'], false],
    [[], false],
  ])('%j', (days, right) => {
    expect(decide(due, planned({ days })).decided).toBe(right);
  });

  it('are needed where the label names some', () => {
    expect(decide(due, planned({})).problems).toEqual(['days none']);
  });

  it('may be any fair ones where none is good', () => {
    const fair = schedule({ placement: { good: [], ok: ['mon', 'tue'] } });
    expect(decide(fair, planned({ days: ['tuesday'] })).decided).toBe(true);
    expect(decide(fair, planned({ days: ['sunday'] })).decided).toBe(false);
  });

  it('are right exactly where all are allowed, one is good and their number is right', () => {
    const any = fc.array(fc.constantFrom('monday', 'tuesday', 'wednesday', 'friday'), { maxLength: 4 });
    fc.assert(
      fc.property(any, (days) => {
        const right = days.length === 2 && days.includes('friday') && !days.includes('wednesday');
        expect(decide(due, planned({ days })).decided).toBe(right);
      }),
    );
  });
});

describe('activities', () => {
  const due = schedule({ intent: 'goal', verdict: 'yes', activities: ['swimming', 'cycling'] });

  it.each([
    [['cycling', 'rowing'], true],
    [['strength'], false],
    [[], false],
  ])('%j', (activities, right) => {
    expect(decide(due, planned({ intent: 'goal', activities })).decided).toBe(right);
  });
});

describe('what was understood', () => {
  const due = schedule({
    slots: {
      level: 'new',
      cross: 'swim',
      cross_intensity: 'hard',
      run: 'hard',
      order: 'run-first',
      gap: 'spaced',
    },
  });
  const all = {
    level: 'beginner',
    activity: 'swimming',
    activityIntensity: 'hard',
    run: 'hard',
    order: 'run-first',
    gap: 'spaced',
  };

  it('is right where every label has its field, whatever else was understood', () => {
    expect(decide(due, planned({ understood: { ...all, goal: 'marathon' } })).understood).toBe(true);
  });

  it.each(Object.keys(all))('is wrong without %s', (field) => {
    const rest = Object.fromEntries(Object.entries(all).filter(([name]) => name !== field));
    const graded = decide(due, planned({ understood: rest }));
    expect(graded.understood).toBe(false);
    expect(graded.problems).toHaveLength(1);
    expect(graded.decided).toBe(true);
  });

  it('takes an activity without a label of its own as another', () => {
    const other = schedule({ slots: { cross: 'other' } });
    expect(decide(other, planned({ understood: { activity: 'climbing' } })).understood).toBe(true);
    expect(decide(other, planned({ understood: { activity: 'cycling' } })).understood).toBe(false);
    expect(decide(other, planned({})).understood).toBe(false);
  });

  it('may leave the season out, and must not mistake it', () => {
    const near = schedule({ slots: { season: 'race' } });
    expect(decide(near, planned({})).understood).toBe(true);
    expect(decide(near, planned({ understood: { season: 'race-season' } })).understood).toBe(true);
    expect(decide(near, planned({ understood: { season: 'off-season' } })).understood).toBe(false);
  });

  it('may be any of several levels', () => {
    const either = schedule({ slots: { level: ['new', 'advanced'] } });
    expect(decide(either, planned({ understood: { level: 'beginner' } })).understood).toBe(true);
    expect(decide(either, planned({ understood: { level: 'intermediate' } })).understood).toBe(false);
  });

  it('is not graded where the question leaves it open', () => {
    const open = schedule({ slots: { level: 'unknown', order: 'asked', n_cross: 2, on: 'rest-day' } });
    expect(decide(open, planned({})).understood).toBeNull();
  });
});

describe('a near miss', () => {
  it('is right where it gets the outcome of its label', () => {
    expect(decide(nearMiss(), said('abstain'))).toEqual({
      outcome: true,
      decided: true,
      understood: null,
      problems: [],
    });
    expect(decide(nearMiss({ accept_outcomes: ['answer'] }), said('answer')).outcome).toBe(true);
    expect(
      decide(
        labelled('safety', { outcome: 'safety', why: 'red flag' }, { id: 'near-miss-en-02' }),
        said('safety'),
      ).outcome,
    ).toBe(true);
  });

  it('is wrong with another outcome, though not planned', () => {
    expect(marks(decide(nearMiss(), said('answer')))).toEqual({
      outcome: false,
      decided: true,
      understood: null,
    });
    expect(marks(decide(nearMiss(), undefined))).toEqual({
      outcome: false,
      decided: false,
      understood: null,
    });
  });

  it('is planned wrongly with any plan, and with a question back', () => {
    expect(decide(nearMiss(), planned({})).problems).toEqual(['outcome plan about placement']);
    for (const answer of [planned({}), planned({}, 'abstain'), said('clarify')]) {
      expect(marks(decide(nearMiss(), answer))).toEqual({ outcome: false, decided: false, understood: null });
    }
  });
});

describe('any other question', () => {
  it('is none for the planner', () => {
    const asked = labelled('answerable', { sections: ['swimming'] });
    expect(decisionOf(asked, planned({}))).toBeNull();
  });
});

describe('a line of output', () => {
  it('is an answer or an error', () => {
    const line = JSON.stringify({ ...planned({ min: 1, days: ['friday'] }), language: 'en', millis: 0.5 });
    expect(readBatchAnswer(line)).toEqual(planned({ min: 1, days: ['friday'] }));
    expect(readBatchAnswer('{"id":"q","error":"Not JSON."}')).toEqual({ id: 'q', error: 'Not JSON.' });
  });

  it.each([
    ['{"id":"q"}', 'outcome'],
    ['{"id":"q","outcome":"maybe","text":""}', 'Invalid option'],
    ['no JSON', 'not valid JSON'],
  ])('is refused as %s', (line, reason) => {
    expect(() => readBatchAnswer(line)).toThrow(reason);
  });
});
