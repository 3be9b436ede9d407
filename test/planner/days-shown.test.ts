import { describe, expect, it } from 'vitest';
import { DAYS } from '../../src/planner/session.ts';
import { daysShown, EMPTY_WEEK } from '../../src/planner/week.ts';

describe('the days of a week as they are shown', () => {
  it.each(DAYS)('begin with %s, and follow each other', (first) => {
    const days = daysShown(EMPTY_WEEK, first);
    expect(days[0]).toBe(first);
    expect(days.toSorted()).toEqual([...DAYS].toSorted());
    for (const [at, day] of days.entries())
      expect(days[(at + 1) % 7]).toBe(DAYS[(DAYS.indexOf(day) + 1) % 7]);
  });

  it('begin with Monday by themselves, and where a race ends the week', () => {
    expect(daysShown(EMPTY_WEEK)).toEqual(DAYS);
    const week = { ...EMPTY_WEEK, sunday: [{ kind: 'run', run: 'race' } as const] };
    expect(daysShown(week, 'sunday')).toEqual(DAYS);
  });
});
