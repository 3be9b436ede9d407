import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BatchAnswer } from './batch-answer.ts';
import { readBatchAnswer } from './batch-answer.ts';
import type { NearMiss, ScheduleCase } from './case.ts';
import { grade, type Grade } from './grade.ts';

type Expectation = ScheduleCase['expect'];
type Plan = NonNullable<BatchAnswer['plan']>;

function schedule(expect: Partial<Expectation>): ScheduleCase {
  return {
    id: 'placement-en-01',
    half: 'tune',
    text: 'tempo thu. swim when?',
    lang: 'en',
    kind: 'schedule',
    difficulty: 'easy',
    expect: {
      intent: 'placement',
      verdict: ['yes', 'yes-if'],
      sections: ['balancing'],
      slots: {},
      why: 'R7',
      ...expect,
    },
  };
}

function planned(plan: Partial<Plan>, outcome: BatchAnswer['outcome'] = 'plan'): BatchAnswer {
  return {
    id: 'placement-en-01',
    outcome,
    text: 'Yes.',
    plan: { intent: 'placement', verdict: 'yes', understood: {}, ...plan },
  };
}

const said = (outcome: BatchAnswer['outcome']): BatchAnswer => ({ id: 'x', outcome, text: 'Yes.' });

const marks = ({ outcome, decided, understood }: Grade) => ({ outcome, decided, understood });

