import type { DayKind } from '../../planner/plan.ts';
import type { RuleId } from '../../planner/rules.ts';
import { isDemandingRun } from '../../planner/session-load.ts';
import type { Sentence } from '../plan-words.ts';
import { crossOn, on, runOn, sessionsOn } from './plan-day-names.ts';
import { run, session } from './plan-names.ts';
import { isHard } from './plan-rules-placement.ts';

type Clauses = { readonly [R in RuleId]?: Sentence };

/** Clauses of "Yes, if …". Conditions without one are told by their own sentence alone. */
export const conditions: Clauses = {
  'one-hard-session-a-day': ({ facts }) => {
    if (facts.run !== undefined) return `the ${session(facts)} is lighter than the ${run(facts)}`;
    const hardCross = facts.activityIntensity === 'hard' || facts.activity === 'hiit';
    return hardCross ? 'the run is an easy one' : 'only one of the two is hard';
  },
  'running-first-before-event': () => 'running comes first',
  'swim-off-hard-days': () => 'the swim is an easy one after the run',
  'swim-as-cool-down': () => 'the swim is easy',
  'yoga-after-run': ({ facts }) => `the ${session(facts)} is gentle`,
  'space-sessions': ({ result }) =>
    result === 'caution' ? 'you leave time between the two' : 'you space the two out',
  'days-by-level': ({ facts }) => {
    if (facts.count === undefined) return 'it stays within the number for your level';
    return facts.level === undefined ? 'you are no longer new to running' : 'you see it as a start';
  },
  'strength-couple-a-week': () => 'you see it as a start',
  'swim-once-or-twice': () => 'your running and your rest days do not suffer from it',
  'yoga-pilates-once-or-twice': () => 'your running and your rest days do not suffer from it',
  'one-new-thing-at-a-time': ({ facts }) =>
    facts.intent === 'frequency'
      ? 'what you do already has become routine'
      : 'you take up one at a time, the next when the first has become routine',
  'more-in-the-off-season': () => 'you want to',
  'support-running-near-race': ({ facts }) =>
    facts.intent === 'season'
      ? 'you do not need it for your recovery'
      : `the ${session(facts)} does not get in the way of your running`,
  'train-around-an-injury': () => 'it does not make the injury worse',
  'club-most-sessions': () => "it stays within your club's own limit",
};

/** The run next to a kind of day, where it is not just a hard one. */
const THE_RUN: { readonly [K in DayKind]?: string } = {
  'after-long-run': 'the long run',
  'before-long-run': 'the long run',
  'after-race': 'the race',
  'before-race': 'the race',
};

/** Clauses for a session that seeks its day. */
export const conditionsOfPlacement: Clauses = {
  ...conditions,
  'one-hard-session-a-day': ({ facts }) =>
    isHard(facts)
      ? 'the run of that day is an easy one'
      : `the ${session(facts)} is lighter than the run of that day`,
  'no-extra-stress': ({ facts }) =>
    `the ${session(facts)} adds no extra stress next to ${THE_RUN[facts.onKind ?? 'run-day'] ?? 'the hard run'}`,
  'keep-rest-days': ({ facts }) =>
    facts.onKind === 'rest-day' ? 'other rest days stay free' : 'your rest days are not all filled',
  'enough-rest-days': () => 'enough rest days stay free',
  'space-sessions': () => 'you space it out from the run',
  'days-by-level': () => 'all your cross-training stays within the number for your level',
};

/** Clauses for a whole week, with its days. */
export const conditionsOfWeek: Clauses = {
  'one-hard-session-a-day': ({ days, week }) =>
    days.length === 0
      ? 'only one session of a day is hard'
      : sessionsOn(week, days).some(isDemandingRun)
        ? `${crossOn(week, days)} ${on(days)} ${verb(crossOn(week, days))} lighter than ${runOn(week, days)}`
        : `only one of the sessions ${on(days)} is hard`,
  'swim-off-hard-days': ({ days }) => `the swim ${on(days)} is an easy one after the run`.replace('  ', ' '),
  'yoga-after-run': ({ days }) => `yoga or Pilates ${on(days)} stays gentle`.replace('  ', ' '),
  'swim-as-cool-down': ({ days }) => `the swim ${on(days)} is easy`.replace('  ', ' '),
  'space-sessions': ({ days }) => `you space the two sessions out ${on(days)}`.trim(),
  'no-extra-stress': ({ days, week }) =>
    days.length === 0
      ? 'the cross-training adds no extra stress'
      : `${crossOn(week, days)} ${on(days)} ${verb(crossOn(week, days), 'does', 'do')} not tire you for your runs`,
  'running-first-before-event': () => 'running comes first',
  'support-running-near-race': () => 'cross-training does not get in the way of your running',
  'days-by-level': ({ facts }) =>
    facts.level === undefined ? 'you are no longer new to running' : 'you see it as a start',
  'strength-couple-a-week': ({ result }) =>
    result === 'ok'
      ? 'you see one strength session as a start'
      : 'your rest days do not suffer from the strength work',
  'swim-once-or-twice': () => 'your running does not suffer from the swims',
  'yoga-pilates-once-or-twice': () => 'your running does not suffer from the yoga or Pilates',
  'cycling-replaces-one-or-two-runs': () => 'you do not overdo the rides',
  'keep-rest-days': () => 'your rest days are not all filled',
  'enough-rest-days': () => 'enough rest days stay free',
  'one-new-thing-at-a-time': () => 'you take up one new thing at a time',
  'plan-recovery': () => 'you plan your recovery',
};

const verb = (named: string, one = 'is', several = 'are'): string =>
  named.endsWith('s') && !named.endsWith('ss') ? several : one;
