import { ACTIVITY_TRAITS } from '../activities.ts';
import { crossIntensity } from '../load.ts';
import { isNearRace, trainsForEvent } from '../phase.ts';
import type { SameDayQuestion } from '../plan.ts';
import type { Reading } from './rule.ts';
import type { Intensity, RunLoad } from '../session.ts';

type Known<T extends string> = T | 'unknown';

/** How two sessions of one day get on, by the load of the run (row) and the intensity of the other. */
const ONE_HARD_SESSION: Readonly<Record<Known<RunLoad>, Readonly<Record<Known<Intensity>, Reading>>>> = {
  easy: { easy: 'silent', moderate: 'silent', hard: 'kept', unknown: 'silent' },
  moderate: { easy: 'silent', moderate: 'silent', hard: 'kept', unknown: 'silent' },
  long: { easy: 'kept', moderate: 'open', hard: 'caution', unknown: 'open' },
  hard: { easy: 'kept', moderate: 'open', hard: 'conflict', unknown: 'open' },
  unknown: { easy: 'silent', moderate: 'silent', hard: 'open', unknown: 'open' },
};

/** What a swim on the day of a hard or long run is to the rule that keeps swims off those days. */
const SWIM_ON_A_HARD_DAY: Readonly<Record<Known<Intensity>, Reading>> = {
  easy: 'kept',
  moderate: 'caution',
  hard: 'caution',
  unknown: 'open',
};

/** Two intense sessions on one day are too many, however far apart; beside a hard run the other one is lighter. */
export function oneHardSession(question: SameDayQuestion): Reading {
  return ONE_HARD_SESSION[question.run ?? 'unknown'][crossIntensity(question) ?? 'unknown'];
}

/** Both on one day is allowed when done right. */
export function sameDayAllowed(question: SameDayQuestion): Reading {
  return clashes(question) ? 'silent' : 'kept';
}

/** Before an event running has priority; also told to who asks for the order or puts the run second. */
export function runningFirst(question: SameDayQuestion): Reading {
  if (clashes(question)) return 'silent';
  if (trainsForEvent(question)) return 'open';
  return question.orderAsked === true || question.order === 'cross-first' ? 'kept' : 'silent';
}

/** Near a race cross-training supports recovery and stays out of the way of the running. */
export function supportNearRace(question: SameDayQuestion): Reading {
  if (!isNearRace(question) || clashes(question)) return 'silent';
  return crossIntensity(question) === 'hard' ? 'caution' : 'open';
}

/** Swims belong on days without a hard run; the exception is an easy one after the run, to cool down. */
export function swimOffHardDays(question: SameDayQuestion): Reading {
  if (question.activity !== 'swimming' || !isDemanding(question.run)) return 'silent';
  if (question.order === 'cross-first') return 'caution';
  const reading = SWIM_ON_A_HARD_DAY[crossIntensity(question) ?? 'unknown'];
  return reading === 'kept' && question.order === undefined ? 'open' : reading;
}

/** After a run an easy swim cools down. */
export function swimAsCoolDown(question: SameDayQuestion): Reading {
  if (question.activity !== 'swimming' || isDemanding(question.run)) return 'silent';
  if (question.order === 'cross-first') return 'silent';
  return gentleAfterRun(question);
}

/** Yoga and Pilates have their place after a run. */
export function yogaAfterRun(question: SameDayQuestion): Reading {
  if (question.activity !== 'yoga' && question.activity !== 'pilates') return 'silent';
  return gentleAfterRun(question);
}

/** Which of the two comes first is not prescribed, only exemplified by the run. */
export function orderLeftOpen(question: SameDayQuestion): Reading {
  if (clashes(question)) return 'silent';
  if (question.orderAsked === true) return 'open';
  return question.order === 'cross-first' ? 'kept' : 'silent';
}

/** The two are spaced out, except where the article itself puts the activity right after the run. */
export function spaceSessions(question: SameDayQuestion): Reading {
  if (clashes(question)) return 'silent';
  if (question.gapAsked === true) return 'open';
  if (question.gap === 'spaced') return 'kept';
  if (followsRunGently(question)) return 'silent';
  return question.gap === 'same-session' ? 'caution' : 'open';
}

/** After a double day recovery is planned: time, food, water, sleep. Told where the day is demanding or open. */
export function planRecovery(question: SameDayQuestion): Reading {
  if (clashes(question)) return 'silent';
  const cross = crossIntensity(question);
  const allOpen = question.run === undefined && cross === undefined;
  return allOpen || isDemanding(question.run) || cross === 'hard' ? 'kept' : 'silent';
}

/** A long run counts as hard when sessions are placed. */
function isDemanding(run: RunLoad | undefined): boolean {
  return run === 'hard' || run === 'long';
}

/** Two sessions that are both hard: nothing else matters before that is put right. */
function clashes(question: SameDayQuestion): boolean {
  return oneHardSession(question) === 'conflict';
}

/** An activity that the article places after a run, done there (or its place asked for) and not more than easy. */
function followsRunGently(question: SameDayQuestion): boolean {
  const { activity, order, orderAsked } = question;
  if (activity === undefined || ACTIVITY_TRAITS[activity].afterRun !== true) return false;
  if (order !== 'run-first' && (order !== undefined || orderAsked !== true)) return false;
  return (crossIntensity(question) ?? 'easy') === 'easy';
}

/** Right after the run it must be gentle; otherwise this is one good place for it among others. */
function gentleAfterRun(question: SameDayQuestion): Reading {
  const cross = crossIntensity(question);
  if (cross === 'hard' || cross === 'moderate') return 'silent';
  const followsRun = followsRunGently(question) && question.gap !== 'spaced';
  return followsRun && cross === undefined ? 'open' : 'kept';
}
