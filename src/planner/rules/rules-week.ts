import { dayFacts, readEnoughRest, readKeepRest } from './day-facts.ts';
import type { Circumstances, FrequencyQuestion } from '../plan.ts';
import type { Reading } from './rule.ts';
import * as circumstances from './rules-circumstances.ts';
import * as frequency from './rules-frequency.ts';
import { DAYS, type Activity, type CrossSession, type Week } from '../session.ts';
import { isCounted, isCross, isDemanding } from '../session-load.ts';

/** The share of intense days beyond which a week is to be watched. The planner's own measure, never told as the article's. */
const WATCHED_SHARE = 0.5;

/** Reads the cross-training of a week, wherever in it the sessions stand. */
type ReadsCross = (cross: readonly CrossSession[], who: Circumstances) => Reading;

/** What the article's mix is made of, by activity; the article speaks of no other one in that way. */
const KIND_OF: Readonly<Partial<Record<Activity, 'cardio' | 'strength' | 'flexibility'>>> = {
  swimming: 'cardio',
  cycling: 'cardio',
  rowing: 'cardio',
  strength: 'strength',
  plyometrics: 'strength',
  yoga: 'flexibility',
  pilates: 'flexibility',
};

/** The rules that go by how much cross-training a week holds, not by its days. */
export const READS_CROSS = {
  /** The number of sessions against the level's; fewer than that are no fault of a week. */
  'days-by-level': (cross, { level }) =>
    !cross.some(isCounted)
      ? 'silent'
      : atMost(frequency.daysByLevel({ ...number(cross), ...(level !== undefined && { level }) }), level),
  'club-most-sessions': (cross, { level, limits }) =>
    !cross.some(isCounted)
      ? 'silent'
      : frequency.clubMostSessions({
          ...number(cross),
          ...(level !== undefined && { level }),
          ...(limits !== undefined && { limits }),
        }),
  'strength-couple-a-week': (cross) => againstOwn(cross, ['strength'], frequency.strengthCoupleAWeek),
  'swim-once-or-twice': (cross) => againstOwn(cross, ['swimming'], frequency.swimOnceOrTwice),
  'yoga-pilates-once-or-twice': (cross) =>
    againstOwn(cross, ['yoga', 'pilates'], frequency.yogaPilatesOnceOrTwice),
  'cut-back-when-worn-out': (cross, who) =>
    cross.length === 0 ? 'silent' : circumstances.cutBackWhenWornOut(who),
  'running-first-before-event': (cross, who) =>
    cross.length === 0 ? 'silent' : frequency.runningFirstInTheWeek({ ...number(cross), ...when(who) }),
  'trainer-for-new-exercise': (cross, who) =>
    cross.length === 0 ? 'silent' : circumstances.trainerForNewExercise(who),
  'mix-kinds': (cross) =>
    new Set(cross.flatMap(({ activity }) => (activity && KIND_OF[activity]) ?? [])).size > 1
      ? 'kept'
      : 'silent',
} as const satisfies Readonly<Record<string, ReadsCross>>;

/** Reads a week by what it holds of cross-training. */
export function ofCross(reads: ReadsCross): (week: Week, who: Circumstances) => Reading {
  return (week, who) => reads(crossOf(week), who);
}

/** Enough rest days: one at least, on which yoga, Pilates or a walk may stand. */
export function enoughRestDays(week: Week): Reading {
  return readEnoughRest(DAYS.map((day) => dayFacts(week[day])));
}

/** Where more than half of the days hold a hard session or a long run, the whole of it is to be watched. */
export function watchTheWhole(week: Week): Reading {
  const intense = DAYS.filter((day) => week[day].some(isDemanding)).length;
  return intense > DAYS.length * WATCHED_SHARE ? 'open' : 'silent';
}

/** Not all of the days free of runs are turned into intense sessions. */
export function keepRestDays(week: Week): Reading {
  return readKeepRest(DAYS.map((day) => dayFacts(week[day])));
}

/** Every cross-training session of a week, Monday first. */
export function crossOf(week: Week): CrossSession[] {
  return DAYS.flatMap((day) => week[day].filter(isCross));
}

/** The number of sessions, walks aside. */
function number(cross: readonly CrossSession[]): FrequencyQuestion {
  return { intent: 'frequency', count: cross.filter(isCounted).length };
}

function when({ goal, season, weeksToRace }: Circumstances): Circumstances {
  return {
    ...(goal !== undefined && { goal }),
    ...(season !== undefined && { season }),
    ...(weeksToRace !== undefined && { weeksToRace }),
  };
}

/** Below its number a level is kept in a week; without a level a number that is too many for some stays open. */
function atMost(reading: Reading, level: Circumstances['level']): Reading {
  return reading === 'open' && level !== undefined ? 'kept' : reading;
}

/** The activity's own number of sessions a week, of which fewer are no fault. */
function againstOwn(
  cross: readonly CrossSession[],
  activities: readonly Activity[],
  reads: (question: FrequencyQuestion) => Reading,
): Reading {
  const own = cross.flatMap(({ activity }) =>
    activity !== undefined && activities.includes(activity) ? [activity] : [],
  );
  const [activity] = own;
  if (activity === undefined) return 'silent';
  const reading = reads({ intent: 'frequency', activity, count: own.length });
  return reading === 'open' ? 'kept' : reading;
}
