import {
  ACTIVITY_TRAITS,
  LEVEL_DAYS,
  MOST_DAYS,
  STRENGTH_AFTER_A_BREAK,
  type WeeklyRange,
} from '../activities.ts';
import { isNearRace, phaseOf, trainsForEvent } from '../phase.ts';
import type { FrequencyQuestion } from '../plan.ts';
import type { Reading } from './rule.ts';
import type { Activity } from '../session.ts';
import { isRestful } from '../session-load.ts';

const DAYS_A_WEEK = 7;

/** Days beyond a maximum that are a caution; more are a no. The planner's own measure, never told as the article's. */
const CAUTION_MARGIN_DAYS = 1;

/**
 * The article's own number of sessions a week for the activity asked about. Undefined where it gives none, and
 * where the activity comes on top of others: then the level's number holds for all of them together.
 */
export function ownNumber(question: FrequencyQuestion): WeeklyRange | undefined {
  if (question.onTop === true) return undefined;
  if (isStrengthAfterABreak(question)) return STRENGTH_AFTER_A_BREAK;
  if (question.activity !== undefined) return ACTIVITY_TRAITS[question.activity].weekly;
  return question.replacesRuns === true ? ACTIVITY_TRAITS.cycling.weekly : undefined;
}

/** Days a week by level, and never more than the article gives to anyone. */
export function daysByLevel(question: FrequencyQuestion): Reading {
  const { level, count, onTop } = question;
  if (isAWalk(question)) return 'silent';
  const own = ownNumber(question);
  const range = level === undefined ? { max: MOST_DAYS } : LEVEL_DAYS[level];
  if (count !== undefined && count > range.max) {
    return count > range.max + CAUTION_MARGIN_DAYS ? 'conflict' : 'caution';
  }
  if (level === undefined) {
    if (own !== undefined) return 'silent';
    return count !== undefined && count <= LEVEL_DAYS.beginner.max ? 'kept' : 'open';
  }
  if (count === undefined) return onTop === true ? 'open' : 'kept';
  return own === undefined && isBelow(count, range) ? 'open' : 'kept';
}

/**
 * The number that holds: the activity's own, else the level's, and never more than the club allows. Undefined where
 * neither the activity nor the level gives one.
 */
export function weeklyNumber(question: FrequencyQuestion): WeeklyRange | undefined {
  const { level, limits } = question;
  if (isAWalk(question)) return undefined;
  const range = ownNumber(question) ?? (level === undefined ? undefined : LEVEL_DAYS[level]);
  const most = limits?.mostSessions;
  if (range === undefined || most === undefined || range.max <= most) return range;
  return { ...(range.min !== undefined && { min: Math.min(range.min, most) }), max: most };
}

/** One or two strength sessions a week after more than a year without. */
export function strengthAfterABreak(question: FrequencyQuestion): Reading {
  return isStrengthAfterABreak(question) ? againstNumber(question, STRENGTH_AFTER_A_BREAK) : 'silent';
}

/** Strength a couple of times a week. */
export function strengthCoupleAWeek(question: FrequencyQuestion): Reading {
  return isStrengthAfterABreak(question) ? 'silent' : activityNumber(question, ['strength']);
}

/** One or two swims a week to start with. */
export function swimOnceOrTwice(question: FrequencyQuestion): Reading {
  return activityNumber(question, ['swimming']);
}

/** Rides in place of one or two runs a week; of other activities the article gives no such number. */
export function cyclingReplacesRuns(question: FrequencyQuestion): Reading {
  const { activity, replacesRuns } = question;
  if (activity === 'cycling') return activityNumber(question, ['cycling']);
  if (replacesRuns !== true) return 'silent';
  const own = ownNumber(question);
  return activity === undefined && own !== undefined ? againstNumber(question, own) : 'kept';
}

/** Yoga or Pilates once or twice a week. */
export function yogaPilatesOnceOrTwice(question: FrequencyQuestion): Reading {
  return activityNumber(question, ['yoga', 'pilates']);
}

