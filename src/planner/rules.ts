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
    strength: 'must',
    reads: { 'same-day': sameDay.oneHardSession },
  },
  {
    id: 'strength-after-a-break',
    section: 'choosing',
    strength: 'must',
    reads: { frequency: frequency.strengthAfterABreak },
  },
  {
    id: 'strength-couple-a-week',
    section: 'strength-training',
    strength: 'must',
    reads: { frequency: frequency.strengthCoupleAWeek },
  },
  {
    id: 'swim-once-or-twice',
    section: 'swimming',
    strength: 'should',
    reads: { frequency: frequency.swimOnceOrTwice },
  },
  {
    id: 'cycling-replaces-one-or-two-runs',
    section: 'cycling',
    strength: 'must',
    reads: { frequency: frequency.cyclingReplacesRuns },
  },
  {
    id: 'yoga-pilates-once-or-twice',
    section: 'yoga-pilates',
    strength: 'should',
    reads: { frequency: frequency.yogaPilatesOnceOrTwice },
  },
  {
    id: 'days-by-level',
    section: 'days-per-week',
    strength: 'must',
    reads: { frequency: frequency.daysByLevel },
  },
  {
    id: 'support-running-near-race',
    section: 'seasonal',
    strength: 'must',
    reads: { 'same-day': sameDay.supportNearRace, frequency: frequency.supportNearRaceInTheWeek },
  },
  {
    id: 'running-first-before-event',
    section: 'same-day',
    strength: 'must',
    reads: { 'same-day': sameDay.runningFirst, frequency: frequency.runningFirstInTheWeek },
  },
  {
    id: 'swim-off-hard-days',
    section: 'swimming',
    strength: 'should',
    reads: { 'same-day': sameDay.swimOffHardDays },
  },
  {
    id: 'swim-as-cool-down',
    section: 'swimming',
    strength: 'may',
    reads: { 'same-day': sameDay.swimAsCoolDown },
  },
  {
    id: 'yoga-after-run',
    section: 'yoga-pilates',
    strength: 'may',
    reads: { 'same-day': sameDay.yogaAfterRun },
  },
  {
    id: 'order-left-open',
    section: 'same-day',
    strength: 'may',
    reads: { 'same-day': sameDay.orderLeftOpen },
  },
  {
    id: 'space-sessions',
    section: 'same-day',
    strength: 'should',
    reads: { 'same-day': sameDay.spaceSessions },
  },
  {
    id: 'plan-recovery',
    section: 'same-day',
    strength: 'should',
    reads: { 'same-day': sameDay.planRecovery },
  },
  {
    id: 'same-day-allowed',
    section: 'same-day',
    strength: 'may',
    reads: { 'same-day': sameDay.sameDayAllowed },
  },
  {
    id: 'one-new-thing-at-a-time',
    section: 'choosing',
    strength: 'should',
    reads: { frequency: frequency.oneNewThingAtATime },
  },
  {
    id: 'start-with-one-or-two',
    section: 'balancing',
    strength: 'should',
    reads: { frequency: frequency.startWithOneOrTwo },
  },
  {
    id: 'more-in-the-off-season',
    section: 'seasonal',
    strength: 'may',
    reads: { frequency: frequency.moreInTheOffSeason },
  },
  {
    id: 'keep-rest-days',
    section: 'overtraining',
    strength: 'must',
    reads: { frequency: frequency.keepRestDays },
  },
  {
    id: 'number-varies',
    section: 'days-per-week',
    strength: 'may',
    reads: { frequency: frequency.numberVaries },
  },
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];
