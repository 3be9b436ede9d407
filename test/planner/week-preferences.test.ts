import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/planner/decide.ts';
import type { WeekBuildQuestion } from '../../src/planner/plan.ts';
import { DAYS, INTENSITIES, type Day, type RunKind, type Week } from '../../src/planner/session.ts';
import { isCross, isDemanding, isDemandingRun, isRun } from '../../src/planner/session-load.ts';
import { dayAfter, EMPTY_WEEK } from '../../src/planner/week.ts';
import { cross, run, week } from './weeks.ts';

const build = (fixed: Week, wishes: WeekBuildQuestion['wishes'], more: Partial<WeekBuildQuestion> = {}) =>
  decide({ intent: 'week-build', week: fixed, wishes, ...more });

const HARD_RIDE = cross('cycling', 'hard');

describe('the days that a built week prefers', () => {
  it('are not those before a hard run for a hard session', () => {
    const free = build(week({ tuesday: run('intervals'), saturday: run('long') }), [HARD_RIDE]);
    expect(free).toMatchObject({ verdict: 'yes', days: ['thursday'] });
    const runs = { tuesday: run('intervals'), thursday: run('intervals'), sunday: run('long') };
    const full = build(week(runs), [HARD_RIDE]);
    expect(full).toMatchObject({ verdict: 'yes-if', days: ['friday'] });
    expect(full.conditions).toContain('no-extra-stress');
  });

  it('use a day after a hard run once', () => {
    const { days } = build(week({ wednesday: run('easy'), friday: run('tempo') }), [
      cross('cycling', 'easy'),
      cross('strength', 'easy'),
    ]);
    expect(days).toContain('saturday');
    expect(new Set(days).size).toBe(2);
  });

  it('are free of runs while there are enough of them, and not those of hard runs', () => {
    const { days } = build(week({ monday: run('tempo'), tuesday: run('easy') }), [
      cross('swimming', 'moderate'),
    ]);
    expect(days).toEqual(['wednesday']);
    const hard = { monday: run('long'), tuesday: run('tempo'), wednesday: run('tempo') };
    const swim = build(week({ ...hard, thursday: run('easy'), saturday: run('easy') }), [
      cross('swimming', 'easy'),
    ]);
    expect(swim.days).toEqual(['thursday']);
  });

  it('do not hold the same activity twice', () => {
    const sundays = { impossible: DAYS.filter((day) => day !== 'sunday') };
    const clashing = build(week({ sunday: run('long') }), [cross('strength'), cross('strength')], sundays);
    expect(clashing).toMatchObject({ verdict: 'no', remedy: 'leave-out', days: ['sunday'] });
    expect(clashing.clash).toEqual({ wishes: [cross('strength'), cross('strength')], rules: [] });
    const beside = build(week({ sunday: cross('strength') }), [cross('strength')], sundays);
    expect(beside.clash?.wishes).toEqual([cross('strength')]);
  });

  it('come after the race rather than before it', () => {
    const race = week({ wednesday: run('intervals'), friday: run('race') });
    const { days, verdict } = build(race, [cross('rowing', 'hard')]);
    expect(days).toEqual(['sunday']);
    expect(verdict).toBe('yes');
  });
});

