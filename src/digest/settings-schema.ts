import { z } from 'zod';
import { isZone } from '../club/zones.ts';
import { DAYS, GOALS, LEVELS, SEASONS } from '../planner/session.ts';
import { mondayOfWeek } from './iso-week.ts';
import type { DigestSettings } from './settings.ts';

/** Characters of the line that tells why a week is skipped. */
export const WHY_CHARACTERS = 200;
/** Weeks that may be skipped ahead. */
export const MOST_SKIPS = 26;

const id = z.string().regex(/^\d{1,20}$/);

/** A time on the wall, `00:00` to `23:59`. */
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

const skipSchema = z.object({
  week: z.string().refine((week) => mondayOfWeek(week) !== undefined),
  why: z.string().max(WHY_CHARACTERS),
});

const phaseSchema = z.union([
  z.object({ race: z.iso.date(), goal: z.enum(GOALS).exactOptional() }),
  z.object({ season: z.enum(SEASONS) }),
]);

/** Each setting of a digest by its name, as it stands in the store. */
export const DIGEST_SCHEMAS = {
  channel: id,
  weekday: z.enum(DAYS),
  time: z.string().regex(TIME),
  zone: z.string().max(64).refine(isZone),
  levels: z.array(z.enum(LEVELS)).min(1).max(LEVELS.length),
  role: id,
  phase: phaseSchema,
  poll: z.literal(true),
  summaryChannel: id,
  paused: z.literal(true),
  skips: z.array(skipSchema).max(MOST_SKIPS),
} satisfies { readonly [Name in keyof DigestSettings]-?: z.ZodType<NonNullable<DigestSettings[Name]>> };
