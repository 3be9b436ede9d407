import type { Reading } from './rule.ts';
import type { Session } from '../session.ts';
import { intensityOfCross, isDemanding, isRestful } from '../session-load.ts';

/** What the rules about rest days need to know of a day, as bits, so that the facts of two sessions are joined by `|`. */
export const DAY_FACT = {
  /** A session that a rest day does not hold. */
  work: 1,
  /** A hard session or a long run. */
  intense: 2,
  run: 4,
  cross: 8,
  hardCross: 16,
  /** Cross-training of which it is not known how hard it is. */
  openCross: 32,
} as const;

/** The facts of a day with these sessions. */
export function dayFacts(sessions: readonly Session[]): number {
  return sessions.reduce((facts, session) => facts | factsOfSession(session), 0);
}

function factsOfSession(session: Session): number {
  const work = isRestful(session) ? 0 : DAY_FACT.work;
  const intense = isDemanding(session) ? DAY_FACT.intense : 0;
  if (session.kind === 'run') return work | intense | DAY_FACT.run;
  const hard = intense === 0 ? 0 : DAY_FACT.hardCross;
  // A restful session of unknown intensity is not taken for an intense one.
  const open = intensityOfCross(session) === undefined && work !== 0 ? DAY_FACT.openCross : 0;
  return work | intense | DAY_FACT.cross | hard | open;
}

/** Enough rest days: at least one day without work, and never seven days of intense work. */
export function readEnoughRest(days: readonly number[]): Reading {
  if (days.every((facts) => has(facts, DAY_FACT.intense))) return 'conflict';
  return days.every((facts) => has(facts, DAY_FACT.work)) ? 'caution' : 'kept';
}

/** Not all days free of runs are filled with intense sessions. */
export function readKeepRest(days: readonly number[]): Reading {
  const free = days.filter((facts) => !has(facts, DAY_FACT.run));
  if (!free.some((facts) => has(facts, DAY_FACT.cross))) return 'silent';
  if (free.every((facts) => has(facts, DAY_FACT.hardCross))) return 'conflict';
  return free.every((facts) => has(facts, DAY_FACT.hardCross | DAY_FACT.openCross)) ? 'open' : 'kept';
}

/** True where the facts hold any of those asked for. */
export function has(facts: number, fact: number): boolean {
  return (facts & fact) !== 0;
}
