import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecisions, isSame } from '../../src/planner/compare.ts';
import type { WeekBuildQuestion } from '../../src/planner/plan.ts';
import { decideWeekBuild } from '../../src/planner/week-build.ts';
import { anyCross, anyWeek, anyWho, cross, run, week } from './weeks.ts';

const QUESTION: WeekBuildQuestion = {
  intent: 'week-build',
  level: 'beginner',
  week: week({ tuesday: run('easy'), friday: run('tempo'), sunday: run('long') }),
  wishes: [cross('yoga'), cross('cycling')],
};

const compare = (before: WeekBuildQuestion, after: WeekBuildQuestion) =>
  compareDecisions(decideWeekBuild(before, {}), decideWeekBuild(after, {}));

describe('what if', () => {
  it('a day is not possible: the session moves', () => {
    const changes = compare(QUESTION, { ...QUESTION, impossible: ['saturday'] });
    expect(changes.moved).toMatchObject([{ session: { activity: 'cycling' }, from: 'saturday' }]);
    expect(changes.daysWent).toEqual(['saturday']);
    expect(changes.daysCame).toHaveLength(1);
    expect(changes.came).toEqual([]);
    expect(changes.went).toEqual([]);
    expect(changes).not.toHaveProperty('verdict');
    expect(isSame(changes)).toBe(false);
  });

  it('there is one more session: it comes, and the verdict changes with its rule', () => {
    const changes = compare(QUESTION, {
      ...QUESTION,
      level: 'intermediate',
      wishes: [...QUESTION.wishes, cross('strength')],
    });
    expect(changes.came).toMatchObject([{ session: { activity: 'strength' } }]);
    expect(changes.number).toEqual({ from: { min: 1, max: 2 }, to: { min: 2, max: 3 } });
    const over = compare(QUESTION, { ...QUESTION, wishes: [...QUESTION.wishes, cross('strength')] });
    expect(over.verdict).toEqual({ from: 'yes', to: 'caution' });
    expect(over.findingsCame).toContainEqual({
      rule: 'days-by-level',
      section: 'days-per-week',
      result: 'caution',
    });
    expect(over.findingsWent).toContainEqual({
      rule: 'days-by-level',
      section: 'days-per-week',
      result: 'ok',
    });
  });

  it('one session is not wanted: it goes', () => {
    const changes = compare(QUESTION, { ...QUESTION, wishes: [cross('yoga')] });
    expect(changes.went).toMatchObject([{ day: 'saturday', session: { activity: 'cycling' } }]);
  });

  it('nothing changes: nothing is told', () => {
    expect(isSame(compare(QUESTION, { ...QUESTION }))).toBe(true);
  });

  it('is turned round by turning the question round', () => {
    const anyBuild = fc
      .tuple(anyWeek({ runs: 4, cross: 1 }), fc.array(anyCross, { maxLength: 3 }), anyWho)
      .map(([fixed, wishes, who]): WeekBuildQuestion => ({
        intent: 'week-build',
        week: fixed,
        wishes,
        ...who,
      }));
    fc.assert(
      fc.property(anyBuild, anyBuild, (one, other) => {
        const there = compare(one, other);
        const back = compare(other, one);
        expect(back.daysCame).toEqual(there.daysWent);
        expect(back.findingsCame).toEqual(there.findingsWent);
        expect(back.moved).toHaveLength(there.moved.length);
        expect(back.came).toHaveLength(there.went.length);
      }),
      { numRuns: 200 },
    );
  });
});
