import { weekSentences } from '../../src/cards/alt-text.ts';
import { makeCard } from '../../src/cards/card.ts';
import { decide } from '../../src/planner/decide.ts';
import type { Decision, PlanQuestion } from '../../src/planner/plan.ts';
import type { CrossSession } from '../../src/planner/session.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import type { MemberCatalogue } from '../../src/wording/catalogue.ts';
import { planChoices } from '../../src/wording/plan-choices.ts';
import { frequency, sameDay } from '../planner/questions.ts';
import { textOf, word } from './told-language.ts';
import { cross, run, RUNS, weekOf } from './weeks.ts';

type Scenario = (catalogue: MemberCatalogue) => string | readonly string[];

const decided =
  (question: PlanQuestion, decision?: Decision): Scenario =>
  ({ plan }) =>
    textOf(plan, question, decision);
const remedyOf =
  (question: PlanQuestion, decision?: Decision): Scenario =>
  ({ plan }) =>
    word(plan, question, decision).remedy ?? '';
const asked =
  (question: PlanQuestion): Scenario =>
  ({ plan }) =>
    plan.asked(question);

type Moves = Parameters<MemberCatalogue['plan']['moves']>[0]['moves'];

const moved =
  (moves: Moves): Scenario =>
  ({ plan }) =>
    plan.moves({
      moves,
      because:
        plan.reasons['enough-rest-days']?.({
          facts: { intent: 'week-check' },
          moves: [],
          leftOut: [],
          eased: [],
        }) ?? '',
    });

const NOTHING = {
  moved: [],
  came: [],
  went: [],
  daysCame: [],
  daysWent: [],
  findingsCame: [],
  findingsWent: [],
};

/** Three sessions of one kind, of which two found a day. */
const clash = (one: CrossSession): readonly [PlanQuestion, Decision] => [
  { intent: 'week-build', week: EMPTY_WEEK, wishes: [one, one, one] },
  {
    intent: 'week-build',
    verdict: 'no',
    understood: {},
    findings: [{ rule: 'days-by-level', section: 'days-per-week', result: 'conflict' }],
    remedy: 'leave-out',
    clash: { wishes: [one, one, one], rules: ['strength-couple-a-week'] },
    week: weekOf({ monday: [one], friday: [one] }),
  },
];

const PASTED = weekOf({
  monday: [
    { kind: 'run', run: 'tempo', time: 'morning' },
    { ...cross('swimming', 'easy'), time: 'evening' },
  ],
  saturday: [run('long')],
});
const build = (activity: 'swimming' | 'walking'): PlanQuestion => ({
  intent: 'week-build',
  week: PASTED,
  wishes: [cross(activity), cross('strength'), { ...cross('strength'), on: ['monday', 'thursday'] }],
  impossible: ['friday', 'sunday'],
});

const inBoth =
  (activity: 'swimming' | 'martial-arts' | 'rowing'): Scenario =>
  ({ planCommands }) =>
    planCommands.problems.activityInBoth({ options: ['likes', 'refuses'], activity });

