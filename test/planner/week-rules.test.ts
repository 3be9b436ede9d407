import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../src/planner/plan.ts';
import { readWeek } from '../../src/planner/read-week.ts';
import type { Reading, Rule } from '../../src/planner/rules/rule.ts';
import { RULES, type RuleId } from '../../src/planner/rules/rules.ts';
import { DAYS, type Day, type Session, type Week } from '../../src/planner/session.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { cross, run, week } from './weeks.ts';

const HARD = run('tempo');
const LONG = run('long');
const EASY = run('easy');
const OPEN = run();
const NEAR: Circumstances = { season: 'race-season' };

interface DayCase {
  readonly sessions: readonly Session[];
  readonly before?: readonly Session[];
  readonly after?: readonly Session[];
  readonly who?: Circumstances;
  readonly day?: Day;
}

/** What each rule of days says to a few days, among them one to which it has nothing to say. */
const ON_DAYS: Readonly<Partial<Record<RuleId, readonly (readonly [Reading, DayCase])[]>>> = {
  'one-hard-session-a-day': [
    ['conflict', { sessions: [HARD, cross('cycling', 'hard')] }],
    [
      'conflict',
      { sessions: [cross('hiit', undefined, { time: 'morning' }), run('hills', { time: 'evening' })] },
    ],
    ['conflict', { sessions: [cross('cycling', 'hard'), cross('rowing', 'hard')] }],
    ['conflict', { sessions: [HARD, run('intervals')] }],
    ['caution', { sessions: [LONG, cross('cycling', 'hard')] }],
    ['caution', { sessions: [LONG, HARD] }],
    ['caution', { sessions: [run('long', { intensity: 'easy' }), cross('cycling', 'hard')] }],
    ['conflict', { sessions: [run('long', { intensity: 'hard' }), cross('cycling', 'hard')] }],
    ['open', { sessions: [HARD, cross('strength')] }],
    ['open', { sessions: [LONG, cross('cycling', 'moderate')] }],
    ['open', { sessions: [OPEN, cross('cycling', 'hard')] }],
    ['open', { sessions: [cross('strength'), cross('swimming')] }],
    ['open', { sessions: [cross('cycling', 'moderate'), cross('swimming', 'hard')] }],
    ['kept', { sessions: [HARD, cross('yoga', 'easy')] }],
    ['kept', { sessions: [EASY, cross('hiit')] }],
    ['silent', { sessions: [EASY, cross('strength')] }],
    ['silent', { sessions: [HARD, EASY] }],
    ['silent', { sessions: [HARD] }],
  ],
  'swim-off-hard-days': [
    ['caution', { sessions: [HARD, cross('swimming', 'moderate')] }],
    ['caution', { sessions: [cross('swimming', 'easy'), LONG] }],
    ['open', { sessions: [HARD, cross('swimming')] }],
    ['kept', { sessions: [HARD, cross('swimming', 'easy')] }],
    ['kept', { sessions: [cross('swimming', 'hard')] }],
    ['silent', { sessions: [HARD, cross('cycling')] }],
  ],
  'after-hard-runs': [
    ['kept', { sessions: [cross('strength')], before: [HARD] }],
    ['kept', { sessions: [EASY, cross('yoga')], before: [LONG] }],
    ['silent', { sessions: [cross('hiit')], before: [HARD] }],
    ['silent', { sessions: [cross('yoga')], before: [EASY] }],
    ['silent', { sessions: [cross('yoga')], before: [cross('hiit')] }],
    ['silent', { sessions: [EASY], before: [HARD] }],
  ],
  'no-extra-stress': [
    ['open', { sessions: [cross('cycling', 'hard')], before: [HARD] }],
    ['open', { sessions: [cross('hiit')], before: [LONG] }],
    ['open', { sessions: [cross('hiit')], after: [run('race')] }],
    ['open', { sessions: [EASY, cross('strength', 'hard')], after: [HARD] }],
    ['silent', { sessions: [cross('strength')], after: [HARD] }],
    ['silent', { sessions: [cross('hiit')], after: [EASY] }],
    ['silent', { sessions: [cross('cycling')], before: [HARD] }],
    ['silent', { sessions: [cross('hiit')], before: [EASY] }],
    ['silent', { sessions: [HARD], before: [HARD] }],
  ],
  'yoga-after-run': [
    ['kept', { sessions: [cross('pilates')] }],
    ['kept', { sessions: [EASY, cross('yoga', 'easy')] }],
    ['open', { sessions: [EASY, cross('yoga')] }],
    ['silent', { sessions: [cross('yoga', 'hard')] }],
    ['silent', { sessions: [cross('strength')] }],
  ],
  'swim-as-cool-down': [
    ['kept', { sessions: [EASY, cross('swimming', 'easy')] }],
    ['open', { sessions: [EASY, cross('swimming')] }],
    ['silent', { sessions: [cross('swimming', 'easy'), EASY] }],
    ['silent', { sessions: [cross('swimming', 'easy')] }],
  ],
  'space-sessions': [
    ['open', { sessions: [EASY, cross('strength')] }],
    [
      'kept',
      { sessions: [run('easy', { time: 'morning' }), cross('strength', 'easy', { time: 'evening' })] },
    ],
    [
      'caution',
      { sessions: [run('easy', { time: 'evening' }), cross('strength', 'easy', { time: 'evening' })] },
    ],
    ['silent', { sessions: [EASY, cross('yoga', 'easy')] }],
    ['silent', { sessions: [cross('strength')] }],
  ],
  'plan-recovery': [
    ['kept', { sessions: [HARD, cross('yoga', 'easy')] }],
    ['silent', { sessions: [EASY, cross('yoga', 'easy')] }],
    ['silent', { sessions: [HARD] }],
  ],
  'same-day-allowed': [
    ['kept', { sessions: [EASY, cross('strength')] }],
    ['silent', { sessions: [HARD, EASY, cross('hiit')] }],
    ['silent', { sessions: [cross('strength')] }],
  ],
  'running-first-before-event': [
    ['open', { sessions: [EASY, cross('strength')], who: { goal: 'marathon' } }],
    ['kept', { sessions: [cross('strength'), EASY] }],
    ['silent', { sessions: [EASY, cross('strength')] }],
    ['silent', { sessions: [cross('strength')], who: { goal: 'marathon' } }],
  ],
  'support-running-near-race': [
    ['caution', { sessions: [cross('hiit')], who: NEAR }],
    ['caution', { sessions: [cross('hiit')], who: { weeksToRace: 1 } }],
    ['open', { sessions: [cross('yoga')], who: NEAR }],
    ['silent', { sessions: [HARD], who: NEAR }],
    ['silent', { sessions: [cross('hiit')], who: { season: 'off-season' } }],
  ],
  'club-no-doubles': [
    ['conflict', { sessions: [EASY, cross('yoga')], who: { limits: { noDoubles: true } } }],
    ['silent', { sessions: [cross('yoga'), cross('strength')], who: { limits: { noDoubles: true } } }],
    ['silent', { sessions: [EASY, cross('yoga')] }],
  ],
  'club-free-days': [
    ['conflict', { sessions: [cross('yoga')], day: 'monday', who: { limits: { noCrossOn: ['monday'] } } }],
    ['silent', { sessions: [EASY], day: 'monday', who: { limits: { noCrossOn: ['monday'] } } }],
    ['silent', { sessions: [cross('yoga')], day: 'friday', who: { limits: { noCrossOn: ['monday'] } } }],
    ['silent', { sessions: [cross('yoga')], who: { limits: { noCrossOn: ['monday'] } } }],
  ],
};

