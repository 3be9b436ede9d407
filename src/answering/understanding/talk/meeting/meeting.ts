import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../../../knowledge/spoken-language.ts';
import { DAYS, type Day } from '../../../../planner/session.ts';
import type { Message } from '../../message.ts';
import { rowsOf } from '../rows.ts';
import { ENGLISH_MEETING } from './english.ts';
import { FRENCH_MEETING } from './french.ts';
import { GERMAN_MEETING } from './german.ts';
import { anyOf, type MeetingWords } from './meeting-words.ts';
import { SPANISH_MEETING } from './spanish.ts';

/** Longer messages ask for more than when the club meets. */
const MOST_WORDS = 16;

const WORDS: Readonly<Record<SpokenLanguage, MeetingWords>> = {
  en: ENGLISH_MEETING,
  es: SPANISH_MEETING,
  de: GERMAN_MEETING,
  fr: FRENCH_MEETING,
};

interface Reading {
  readonly passed: ReadonlySet<string>;
  readonly when: RegExp;
  readonly onDay: RegExp;
}

const readingOf = ({ passed, when, onDay }: MeetingWords): Reading => ({
  passed: new Set(passed.trim().split(/\s+/)),
  when: new RegExp(`^${anyOf(...when)}$`),
  onDay: new RegExp(`^${anyOf(...onDay)}$`),
});
const READINGS: readonly Reading[] = SPOKEN_LANGUAGES.map((language) => readingOf(WORDS[language]));

/**
 * The days for which a message asks when the club meets, Monday first; none where it asks for all. Undefined where it
 * asks for something else, or for more than that.
 */
export function meetingAsked(message: Message): readonly Day[] | undefined {
  if (message.words.length === 0 || message.words.length > MOST_WORDS) return undefined;
  // "We" is short for the weekend elsewhere.
  const isWe = (at: number): boolean => message.language === 'en' && message.words[at] === 'we';
  const days = message.plan.days.filter(({ start, end }) => !(end - start === 1 && isWe(start)));
  const named = DAYS.filter((day) => days.some(({ value }) => value === day));
  const isDay = (at: number): boolean => days.some(({ start, end }) => at >= start && at < end);
  const asks = rowsOf(message).some((row) =>
    READINGS.some(({ passed, when, onDay }) => {
      const said = row.filter((word, at) => !isDay(at) && !passed.has(word)).join(' ');
      return when.test(said) || (named.length > 0 && onDay.test(said));
    }),
  );
  return asks ? named : undefined;
}
