import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { parseISO } from 'date-fns/parseISO';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { DAYS } from '../planner/session.ts';

const asDay = (date: Date): string => formatISO(date, { representation: 'date' });

/** The ISO week in which an ISO day lies, such as `2026-W49`. */
export function isoWeekOf(day: string): string {
  const date = parseISO(day);
  const [year, week] = [getISOWeekYear(date), getISOWeek(date)];
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

/** The Monday of the ISO week in which an ISO day lies. */
export const mondayOf = (day: string): string => asDay(startOfISOWeek(parseISO(day)));

/** The ISO day so many days after another, or before it. */
export const dayAt = (day: string, days: number): string => asDay(addDays(parseISO(day), days));

/** The ISO day so many weeks after another, or before it. */
export const weeksAfter = (day: string, weeks: number): string => dayAt(day, weeks * DAYS.length);

/** The Monday of an ISO week such as `2026-W49`; undefined for what names none. */
export function mondayOfWeek(week: string): string | undefined {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (year === undefined || number === undefined) return undefined;
  // The fourth of January always lies in the first week.
  const monday = weeksAfter(mondayOf(`${year}-01-04`), Number(number) - 1);
  return isoWeekOf(monday) === week ? monday : undefined;
}