const EVERY = (session: Session): Week => week(Object.fromEntries(DAYS.map((day) => [day, session])));
const WITH = (...sessions: Session[]): Week =>
  week(Object.fromEntries(sessions.map((session, place) => [DAYS[place] ?? 'monday', session])));

/** What each rule of weeks says to a few weeks. */
const ON_WEEKS: Readonly<Partial<Record<RuleId, readonly (readonly [Reading, Week, Circumstances?])[]>>> = {
  'days-by-level': [
    ['kept', WITH(cross('yoga')), { level: 'intermediate' }],
    ['caution', WITH(cross(), cross(), cross()), { level: 'beginner' }],
    ['conflict', WITH(cross(), cross(), cross(), cross()), { level: 'beginner' }],
    ['kept', WITH(cross(), cross())],
    ['open', WITH(cross(), cross(), cross())],
    ['caution', WITH(cross(), cross(), cross(), cross())],
    ['conflict', WITH(cross(), cross(), cross(), cross(), cross())],
    ['silent', WITH(EASY)],
    ['silent', EVERY(cross('walking')), { level: 'beginner' }],
    ['kept', WITH(cross('walking'), cross('walking'), cross('yoga')), { level: 'beginner' }],
    ['caution', WITH(cross('walking', 'hard'), cross(), cross()), { level: 'beginner' }],
  ],
  'club-most-sessions': [
    ['conflict', WITH(cross(), cross()), { limits: { mostSessions: 1 } }],
    ['kept', WITH(cross()), { limits: { mostSessions: 1 } }],
    ['silent', WITH(cross(), cross())],
    ['silent', WITH(EASY), { limits: { mostSessions: 1 } }],
  ],
  'strength-couple-a-week': [
    ['caution', WITH(cross('strength'), cross('strength'), cross('strength'))],
    ['kept', WITH(cross('strength'))],
    ['silent', WITH(cross('yoga'))],
  ],
  'swim-once-or-twice': [
    ['caution', WITH(cross('swimming'), cross('swimming'), cross('swimming'))],
    ['kept', WITH(cross('swimming'), cross('swimming'))],
    ['silent', WITH(cross('yoga'))],
  ],
  'yoga-pilates-once-or-twice': [
    ['caution', WITH(cross('yoga'), cross('pilates'), cross('yoga'))],
    ['kept', WITH(cross('yoga'), cross('pilates'))],
    ['silent', WITH(cross('swimming'))],
  ],
  'cut-back-when-worn-out': [
    ['caution', WITH(cross('yoga')), { wornOut: true }],
    ['silent', WITH(EASY), { wornOut: true }],
    ['silent', WITH(cross('yoga'))],
  ],
  'running-first-before-event': [
    ['kept', WITH(cross('yoga')), { goal: 'marathon' }],
    ['silent', WITH(EASY), { goal: 'marathon' }],
    ['silent', WITH(cross('yoga'))],
  ],
  'trainer-for-new-exercise': [
    ['kept', WITH(cross('strength')), { newActivity: true }],
    ['silent', WITH(cross('strength'))],
  ],
  'mix-kinds': [
    ['kept', WITH(cross('swimming'), cross('strength'))],
    ['silent', WITH(cross('swimming'), cross('cycling'))],
    ['silent', WITH(cross('swimming'), cross('football'))],
  ],
  'enough-rest-days': [
    ['caution', EVERY(EASY)],
    ['conflict', EVERY(HARD)],
    ['kept', EMPTY_WEEK],
    ['kept', { ...EVERY(EASY), friday: [cross('yoga')] }],
    ['kept', { ...EVERY(EASY), friday: [cross('walking')] }],
    ['caution', { ...EVERY(EASY), friday: [cross('yoga', 'hard')] }],
    ['caution', { ...EVERY(EASY), friday: [cross('swimming', 'easy')] }],
  ],
  'watch-the-whole': [
    ['open', WITH(HARD, cross('hiit'), LONG, cross('cycling', 'hard'))],
    ['open', EVERY(HARD)],
    ['silent', WITH(HARD, cross('hiit'), LONG, cross('cycling'))],
    ['silent', week({ monday: [HARD, cross('hiit')], tuesday: [LONG, cross('hiit')] })],
  ],
  'keep-rest-days': [
    ['conflict', { ...EVERY(EASY), friday: [cross('hiit')] }],
    ['open', { ...EVERY(EASY), friday: [cross('strength')] }],
    ['open', { ...EVERY(EASY), friday: [cross('strength')], sunday: [cross('hiit')] }],
    ['kept', { ...EVERY(EASY), friday: [cross('hiit')], sunday: [] }],
    ['kept', { ...EVERY(EASY), friday: [cross('hiit')], sunday: [cross('yoga')] }],
    ['silent', { ...EVERY(EASY), friday: [EASY, cross('hiit')] }],
    ['silent', EMPTY_WEEK],
  ],
};

