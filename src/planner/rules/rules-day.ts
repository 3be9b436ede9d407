import { gravest } from './gravest.ts';
import { isNearRace } from '../phase.ts';
import type { Circumstances, SameDayQuestion } from '../plan.ts';
import type { DayView, Reading } from './rule.ts';
import * as sameDay from './rules-same-day.ts';
import type { Activity, CrossSession, RunSession, Session } from '../session.ts';
import {
  intensityOfCross,
  isCross,
  isDemanding,
  isDemandingRun,
  isRun,
  loadOf,
  loadOfRun,
} from '../session-load.ts';

/** Two hard sessions on one day are too many, whichever they are; beside a hard one the others are lighter. */
export function oneHardSession({ sessions }: DayView): Reading {
  return gravest(
    sessions.flatMap((one, place) => sessions.slice(place + 1).map((other) => besideEachOther(one, other))),
  );
}

/** Swims belong on days without a hard run; beside one they are easy and come after it. */
export function swimOffHardDays(view: DayView): Reading {
  if (!view.sessions.some((session) => isA(session, ['swimming']))) return 'silent';
  return view.sessions.some(isDemandingRun) ? eachDouble(view, sameDay.swimOffHardDays) : 'kept';
}

/** The day after a hard or long run is an especially good one; a hard session has no part in that. */
export function afterHardRuns({ sessions, before }: DayView): Reading {
  const helps = sessions.some((session) => isCross(session) && !isDemanding(session));
  return helps && before.some(isDemandingRun) ? 'kept' : 'silent';
}

/** A hard session right after or before the day of a hard run is extra stress, unless the member sees to it. */
export function noExtraStress({ sessions, before, after }: DayView): Reading {
  const hard = sessions.some((session) => isCross(session) && isDemanding(session));
  return hard && (before.some(isDemandingRun) || after.some(isDemandingRun)) ? 'open' : 'silent';
}

/** Yoga and Pilates have their place on rest days and after a run. */
export function yogaAfterRun(view: DayView): Reading {
  if (view.sessions.some(isRun)) return eachDouble(view, sameDay.yogaAfterRun);
  const gentle = view.sessions.some(
    (session) => isA(session, ['yoga', 'pilates']) && (loadOf(session) ?? 'easy') === 'easy',
  );
  return gentle ? 'kept' : 'silent';
}

/** After a run an easy swim cools down. */
export function swimAsCoolDown(view: DayView): Reading {
  return eachDouble(view, sameDay.swimAsCoolDown);
}

/** A run and cross-training of one day are spaced out. */
export function spaceSessions(view: DayView): Reading {
  return eachDouble(view, sameDay.spaceSessions);
}

/** After a demanding double day recovery is planned. */
export function planRecovery(view: DayView): Reading {
  return eachDouble(view, sameDay.planRecovery);
}

/** A run and cross-training on one day are allowed, unless they clash. */
export function sameDayAllowed(view: DayView): Reading {
  return oneHardSession(view) === 'conflict' ? 'silent' : eachDouble(view, sameDay.sameDayAllowed);
}

/** On a double day of a member who trains for an event, the run has priority. */
export function runningFirst(view: DayView): Reading {
  return eachDouble(view, sameDay.runningFirst);
}

/** Near a race cross-training stays out of the way of the running: never hard. */
export function supportNearRace({ sessions, who }: DayView): Reading {
  const cross = sessions.filter(isCross);
  if (cross.length === 0 || !isNearRace(who)) return 'silent';
  return cross.some(isDemanding) ? 'caution' : 'open';
}

/** A club that allows no run and cross-training on one day. */
export function clubNoDoubles({ sessions, who }: DayView): Reading {
  const double = sessions.some(isRun) && sessions.some(isCross);
  return double && who.limits?.noDoubles === true ? 'conflict' : 'silent';
}

/** A club that keeps days, such as its club night, free of cross-training. */
export function clubFreeDays({ day, sessions, who }: DayView): Reading {
  const free = day !== undefined && who.limits?.noCrossOn?.includes(day) === true;
  return free && sessions.some(isCross) ? 'conflict' : 'silent';
}

/** How two sessions of a day get on, whatever they are. */
function besideEachOther(one: Session, other: Session): Reading {
  if (isRun(one) && isRun(other)) return twoRuns(one, other);
  if (isRun(one)) return beside(one, other);
  return isRun(other) ? beside(other, one) : gravest([beside(one, other), beside(other, one)]);
}

/** Two runs: only two demanding ones are the rule's concern. */
function twoRuns(one: RunSession, other: RunSession): Reading {
  if (!isDemanding(one) || !isDemanding(other)) return 'silent';
  return loadOfRun(one) === 'long' || loadOfRun(other) === 'long' ? 'caution' : 'conflict';
}

/** The reading that a day with a run of the first one's load and cross-training like the second has. */
function beside(one: Session, other: Session): Reading {
  const run = loadOf(one);
  const load = loadOf(other);
  return sameDay.oneHardSession({
    intent: 'same-day',
    ...(run !== undefined && { run }),
    ...(load !== undefined && { activityIntensity: load === 'long' ? 'hard' : load }),
  });
}

/** The gravest reading over every run with every cross-training session of the day. */
function eachDouble(view: DayView, reads: (question: SameDayQuestion) => Reading): Reading {
  return gravest(doublesOf(view).map(reads));
}

interface Doubles {
  readonly who: Circumstances;
  readonly doubles: readonly SameDayQuestion[];
}

/** The doubles of days that have been asked for last: many rules ask for those of one day and one member. */
const DOUBLES = new WeakMap<readonly Session[], Doubles>();

/** Every run of the day with every cross-training session of it. */
function doublesOf(view: DayView): readonly SameDayQuestion[] {
  const known = DOUBLES.get(view.sessions);
  if (known?.who === view.who) return known.doubles;
  const doubles: SameDayQuestion[] = [];
  for (const [runPlace, run] of view.sessions.entries()) {
    if (!isRun(run)) continue;
    for (const [crossPlace, cross] of view.sessions.entries()) {
      if (isCross(cross)) doubles.push(doubleOf(run, cross, runPlace < crossPlace, view));
    }
  }
  DOUBLES.set(view.sessions, { who: view.who, doubles });
  return doubles;
}

/** A run and a cross-training session of one day as the question whether they go together. */
function doubleOf(
  run: RunSession,
  cross: CrossSession,
  runFirst: boolean,
  { who }: DayView,
): SameDayQuestion {
  const load = loadOfRun(run);
  const intensity = intensityOfCross(cross);
  const bothTimed = run.time !== undefined && cross.time !== undefined;
  return {
    intent: 'same-day',
    ...(who.goal !== undefined && { goal: who.goal }),
    ...(who.season !== undefined && { season: who.season }),
    ...(who.weeksToRace !== undefined && { weeksToRace: who.weeksToRace }),
    ...(load !== undefined && { run: load }),
    ...(cross.activity !== undefined && { activity: cross.activity }),
    ...(intensity !== undefined && { activityIntensity: intensity }),
    order: runFirst ? 'run-first' : 'cross-first',
    ...(bothTimed && { gap: run.time === cross.time ? 'same-session' : 'spaced' }),
  };
}

function isA(session: Session, activities: readonly Activity[]): boolean {
  return isCross(session) && session.activity !== undefined && activities.includes(session.activity);
}
