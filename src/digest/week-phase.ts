import { weeksUntil } from '../answering/race-date.ts';
import { phaseOf } from '../planner/phase.ts';
import type { Season } from '../planner/session.ts';
import type { WeekPhase } from './digest.ts';
import type { PhaseSource } from './settings.ts';

/** Where in the year a week lies, by what the club has set; `monday` is the ISO day on which it begins. */
export function weekPhase(source: PhaseSource | undefined, monday: string): WeekPhase {
  if (source === undefined) return {};
  if ('season' in source) return { phase: source.season };
  const { race, goal } = source;
  if (race < monday) return { race, isOver: true };
  const weeksToRace = weeksUntil(race, monday);
  const phase = phaseOf({ weeksToRace });
  return {
    race,
    weeksToRace,
    ...(goal !== undefined && { goal }),
    ...(phase !== undefined && { phase }),
  };
}

/** The phase as the planner is told of it. */
export function whenOf({ phase, weeksToRace, goal }: WeekPhase): {
  readonly season?: Season;
  readonly weeksToRace?: number;
  readonly goal?: NonNullable<WeekPhase['goal']>;
} {
  return {
    ...(goal !== undefined && { goal }),
    ...(weeksToRace !== undefined && { weeksToRace }),
    ...(weeksToRace === undefined && phase !== undefined && phase !== 'towards-race' && { season: phase }),
  };
}
