import type { Rule } from './rule.ts';
import * as choice from './rules-choice.ts';
import { cutBackWhenWornOut, everyPlainIntent } from './rules-circumstances.ts';
import * as day from './rules-day.ts';
import * as frequency from './rules-frequency.ts';
import * as sameDay from './rules-same-day.ts';
import * as season from './rules-season.ts';
import * as week from './rules-week.ts';

/** The rules that decide a question: how hard, what, how much, and what a race asks for. In the order in which they are told. */
export const DECIDING_RULES = [
  {
    id: 'one-hard-session-a-day',
    section: 'same-day',
    statement: 'two intense workouts',
    strength: 'must',
    reads: { 'same-day': sameDay.oneHardSession, day: day.oneHardSession },
  },
  {
    id: 'cut-back-when-worn-out',
    section: 'listening',
    statement: 'cut back on your cross-training',
    strength: 'must',
    reads: {
      ...everyPlainIntent(cutBackWhenWornOut),
      season: season.cutBackInTheSeason,
      focus: choice.cutBackBeforeFocus,
      week: week.ofCross(week.READS_CROSS['cut-back-when-worn-out']),
    },
  },
  {
    id: 'sore-swim-or-cycle',
    section: 'choosing',
    statement: 'very sore',
    strength: 'should',
    reads: { focus: choice.soreSwimOrCycle },
  },
  {
    id: 'strength-after-a-break',
    section: 'choosing',
    statement: 'more than a year ago',
    strength: 'must',
    reads: { frequency: frequency.strengthAfterABreak, focus: choice.strengthAfterABreak },
  },
  {
    id: 'yoga-for-core-and-flexibility',
    section: 'focus-weaknesses',
    statement: 'lack flexibility',
    strength: 'should',
    reads: { focus: choice.yogaForCoreAndFlexibility },
  },
  {
    id: 'train-around-an-injury',
    section: 'improved-recovery',
    statement: 'may still be possible',
    strength: 'may',
    reads: { focus: choice.trainAroundAnInjury },
  },
  {
    id: 'marathon-endurance',
    section: 'tailoring-goals',
    statement: 'for marathon training',
    strength: 'must',
    reads: { goal: choice.marathonEndurance, focus: choice.marathonEndurance },
  },
  {
    id: 'sprint-power',
    section: 'tailoring-goals',
    statement: 'preparing for sprints',
    strength: 'must',
    reads: { goal: choice.sprintPower, focus: choice.sprintPower },
  },
  {
    id: 'match-your-goal',
    section: 'tailoring-goals',
    statement: 'match your running goals',
    strength: 'should',
    reads: { goal: choice.matchYourGoal },
  },
  {
    id: 'strength-couple-a-week',
    section: 'strength-training',
    statement: 'a couple of times a week',
    strength: 'must',
    reads: {
      frequency: frequency.strengthCoupleAWeek,
      week: week.ofCross(week.READS_CROSS['strength-couple-a-week']),
    },
  },
  {
    id: 'swim-once-or-twice',
    section: 'swimming',
    statement: 'one or two swimming sessions',
    strength: 'should',
    reads: {
      frequency: frequency.swimOnceOrTwice,
      week: week.ofCross(week.READS_CROSS['swim-once-or-twice']),
    },
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
    reads: {
      frequency: frequency.yogaPilatesOnceOrTwice,
      week: week.ofCross(week.READS_CROSS['yoga-pilates-once-or-twice']),
    },
  },
  {
    id: 'days-by-level',
    section: 'days-per-week',
    statement: 'one to two days a week',
    strength: 'must',
    reads: { frequency: frequency.daysByLevel, week: week.ofCross(week.READS_CROSS['days-by-level']) },
  },
  {
    id: 'support-running-near-race',
    section: 'seasonal',
    statement: 'must not interfere',
    strength: 'must',
    reads: {
      'same-day': sameDay.supportNearRace,
      frequency: frequency.supportNearRaceInTheWeek,
      season: season.supportRunningNearRace,
      goal: choice.supportNearRace,
      focus: choice.supportNearRace,
      day: day.supportNearRace,
    },
  },
  {
    id: 'shift-back-to-running',
    section: 'seasonal',
    statement: 'shift your focus back',
    strength: 'must',
    reads: { season: season.shiftBackToRunning },
  },
  {
    id: 'no-replacement-for-running',
    section: 'recap',
    statement: 'does not replace running',
    strength: 'must',
    reads: { season: season.noReplacementForRunning },
  },
  {
    id: 'running-first-before-event',
    section: 'same-day',
    statement: 'give running priority',
    strength: 'must',
    reads: {
      'same-day': sameDay.runningFirst,
      frequency: frequency.runningFirstInTheWeek,
      day: day.runningFirst,
      week: week.ofCross(week.READS_CROSS['running-first-before-event']),
    },
  },
] as const satisfies readonly Rule[];
