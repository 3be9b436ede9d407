import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';

const asDay = (date: Date): string => formatISO(date, { representation: 'date' });

/** The Monday of the ISO week in which a day lies; both are ISO days, such as `2026-11-23`. */
export const weekOfDay = (day: string): string => asDay(startOfISOWeek(parseISO(day)));

/** The ISO day so many days after another. */
export const daysAfter = (day: string, days: number): string => asDay(addDays(parseISO(day), days));

const LAST_OF_WEEK = 6;

/** True for a week, named by its Monday, that was over more than `keepDays` days before a day. */
export const isWeekExpired = (week: string, today: string, keepDays: number): boolean =>
  differenceInCalendarDays(parseISO(today), parseISO(week)) - LAST_OF_WEEK > keepDays;
