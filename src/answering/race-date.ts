import { addDays } from 'date-fns/addDays';
import { addYears } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { nextMonday } from 'date-fns/nextMonday';
import { isMonday } from 'date-fns/isMonday';
import { parseISO } from 'date-fns/parseISO';
import { fold } from '../knowledge/tokens.ts';
import { DAYS, type Day } from '../planner/session.ts';
import { MONTHS, NUMBERS, UNIT_DAYS } from './option-words.ts';
import type { Asker } from './options.ts';

/** A race further ahead is taken for a slip. */
const MOST_YEARS_AHEAD = 2;

/** 2027-04-18, year first. */
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
/** 18/04/2027, 18.4.27, 18.4. */
const IN_FIGURES = /^(\d{1,2}) ?([./-]) ?(\d{1,2})(?: ?\2 ?(\d{4}|\d{2}))?\.?$/;
/** 18 April 2027, the 18th of April, el 18 de abril de 2027, 18. April, le 1er mai. */
const DAY_FIRST =
  /^(?:(?:on |am |the |den |der |el |le )*)(\d{1,2})(?:st|nd|rd|th|er|o)?\.? ?(?:of |de )?(\p{L}+)\.?,? ?(?:del? )?(\d{4}|'?\d{2})?$/u;
/** April 18, 2027. */
const MONTH_FIRST = /^(?:on )?(\p{L}+)\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u;
/** In ten weeks. */
const AHEAD = /^(?:(?:in|en|dentro de|dans) )?(\d{1,3}|\p{L}+) (\p{L}+)$/u;

/** Only Americans put the month first in figures. */
const AMERICAN = /^en-US\b/i;

/** A day in numbers; `month` from 1. */
interface Numbers {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The ISO day that a text names and nothing but names: `2027-04-18`, a day and a month in figures or words with or
 * without a year ("18 April", "4.5.27"), or a time ahead ("in ten weeks"). A day without a year is the next one from
 * today on. Undefined for every other text, also for a day that the calendar does not hold.
 */
export function readDay(text: string, { today, locale = 'en' }: Asker): string | undefined {
  const said = fold(text).replace(/\s+/g, ' ').trim();
  const ahead = daysAhead(said);
  if (ahead !== undefined) return isoOf(addDays(parseISO(today), ahead));
  return readings(said, locale)
    .map((numbers) => nextDay(numbers, today))
    .find((day) => day !== undefined);
}

/** True for a race that lies further ahead than one is planned for. */
export function isTooFar(day: string, today: string): boolean {
  return day > isoOf(addYears(parseISO(today), MOST_YEARS_AHEAD));
}

/** The ISO day so many whole weeks ahead. */
export const dayInWeeks = (weeks: number, today: string): string =>
  isoOf(addDays(parseISO(today), weeks * DAYS.length));

/** Whole weeks from one ISO day to another, rounded down; negative where the other lies before. */
export function weeksUntil(day: string, today: string): number {
  return Math.floor(differenceInCalendarDays(parseISO(day), parseISO(today)) / DAYS.length);
}

/** The weekday of an ISO day that lies in the week to come, which begins on the first Monday from today on. */
export function dayOfComingWeek(day: string, today: string): Day | undefined {
  const from = parseISO(today);
  const monday = isMonday(from) ? from : nextMonday(from);
  return DAYS[differenceInCalendarDays(parseISO(day), monday)];
}

function daysAhead(said: string): number | undefined {
  const [, number = '', unit = ''] = AHEAD.exec(said) ?? [];
  const length = UNIT_DAYS.find(({ names }) => names.has(unit));
  const count = /^\d/.test(number) ? Number(number) : NUMBERS.findIndex((names) => names.has(number)) + 1;
  return length === undefined || count === 0 ? undefined : count * length.days;
}

/** What a text may mean, the likeliest first. */
function readings(said: string, locale: string): readonly Numbers[] {
  const [, year, , month, day] = YEAR_FIRST.exec(said) ?? [];
  if (year !== undefined) return [numbersOf(day, Number(month), year)];
  const [figures, first, sign, second, after] = IN_FIGURES.exec(said) ?? [];
  if (figures !== undefined) {
    const both = [numbersOf(first, Number(second), after), numbersOf(second, Number(first), after)];
    return AMERICAN.test(locale) && sign !== '.' ? both.toReversed() : both;
  }
  const [dayFirst, ofMonth, named = '', dayYear] = DAY_FIRST.exec(said) ?? [];
  if (dayFirst !== undefined) return [numbersOf(ofMonth, monthOf(named), dayYear)];
  const [monthFirst, name = '', dayAfter, monthYear] = MONTH_FIRST.exec(said) ?? [];
  return monthFirst === undefined ? [] : [numbersOf(dayAfter, monthOf(name), monthYear)];
}

const monthOf = (name: string): number => MONTHS.findIndex((names) => names.has(name)) + 1;

function numbersOf(day: string | undefined, month: number, year: string | undefined): Numbers {
  const digits = year?.replace("'", '');
  const full = digits?.length === 2 ? `20${digits}` : digits;
  return { day: Number(day), month, ...(full !== undefined && { year: Number(full) }) };
}

/** The ISO day of these numbers, without a year the next one from today on; undefined where there is none. */
function nextDay({ year, month, day }: Numbers, today: string): string | undefined {
  const now = Number(today.slice(0, 4));
  const years = year === undefined ? Array.from({ length: MOST_YEARS_AHEAD + 1 }, (_, i) => now + i) : [year];
  const days = years.map((one) => `${padded(one, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
  return days.find((iso) => isValid(parseISO(iso)) && (year !== undefined || iso >= today));
}

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

const isoOf = (day: Date): string => formatISO(day, { representation: 'date' });