/** What every language must tell well: the places where grammar is easily broken. */
export const SCENARIOS = {
  // Questions, as a member would type them.
  'asks for two sessions in order': asked({
    intent: 'same-day',
    run: 'hard',
    activity: 'swimming',
    activityIntensity: 'easy',
    order: 'run-first',
  }),
  'asks for days a week': asked({ intent: 'frequency', level: 'beginner', count: 4 }),
  'asks for once a week': asked({ intent: 'frequency', activity: 'walking', count: 1 }),
  'asks what replaces runs': asked({ intent: 'frequency', activity: 'rowing', replacesRuns: true }),
  'asks for a weakness': asked({ intent: 'focus', weaknesses: ['weak-core'] }),
  'asks for a week': asked(build('swimming')),
  'asks for a week with refusals': asked({ ...build('walking'), refuses: ['yoga', 'plyometrics'] }),
  'offers choices': ({ plan }) => {
    const question: PlanQuestion = { intent: 'season' };
    return planChoices(question, decide(question), plan);
  },

  // Decisions.
  'a condition with two clauses': decided(sameDay()),
  'a run and a walk': decided(sameDay({ run: 'easy', activity: 'walking', gap: 'spaced' })),
  'a run and climbing': decided(sameDay({ run: 'easy', activity: 'climbing', gap: 'spaced' })),
  'two hard sessions': decided(
    sameDay({ run: 'hard', activity: 'cycling', activityIntensity: 'hard', gap: 'spaced' }),
  ),
  'too many days': decided(frequency({ level: 'beginner', count: 4 })),
  'too many sessions': decided(frequency({ activity: 'strength', count: 4 })),
  'a range of days': remedyOf(frequency({ level: 'beginner', count: 4 })),
  'a number of days': remedyOf(frequency({ level: 'advanced', count: 4 })),
  'a range of sessions': remedyOf(frequency({ activity: 'swimming', count: 4 })),
  'days after runs': decided({ intent: 'placement', week: RUNS, activity: 'yoga', count: 2 }),
  'the day after a run': decided({ intent: 'placement', week: RUNS, activity: 'cycling', on: ['wednesday'] }),
  'a day of a kind': ({ plan }) =>
    word(plan, { intent: 'placement', week: RUNS, activity: 'walking', onKind: 'after-hard-run' }).lines[0]
      ?.text ?? '',
  'runs of one name': decided({
    intent: 'placement',
    week: weekOf({ monday: [run('intervals')], thursday: [run('intervals')], sunday: [run('long')] }),
    activity: 'cycling',
    on: ['tuesday', 'friday'],
  }),
  'weeks to a race': decided({ intent: 'season', activities: ['rowing'], weeksToRace: 7 }),
  'an activity that is not named': ({ plan }) => plan.notNamed({ activities: ['hiit'], isPlaced: false }),
  'activities that are not named': ({ plan }) =>
    plan.notNamed({ activities: ['elliptical', 'hiking'], isPlaced: false }),
  'two changes': ({ plan }) =>
    plan.moves({
      moves: [
        {
          change: 'move',
          session: cross('cycling', 'hard'),
          from: 'tuesday',
          to: 'wednesday',
          because: 'one-hard-session-a-day',
        },
        { change: 'drop', session: run('intervals'), from: 'sunday', because: 'enough-rest-days' },
      ],
    }),
  'changes of a walk and runs': moved([
    {
      change: 'move',
      session: cross('walking', 'hard'),
      from: 'tuesday',
      to: 'wednesday',
      because: 'one-hard-session-a-day',
    },
    { change: 'ease', session: run('long'), from: 'friday', because: 'one-hard-session-a-day' },
    { change: 'drop', session: run('intervals'), from: 'sunday', because: 'enough-rest-days' },
  ]),
  'changes of rides and climbing': moved([
    {
      change: 'move',
      session: cross('cycling', 'hard'),
      from: 'tuesday',
      to: 'wednesday',
      because: 'one-hard-session-a-day',
    },
    { change: 'ease', session: cross('climbing'), from: 'friday', because: 'no-extra-stress' },
    { change: 'drop', session: run('intervals'), from: 'sunday', because: 'enough-rest-days' },
  ]),
  'a week': ({ plan }) =>
    plan
      .week(weekOf({ tuesday: [run('intervals'), { ...cross('strength', 'hard'), time: 'evening' }] }))
      .split('\n'),
  'sessions that changed': ({ plan }) =>
    plan.changes(
      {
        ...NOTHING,
        moved: [{ session: cross('cycling'), from: 'monday', to: 'saturday' }],
        came: [{ day: 'tuesday', session: run('hills') }],
        went: [{ day: 'friday', session: run('intervals') }],
      },
      'yes',
    ),
  'a day for another': ({ plan }) =>
    plan.changes({ ...NOTHING, daysCame: ['tuesday'], daysWent: ['monday'] }, 'no'),
  'a verdict that changed': ({ plan }) =>
    plan.changes({ ...NOTHING, verdict: { from: 'yes', to: 'no' }, daysCame: ['tuesday'] }),
  'a verdict that was open': ({ plan }) =>
    plan.changes({ ...NOTHING, verdict: { from: 'ask', to: 'no' }, daysWent: ['monday'] }),
  'a number that changed': ({ plan }) =>
    plan.changes({ ...NOTHING, number: { from: { min: 1, max: 2 }, to: { max: 3 } } }),
  'sessions that do not all fit': decided(...clash(cross('strength'))),
  'what to leave out': remedyOf(...clash(cross('strength'))),
  'hard walks that do not all fit': decided(...clash(cross('walking', 'hard'))),
  'which walk to leave out': remedyOf(...clash(cross('walking', 'hard'))),
  'what stems from the profile': ({ plan }) =>
    plan.fromProfile({
      level: 'intermediate',
      goal: 'half',
      raceDate: '2027-04-18',
      runDays: ['friday', 'monday'],
      impossibleDays: ['wednesday', 'saturday'],
      likes: ['yoga', 'martial-arts'],
      refuses: ['swimming', 'cycling'],
    }),
  'what is at hand by the profile': ({ plan }) =>
    plan.fromProfile({
      raceDate: '2027-05-01',
      likes: ['rowing', 'martial-arts'],
      atHand: ['rowing'],
      refuses: ['swimming', 'plyometrics'],
    }),

  // What is wrong with what was written.
  'a day that nobody knows': ({ plan }) => plan.problems['unknown-day']({ given: 'x', nearest: 'sunday' }),
  'a race in the past': ({ plan }) => plan.problems['race-in-the-past']({ date: '2026-04-12' }),
  'rowing wanted and refused': ({ plan }) => plan.problems['wanted-and-refused']({ activity: 'rowing' }),
  'cycling wanted and refused': ({ plan }) => plan.problems['wanted-and-refused']({ activity: 'cycling' }),
  'a session without a day': ({ planCommands }) =>
    planCommands.problems.withoutDay({ option: 'week', count: 1 }),
  'sessions without a day': ({ planCommands }) =>
    planCommands.problems.withoutDay({ option: 'week', count: 3 }),
  'swimming liked and refused': inBoth('swimming'),
  'martial arts liked and refused': inBoth('martial-arts'),
  'rowing liked and refused': inBoth('rowing'),

  // Profile and picture.
  'what is held of a member': ({ profile }) =>
    profile
      .shown({ level: 'beginner', goal: 'half', raceDate: '2027-04-18', likes: ['yoga', 'pilates'] })
      .split('\n'),
  'a week as picture': ({ cards }) => {
    const week = weekOf({
      tuesday: [run('intervals'), { ...cross('rowing', 'hard'), time: 'evening' }],
      friday: [cross('swimming', 'hard'), run('easy')],
      sunday: [{ ...run('long'), club: true }],
    });
    return weekSentences(
      makeCard({ week, monday: '2026-11-23', clashing: [cross('dance', 'hard')] }, cards),
      cards,
    );
  },
  'a week of the first of a month as picture': ({ cards }) => {
    const week = weekOf({
      tuesday: [run('intervals'), { ...cross('rowing'), intensity: 'moderate', time: 'evening' }],
    });
    return weekSentences(
      makeCard({ week, monday: '2027-03-01', clashing: [cross('martial-arts', 'hard')] }, cards),
      cards,
    );
  },
} satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof SCENARIOS;
