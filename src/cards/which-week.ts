import { isOfWeek } from './calendar-events.ts';
import { readCalendar } from './calendar-read.ts';
import type { Day } from '../planner/session.ts';
import { beginOf, dayOfWeek, mondayAfter, mondayOf } from './iso-day.ts';

export interface SavedOn {
  /** ISO day on which the week is saved. */
  readonly today: string;
  readonly owner: string;
  /** The calendar file that is there already. */
  readonly previous?: string;
}

/** The Monday of the first week from today on whose days are shown in a certain order. */
export function mondayShown(today: string, days: readonly Day[]): string {
  const monday = mondayOf(today);
  if (beginOf(monday, days) >= today) return monday;
  const next = mondayAfter(today);
  return beginOf(next, days) >= today ? next : mondayAfter(next);
}

/**
 * The Monday (ISO day) of the week that a member saves: the coming one, or today's where today is a Monday. From
 * Tuesday to Friday, a week that is under way and stands in the calendar file is saved anew instead; at the weekend
 * members plan the next week, and what they have done stays as it was.
 */
export function mondayToSave({ today, owner, previous }: SavedOn): string {
  const current = mondayOf(today);
  if (today === current) return current;
  const next = mondayAfter(today);
  if (previous === undefined || today >= dayOfWeek(current, 'saturday')) return next;
  const events = [...(readCalendar(previous) ?? [])];
  const isUnderWay = events.some(
    ([uid, { cancelled }]) => !cancelled && isOfWeek(uid, { monday: current, owner }),
  );
  return isUnderWay ? current : next;
}
