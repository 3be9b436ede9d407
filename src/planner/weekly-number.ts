import { LEVEL_DAYS, MOST_DAYS, type WeeklyRange } from './activities.ts';
import type { Circumstances, Missing } from './plan.ts';
import { weeklyNumber } from './rules/rules-frequency.ts';

/** The number of sessions a week that holds for a member; without a level the most of anyone, where it is passed. */
export function numberFor({ level, limits }: Circumstances, count: number): Partial<WeeklyRange> {
  const number = weeklyNumber({
    intent: 'frequency',
    ...(level !== undefined && { level }),
    ...(limits !== undefined && { limits }),
  });
  return number ?? (count > MOST_DAYS ? { max: MOST_DAYS } : {});
}

/** The level is missing where the number would be too many for a beginner, and not for others. */
export function missingLevel({ level }: Circumstances, count: number): Missing | undefined {
  return level === undefined && count > LEVEL_DAYS.beginner.max && count <= MOST_DAYS ? 'level' : undefined;
}
