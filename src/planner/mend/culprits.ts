import { DAY_FACT, has, readEnoughRest, readKeepRest } from '../rules/day-facts.ts';
import type { DayHealth } from './day-health.ts';
import { dayOf, DROPPED, mayBeLeftOut, sessionWith, type Fate, type Patient } from './fates.ts';
import { isNearRace } from '../phase.ts';
import type { RuleId } from '../rules/rules.ts';
import { DAYS } from '../session.ts';
import { isDemanding, isRestful, isRun } from '../session-load.ts';

/** A fate for each session, and the rule that asked for each one that does not stay as it is. */
export interface Mend {
  readonly fates: readonly Fate[];
  readonly because: readonly (RuleId | undefined)[];
  readonly changes: number;
}

/** A session that a fault rests on, and the rule that it breaks. */
interface Culprit {
  readonly place: number;
  readonly rule: RuleId;
}

/** What is still wrong with a week. */
export interface Diagnosis {
  /** The week cannot be mended with fewer changes; infinite where it cannot be mended at all, 0 where it is well. */
  readonly least: number;
  /** Sessions of which one must change for the next fault to be mended. */
  readonly culprits: readonly Culprit[];
}

const WELL: Diagnosis = { least: 0, culprits: [] };
const BEYOND_HELP: Diagnosis = { least: Infinity, culprits: [] };

/** Finds what is wrong with a week of which the days have been examined. Runs change only where they may move. */
export function diagnose(
  patient: Patient,
  mend: Mend,
  days: readonly DayHealth[],
  runsMove: boolean,
): Diagnosis {
  if (!runsMove && days.some(({ runsFault }) => runsFault)) return BEYOND_HELP;
  if (isTooFullForSingleDays(patient, mend, days)) return BEYOND_HELP;
  const facts = days.map((day) => day.facts);
  // Near a race no run moves in favour of cross-training.
  const runsMoveForCross = runsMove && !patient.whoOn.some(isNearRace);
  const mayGo = (place: number): boolean => mayChange(patient, mend, place, runsMoveForCross);
  const faults = days.flatMap(({ fault, runsFault }, day): Culprit[][] => {
    if (fault === undefined) return [];
    const places = placesOn(mend.fates, day).filter((place) =>
      runsFault ? mayChange(patient, mend, place, runsMove) : mayGo(place),
    );
    return [places.map((place) => ({ place, rule: fault }))];
  });
  const needsRest = patient.isRestLeft !== true && readEnoughRest(facts) !== 'kept';
  const toFree = needsRest ? daysToFree(patient, mend, mayGo) : undefined;
  // What mends one day mends no other one.
  const ofDays = days.reduce((sum, day) => sum + day.least, 0);
  const least = Math.max(ofDays, toFree?.least ?? 0);
  const [fewest] = faults.toSorted((a, b) => a.length - b.length);
  if (fewest !== undefined) return fewest.length === 0 ? BEYOND_HELP : { least, culprits: fewest };
  if (toFree !== undefined) return { least, culprits: toFree.culprits };
  if (readKeepRest(facts) !== 'conflict') return WELL;
  return { least: 1, culprits: toKeepRest(patient, mend, facts).filter(({ place }) => mayGo(place)) };
}

/**
 * Where a club has no doubles, cross-training that no rest day holds needs a day free of runs beside the rest day; days
 * free of runs do not become more by moving runs.
 */
function isTooFullForSingleDays(patient: Patient, { fates }: Mend, days: readonly DayHealth[]): boolean {
  const { sessions, who } = patient;
  if (who.limits?.noDoubles !== true) return false;
  const free = days.filter(({ facts }) => !has(facts, DAY_FACT.run)).length;
  const needsDay = sessions.some(
    (standing, place) =>
      fates[place] !== DROPPED &&
      standing.session.kind === 'cross' &&
      !isRestful({ ...standing.session, intensity: 'easy' }) &&
      !mayBeLeftOut(standing, patient),
  );
  return needsDay && free < 2;
}

/** A day free of work needs all its work to go: for each day where that can be done, the first session to go. */
function daysToFree(
  { sessions }: Patient,
  { fates }: Mend,
  canChange: (place: number) => boolean,
): Diagnosis {
  const culprits: Culprit[] = [];
  let least = Infinity;
  for (const day of DAYS.keys()) {
    const work = placesOn(fates, day).filter((place) => {
      const standing = sessions[place];
      const session = standing && sessionWith(standing, fates[place] ?? DROPPED);
      return session !== undefined && !isRestful(session);
    });
    const [first] = work;
    if (first === undefined || !work.every(canChange)) continue;
    least = Math.min(least, work.length);
    culprits.push({ place: first, rule: 'enough-rest-days' });
  }
  return { least, culprits };
}

/** Where every day free of runs is filled with intense sessions, one of these goes, or a run comes. */
function toKeepRest({ sessions }: Patient, { fates }: Mend, facts: readonly number[]): Culprit[] {
  return [...sessions.keys()]
    .filter((place) => {
      const standing = sessions[place];
      const fate = fates[place] ?? DROPPED;
      const session = standing && sessionWith(standing, fate);
      if (session === undefined) return false;
      const isRunFree = !has(facts[dayOf(fate) ?? 0] ?? 0, DAY_FACT.run);
      return isRun(session) || (isDemanding(session) && isRunFree);
    })
    .map((place) => ({ place, rule: 'keep-rest-days' }));
}

/** Sessions of the club and races stay; what has been changed already is not changed again. */
function mayChange({ sessions }: Patient, { because }: Mend, place: number, runsMove: boolean): boolean {
  const session = sessions[place]?.session;
  if (session === undefined || because[place] !== undefined) return false;
  return !isRun(session) || (runsMove && session.club !== true && session.run !== 'race');
}

function placesOn(fates: readonly Fate[], day: number): number[] {
  const places: number[] = [];
  for (const [place, fate] of fates.entries()) if (dayOf(fate) === day) places.push(place);
  return places;
}
