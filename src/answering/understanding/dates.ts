import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';

/** A day of the calendar that a message names. */
export interface SaidDate {
  /** ISO day; the first of the month where only that was named. */
  readonly day: string;
  /** True where the year was said. */
  readonly withYear: boolean;
}

const CHRONO = { en: en.GB, es: es.strict, de: de.strict, fr: fr.strict };
/** Clients that write the month before the day. */
const MONTH_FIRST = 'en-US';

/** A day of the calendar has its number: "12 April", "18.4.", "2027-04-18". */
const HINT =
  /\d[./-]\d|\d(?:st|nd|rd|th|er)?\.?\s*(?:of\s+|de\s+)?(?:jan|feb|f[eé]v|m[aä]r|abr|apr|avr|ma[yi]|jun|juin|jul|juil|a[uo][gû]|ago|sep|o[ck]t|nov|d[eéi][czs]|ene)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+(?:the\s+)?\d/iu;
/** `12.4.`, which is no date for chrono without its year. */
const DAY_AND_MONTH = /\b(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/gu;

/** A date with the characters of the text that name it. */
export interface FoundDate {
  readonly date: SaidDate;
  readonly from: number;
  readonly to: number;
}

/**
 * The days of the calendar that a text names ("12 April", "el 3 de mayo", "18.4.", "2027-04-18"), each the next such
 * day after `today` unless a year is said. Times of day, lengths of time, weekdays and bare months are no dates here.
 */
export function findDates(
  text: string,
  language: SpokenLanguage,
  today: string,
  locale: string | undefined,
): FoundDate[] {
  if (!HINT.test(text)) return [];
  const chrono = language === 'en' && locale === MONTH_FIRST ? en.strict : CHRONO[language];
  const found = chrono
    .parse(text, parseISO(today), { forwardDate: true })
    .filter(({ start }) => start.isCertain('month') && start.isCertain('day') && !start.isCertain('hour'))
    .filter(({ text: said }) => /\d/.test(said) && !UNITS.test(said))
    .map(({ start, text: said, index }) => ({
      date: { day: isoDay(start.date()), withYear: /\b\d{4}\b/.test(said) },
      from: index,
      to: index + said.length,
    }));
  return found.length > 0 || language !== 'de' ? found : daysAndMonths(text, today);
}

/** Lengths of time ("in 10 weeks") and counts ("3 times a week") are read elsewhere, with what they stand beside. */
const UNITS =
  /(?:day|week|month|year|tag|woche|monat|jahr|d[ií]a|semana|mes|a[ñn]o|jour|semaine|mois|ann?)(?:s|e|n|en|es)?\b/iu;

const isoDay = (day: Date): string => formatISO(day, { representation: 'date' });

function daysAndMonths(text: string, today: string): FoundDate[] {
  return [...text.matchAll(DAY_AND_MONTH)].flatMap(({ 0: said, 1: day = '', 2: month = '', index }) => {
    const [first = '', next = ''] = [0, 1].map(
      (ahead) => `${Number(today.slice(0, 4)) + ahead}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    );
    const iso = first >= today ? first : next;
    if (!isValid(parseISO(iso))) return [];
    return [{ date: { day: iso, withYear: false }, from: index, to: index + said.length }];
  });
}
