import { DAY_KINDS, type PlanQuestion } from '../../src/planner/plan.ts';
import type { Day, Week } from '../../src/planner/session.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';

export const WEEK: Week = {
  ...EMPTY_WEEK,
  tuesday: [
    { kind: 'run', run: 'intervals', time: 'morning', club: true },
    { kind: 'cross', activity: 'swimming', time: 'evening' },
  ],
  wednesday: [{ kind: 'cross', activity: 'strength', intensity: 'hard' }],
  sunday: [{ kind: 'run', run: 'long' }, { kind: 'cross' }],
};

/** One question of each kind, and some with everything that a sentence may speak of. */
export const QUESTIONS: readonly PlanQuestion[] = [
  { intent: 'same-day' },
  { intent: 'same-day', run: 'hard', activity: 'swimming', level: 'beginner', goal: 'marathon' },
  { intent: 'frequency' },
  { intent: 'frequency', activity: 'yoga', count: 3, level: 'advanced', limits: { mostSessions: 1 } },
  { intent: 'placement', week: EMPTY_WEEK },
  ...DAY_KINDS.map((onKind) => ({ intent: 'placement', week: WEEK, activity: 'swimming', onKind }) as const),
  { intent: 'season' },
  { intent: 'season', changes: ['no-cross', 'more-running'], weeksToRace: 2, activities: ['rowing'] },
  { intent: 'goal', goal: 'half' },
  { intent: 'focus', weaknesses: ['injury'] },
  { intent: 'week-check', week: WEEK, limits: { noCrossOn: ['tuesday'], noDoubles: true, mostSessions: 2 } },
  { intent: 'week-build', week: WEEK, wishes: [{ kind: 'cross', activity: 'cycling' }] },
  { intent: 'same-day', run: 'hard', activity: 'walking', level: 'beginner', goal: 'marathon' },
  { intent: 'frequency', activity: 'yoga', count: 1, level: 'advanced', limits: { mostSessions: 1 } },
  { intent: 'focus', weaknesses: ['injury'], activities: ['martial-arts'] },
];

export const DAYS_SPOKEN_OF: readonly (readonly Day[])[] = [
  [],
  ['tuesday'],
  ['tuesday', 'sunday'],
  ['wednesday'],
];
