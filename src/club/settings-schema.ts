import { z } from 'zod';
import { SPOKEN_LANGUAGES } from '../knowledge/spoken-language.ts';
import { DETAILS } from '../answering/question.ts';
import { DAYS, RUN_KINDS, TIMES } from '../planner/session.ts';
import { isZone } from './zones.ts';
import type { ClubSettings } from './settings.ts';

/** Bounds of what a club may set: more of it is a slip, and an export stays one small file. */
export const MOST_CHANNELS = 25;
export const MOST_ROLES = 25;
export const KEEP_DAYS = { min: 7, max: 3_650 } as const;

/** Most sessions a week that a club may hold, or that its limit may name; two a day. */
export const MOST_WEEKLY_SESSIONS = 14;

const id = z.string().regex(/^\d{1,20}$/);
const channels = z.array(id).max(MOST_CHANNELS);
const roles = z.array(id).max(MOST_ROLES);

/** One of the runs that a club holds every week. */
export const clubSessionSchema = z.object({
  day: z.enum(DAYS),
  kind: z.literal('run'),
  run: z.enum(RUN_KINDS),
  time: z.enum(TIMES).exactOptional(),
});

/** The club's own limits. A limit that does not hold is left out, so `false` for one is a slip. */
export const limitsSchema = z.object({
  noDoubles: z.literal(true).exactOptional(),
  noCrossOn: z.array(z.enum(DAYS)).max(DAYS.length).exactOptional(),
  mostSessions: z.int().min(0).max(MOST_WEEKLY_SESSIONS).exactOptional(),
});

/** Each setting by its name, as it stands in the store and in an exported file. */
export const SETTING_SCHEMAS = {
  askChannels: channels,
  coachChannel: id,
  moderatorChannel: id,
  logChannel: id,
  coachRoles: roles,
  moderatorRoles: roles,
  secondModerator: z.literal(true),
  withoutModel: z.literal(true),
  zone: z.string().max(64).refine(isZone),
  weekStart: z.enum(DAYS),
  language: z.enum(SPOKEN_LANGUAGES),
  detail: z.enum(DETAILS),
  channelsWithoutFeedback: channels,
  sessions: z.array(clubSessionSchema).max(MOST_WEEKLY_SESSIONS),
  limits: limitsSchema,
  keepDays: z.int().min(KEEP_DAYS.min).max(KEEP_DAYS.max),
} satisfies { readonly [Name in keyof ClubSettings]-?: z.ZodType<NonNullable<ClubSettings[Name]>> };
