import { isNearRace } from '../phase.ts';
import type { Circumstances } from '../plan.ts';
import type { RuleId } from '../rules/rules.ts';
import { DAYS, type Session, type Week } from '../session.ts';
import { canBeEased, isDemanding, isRun } from '../session-load.ts';
import { weekBy } from '../week.ts';

/** A session of a week to be mended, with the place of its day. */
export interface Standing {
  readonly day: number;
  readonly session: Session;
}

/** A week to be mended, and where nothing may move. Days are places in the week. */
export interface Patient {
  readonly sessions: readonly Standing[];
  readonly closed: readonly number[];
  readonly closedToCross: readonly number[];
  readonly who: Circumstances;
  /** The member on each day: near a race on the days up to one of this week. */
  readonly whoOn: readonly Circumstances[];
  /** A rest day is left for the member to find, since no change gives one. */
  readonly isRestLeft?: true;
}

/** What becomes of a session, as one number: the day it stands on, that day and made easy, or left out. */
export type Fate = number;

export const DROPPED: Fate = 2 * DAYS.length;

const EASED = DAYS.length;

/** The day that a session stands on; none where it is left out. */
export function dayOf(fate: Fate): number | undefined {
  return fate === DROPPED ? undefined : fate % EASED;
}

/** The fate of a session that is made easy on a day. */
export function eased(day: number): Fate {
  return day + EASED;
}

export function isEased(fate: Fate): boolean {
  return fate >= EASED && fate !== DROPPED;
}

/** A session as it is with its fate; undefined where it is left out. */
export function sessionWith({ session }: Standing, fate: Fate): Session | undefined {
  if (fate === DROPPED) return undefined;
  return isEased(fate) ? { ...session, intensity: 'easy' } : session;
}

/** What a day holds once each session has met its fate: what comes there stands at the end, but runs before it all. */
export function contentAfter(sessions: readonly Standing[], fates: readonly Fate[], day: number): Session[] {
  const stays: Session[] = [];
  const runsComing: Session[] = [];
  const crossComing: Session[] = [];
  for (const [place, standing] of sessions.entries()) {
    const fate = fates[place] ?? DROPPED;
    const session = sessionWith(standing, fate);
    if (session === undefined || dayOf(fate) !== day) continue;
    if (standing.day === day) stays.push(session);
    else (isRun(session) ? runsComing : crossComing).push(session);
  }
  const before = [...runsComing, ...stays];
  return [...before, ...crossComing.map((session) => atAnotherTime(session, before))];
}

/** The week once each session has met its fate. */
export function weekAfter(sessions: readonly Standing[], fates: readonly Fate[]): Week {
  return weekBy((_, day) => contentAfter(sessions, fates, day));
}

/** Another fate of a session, and how many changes that is. */
export interface OtherFate {
  readonly fate: Fate;
  readonly changes: number;
  /** The rule that asks for this fate alone. */
  readonly because?: RuleId;
}

/** Everything else that may become of a session, given the fates of all. */
export function otherFates(patient: Patient, fates: readonly Fate[], place: number): OtherFate[] {
  const { sessions, closed, closedToCross } = patient;
  const standing = sessions[place];
  if (standing === undefined) return [];
  const { day: from, session } = standing;
  const others = [...DAYS.keys()].filter((day) => day !== from && !closed.includes(day));
  if (isRun(session)) {
    return others.filter((day) => !hasRun(sessions, fates, day)).map((fate) => ({ fate, changes: 1 }));
  }
  const days = others.filter((day) => !closedToCross.includes(day));
  const moved = days.map((day): OtherFate => ({ fate: day, changes: 1 }));
  if (canBeEased(session)) {
    const both = days.map((day) => ({ fate: eased(day), changes: 2 }));
    return [...moved, { fate: eased(from), changes: 1 }, ...both];
  }
  return mayBeLeftOut(standing, patient)
    ? [...moved, { fate: DROPPED, changes: 1, because: 'support-running-near-race' }]
    : moved;
}

/** Near a race there is no place for what is hard by its nature. */
export function mayBeLeftOut({ day, session }: Standing, { whoOn }: Patient): boolean {
  if (isRun(session) || !isDemanding(session) || canBeEased(session)) return false;
  return isNearRace(whoOn[day] ?? {});
}

/** A run moves only to a day that held none to begin with, and holds none now. */
function hasRun(sessions: readonly Standing[], fates: readonly Fate[], day: number): boolean {
  return sessions.some(
    ({ day: from, session }, place) =>
      isRun(session) && (from === day || dayOf(fates[place] ?? from) === day),
  );
}

/** A session that comes to the time of a run gives its own time up. */
function atAnotherTime(session: Session, others: readonly Session[]): Session {
  const { time, ...open } = session;
  return time !== undefined && others.some((other) => isRun(other) && other.time === time) ? open : session;
}
