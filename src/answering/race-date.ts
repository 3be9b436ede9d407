import * as german from 'chrono-node/de';
import * as english from 'chrono-node/en';
import * as spanish from 'chrono-node/es';
import * as french from 'chrono-node/fr';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import type { Asker } from './options.ts';

const DAYS_A_WEEK = 7;

/** A day in figures, such as 18/04/2027: only Americans put the month first. */
const IN_FIGURES = /^\d{1,2}[./-]\d{1,2}\b/;
const MONTH_FIRST = /^en-US\b/i;

type Parse = typeof english.parse;
type DayParts = ReturnType<Parse>[number]['start'];

const PARSERS: Readonly<Record<string, Parse>> = {
  en: english.parse,
  es: spanish.parse,
  de: german.parse,
  fr: french.parse,
};

/**
 * The day that a text names: an ISO day such as `2027-04-18`, or words such as "18 April", "next Sunday", "in ten
 * weeks". A day without a year is the next one from today on. Undefined where no day is named.
 */
export function readDay(text: string, { today, locale = 'en' }: Asker): string | undefined {
  const reference = parseISO(today);
  for (const parse of parsersFor(text.trim(), locale)) {
    const start = parse(text, reference, { forwardDate: true })[0]?.start;
    if (start !== undefined && namesDay(start)) return isoDay(start);
  }
  return undefined;
}

/** Whole weeks from one ISO day to another, rounded down; negative where the other lies before. */
export function weeksUntil(day: string, today: string): number {
  return Math.floor(differenceInCalendarDays(parseISO(day), parseISO(today)) / DAYS_A_WEEK);
}

/** The asker's own language first, then English, then the others. */
function parsersFor(text: string, locale: string): readonly Parse[] {
  const own = PARSERS[locale.slice(0, 2).toLowerCase()];
  const figures =
    IN_FIGURES.test(text) && !MONTH_FIRST.test(locale) ? [english.GB.parse.bind(english.GB)] : [];
  const all = [...figures, ...(own === undefined ? [] : [own]), ...Object.values(PARSERS)];
  return [...new Set(all)];
}

/** A time of the day alone names no day. */
function namesDay(start: DayParts): boolean {
  return (['day', 'weekday', 'month'] as const).some((part) => start.isCertain(part));
}

function isoDay(start: DayParts): string {
  const two = (part: number | null): string => String(part).padStart(2, '0');
  return `${String(start.get('year')).padStart(4, '0')}-${two(start.get('month'))}-${two(start.get('day'))}`;
}
