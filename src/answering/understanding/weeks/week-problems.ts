import { nearest } from '../../../knowledge/nearest.ts';
import { DAYS, type Day } from '../../../planner/session.ts';
import { placeAfter } from './hit-places.ts';
import type { PlanProblem } from '../../../planner/plan-problem.ts';
import type { PlanReading } from '../plan-reading.ts';
import { MOST_SESSIONS } from './wishes.ts';
import type { WeekReading } from './week-told.ts';

/** Endings of the names of days. */
const DAY_ENDING = /(?:day|days|tag|tags)$/;
/** Words that end so and name no day of the week. */
const NO_WEEKDAY: ReadonlySet<string> = new Set(
  (
    'day days today everyday yesterday birthday birthdays holiday holidays workday workdays raceday racedays restday restdays midday noonday ' +
    'weekday weekdays payday someday nowadays friday monday tuesday wednesday thursday saturday sunday heyday daytoday runday rundays ' +
    'tag tags alltag feiertag feiertags vortag mittag mittags vormittag vormittags nachmittag nachmittags ruhetag ruhetags lauftag lauftags ' +
    'folgetag intervalltag tempotag trainingstag geburtstag urlaubstag werktag werktags wochentag wochentags arbeitstag pausentag erholungstag ' +
    'wettkampftag renntag jahrestag sonnabend gymday gymdays legday legdays swimday longday easyday hardday trackday speedday interday parkday ' +
    'homestag krafttag radtag bahntag'
  ).split(' '),
);
/** Slips by which a word may differ from the day that it is taken for. */
const MOST_DAY_SLIPS = 2;
const LEAST_LETTERS = 5;
/** Days, a week, from which a number is more than there are. */
const WEEK_DAYS = DAYS.length;

/** What is wrong with the week that a message tells; `asked` is true where it asks for a plan. */
export function problemOf(reading: PlanReading, week: WeekReading, asked: boolean): PlanProblem | undefined {
  const tells = week.placed.length > 1 || (asked && week.wishes.length > 0);
  return (
    negativeNumber(week, tells) ??
    tooManyDays(reading, week) ??
    (asked || week.placed.length > 1 ? unknownDay(reading, week) : undefined) ??
    (asked ? contradiction(week) : undefined)
  );
}

/** What cannot be in one week: too many sessions, two races on a day, wishes against refusals and impossible days. */
export function contradiction({
  placed,
  runs,
  wishes,
  impossible,
  refuses,
  counted = 0,
}: { readonly counted?: number } & Pick<
  WeekReading,
  'placed' | 'runs' | 'wishes' | 'impossible' | 'refuses'
>): PlanProblem | undefined {
  // Of a large number only as many are kept as show that it is one.
  const count = Math.max(placed.length + runs.length + wishes.length, counted);
  if (placed.length + runs.length + wishes.length > MOST_SESSIONS)
    return { id: 'too-many-sessions', count, most: MOST_SESSIONS };
  for (const day of DAYS) {
    const races = placed.filter(
      ({ session, day: on }) => on === day && session.kind === 'run' && session.run === 'race',
    );
    if (races.length > 1) return { id: 'two-races', day };
  }
  const wanted = [...wishes, ...placed.flatMap(({ session }) => (session.kind === 'cross' ? [session] : []))];
  for (const { activity } of wanted) {
    if (activity && refuses.includes(activity)) return { id: 'wanted-and-refused', activity };
  }
  if (impossible.length === DAYS.length) return { id: 'no-day-left' };
  const used = placed.find(({ day }) => impossible.includes(day));
  return used && { id: 'impossible-day-used', day: used.day };
}

function negativeNumber({ text }: WeekReading, tells: boolean): PlanProblem | undefined {
  if (!tells) return undefined;
  const { negative, numbers } = text.reading;
  const signed = numbers.find(
    ({ start, end }) => negative.has(start) && placeAfter(text.marks.unit, end)?.start !== end,
  );
  if (signed) return { id: 'negative-number', given: `-${signed.value}` };
  for (const { end } of text.marks.minus) {
    const number = placeAfter(text.reading.numbers, end);
    if (number?.start === end) return { id: 'negative-number', given: `-${number.value}` };
  }
  return undefined;
}

/** "8 days a week", "nine running days". */
export function tooManyDays({ numbers, words }: PlanReading, { text }: WeekReading): PlanProblem | undefined {
  for (const { value, start, end } of [...numbers, ...largeNumbers(words)]) {
    if (value <= WEEK_DAYS) continue;
    const day = placeAfter(text.marks.day, end);
    const weekly = placeAfter(text.marks['a-week'], end);
    if (day && day.start - end <= 1 && weekly?.start === day.end && start >= 0)
      return { id: 'too-many-days', count: value };
  }
  return undefined;
}

/** Small numbers above seven in words, which are no number of days or sessions that anybody trains. */
const LARGE_IN_WORDS: Readonly<Record<string, number>> = {
  eight: 8,
  nine: 9,
  ten: 10,
  ocho: 8,
  nueve: 9,
  diez: 10,
  acht: 8,
  neun: 9,
  zehn: 10,
  huit: 8,
  neuf: 9,
  dix: 10,
};

const largeNumbers = (words: readonly string[]) =>
  words.flatMap((word, start) => {
    const value = LARGE_IN_WORDS[word];
    return value === undefined ? [] : [{ value, start, end: start + 1 }];
  });

function unknownDay({ words }: PlanReading, { text }: WeekReading): PlanProblem | undefined {
  for (const word of words) {
    if (!soundsLikeDay(word)) continue;
    if (text.days.some(({ start, end }) => words.slice(start, end).includes(word))) continue;
    const meant = nearestDay(word);
    if (meant) return { id: 'unknown-day', given: word, nearest: meant };
  }
  return undefined;
}

/** True for a word that ends like the name of a day and is none that everybody knows. */
export const soundsLikeDay = (word: string): boolean =>
  word.length >= LEAST_LETTERS && DAY_ENDING.test(word) && !NO_WEEKDAY.has(word);

/** The day that a word is most like, if it is like any. */
export function nearestDay(word: string): Day | undefined {
  return nearest(word.replace(/s$/, ''), DAYS, MOST_DAY_SLIPS);
}
