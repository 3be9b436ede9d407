import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWeek } from '../../src/digest/own-week.ts';
import { DAYS, LEVELS, RUN_KINDS } from '../../src/planner/session.ts';
import { placedIn } from '../../src/planner/week.ts';

const session = fc.record({
  day: fc.constantFrom(...DAYS),
  kind: fc.constant('run' as const),
  run: fc.constantFrom(...RUN_KINDS),
});

describe('the week of one member', () => {
  it('holds the club’s runs and their own run days, each day once, and at least one session to place', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(session, { selector: ({ day }) => day }),
        fc.uniqueArray(fc.constantFrom(...DAYS)),
        fc.constantFrom(...LEVELS),
        (sessions, runDays, level) => {
          const { week, wishes } = ownWeek({ level, runDays }, { sessions });
          const days = placedIn(week).map(({ day }) => day);
          expect(new Set(days)).toEqual(new Set([...sessions.map(({ day }) => day), ...runDays]));
          expect(days).toHaveLength(new Set(days).size);
          expect(wishes.length).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });

  it('has more sessions for those who are further, and one for whom no level is known', () => {
    const count = (level?: (typeof LEVELS)[number]) =>
      ownWeek(level === undefined ? {} : { level }, { sessions: [] }).wishes.length;
    expect(count()).toBe(1);
    expect(count('advanced')).toBeGreaterThan(count('beginner'));
  });
});
