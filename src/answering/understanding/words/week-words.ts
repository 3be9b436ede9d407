import { WEEK_ENGLISH } from './english-weeks.ts';
import { WEEK_FRENCH } from './french-weeks.ts';
import { WEEK_GERMAN } from './german-weeks.ts';
import { WEEK_SPANISH } from './spanish-weeks.ts';
import type { SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { phrases } from './plan-words.ts';

export const WEEK_MARKS = [
  // What is asked.
  'which-day',
  'where',
  'plan',
  'how',
  'wish',
  'permit',
  'judge',
  'my-week',
  'other-ask',
  'clock',
  'starts',
  'not-when',
  'how-many',
  'same-day',
  // Kinds of days.
  'day',
  'rest-day',
  'run-day',
  'easy-day',
  'hard-day',
  'long-day',
  'day-after',
  'day-before',
  // What stands on a day.
  'rest',
  'long',
  'race',
  'intervals',
  'easy',
  'steady',
  'hard',
  'recovery',
  // What is a session only in a list of days.
  'muscles',
  'cardio',
  'running-plan',
  // Days and activities that are ruled out.
  'cannot',
  'refuse',
  'no-more',
  'or-not',
  'only',
  'keep-free',
  'instead',
  'those',
  'among',
  // Amounts.
  'times',
  'unit',
  'session',
  'a-week',
  'minus',
  'clause',
  'available',
  'training',
  'with',
] as const;

/** Words by which weeks, wishes and what is asked of them are known. */
export type WeekMark = (typeof WEEK_MARKS)[number];

/** The phrases of each mark, parted by commas and folded as in `tokens`; one table a language. */
export type WeekWords = Readonly<Record<WeekMark, string>>;

export const WEEK_WORDS: Readonly<Record<SpokenLanguage, WeekWords>> = {
  en: WEEK_ENGLISH,
  es: WEEK_SPANISH,
  de: WEEK_GERMAN,
  fr: WEEK_FRENCH,
};

/** Every word of a language's table: a typing slip may be corrected to it. */
export function weekVocabulary(language: SpokenLanguage): string[] {
  return WEEK_MARKS.flatMap((mark) => phrases(WEEK_WORDS[language][mark])).flatMap((phrase) =>
    phrase.split(' '),
  );
}