const TABLE: readonly (Rule & { readonly id: RuleId })[] = RULES;

describe('a rule of days', () => {
  const rules = TABLE.flatMap(({ id, reads }) => (reads.day === undefined ? [] : [{ id, read: reads.day }]));

  it.each(rules)('$id speaks where it should', ({ id, read }) => {
    const cases = ON_DAYS[id] ?? [];
    expect(new Set(cases.map(([reading]) => reading)).size).toBeGreaterThan(1);
    for (const [reading, { before = [], after = [], who = {}, ...day }] of cases) {
      expect({ day, before, who, reading: read({ ...day, before, after, who }) }).toEqual({
        day,
        before,
        who,
        reading,
      });
    }
  });

  it('stands in the table for every case', () => {
    expect(Object.keys(ON_DAYS).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });
});

describe('a rule of weeks', () => {
  const rules = TABLE.flatMap(({ id, reads }) =>
    reads.week === undefined ? [] : [{ id, read: reads.week }],
  );

  it.each(rules)('$id speaks where it should', ({ id, read }) => {
    const cases = ON_WEEKS[id] ?? [];
    expect(new Set(cases.map(([reading]) => reading)).size).toBeGreaterThan(1);
    for (const [reading, whole, who = {}] of cases) {
      expect({ whole, who, reading: read(whole, who) }).toEqual({ whole, who, reading });
    }
  });

  it('stands in the table for every case', () => {
    expect(Object.keys(ON_WEEKS).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });
});

describe('a week that is read', () => {
  it('tells each rule once, with the days of its gravest reading', () => {
    const read = readWeek(
      week({
        monday: [HARD, cross('hiit')],
        wednesday: [LONG, cross('rowing', 'hard')],
        friday: [HARD, cross('cycling', 'hard')],
      }),
      {},
    );
    const hard = read.filter(({ id }) => id === 'one-hard-session-a-day');
    expect(hard).toMatchObject([{ reading: 'conflict', days: ['monday', 'friday'] }]);
    expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
  });

  it('goes on from Sunday to Monday', () => {
    const read = readWeek(week({ sunday: LONG, monday: cross('yoga') }), {});
    expect(read.find(({ id }) => id === 'after-hard-runs')?.days).toEqual(['monday']);
  });

  it('ends with a race, and begins anew after it', () => {
    const days = week({ monday: cross('cycling', 'hard'), wednesday: run('race'), sunday: LONG });
    const read = readWeek(days, {});
    expect(read.find(({ id }) => id === 'no-extra-stress')).toBeUndefined();
    expect(read.find(({ id }) => id === 'after-hard-runs')).toBeUndefined();
    const open = readWeek({ ...days, wednesday: [HARD] }, {});
    expect(open.find(({ id }) => id === 'no-extra-stress')?.days).toEqual(['monday']);
  });

  it('is near a race on the days up to one of its own, whatever the season is', () => {
    const days = week({ tuesday: cross('hiit'), thursday: run('race'), saturday: cross('rowing', 'hard') });
    for (const season of [undefined, 'off-season'] as const) {
      const read = readWeek(days, season === undefined ? {} : { season });
      expect(read.find(({ id }) => id === 'support-running-near-race')).toMatchObject({
        reading: 'caution',
        days: ['tuesday'],
      });
    }
  });

  it('names no days for a rule about the whole week', () => {
    const read = readWeek(week({ sunday: LONG, monday: cross('yoga') }), {});
    expect(read.find(({ id }) => id === 'enough-rest-days')).not.toHaveProperty('days');
  });
});
