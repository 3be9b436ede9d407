import { describe, expect, it } from 'vitest';
import type { WeekBuildQuestion } from '../../src/planner/plan.ts';
import { DAYS } from '../../src/planner/session.ts';
import { isDemanding, isRun } from '../../src/planner/session-load.ts';
import { decideWeekBuild } from '../../src/planner/week-build.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { cross, run, week } from './weeks.ts';

const build = (question: Omit<WeekBuildQuestion, 'intent'>) =>
  decideWeekBuild({ intent: 'week-build', ...question }, {});

describe('a built week', () => {
  it('uses the days after hard and long runs', () => {
    const { verdict, days, min, max } = build({
      level: 'beginner',
      week: week({ tuesday: run('easy'), friday: run('tempo'), sunday: run('long') }),
      wishes: [cross('yoga'), cross('cycling')],
    });
    expect({ verdict, days, min, max }).toEqual({
      verdict: 'yes',
      days: ['monday', 'saturday'],
      min: 1,
      max: 2,
    });
  });

  it('keeps a rest day rather than using every free one', () => {
    const { days, week: built } = build({
      level: 'intermediate',
      week: week({
        monday: run('tempo'),
        wednesday: run('easy'),
        friday: run('easy'),
        saturday: run('long'),
      }),
      wishes: [cross('swimming'), cross('strength'), cross('strength')],
    });
    expect(days).toEqual(['tuesday', 'wednesday', 'sunday']);
    expect(built?.thursday).toEqual([]);
  });

  it('puts the easy session on the day after the hard run', () => {
    const { week: built } = build({
      week: week({ tuesday: run('intervals') }),
      wishes: [cross('rowing'), cross('swimming', 'easy')],
    });
    expect(built?.wednesday).toEqual([cross('swimming', 'easy')]);
  });

  it('keeps a hard session off the days of and after a hard run', () => {
    const { days } = build({
      week: week({ monday: run('hills'), saturday: run('long') }),
      wishes: [cross('hiit')],
    });
    expect(days).toEqual(['wednesday']);
  });

  it('spaces a double out: the run in the morning, the other in the evening', () => {
    const { week: built } = build({
      week: week({ tuesday: run('easy') }),
      wishes: [{ ...cross('strength'), on: ['tuesday'] }],
    });
    expect(built?.tuesday).toEqual([
      run('easy', { time: 'morning' }),
      cross('strength', undefined, { time: 'evening' }),
    ]);
  });

  it('leaves a club session and the times given as they are', () => {
    const { week: built, conditions } = build({
      week: week({ tuesday: run('easy', { club: true }), thursday: run('easy', { time: 'evening' }) }),
      wishes: [
        { ...cross('strength'), on: ['tuesday'] },
        { ...cross('cycling'), on: ['thursday'] },
      ],
    });
    expect(built?.tuesday).toEqual([run('easy', { club: true }), cross('strength')]);
    expect(built?.thursday).toEqual([
      cross('cycling', undefined, { time: 'morning' }),
      run('easy', { time: 'evening' }),
    ]);
    expect(conditions).toContain('space-sessions');
  });

  it('keeps hard runs apart where the runs have no days', () => {
    const { week: built } = build({
      week: EMPTY_WEEK,
      runs: [run('tempo'), run('long'), run('easy')],
      wishes: [],
    });
    const hard = DAYS.filter((day) => built?.[day].some(isDemanding));
    expect(hard).toHaveLength(2);
    expect(
      Math.abs(DAYS.indexOf(hard[0] ?? 'monday') - DAYS.indexOf(hard[1] ?? 'monday')) % 5,
    ).toBeGreaterThan(1);
  });
});

describe('wishes that do not fit', () => {
  it('are a no with the smallest set beyond the maximum of the level', () => {
    const decision = build({
      level: 'beginner',
      week: week({ tuesday: run(), thursday: run(), sunday: run() }),
      wishes: [cross('cycling'), cross('swimming'), cross('strength'), cross('rowing'), cross('hiit')],
    });
    expect(decision.verdict).toBe('no');
    expect(decision.remedy).toBe('leave-out');
    expect(decision.clash).toEqual({
      wishes: [cross('cycling'), cross('swimming'), cross('strength')],
      rules: ['days-by-level'],
    });
    expect(decision.days).toHaveLength(2);
    expect(decision.activities).toEqual(['cycling', 'swimming']);
    expect(decision.conditions).toContain('one-new-thing-at-a-time');
  });

  it('are a caution where there is one too many', () => {
    const decision = build({
      level: 'beginner',
      week: week({ tuesday: run('easy') }),
      wishes: [cross('cycling'), cross('swimming'), cross('strength')],
    });
    expect(decision).toMatchObject({ verdict: 'caution', min: 1, max: 2, remedy: 'leave-out' });
  });

  it('name the hard session that has no day beside hard runs', () => {
    const decision = build({
      week: week(Object.fromEntries(DAYS.map((day) => [day, run('tempo')]))),
      wishes: [cross('yoga'), cross('hiit')],
    });
    expect(decision.clash).toEqual({ wishes: [cross('hiit')], rules: ['one-hard-session-a-day'] });
    expect(decision.days).toHaveLength(1);
  });

  it('name the rule of the club, and break none where only the days of the member are in the way', () => {
    const wish = { ...cross('yoga'), on: ['monday'] as const };
    const byClub = build({ week: EMPTY_WEEK, limits: { noCrossOn: ['monday'] }, wishes: [wish] });
    expect(byClub).toMatchObject({ verdict: 'no', clash: { wishes: [wish], rules: ['club-free-days'] } });
    const byMember = build({ week: EMPTY_WEEK, impossible: ['monday'], wishes: [wish] });
    expect(byMember).toMatchObject({ verdict: 'no', clash: { wishes: [wish], rules: [] } });
    expect(build({ week: EMPTY_WEEK, wishes: [cross('yoga')], refuses: ['yoga'] })).toMatchObject({
      verdict: 'no',
      clash: { wishes: [cross('yoga')], rules: [] },
    });
  });

  it('name the runs that have no days, and place the others', () => {
    const tempo = { ...run('tempo'), on: ['monday'] as const };
    const long = { ...run('long'), on: ['monday'] as const };
    const decision = build({ week: EMPTY_WEEK, runs: [run('easy'), tempo, long], wishes: [cross('yoga')] });
    expect(decision.clash).toEqual({ wishes: [tempo, long], rules: [] });
    expect(
      Object.values(decision.week ?? {})
        .flat()
        .filter(isRun),
    ).toHaveLength(2);
    expect(decision.days).toHaveLength(1);
  });

  it('are all placed where the member is worn out, who is told to rest first', () => {
    const decision = build({ wornOut: true, week: week({ tuesday: run('easy') }), wishes: [cross('yoga')] });
    expect(decision).toMatchObject({ verdict: 'caution', remedy: 'rest-first', days: ['monday'] });
    expect(decision.clash).toBeUndefined();
  });

  it('ask for the level where that decides whether they are too many', () => {
    const wishes = [cross('cycling'), cross('swimming'), cross('strength')];
    expect(build({ week: EMPTY_WEEK, wishes })).toMatchObject({ verdict: 'yes-if', missing: 'level' });
    expect(build({ week: EMPTY_WEEK, wishes, level: 'advanced' }).missing).toBeUndefined();
  });
});
