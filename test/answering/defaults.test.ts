import { describe, expect, it } from 'vitest';
import { withDefaults } from '../../src/answering/defaults.ts';
import type { Profile } from '../../src/answering/question.ts';
import type { PlanQuestion } from '../../src/planner/plan.ts';
import { EMPTY_WEEK, weekOf } from '../../src/planner/week.ts';

const TODAY = '2026-11-23';
const build: PlanQuestion = { intent: 'week-build', week: EMPTY_WEEK, wishes: [{ kind: 'cross' }] };
const filled = (asked: PlanQuestion, profile: Profile) => withDefaults(asked, { profile, today: TODAY });

describe('what a profile adds to a plan question', () => {
  it('fills what the member left open, and says so', () => {
    expect(filled({ intent: 'frequency' }, { level: 'beginner', goal: '10k' })).toEqual({
      question: { intent: 'frequency', level: 'beginner', goal: '10k' },
      fromProfile: { level: 'beginner', goal: '10k' },
      fromClub: false,
      leftOut: [],
    });
  });

  it('leaves alone what the member said', () => {
    const { question, fromProfile } = filled(
      { intent: 'frequency', level: 'advanced' },
      { level: 'beginner' },
    );
    expect(question.level).toBe('advanced');
    expect(fromProfile).toEqual({});
  });

  it('does not speak of what the question has no use for', () => {
    expect(filled({ intent: 'season' }, { level: 'beginner', refuses: ['yoga'] }).fromProfile).toEqual({});
  });

  it('counts whole weeks to the race, and forgets one that is over', () => {
    expect(filled({ intent: 'season' }, { raceDate: '2026-12-06' }).question.weeksToRace).toBe(1);
    expect(filled({ intent: 'season' }, { raceDate: '2026-11-22' }).fromProfile).toEqual({});
    expect(
      filled({ intent: 'season', season: 'off-season' }, { raceDate: '2026-12-06' }).fromProfile,
    ).toEqual({});
  });

  it('puts runs on the usual run days where no run has its day yet', () => {
    const { question, fromProfile } = filled(build, { runDays: ['monday', 'thursday'] });
    expect(question).toMatchObject({ week: { monday: [{ kind: 'run' }], thursday: [{ kind: 'run' }] } });
    expect(fromProfile).toEqual({ runDays: ['monday', 'thursday'] });
    const week = weekOf([{ day: 'friday', session: { kind: 'run', run: 'tempo' } }]);
    expect(filled({ ...build, week }, { runDays: ['monday'] }).question).toEqual({ ...build, week });
  });

  it('keeps runs that were asked for to the usual run days', () => {
    const asked: PlanQuestion = { ...build, runs: [{ kind: 'run', run: 'long' }] };
    expect(filled(asked, { runDays: ['saturday', 'sunday'] }).question).toMatchObject({
      runs: [{ kind: 'run', run: 'long', on: ['saturday', 'sunday'] }],
    });
  });

  it('takes the impossible days over, but not one that the question uses', () => {
    const week = weekOf([{ day: 'friday', session: { kind: 'run' } }]);
    const { question } = filled({ ...build, week }, { impossibleDays: ['friday', 'sunday'] });
    expect(question).toMatchObject({ impossible: ['sunday'] });
  });

  it('gives a session without an activity one that the member likes, has at hand and does not refuse', () => {
    const { question, fromProfile } = filled(build, { likes: ['rowing'], atHand: ['cycling'] });
    expect(question).toMatchObject({ wishes: [{ kind: 'cross', activity: 'rowing' }] });
    expect(fromProfile).toEqual({ likes: ['rowing'] });
  });

  it('keeps the days that are out free in a week that is checked', () => {
    const week = weekOf([{ day: 'friday', session: { kind: 'run' } }]);
    const profile: Profile = { impossibleDays: ['friday', 'sunday'] };
    const { question, fromProfile, leftOut } = filled({ intent: 'week-check', week }, profile);
    expect(question).toMatchObject({ impossible: ['sunday'] });
    expect(fromProfile).toEqual({ impossibleDays: ['sunday'] });
    expect(leftOut).toEqual([{ id: 'impossible-days', days: ['friday'] }]);
  });

  it('puts the race on its day of the week to come, and keeps that free', () => {
    const profile: Profile = { runDays: ['monday', 'wednesday'], raceDate: '2026-11-25' };
    expect(filled(build, profile)).toMatchObject({
      question: {
        week: { monday: [{ kind: 'run' }], wednesday: [{ kind: 'run', run: 'race' }] },
        impossible: ['wednesday'],
        weeksToRace: 0,
      },
      fromProfile: profile,
    });
  });

  it('speaks of likes and refusals only where they change what is told', () => {
    const asked: PlanQuestion = { intent: 'focus', weaknesses: ['soreness'] };
    expect(filled(asked, { likes: ['yoga'], refuses: ['rowing'] }).fromProfile).toEqual({});
    const profile: Profile = { likes: ['cycling'] };
    expect(filled(asked, profile).fromProfile).toEqual(profile);
    expect(filled(asked, { refuses: ['swimming'] }).fromProfile).toEqual({ refuses: ['swimming'] });
    expect(filled(build, { atHand: ['rowing', 'cycling'], refuses: ['rowing'] }).question).toMatchObject({
      wishes: [{ activity: 'cycling' }],
    });
  });

  it('drops a refusal that the question itself takes back', () => {
    const asked: PlanQuestion = { ...build, wishes: [{ kind: 'cross', activity: 'swimming' }] };
    expect(filled(asked, { refuses: ['swimming'] }).fromProfile).toEqual({});
  });
});

describe('what a profile says otherwise', () => {
  it('is named where the question goes before it, or it is over', () => {
    const asked: PlanQuestion = { intent: 'placement', week: EMPTY_WEEK, on: ['friday'] };
    const profile: Profile = { impossibleDays: ['friday'], raceDate: '2026-11-01' };
    expect(withDefaults(asked, { profile, today: TODAY }).leftOut).toEqual([
      { id: 'impossible-days', days: ['friday'] },
      { id: 'race-over', date: '2026-11-01' },
    ]);
  });
});

describe('what the club adds', () => {
  const club = { sessions: [{ day: 'tuesday', kind: 'run', run: 'intervals' } as const] };

  it('stands in where no run day is known, marked as the club’s', () => {
    const { question, fromClub } = withDefaults(build, { club, today: TODAY });
    expect(fromClub).toBe(true);
    expect(question).toMatchObject({ week: { tuesday: [{ kind: 'run', run: 'intervals', club: true }] } });
  });

  it('does not mix with the member’s own week', () => {
    const week = weekOf([{ day: 'monday', session: { kind: 'run' } }]);
    expect(withDefaults({ ...build, week }, { club, today: TODAY }).fromClub).toBe(false);
  });

  it('is said to be left out where the member names other run days', () => {
    const week = weekOf([{ day: 'monday', session: { kind: 'run' } }]);
    const { leftOut } = withDefaults({ ...build, week }, { club, today: TODAY });
    expect(leftOut).toEqual([{ id: 'club-days', days: ['tuesday'] }]);
  });

  it('has limits that hold for every question', () => {
    const limits = { noDoubles: true } as const;
    const asked = withDefaults({ intent: 'same-day' }, { club: { ...club, limits }, today: TODAY });
    expect(asked.question.limits).toEqual(limits);
  });
});
