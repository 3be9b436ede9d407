import type { Rule } from './rule.ts';
import * as choice from './rules-choice.ts';
import { clubNoDoubles, everyPlainIntent, trainerForNewExercise } from './rules-circumstances.ts';
import * as day from './rules-day.ts';
import * as frequency from './rules-frequency.ts';
import * as sameDay from './rules-same-day.ts';
import * as season from './rules-season.ts';
import * as week from './rules-week.ts';

/** The rules that shape what is decided: which day, how to combine, what to begin with, rest. In the order in which they are told. */
export const SHAPING_RULES = [
  {
    id: 'after-hard-runs',
    section: 'balancing',
    statement: 'the days after your hard runs',
    strength: 'should',
    reads: { day: day.afterHardRuns },
  },
  {
    id: 'no-extra-stress',
    section: 'balancing',
    statement: 'not add extra stress',
    strength: 'should',
    reads: { day: day.noExtraStress },
  },
  {
    id: 'swim-off-hard-days',
    section: 'swimming',
    statement: 'days without a hard run',
    strength: 'should',
    reads: { 'same-day': sameDay.swimOffHardDays, day: day.swimOffHardDays },
  },
  {
    id: 'swim-as-cool-down',
    section: 'swimming',
    statement: 'to cool down',
    strength: 'may',
    reads: { 'same-day': sameDay.swimAsCoolDown, day: day.swimAsCoolDown },
  },
  {
    id: 'yoga-after-run',
    section: 'yoga-pilates',
    statement: 'the time after a run',
    strength: 'may',
    reads: { 'same-day': sameDay.yogaAfterRun, day: day.yogaAfterRun },
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
    reads: { 'same-day': sameDay.spaceSessions, day: day.spaceSessions },
  },
  {
    id: 'plan-recovery',
    section: 'same-day',
    statement: 'enough recovery time',
    strength: 'should',
    reads: { 'same-day': sameDay.planRecovery, day: day.planRecovery },
  },
  {
    id: 'same-day-allowed',
    section: 'same-day',
    statement: 'on the same day is fine',
    strength: 'may',
    reads: { 'same-day': sameDay.sameDayAllowed, day: day.sameDayAllowed },
  },
  {
    id: 'one-new-thing-at-a-time',
    section: 'choosing',
    statement: 'just one kind',
    strength: 'must',
    reads: { frequency: frequency.oneNewThingAtATime, focus: choice.oneNewThing },
  },
  {
    id: 'weakness-first',
    section: 'choosing',
    statement: 'biggest weaknesses first',
    strength: 'should',
    reads: { goal: choice.weaknessBesideGoal, focus: choice.weaknessFirst },
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
    reads: { frequency: frequency.moreInTheOffSeason, season: season.moreInTheOffSeason },
  },
  {
    id: 'off-season-is-no-break',
    section: 'off-season',
    statement: 'not a break',
    strength: 'must',
    reads: { season: season.offSeasonIsNoBreak },
  },
  {
    id: 'new-in-the-off-season',
    section: 'off-season',
    statement: 'discover new',
    strength: 'may',
    reads: { season: season.newInTheOffSeason },
  },
  {
    id: 'base-in-the-off-season',
    section: 'build-base',
    statement: 'maintain your fitness',
    strength: 'may',
    reads: { season: season.baseInTheOffSeason },
  },
  {
    id: 'keep-rest-days',
    section: 'overtraining',
    statement: 'do not turn all of your rest days',
    strength: 'must',
    reads: { frequency: frequency.keepRestDays, week: week.keepRestDays },
  },
  {
    id: 'enough-rest-days',
    section: 'overtraining',
    statement: 'keep enough rest days',
    strength: 'must',
    reads: { week: week.enoughRestDays },
  },
  {
    id: 'watch-the-whole',
    section: 'overtraining',
    statement: 'overall intensity and volume',
    strength: 'should',
    reads: { week: week.watchTheWhole },
  },
  {
    id: 'mix-kinds',
    section: 'technique-balance',
    statement: 'mix cardiovascular',
    strength: 'may',
    reads: { goal: choice.mixKinds, week: week.ofCross(week.READS_CROSS['mix-kinds']) },
  },
  {
    id: 'trainer-for-new-exercise',
    section: 'technique-balance',
    statement: 'consider a trainer',
    strength: 'may',
    reads: {
      ...everyPlainIntent(trainerForNewExercise),
      season: season.trainerForNewActivities,
      week: week.ofCross(week.READS_CROSS['trainer-for-new-exercise']),
    },
  },
  {
    id: 'club-no-doubles',
    section: 'club',
    statement: '',
    strength: 'must',
    reads: { 'same-day': clubNoDoubles, day: day.clubNoDoubles },
  },
  {
    id: 'club-free-days',
    section: 'club',
    statement: '',
    strength: 'must',
    reads: { day: day.clubFreeDays },
  },
  {
    id: 'club-most-sessions',
    section: 'club',
    statement: '',
    strength: 'must',
    reads: {
      frequency: frequency.clubMostSessions,
      week: week.ofCross(week.READS_CROSS['club-most-sessions']),
    },
  },
  {
    id: 'number-varies',
    section: 'days-per-week',
    statement: 'depends on',
    strength: 'may',
    reads: { frequency: frequency.numberVaries },
  },
] as const satisfies readonly Rule[];