/** One or two sessions to start with, best after hard runs: for who has no other number to go by. */
export function startWithOneOrTwo(question: FrequencyQuestion): Reading {
  const { level, count, lapsed, onTop } = question;
  if (onTop === true || isAWalk(question) || ownNumber(question) !== undefined) return 'silent';
  if (level !== undefined && lapsed !== true) return 'silent';
  return count === undefined || count > LEVEL_DAYS.beginner.max ? 'kept' : 'silent';
}

/** One new thing at a time: the next when the last has become routine. */
export function oneNewThingAtATime(question: FrequencyQuestion): Reading {
  return question.onTop === true ? 'open' : 'silent';
}

/** Rest days stay, and are not all filled with intense sessions. */
export function keepRestDays(question: FrequencyQuestion): Reading {
  const { count } = question;
  if (count !== undefined && count >= DAYS_A_WEEK && !isForRestDays(question)) return 'conflict';
  const own = ownNumber(question);
  if (own === undefined) return 'kept';
  return count !== undefined && count > own.max ? 'kept' : 'silent';
}

/** The number depends on experience, fitness and goals; a coach can help to find it. */
export function numberVaries(question: FrequencyQuestion): Reading {
  if (isAWalk(question)) return 'silent';
  return question.level === undefined && ownNumber(question) === undefined ? 'kept' : 'silent';
}

/** Training for an event, running has priority (near the race the seasonal rule says it). */
export function runningFirstInTheWeek(question: FrequencyQuestion): Reading {
  return trainsForEvent(question) && !isNearRace(question) ? 'kept' : 'silent';
}

/** Near a race the focus is on running: a number named, and the week of the race itself, are the member's to see to. */
export function supportNearRaceInTheWeek(question: FrequencyQuestion): Reading {
  if (!isNearRace(question)) return 'silent';
  return question.count !== undefined || question.weeksToRace === 0 ? 'open' : 'kept';
}

/** In the off-season there is room for more cross-training and less running, but not beyond the most. */
export function moreInTheOffSeason(question: FrequencyQuestion): Reading {
  const most = weeklyNumber(question)?.max ?? MOST_DAYS;
  const isTooMuch = question.count !== undefined && question.count > most;
  return phaseOf(question) === 'off-season' && !isTooMuch ? 'kept' : 'silent';
}

/** A club that allows fewer sessions than the article: its own limit, not the article's. */
export function clubMostSessions(question: FrequencyQuestion): Reading {
  const { count, level, limits, onTop } = question;
  const most = limits?.mostSessions;
  if (most === undefined || isAWalk(question)) return 'silent';
  if (count !== undefined && count > most) return 'conflict';
  const range = ownNumber(question) ?? (level === undefined ? { max: MOST_DAYS } : LEVEL_DAYS[level]);
  if (range.max <= most) return 'silent';
  return onTop === true && count === undefined ? 'open' : 'kept';
}

/** Of walks the article says nothing: they count against no number. */
export function isAWalk({ activity, onTop }: FrequencyQuestion): boolean {
  return activity === 'walking' && onTop !== true;
}

/** True for what a rest day may hold. */
function isForRestDays({ activity }: FrequencyQuestion): boolean {
  return activity !== undefined && isRestful({ kind: 'cross', activity });
}

function isStrengthAfterABreak(question: FrequencyQuestion): boolean {
  return question.activity === 'strength' && question.lapsed === true;
}

function activityNumber(question: FrequencyQuestion, activities: readonly Activity[]): Reading {
  const { activity } = question;
  const weekly = activity === undefined ? undefined : ACTIVITY_TRAITS[activity].weekly;
  if (activity === undefined || weekly === undefined || !activities.includes(activity)) return 'silent';
  return againstNumber(question, weekly);
}

function againstNumber({ count, onTop }: FrequencyQuestion, range: WeeklyRange): Reading {
  if (count === undefined || onTop === true) return 'kept';
  if (count > range.max) return 'caution';
  return isBelow(count, range) ? 'open' : 'kept';
}

function isBelow(count: number, range: WeeklyRange): boolean {
  return range.min !== undefined && count < range.min;
}
