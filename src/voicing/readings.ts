import { z } from 'zod';
import { WEAKNESSES, type PlanQuestion } from '../planner/plan.ts';
import {
  ACTIVITIES,
  GAPS,
  GOALS,
  INTENSITIES,
  LEVELS,
  ORDERS,
  RUN_LOADS,
  SEASONS,
} from '../planner/session.ts';
import { objectIn } from './reply-json.ts';

const listed = z.strictObject({ kind: z.literal('listed'), number: z.int() });

/** A plan question by its parts; what the member left open is null. Weeks are read from the member's own words alone. */
const plan = z.strictObject({
  kind: z.literal('plan'),
  intent: z.enum(['same-day', 'frequency', 'season', 'goal', 'focus']),
  activity: z.enum(ACTIVITIES).nullable(),
  activityIntensity: z.enum(INTENSITIES).nullable(),
  run: z.enum(RUN_LOADS).nullable(),
  order: z.enum(ORDERS).nullable(),
  gap: z.enum(GAPS).nullable(),
  level: z.enum(LEVELS).nullable(),
  goal: z.enum(GOALS).nullable(),
  season: z.enum(SEASONS).nullable(),
  weakness: z.enum(WEAKNESSES).nullable(),
});

/** What a model must give back where it is asked what a member may have meant. */
export const READINGS = z.strictObject({ readings: z.array(z.union([listed, plan])) });

/** What a member may have meant: a question of the list, by its number from 1, or one for the planner. */
export type Reading = z.infer<typeof READINGS>['readings'][number];

/** What a model understood, out of its text; nothing where that is not of the shape. */
export function readingsIn(text: string): readonly Reading[] {
  return READINGS.safeParse(objectIn(text)).data?.readings ?? [];
}

/** Weaknesses tell of the body: one of these is never put into a member's mouth. */
const OF_HEALTH: ReadonlySet<string> = new Set<string>(['soreness', 'injury', 'stiffness']);

/** The planner's question of a reading, with the parts that belong to its intent. */
export function planOf(reading: Extract<Reading, { kind: 'plan' }>): PlanQuestion {
  const { intent, activity, activityIntensity, run, order, gap, level, goal, season, weakness } = reading;
  const known = {
    ...(level !== null && { level }),
    ...(goal !== null && { goal }),
    ...(season !== null && { season }),
  };
  const activities = activity === null ? {} : { activities: [activity] };
  switch (intent) {
    case 'same-day':
      return {
        intent,
        ...known,
        ...(run !== null && { run }),
        ...(activity !== null && { activity }),
        ...(activityIntensity !== null && { activityIntensity }),
        ...(order !== null && { order }),
        ...(gap !== null && { gap }),
      };
    case 'frequency':
      return { intent, ...known, ...(activity !== null && { activity }) };
    case 'season':
    case 'goal':
      return { intent, ...known, ...activities };
    case 'focus': {
      const isTold = weakness !== null && !OF_HEALTH.has(weakness);
      return { intent, ...known, ...activities, ...(isTold && { weaknesses: [weakness] }) };
    }
  }
}
