import { DAYS } from '../planner/session.ts';
import type { DayOfMonth, WallMoment } from '../wording/digest-words.ts';
import { dayOnWall, timeOnWall } from './wall-time.ts';

/** The day and the month of an ISO day. */
export function dayOfMonth(day: string): DayOfMonth {
  const [, month, date] = day.split('-').map(Number);
  return { day: date ?? 0, month: month ?? 0 };
}

const SUNDAY_FIRST = DAYS.length - 1;

/** An instant (milliseconds since 1970) as the wall of a zone shows it. */
export function wallMoment(at: number, zone: string): WallMoment {
  const day = dayOnWall(at, zone);
  const weekday = DAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + SUNDAY_FIRST) % DAYS.length] ?? 'monday';
  return { weekday, date: dayOfMonth(day), time: timeOnWall(at, zone) };
}
