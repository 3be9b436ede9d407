import { NAMED_ACTIVITIES, type Activity, type Intensity, type Level } from './session.ts';

/** Cross-training days or sessions a week; `max` alone where the article says "up to". */
export interface WeeklyRange {
  readonly min?: number;
  readonly max: number;
}

/** What the rules know about an activity. */
export interface ActivityTraits {
  /** How hard it is by its nature; absent where that depends on how it is done. */
  readonly usual?: Intensity;
  /** The article's own number of sessions a week. */
  readonly weekly?: WeeklyRange;
  /** The article places it right after a run. */
  readonly afterRun?: true;
}

/** Every activity, in one place. An activity without traits is placed by the intensity that the member names. */
export const ACTIVITY_TRAITS: Readonly<Record<Activity, ActivityTraits>> = {
  swimming: { weekly: { min: 1, max: 2 }, afterRun: true },
  cycling: { weekly: { min: 1, max: 2 } },
  strength: { weekly: { min: 2, max: 2 } },
  yoga: { weekly: { min: 1, max: 2 }, afterRun: true },
  pilates: { weekly: { min: 1, max: 2 }, afterRun: true },
  rowing: {},
  dance: {},
  climbing: {},
  'martial-arts': {},
  plyometrics: {},
  elliptical: {},
  'pool-running': {},
  walking: { usual: 'easy' },
  hiking: {},
  hiit: { usual: 'hard' },
  football: {},
  tennis: {},
  basketball: {},
  skiing: {},
  skating: {},
};

/** Strength sessions a week after more than a year without any. */
export const STRENGTH_AFTER_A_BREAK: WeeklyRange = { min: 1, max: 2 };

/** Days of cross-training a week, by level. */
export const LEVEL_DAYS: Readonly<Record<Level, WeeklyRange>> = {
  beginner: { min: 1, max: 2 },
  intermediate: { min: 2, max: 3 },
  advanced: { max: 3 },
};

/** The most days of cross-training a week that the article gives to anyone. */
export const MOST_DAYS = Math.max(...Object.values(LEVEL_DAYS).map((range) => range.max));

/** True where the article speaks of the activity; of the others the bot claims nothing. */
export function isNamed(activity: Activity): boolean {
  return NAMED_ACTIVITIES.some((named) => named === activity);
}
