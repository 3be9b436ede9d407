import type { Circumstances } from './plan.ts';

/** Where in the year a runner stands. */
export const PHASES = ['off-season', 'towards-race', 'race-season'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * Weeks to the race up to which it counts as near, and from which on there is no pressure from it. The article gives
 * no number for either: these are the planner's own measure, never told as the article's.
 */
const RACE_SEASON_UP_TO_WEEKS = 4;
const OFF_SEASON_FROM_WEEKS = 17;

type When = Pick<Circumstances, 'season' | 'weeksToRace' | 'goal'>;

/** The phase that the member names, else the one that the distance to the race tells; undefined where neither is known. */
export function phaseOf({ season, weeksToRace }: When): Phase | undefined {
  if (season !== undefined) return season;
  if (weeksToRace === undefined || weeksToRace < 0) return undefined;
  if (weeksToRace <= RACE_SEASON_UP_TO_WEEKS) return 'race-season';
  return weeksToRace < OFF_SEASON_FROM_WEEKS ? 'towards-race' : 'off-season';
}

/** A question whose phase is unknown, as it would be in the phase given. */
export function inPhase<Q extends Circumstances>(question: Q, phase: Phase): Q {
  const when: When =
    phase === 'towards-race' ? { weeksToRace: RACE_SEASON_UP_TO_WEEKS + 1 } : { season: phase };
  return { ...question, ...when };
}

/** True in race season: a race is near, and the focus moves back to running. */
export function isNearRace(when: When): boolean {
  return phaseOf(when) === 'race-season';
}

/** True where the member trains for an event: towards a race and near it, or with a race as the goal and no date. */
export function trainsForEvent(when: When): boolean {
  const phase = phaseOf(when);
  if (phase !== undefined) return phase !== 'off-season';
  return when.goal !== undefined && when.goal !== 'general';
}