describe('what is kept of too many wishes', () => {
  it('respects the numbers of the activities', () => {
    const wishes = [
      ...Array.from({ length: 3 }, () => cross('yoga')),
      ...Array.from({ length: 3 }, () => cross('swimming')),
    ];
    const { week: built = EMPTY_WEEK } = build(week({ sunday: run('long') }), wishes, { level: 'advanced' });
    const kept = DAYS.flatMap((day) => built[day].filter(isCross).map(({ activity }) => activity));
    expect(kept.filter((activity) => activity === 'yoga')).toHaveLength(2);
    expect(kept).toHaveLength(3);
  });

  it('is told with the rule that binds first', () => {
    const gym = Array.from({ length: 7 }, () => cross('strength'));
    const everyDay = week(Object.fromEntries(DAYS.map((day) => [day, run('easy')])));
    const { clash, days } = build(everyDay, gym);
    expect(clash?.rules[0]).toBe('strength-couple-a-week');
    expect(days).toHaveLength(2);
  });

  it('is made easy where that lets everything fit', () => {
    const runs = week({ sunday: run('long'), wednesday: run('intervals'), friday: run('easy') });
    const near = build(runs, [HARD_RIDE, HARD_RIDE], { weeksToRace: 2 });
    expect(near).toMatchObject({ verdict: 'caution', remedy: 'make-cross-easy' });
    expect(near.clash?.eased).toEqual([HARD_RIDE, HARD_RIDE]);
    expect(near.days).toEqual(['monday', 'thursday']);
    const tuesday = { ...cross('strength', 'hard'), on: ['tuesday'] as const };
    const pinned = build(week({ tuesday: run('intervals') }), [tuesday]);
    expect(pinned).toMatchObject({ verdict: 'no', remedy: 'make-cross-easy', days: ['tuesday'] });
    const hiit = build(week({ tuesday: run('intervals') }), [{ ...cross('hiit'), on: ['tuesday'] }]);
    expect(hiit.remedy).toBe('leave-out');
    expect(hiit.clash).not.toHaveProperty('eased');
  });
});

const RUN_KINDS: readonly RunKind[] = ['easy', 'long', 'tempo', 'intervals'];
const KINDS = ['swimming', 'cycling', 'strength', 'rowing'] as const;

/** A few runs on days of their own, and up to two sessions of different activities. */
const anyBuild = fc.tuple(
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...RUN_KINDS)), {
      maxLength: 5,
      selector: ([day]) => day,
    })
    .map((runs) => week(Object.fromEntries(runs.map(([day, kind]) => [day, run(kind)])))),
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...KINDS), fc.constantFrom(undefined, ...INTENSITIES)), {
      minLength: 1,
      maxLength: 2,
      selector: ([activity]) => activity,
    })
    .map((wishes) => wishes.map(([activity, intensity]) => cross(activity, intensity))),
);

const isBeside = (fixed: Week, day: Day): boolean =>
  [day, dayAfter(day), DAYS.at(DAYS.indexOf(day) - 1) ?? day].some((one) => fixed[one].some(isDemandingRun));

describe('any built week', () => {
  it('has no cross-training on the day of a hard run while days without one suffice', () => {
    fc.assert(
      fc.property(anyBuild, ([fixed, wishes]) => {
        const others = DAYS.filter((day) => !fixed[day].some(isDemandingRun));
        // One day stays free of work, unless a day holds an easy run already.
        if (others.length <= wishes.length) return;
        const { days = [] } = build(fixed, wishes);
        expect(days.filter((day) => fixed[day].some(isDemandingRun))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds one session of the wishes a day while there are days for that', () => {
    fc.assert(
      fc.property(anyBuild, ([fixed, wishes]) => {
        const free = DAYS.filter((day) => fixed[day].length === 0);
        if (free.length <= wishes.length) return;
        const { days = [] } = build(fixed, wishes);
        expect(new Set(days).size).toBe(days.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('has no double day while free days suffice, but for an easy session after a hard run', () => {
    fc.assert(
      fc.property(anyBuild, ([fixed, wishes]) => {
        const free = DAYS.filter((day) => fixed[day].length === 0);
        if (free.length <= wishes.length || wishes.some(({ intensity }) => intensity === 'easy')) return;
        // Hard sessions may need a day with an easy run to stand apart from hard ones.
        if (wishes.some(isDemanding)) return;
        const { days = [] } = build(fixed, wishes);
        expect(days.filter((day) => fixed[day].some(isRun))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps a hard session off the days beside hard runs where one of the others is possible', () => {
    fc.assert(
      fc.property(anyBuild, ([fixed, [wish]]) => {
        if (wish === undefined) return;
        const hard = { ...wish, intensity: 'hard' as const };
        const calm = DAYS.filter((day) => !isBeside(fixed, day));
        if (calm.length === 0) return;
        const { days = [], conditions = [] } = build(fixed, [hard]);
        expect(calm).toEqual(expect.arrayContaining([...days]));
        expect(conditions).not.toContain('no-extra-stress');
      }),
      { numRuns: 1000 },
    );
  });
});
