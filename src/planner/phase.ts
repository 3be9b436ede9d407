import type { Goal, Season } from './session.ts';

interface Phase {
  readonly goal?: Goal;
  readonly season?: Season;
}

/** True in race season: a race is near, and the focus moves back to running. */
export function isNearRace(phase: Phase): boolean {
  return phase.season === 'race-season';
}

/** True where the member trains for an event: a race is near, or a race distance is the goal outside the off-season. */
export function trainsForEvent(phase: Phase): boolean {
  if (isNearRace(phase)) return true;
  return phase.season !== 'off-season' && phase.goal !== undefined && phase.goal !== 'general';
}
