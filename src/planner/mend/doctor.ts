import { bindingRule, isStrength, tooMany } from '../amounts.ts';
import { whoOn } from '../day-view.ts';
import { examineDay } from './day-health.ts';
import {
  contentAfter,
  dayOf,
  DROPPED,
  eased,
  isEased,
  weekAfter,
  type Fate,
  type Patient,
  type Standing,
} from './fates.ts';
import { leastBy } from '../build/least-by.ts';
import { mendCost } from './mend-cost.ts';
import { examiner, mends, type Examine } from './mend.ts';
import type { Mend } from './culprits.ts';
import type { Circumstances, Move } from '../plan.ts';
import type { RuleId } from '../rules/rules.ts';
import { crossOf } from '../rules/rules-week.ts';
import { DAYS, type Day, type Week } from '../session.ts';
import { isCounted, isCross, isDemanding, isRun } from '../session-load.ts';
import { subsetsOfSize } from '../build/subsets.ts';
import { placedIn } from '../week.ts';

/** Changes, beside sessions left out, beyond which a week is better built anew than mended by moving runs. */
const MOST_CHANGES_WITH_RUNS = 3;

/** A week mended, and how. */
export interface Repair {
  readonly moves: readonly Move[];
  readonly week: Week;
}

/**
 * The fewest changes after which no must is broken: cross-training moves, is made easy, or is left out as far as its
 * amount asks for that; runs move only where no change of cross-training helps, those of the club and races never.
 * Undefined where nothing is to be mended, or nothing of that mends it. With `isRestLeft` a missing rest day is not
 * mended, but all the rest is.
 */
export function repair(
  week: Week,
  impossible: readonly Day[],
  who: Circumstances,
  isRestLeft = false,
): Repair | undefined {
  const sessions: Standing[] = placedIn(week).map(({ day, session }) => ({
    day: DAYS.indexOf(day),
    session,
  }));
  const patient: Patient = {
    sessions,
    closed: placesOf(impossible),
    closedToCross: placesOf(who.limits?.noCrossOn ?? []),
    who,
    whoOn: DAYS.map((day) => whoOn(week, day, who)),
    ...(isRestLeft && { isRestLeft }),
  };
  const examine = examiner(patient);
  const found = fewestChanges(patient, lightened(sessions, week, who), examine);
  const best = bestOf(found, patient, mendCost(patient, examine));
  if (best === undefined) return undefined;
  const moves = movesOf(best, patient);
  return moves.length === 0 ? undefined : { moves, week: weekAfter(sessions, best.fates) };
}

/** All mends with the fewest changes; with runs that move only where there is none without. */
function fewestChanges(patient: Patient, starts: readonly Mend[], examine: Examine): readonly Mend[] {
  const cross = [...patient.sessions.keys()].filter((place) => !isRunAt(patient.sessions, place));
  const kept = cross.length - (starts[0]?.fates.filter((fate) => fate === DROPPED).length ?? 0);
  // Each session that is kept can be moved and made easy.
  const withoutRuns = mends(patient, starts, { most: 2 * kept, runsMove: false }, examine);
  if (withoutRuns.length > 0) return withoutRuns;
  const withRuns = { most: MOST_CHANGES_WITH_RUNS, runsMove: true };
  // What the runs by themselves cannot be mended of, cross-training does not mend either.
  const bare = starts.slice(0, 1).map(({ fates, because }) => ({
    fates: fates.map((fate, place) => (cross.includes(place) ? DROPPED : fate)),
    because,
    changes: 0,
  }));
  return mends(patient, bare, withRuns, examine).length === 0
    ? []
    : mends(patient, starts, withRuns, examine);
}

/** The ways to leave out as much cross-training as its amount asks for, and no more. */
function lightened(sessions: readonly Standing[], week: Week, who: Circumstances): Mend[] {
  const cross = crossOf(week);
  const over = tooMany(cross, who);
  const rule = bindingRule(cross, who);
  const places = [...sessions.keys()].filter((place) => isCountedAt(sessions, place));
  const isEnough = (dropped: readonly number[]): boolean =>
    dropped.filter((place) => isStrengthAt(sessions, place)).length >= over.strength;
  const starts: Mend[] = [];
  for (const dropped of subsetsOfSize(places, Math.max(over.all, over.strength))) {
    if (!isEnough(dropped)) continue;
    starts.push({
      fates: sessions.map(({ day }, place) => (dropped.includes(place) ? DROPPED : day)),
      because: sessions.map((_, place) => (dropped.includes(place) ? rule : undefined)),
      changes: 0,
    });
  }
  return starts;
}

