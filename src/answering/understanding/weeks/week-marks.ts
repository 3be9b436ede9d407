import { makeEveryPhraseFinder, type Hit } from '../../../knowledge/phrases.ts';
import { isBroken } from './hit-places.ts';
import type { SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { phrases } from '../words/plan-words.ts';
import { WEEK_MARKS, WEEK_WORDS, type WeekMark } from '../words/week-words.ts';

/** Where the words of a message mean something for a week. */
export type WeekMarks = Readonly<Record<WeekMark, readonly Hit<true>[]>>;

/** Marks that other languages borrow from English. */
const BORROWED: readonly WeekMark[] = [
  'rest-day',
  'easy-day',
  'hard-day',
  'long-day',
  'run-day',
  'long',
  'recovery',
  'rest',
  'muscles',
  'cardio',
  'running-plan',
];

const NONE = Object.fromEntries(WEEK_MARKS.map((mark) => [mark, []])) as unknown as WeekMarks;

const finderOf = (language: SpokenLanguage) =>
  makeEveryPhraseFinder(() =>
    WEEK_MARKS.flatMap((mark) => {
      const own = phrases(WEEK_WORDS[language][mark]);
      const borrowed = BORROWED.includes(mark) ? phrases(WEEK_WORDS.en[mark]) : [];
      return [...new Set([...own, ...borrowed])].map((phrase) => [phrase, mark] as const);
    }),
  );
const FINDERS = { en: finderOf('en'), es: finderOf('es'), de: finderOf('de'), fr: finderOf('fr') };

/** Finds the marks in a row of words; of those of one kind that overlap, the one that starts first, then the longer. */
export function findWeekMarks(
  words: readonly string[],
  breaks: ReadonlySet<number>,
  language: SpokenLanguage,
): WeekMarks {
  const marks: Partial<Record<WeekMark, Hit<true>[]>> = {};
  for (const { value, start, end } of FINDERS[language](words)) {
    if (!ACROSS_BREAKS.includes(value) && isBroken(breaks, start, end)) continue;
    const list = (marks[value] ??= []);
    const last = list.at(-1);
    if (last?.start === start) {
      if (end > last.end) list[list.length - 1] = { value: true, start, end };
    } else if (!last || start >= last.end) list.push({ value: true, start, end });
  }
  return { ...NONE, ...marks };
}

/** Marks whose phrases may reach over a comma: "before the run, after the run". */
const ACROSS_BREAKS: readonly WeekMark[] = ['same-day'];
