import { describe, expect, it } from 'vitest';
import { conclude } from '../../src/planner/apply.ts';
import type { WeekCheckQuestion } from '../../src/planner/plan.ts';
import { readWeek } from '../../src/planner/read-week.ts';
import type { Week } from '../../src/planner/session.ts';
import { decideWeekCheck } from '../../src/planner/week-check.ts';
import { cross, run, week } from './weeks.ts';

const check = (days: Week, more: Omit<WeekCheckQuestion, 'intent' | 'week'> = {}) =>
  decideWeekCheck({ intent: 'week-check', week: days, ...more }, {});

const HARD_RIDE = cross('cycling', 'hard');

describe('a week with a race', () => {
  it('has no hard session before it, and stands alone', () => {
    const { verdict, moves, findings } = check(
      week({
        monday: cross('strength', 'hard'),
        tuesday: run('easy'),
        wednesday: run('intervals'),
        saturday: HARD_RIDE,
        sunday: run('race'),
      }),
    );
    expect(verdict).toBe('caution');
    expect(findings[0]).toMatchObject({ rule: 'support-running-near-race', days: ['monday', 'saturday'] });
    expect(moves).toMatchObject([
      { change: 'ease', from: 'monday' },
      { change: 'ease', from: 'saturday' },
    ]);
    // The race is a week's last day, and not the day before its Monday.
    expect(findings.find(({ rule }) => rule === 'no-extra-stress')?.days).toEqual(['saturday']);
  });

  it('has room for a hard session once the race is over', () => {
    const after = week({ monday: run('easy'), wednesday: run('race'), saturday: HARD_RIDE });
    expect(check(after)).toMatchObject({ verdict: 'yes' });
    const hiit = check(week({ friday: cross('hiit'), sunday: run('race') }));
    expect(hiit.moves).toMatchObject([{ change: 'drop', because: 'support-running-near-race' }]);
  });
});

describe('a week of hard days', () => {
  it('is a yes with an eye on the whole of it', () => {
    const days = {
      monday: run('tempo'),
      tuesday: HARD_RIDE,
      wednesday: run('intervals'),
      thursday: cross('strength', 'hard'),
      friday: run('hills'),
      sunday: run('long'),
    };
    const { verdict, conditions } = check(week(days), { level: 'beginner' });
    expect(verdict).toBe('yes-if');
    expect(conditions).toContain('watch-the-whole');
  });
});

describe('a mended week', () => {
  const gym = cross('strength', 'hard', { time: 'evening' });
  const double = week({
    tuesday: [run('intervals', { time: 'morning' }), gym],
    thursday: [run('tempo', { time: 'morning' }), gym],
    saturday: run('long'),
  });

  it('has hard sessions beside as few hard runs as can be', () => {
    expect(check(double).moves?.map(({ to }) => to)).toEqual(['monday', 'sunday']);
  });

  it('tells the conditions of the week after the changes, each of them a finding', () => {
    const { week: mended = double, conditions, findings } = check(double);
    expect(conditions).toEqual(conclude(readWeek(mended, {})).conditions);
    for (const one of conditions ?? []) expect(findings.map(({ rule }) => rule)).toContain(one);
  });

  it('tells for a session that moves and is made easy why it does each', () => {
    const days = {
      tuesday: run('easy'),
      wednesday: run('tempo'),
      friday: run('tempo'),
      sunday: run('tempo'),
    };
    const { moves } = check(week({ ...days, monday: [run('easy'), HARD_RIDE], thursday: run('tempo') }), {
      impossible: ['tuesday', 'saturday'],
      limits: { noCrossOn: ['monday'] },
    });
    expect(moves).toMatchObject([
      { change: 'move', because: 'club-free-days' },
      { change: 'ease', because: 'one-hard-session-a-day' },
    ]);
  });

  it('is mended of all but the rest day that no change gives', () => {
    const easy = run('easy');
    const { verdict, remedy, moves } = check(
      week({
        monday: easy,
        tuesday: easy,
        wednesday: easy,
        thursday: easy,
        friday: easy,
        saturday: [run('tempo'), HARD_RIDE],
        sunday: easy,
      }),
    );
    expect({ verdict, remedy }).toEqual({ verdict: 'no', remedy: 'rest-first' });
    expect(moves).toMatchObject([{ from: 'saturday', because: 'one-hard-session-a-day' }]);
  });

  it('loses what the stricter of two numbers leaves no room for, and no walk', () => {
    const days = week({
      monday: cross('yoga'),
      tuesday: cross('swimming'),
      wednesday: cross('walking'),
      thursday: cross('strength'),
      friday: cross('cycling'),
    });
    const { moves = [] } = check(days, { level: 'intermediate', limits: { mostSessions: 1 } });
    expect(moves).toHaveLength(3);
    for (const one of moves) expect(one).toMatchObject({ change: 'drop', because: 'club-most-sessions' });
    expect(moves.map(({ session }) => session)).not.toContainEqual(cross('walking'));
  });
});