/**
 * Of equally few changes: few runs moved, few sessions made easy, of those left out the hard ones, then the week that
 * costs least.
 */
function bestOf(
  found: readonly Mend[],
  { sessions }: Patient,
  costOf: (fates: readonly Fate[]) => number,
): Mend | undefined {
  const gentlest = leastBy(
    leastBy(found, ({ fates }) =>
      countOf(fates, (fate, place) => isRunAt(sessions, place) && hasMoved(fate, sessions, place)),
    ),
    ({ fates }) => countOf(fates, (fate) => isEased(fate)),
  );
  const lightest = leastBy(gentlest, ({ fates }) =>
    countOf(fates, (fate, place) => fate !== DROPPED && isHardCrossAt(sessions, place)),
  );
  return leastBy(lightest, ({ fates }) => costOf(fates))[0];
}

/** The changes in the order of the week. */
function movesOf({ fates, because }: Mend, { sessions, whoOn: member }: Patient): Move[] {
  return sessions.flatMap(({ day, session }, place): Move[] => {
    const fate = fates[place];
    const rule = because[place];
    const from = DAYS[day];
    if (fate === undefined || rule === undefined || from === undefined) return [];
    if (fate === DROPPED) return [{ change: 'drop', session, from, because: rule }];
    const to = DAYS[dayOf(fate) ?? day];
    const moved = hasMoved(fate, sessions, place) && to !== undefined;
    if (moved && isEased(fate)) {
      const reasons = reasonsFor(place, { fates, sessions, member });
      return [
        { change: 'move', session, from, to, because: reasons.move ?? rule },
        { change: 'ease', session, from: to, because: reasons.ease ?? rule },
      ];
    }
    return [
      ...(moved ? [{ change: 'move' as const, session, from, to, because: rule }] : []),
      ...(isEased(fate) ? [{ change: 'ease' as const, session, from: to ?? from, because: rule }] : []),
    ];
  });
}

interface Mended {
  readonly fates: readonly Fate[];
  readonly sessions: readonly Standing[];
  readonly member: readonly Circumstances[];
}

/** What stands against a session that moves and is made easy: easy on its old day, and as it is on the new one. */
function reasonsFor(
  place: number,
  { fates, sessions, member }: Mended,
): Partial<Record<'move' | 'ease', RuleId>> {
  const from = sessions[place]?.day ?? 0;
  const to = dayOf(fates[place] ?? from) ?? from;
  const faultOn = (day: number, fate: Fate): RuleId | undefined =>
    examineDay(contentAfter(sessions, fates.with(place, fate), day), day, member[day] ?? {}).fault;
  const move = faultOn(from, eased(from));
  const ease = faultOn(to, to);
  return { ...(move !== undefined && { move }), ...(ease !== undefined && { ease }) };
}

function hasMoved(fate: Fate, sessions: readonly Standing[], place: number): boolean {
  return fate !== DROPPED && dayOf(fate) !== sessions[place]?.day;
}

function countOf(fates: readonly Fate[], counts: (fate: Fate, place: number) => boolean): number {
  return fates.filter(counts).length;
}

function isRunAt(sessions: readonly Standing[], place: number): boolean {
  const session = sessions[place]?.session;
  return session !== undefined && isRun(session);
}

function isCountedAt(sessions: readonly Standing[], place: number): boolean {
  const session = sessions[place]?.session;
  return session !== undefined && isCross(session) && isCounted(session);
}

function isHardCrossAt(sessions: readonly Standing[], place: number): boolean {
  const session = sessions[place]?.session;
  return session !== undefined && isCross(session) && isDemanding(session);
}

function isStrengthAt(sessions: readonly Standing[], place: number): boolean {
  const session = sessions[place]?.session;
  return session !== undefined && isCross(session) && isStrength(session);
}

function placesOf(days: readonly Day[]): number[] {
  return days.map((day) => DAYS.indexOf(day));
}
