import fc from 'fast-check';
import {
  DAY_KINDS,
  type PlacementQuestion,
  type PlanQuestion,
  type WeekBuildQuestion,
  type WeekCheckQuestion,
  type Wish,
} from '../../src/planner/plan.ts';
import {
  DAYS,
  INTENSITIES,
  NAMED_ACTIVITIES,
  RUN_KINDS,
  TIMES,
  type CrossSession,
  type RunSession,
  type Session,
  type Week,
} from '../../src/planner/session.ts';
import { CIRCUMSTANCES, anyOf, anyQuestion, type Choices } from './questions.ts';

const RUN: Choices<Omit<RunSession, 'kind'>> = {
  run: RUN_KINDS,
  intensity: INTENSITIES,
  time: TIMES,
  club: [true],
};

const CROSS: Choices<Omit<CrossSession, 'kind'>> = {
  activity: [...NAMED_ACTIVITIES, 'walking', 'hiit'],
  intensity: INTENSITIES,
  time: TIMES,
};

/** Days that may be named or impossible. */
const SOME_DAYS = [['tuesday'], ['friday', 'sunday'], ['monday', 'wednesday', 'saturday']] as const;

const anyRun = anyOf(RUN).map((fields): RunSession => ({ kind: 'run', ...fields }));
const anyCross = anyOf(CROSS).map((fields): CrossSession => ({ kind: 'cross', ...fields }));
const anySessions: fc.Arbitrary<Session[]> = fc.array(fc.oneof(anyRun, anyCross), { maxLength: 2 });
const anyWeek: fc.Arbitrary<Week> = fc.record({
  monday: anySessions,
  tuesday: anySessions,
  wednesday: anySessions,
  thursday: anySessions,
  friday: anySessions,
  saturday: anySessions,
  sunday: anySessions,
});
const anyCircumstances = anyOf(CIRCUMSTANCES);
const anyDays = fc.subarray([...DAYS], { minLength: 1, maxLength: 3 });

const anyPlacement: fc.Arbitrary<PlacementQuestion> = fc
  .tuple(
    anyWeek,
    anyCircumstances,
    anyOf<Omit<PlacementQuestion, 'intent' | 'week' | keyof typeof CIRCUMSTANCES>>({
      activity: CROSS.activity,
      activityIntensity: INTENSITIES,
      count: [1, 2, 4],
      impossible: SOME_DAYS,
      on: SOME_DAYS,
      onKind: DAY_KINDS,
      everyOne: [true],
    }),
  )
  .map(([week, circumstances, fields]) => ({ intent: 'placement', week, ...circumstances, ...fields }));

const anyWeekCheck: fc.Arbitrary<WeekCheckQuestion> = fc
  .tuple(anyWeek, anyCircumstances)
  .map(([week, circumstances]) => ({ intent: 'week-check', week, ...circumstances }));

const anyWeekBuild: fc.Arbitrary<WeekBuildQuestion> = fc
  .tuple(
    anyWeek,
    anyCircumstances,
    fc.array(wish(anyRun), { maxLength: 3 }),
    fc.array(wish(anyCross), { maxLength: 4 }),
    fc.option(anyDays, { nil: [] }),
  )
  .map(([week, circumstances, runs, wishes, impossible]) => ({
    intent: 'week-build',
    week,
    ...circumstances,
    runs,
    wishes,
    impossible,
  }));

/** Any question of all eight intents. */
export const anyPlanQuestion: fc.Arbitrary<PlanQuestion> = fc.oneof(
  { arbitrary: anyQuestion, weight: 5 },
  { arbitrary: anyPlacement, weight: 1 },
  { arbitrary: anyWeekCheck, weight: 1 },
  { arbitrary: anyWeekBuild, weight: 1 },
);

function wish<S extends Session>(session: fc.Arbitrary<S>): fc.Arbitrary<Wish<S>> {
  return fc.tuple(session, anyDays, fc.boolean()).map(([one, on, free]) => (free ? one : { ...one, on }));
}
