import type { Circumstances } from './plan.ts';

/** The circumstances of a question, without what it asks. */
export function circumstancesOf({
  level,
  goal,
  season,
  weeksToRace,
  wornOut,
  newActivity,
  refuses,
  likes,
  limits,
}: Circumstances): Circumstances {
  return {
    ...(level !== undefined && { level }),
    ...(goal !== undefined && { goal }),
    ...(season !== undefined && { season }),
    ...(weeksToRace !== undefined && { weeksToRace }),
    ...(wornOut !== undefined && { wornOut }),
    ...(newActivity !== undefined && { newActivity }),
    ...(refuses !== undefined && { refuses }),
    ...(likes !== undefined && { likes }),
    ...(limits !== undefined && { limits }),
  };
}
