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

  it('drops a refusal that the question itself takes back', () => {
    const asked: PlanQuestion = { ...build, wishes: [{ kind: 'cross', activity: 'swimming' }] };
    expect(filled(asked, { refuses: ['swimming'] }).fromProfile).toEqual({});
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

  it('has limits that hold for every question', () => {
    const limits = { noDoubles: true } as const;
    const asked = withDefaults({ intent: 'same-day' }, { club: { ...club, limits }, today: TODAY });
    expect(asked.question.limits).toEqual(limits);
  });
});
