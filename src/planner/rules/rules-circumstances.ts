import type { Circumstances } from '../plan.ts';
import type { Reading } from './rule.ts';

/** What goes by the circumstances alone reads every question alike. */
export const everyPlainIntent = <R extends (who: Circumstances) => Reading>(reads: R) => ({
  'same-day': reads,
  frequency: reads,
  season: reads,
  goal: reads,
  focus: reads,
});

/** Who feels worn out cuts back on cross-training, or runs with less intensity. */
export function cutBackWhenWornOut({ wornOut }: Circumstances): Reading {
  return wornOut === true ? 'caution' : 'silent';
}

/** A trainer, videos or a class help with an exercise that is new. */
export function trainerForNewExercise({ newActivity }: Circumstances): Reading {
  return newActivity === true ? 'kept' : 'silent';
}

/** A club that allows no run and cross-training on one day: its own limit, not the article's. */
export function clubNoDoubles({ limits }: Circumstances): Reading {
  return limits?.noDoubles === true ? 'conflict' : 'silent';
}
