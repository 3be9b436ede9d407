import type { DayKind } from '../../planner/plan.ts';
import type { RuleId } from '../../planner/rules/rules.ts';
import { isDemandingRun } from '../../planner/session-load.ts';
import type { FindingFacts, Sentence } from '../plan-words.ts';
import { isHard, sessionsOn } from '../plan-weeks.ts';
import { besideRuns, crossOn, on, runOn } from './plan-day-names.ts';
import { activities, capital, run, session } from './plan-names.ts';
import { EXAMPLE, rules, TOO_MANY } from './plan-rules.ts';

type Clauses = { readonly [R in RuleId]?: Sentence };

/** Clauses of "Yes, if …". Conditions without one are told by their own sentence alone. */
export const conditions: Clauses = {
  'one-hard-session-a-day': ({ facts }) => {
    if (facts.run !== undefined) return `the ${session(facts)} is lighter than the ${run(facts)}`;
    return isHard(facts) ? 'the run is an easy one' : 'only one of the two is hard';
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
  'support-running-near-race': ({ facts }) =>
    facts.intent === 'season'
      ? 'you do not need it for your recovery'
      : `the ${session(facts)} does not get in the way of your running`,
  'train-around-an-injury': () => 'it does not make the injury worse',
  'club-most-sessions': () => "it stays within your club's own limit",
};

/** What is not to suffer from a session on a kind of day beside a hard run. */
const SPARED: { readonly [K in DayKind]?: string } = {
  'before-hard-run': 'does not tire you for the hard run',
  'before-long-run': 'does not tire you for the long run',
  'before-race': 'does not tire you for the race',
  'after-hard-run': 'does not get in the way of recovering from the hard run',
  'after-long-run': 'does not get in the way of recovering from the long run',
  'after-race': 'does not get in the way of recovering from the race',
};

/** Clauses for a session that seeks its day. */
export const conditionsOfPlacement: Clauses = {
  ...conditions,
  'one-hard-session-a-day': ({ facts }) =>
    isHard(facts)
      ? 'the run of that day is an easy one'
      : `the ${session(facts)} is lighter than the run of that day`,
  'no-extra-stress': ({ facts, days, week }) => {
    const beside = besideRuns(week, days);
    return beside === ''
      ? `the ${session(facts)} ${SPARED[facts.onKind ?? 'run-day'] ?? 'does not tire you for your hard runs'}`
      : `the ${session(facts)} ${on(days)}${beside}, does not tire you for your runs`;
  },
  'keep-rest-days': ({ facts }) => {
    if (facts.everyOne === true) return 'it stays easy on all of them';
    return facts.onKind === 'rest-day' ? 'not every rest day is filled' : 'your rest days are not all filled';
  },
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
      : `${crossOn(week, days)} ${on(days)}${commaAround(besideRuns(week, days))} ${verb(crossOn(week, days), 'does', 'do')} not tire you for your runs`,
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
  'watch-the-whole': () => 'you keep a close eye on how hard and how much it is in all',
};

/**
 * What still follows the first sentence of an open rule whose clause stands in it already: an example, or the reason.
 * Nothing follows where the clause says it all; rules that are not listed have their own sentence.
 */
export const behindIf: { readonly [R in RuleId]?: (p: FindingFacts) => string | undefined } = {
  'one-hard-session-a-day': ({ facts }) => {
    if (facts.intent !== 'same-day') return `${capital(TOO_MANY)}.`;
    if (facts.run !== undefined && facts.activity === undefined) {
      return 'Gentle yoga or an easy swim, for example.';
    }
    // That only one of the two is hard needs no reason more; that this one has to be lighter does.
    return facts.run !== undefined || isHard(facts) ? `${capital(TOO_MANY)}.` : undefined;
  },
  'space-sessions': () => `For example, ${EXAMPLE}.`,
  'swim-off-hard-days': () => 'Other swims belong on days without a hard run.',
  'yoga-after-run': ({ facts }) =>
    facts.activity === undefined
      ? 'After a run or on a rest day is the place for it.'
      : `After a run or on a rest day is the place for ${activities[facts.activity].name}, to relax and to stretch.`,
  'support-running-near-race': ({ facts }) =>
    facts.intent === 'season'
      ? 'Close to the race, cross-training is there to support your recovery.'
      : 'Near a race the focus shifts back to running, and cross-training supports recovery.',
  'no-extra-stress': nothing,
  // The question for the level, which follows, names the levels.
  'days-by-level': (p) =>
    p.facts.intent === 'week-build' || p.facts.intent === 'week-check'
      ? undefined
      : rules['days-by-level'](p),
  'watch-the-whole': () => 'Most days of this week are hard.',
  'keep-rest-days': nothing,
  'enough-rest-days': nothing,
  'one-new-thing-at-a-time': nothing,
};

function nothing(): undefined {
  return undefined;
}

/** `, the day after …` inside a sentence. */
const commaAround = (aside: string): string => (aside === '' ? '' : `${aside},`);

const verb = (named: string, one = 'is', several = 'are'): string =>
  named.endsWith('s') && !named.endsWith('ss') ? several : one;
