import { DAYS, type Day } from '../planner/session.ts';

const MS_A_DAY = 86_400_000;

/** A calendar day by its numbers; `month` from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The numbers of an ISO day such as `2026-11-23`. Throws a RangeError for a text that is none. */
export function calendarDay(iso: string): CalendarDay {
  const at = new Date(msOf(iso));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** The ISO day of the Monday on or before an ISO day. Throws a RangeError for a text that is none. */
export function mondayOf(iso: string): string {
  const ms = msOf(iso);
  const sinceMonday = (new Date(ms).getUTCDay() + DAYS.length - 1) % DAYS.length;
  return isoOf(ms - sinceMonday * MS_A_DAY);
}

/** The ISO day of a weekday in the week that begins on the ISO day `monday`, or `later` days after it. */
export function dayOfWeek(monday: string, day: Day, later = 0): string {
  return isoOf(msOf(monday) + (DAYS.indexOf(day) + later) * MS_A_DAY);
}

/** The ISO day of a weekday in the week of a Monday whose days are shown in a certain order: those before it come first. */
export function dayShown(monday: string, day: Day, days: readonly Day[]): string {
  const [first = 'monday'] = days;
  const isBefore = first !== 'monday' && DAYS.indexOf(day) >= DAYS.indexOf(first);
  return dayOfWeek(monday, day, isBefore ? -DAYS.length : 0);
}

/** The ISO day on which that week begins. */
export const beginOf = (monday: string, days: readonly Day[]): string =>
  dayShown(monday, days[0] ?? 'monday', days);

/** The ISO day of the Monday after an ISO day. Throws a RangeError for a text that is none. */
export const mondayAfter = (iso: string): string => dayOfWeek(mondayOf(iso), 'monday', DAYS.length);

/** True for a day that exists, written as `2026-11-23`. */
export function isIsoDay(text: string): boolean {
  const ms = parsed(text);
  return !Number.isNaN(ms) && isoOf(ms) === text;
}

function msOf(iso: string): number {
  if (!isIsoDay(iso)) throw new RangeError('not an ISO day');
  return parsed(iso);
}

const parsed = (text: string): number =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;

const isoOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
