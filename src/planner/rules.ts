import type { Rule } from './rule.ts';
import * as frequency from './rules-frequency.ts';
import * as sameDay from './rules-same-day.ts';

/**
 * Every rule of the planner. The order is that in which findings of the same seriousness are told: what decides
 * first, what rounds off last.
 */
export const RULES = [
  {
    id: 'one-hard-session-a-day',
    section: 'same-day',
    statement: 'two intense workouts',
    strength: 'must',
    reads: { 'same-day': sameDay.oneHardSession },
  },
  {
    id: 'strength-after-a-break',
    section: 'choosing',
    statement: 'more than a year ago',
    strength: 'must',
    reads: { frequency: frequency.strengthAfterABreak },
  },
  {
    id: 'strength-couple-a-week',
    section: 'strength-training',
    statement: 'a couple of times a week',
    strength: 'must',
    reads: { frequency: frequency.strengthCoupleAWeek },
  },
  {
    id: 'swim-once-or-twice',
    section: 'swimming',
    statement: 'one or two swimming sessions',
    strength: 'should',
    reads: { frequency: frequency.swimOnceOrTwice },
  },
  {
    id: 'cycling-replaces-one-or-two-runs',
    section: 'cycling',
    statement: 'one or two of your runs',
    strength: 'must',
    reads: { frequency: frequency.cyclingReplacesRuns },
  },
  {
    id: 'yoga-pilates-once-or-twice',
    section: 'yoga-pilates',
    statement: 'once or twice a week',
    strength: 'should',
    reads: { frequency: frequency.yogaPilatesOnceOrTwice },
  },
  {
    id: 'days-by-level',
    section: 'days-per-week',
    statement: 'one to two days a week',
    strength: 'must',
    reads: { frequency: frequency.daysByLevel },
  },
  {
    id: 'support-running-near-race',
    section: 'seasonal',
    statement: 'must not interfere',
    strength: 'must',
    reads: { 'same-day': sameDay.supportNearRace, frequency: frequency.supportNearRaceInTheWeek },
  },
  {
    id: 'running-first-before-event',
    section: 'same-day',
    statement: 'give running priority',
    strength: 'must',
    reads: { 'same-day': sameDay.runningFirst, frequency: frequency.runningFirstInTheWeek },
  },
  {
    id: 'swim-off-hard-days',
    section: 'swimming',
    statement: 'days without a hard run',
    strength: 'should',
    reads: { 'same-day': sameDay.swimOffHardDays },
  },
  {
    id: 'swim-as-cool-down',
    section: 'swimming',
    statement: 'to cool down',
    strength: 'may',
    reads: { 'same-day': sameDay.swimAsCoolDown },
  },
  {
    id: 'yoga-after-run',
    section: 'yoga-pilates',
    statement: 'the time after a run',
    strength: 'may',
    reads: { 'same-day': sameDay.yogaAfterRun },
  },
  {
    id: 'order-left-open',
    section: 'same-day',
    statement: 'run in the morning',
    strength: 'may',
    reads: { 'same-day': sameDay.orderLeftOpen },
  },
  {
    id: 'space-sessions',
    section: 'same-day',
    statement: 'space the two sessions out',
    strength: 'should',
    reads: { 'same-day': sameDay.spaceSessions },
  },
  {
    id: 'plan-recovery',
    section: 'same-day',
    statement: 'enough recovery time',
    strength: 'should',
    reads: { 'same-day': sameDay.planRecovery },
  },
  {
    id: 'same-day-allowed',
    section: 'same-day',
    statement: 'on the same day is fine',
    strength: 'may',
    reads: { 'same-day': sameDay.sameDayAllowed },
  },
  {
    id: 'one-new-thing-at-a-time',
    section: 'choosing',
    statement: 'just one kind',
    strength: 'should',
    reads: { frequency: frequency.oneNewThingAtATime },
  },
  {
    id: 'start-with-one-or-two',
    section: 'balancing',
    statement: 'start with one or two',
    strength: 'should',
    reads: { frequency: frequency.startWithOneOrTwo },
  },
  {
    id: 'more-in-the-off-season',
    section: 'seasonal',
    statement: 'do more cross-training',
    strength: 'may',
    reads: { frequency: frequency.moreInTheOffSeason },
  },
  {
    id: 'keep-rest-days',
    section: 'overtraining',
    statement: 'do not turn all of your rest days',
    strength: 'must',
    reads: { frequency: frequency.keepRestDays },
  },
  {
    id: 'number-varies',
    section: 'days-per-week',
    statement: 'depends on',
    strength: 'may',
    reads: { frequency: frequency.numberVaries },
  },
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];