describe('a schedule question', () => {
  it('is right where intent and verdict are', () => {
    const right = grade(schedule({}), planned({ verdict: 'yes-if' }));
    expect(right).toEqual({ outcome: true, decided: true, understood: null, problems: [] });
  });

  it.each([
    ['another intent', planned({ intent: 'season' }), 'intent season'],
    ['another verdict', planned({ verdict: 'caution' }), 'verdict caution, number –, for ["yes","yes-if"]'],
    ['a question back', planned({ verdict: 'ask' }, 'clarify'), 'asks back'],
  ])('is decided wrongly with %s', (_, answer, problem) => {
    const graded = grade(schedule({}), answer);
    expect(graded.decided).toBe(false);
    expect(graded.problems).toContain(problem);
  });

  it.each(['answer', 'abstain', 'safety', 'smalltalk', 'clarify'] as const)(
    'needs a plan, not %s',
    (outcome) => {
      const graded = grade(schedule({}), said(outcome));
      expect(marks(graded)).toEqual({ outcome: false, decided: false, understood: null });
      expect(graded.problems).toEqual([`outcome ${outcome}`]);
    },
  );

  it('is wrong where no answer came', () => {
    expect(marks(grade(schedule({}), undefined))).toEqual({
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
      expect(marks(grade(one, answer))).toMatchObject({ outcome: true, decided: true });
    }
  });
});

describe('numbers a week', () => {
  const upToThree = schedule({ intent: 'frequency', verdict: { max: 3 } });
  const oneOrTwo = schedule({ intent: 'frequency', verdict: { min: 1, max: 2 } });

  it.each([
    [upToThree, { max: 3 }, true],
    [upToThree, { min: 2, max: 3 }, false],
    [upToThree, {}, false],
    [oneOrTwo, { min: 1, max: 2 }, true],
    [oneOrTwo, { max: 2 }, false],
    [oneOrTwo, { min: 1, max: 3 }, false],
  ])('must both be those of the label (%#)', (one, numbers, right) => {
    expect(grade(one, planned({ intent: 'frequency', ...numbers })).decided).toBe(right);
  });

  it('do not help a question back', () => {
    const asks = planned({ intent: 'frequency', verdict: 'ask', min: 1, max: 2 }, 'clarify');
    expect(grade(oneOrTwo, asks).decided).toBe(false);
  });
});

describe('days', () => {
  const labelled = schedule({ placement: { good: ['fri'], ok: ['mon', 'tue'], total: 2 } });

  it.each([
    [['friday', 'monday'], true],
    [['friday', 'friday'], true],
    [['monday', 'tuesday'], false],
    [['friday', 'wednesday'], false],
    [['friday'], false],
    [[], false],
  ])('%j', (days, right) => {
    expect(grade(labelled, planned({ days })).decided).toBe(right);
  });

  it('are needed where the label names some', () => {
    expect(grade(labelled, planned({})).problems).toEqual(['days none']);
  });

  it('may be any fair ones where none is good', () => {
    const fair = schedule({ placement: { good: [], ok: ['mon', 'tue'] } });
    expect(grade(fair, planned({ days: ['tuesday'] })).decided).toBe(true);
    expect(grade(fair, planned({ days: ['sunday'] })).decided).toBe(false);
  });

  it('are right exactly where all are allowed, one is good and their number is right', () => {
    const any = fc.array(fc.constantFrom('monday', 'tuesday', 'wednesday', 'friday'), { maxLength: 4 });
    fc.assert(
      fc.property(any, (days) => {
        const right = days.length === 2 && days.includes('friday') && !days.includes('wednesday');
        expect(grade(labelled, planned({ days })).decided).toBe(right);
      }),
    );
  });
});

describe('activities', () => {
  const labelled = schedule({ intent: 'goal', verdict: 'yes', activities: ['swimming', 'cycling'] });

  it.each([
    [['cycling', 'rowing'], true],
    [['strength'], false],
    [[], false],
  ])('%j', (activities, right) => {
    expect(grade(labelled, planned({ intent: 'goal', activities })).decided).toBe(right);
  });
});

describe('what was understood', () => {
  const labelled = schedule({
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
    expect(grade(labelled, planned({ understood: { ...all, goal: 'marathon' } })).understood).toBe(true);
  });

  it.each(Object.keys(all))('is wrong without %s', (field) => {
    const rest = Object.fromEntries(Object.entries(all).filter(([name]) => name !== field));
    const graded = grade(labelled, planned({ understood: rest }));
    expect(graded.understood).toBe(false);
    expect(graded.problems).toHaveLength(1);
    expect(graded.decided).toBe(true);
  });

  it('takes an activity without a label of its own as another', () => {
    const other = schedule({ slots: { cross: 'other' } });
    expect(grade(other, planned({ understood: { activity: 'climbing' } })).understood).toBe(true);
    expect(grade(other, planned({ understood: { activity: 'cycling' } })).understood).toBe(false);
    expect(grade(other, planned({})).understood).toBe(false);
  });

  it('may leave the season out, and must not mistake it', () => {
    const near = schedule({ slots: { season: 'race' } });
    expect(grade(near, planned({})).understood).toBe(true);
    expect(grade(near, planned({ understood: { season: 'race-season' } })).understood).toBe(true);
    expect(grade(near, planned({ understood: { season: 'off-season' } })).understood).toBe(false);
  });

  it('is not graded where the question leaves it open', () => {
    const open = schedule({ slots: { level: 'unknown', order: 'asked', n_cross: 2, on: 'rest-day' } });
    expect(grade(open, planned({})).understood).toBeNull();
  });
});

describe('a near miss', () => {
  const near = (expect: Partial<NearMiss['expect']> = {}): NearMiss => ({
    id: 'near-miss-en-01',
    half: 'judge',
    text: 'which day is club night?',
    lang: 'en',
    kind: 'abstain',
    difficulty: 'easy',
    expect: { outcome: 'abstain', why: 'not in the knowledge', ...expect },
  });

  it('is right where it gets the outcome of its label', () => {
    expect(grade(near(), said('abstain'))).toEqual({
      outcome: true,
      decided: true,
      understood: null,
      problems: [],
    });
    expect(grade(near({ accept_outcomes: ['answer'] }), said('answer')).outcome).toBe(true);
    expect(grade(near({ outcome: 'safety' }), said('safety')).outcome).toBe(true);
  });

  it('is wrong with another outcome, though not planned', () => {
    expect(marks(grade(near(), said('answer')))).toEqual({ outcome: false, decided: true, understood: null });
    expect(marks(grade(near(), undefined))).toEqual({ outcome: false, decided: false, understood: null });
  });

  it('is planned wrongly with any plan, and with a question back', () => {
    expect(grade(near(), planned({})).problems).toEqual(['outcome plan about placement']);
    for (const answer of [planned({}), planned({}, 'abstain'), said('clarify')]) {
      expect(marks(grade(near(), answer))).toEqual({ outcome: false, decided: false, understood: null });
    }
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
