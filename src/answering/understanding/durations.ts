import type { Hit } from '../../knowledge/phrases.ts';
import type { PlanReading } from './plan-reading.ts';
import { covered } from './questions/said.ts';

/** Days in a unit of time; months and years are means. */
const UNIT_DAYS = { days: 1, weeks: 7, months: 365.25 / 12, years: 365.25 } as const;
type Unit = keyof typeof UNIT_DAYS;
const UNITS = Object.keys(UNIT_DAYS) as Unit[];

/** A length of time that a message names ("ten weeks", "2 years"), with the words that place it. */
export interface Duration {
  readonly days: number;
  readonly unit: Unit;
  /** `ahead`: from now ("in ten weeks"); `past`: up to now ("since", "ago"); absent where the message does not say. */
  readonly when?: 'ahead' | 'past';
}

/** How many words may stand between a number and its unit ("6 or so weeks"), and between a unit and what places it. */
const MOST_BETWEEN_WORDS = 1;

/** The lengths of time that a message names, in days, weeks, months or years. */
export function durationsOf(reading: PlanReading): Hit<Duration>[] {
  const glued = reading.words.flatMap((word, start): Hit<Duration>[] => {
    const [, count, letter] = GLUED.exec(word) ?? [];
    const unit = UNITS.find((name) => name[0] === letter);
    if (count === undefined || unit === undefined) return [];
    return [length(reading, Number(count), unit, { start, end: start + 1 })];
  });
  // "A week" in "twice a week" is no length of time.
  const amounts = reading.marks['a-week'].filter(({ start, end }) => end - start > 1);
  const parted = UNITS.flatMap((unit) =>
    reading.marks[unit].flatMap((hit): Hit<Duration>[] => {
      if (covered(hit, amounts)) return [];
      const count = countBefore(reading, hit);
      if (count === undefined) return [];
      const place = { start: Math.min(count.start, hit.start), end: hit.end };
      return [length(reading, count.value, unit, place)];
    }),
  );
  return [...glued, ...parted].toSorted((a, b) => a.start - b.start);
}

/** A number and its unit in one word: `10wks`, `8w`, `2yrs`. */
const GLUED = /^(\d{1,2})([dwmy])(?:ays?|k|ks|eeks?|onths?|os|ths?|rs?|ears?)?(?<!^\d+m)$/;

function length(reading: PlanReading, count: number, unit: Unit, place: Place): Hit<Duration> {
  const when = whenOf(reading, place);
  return { value: { days: count * UNIT_DAYS[unit], unit, ...(when && { when }) }, ...place };
}

type Place = Omit<Hit<unknown>, 'value'>;

/** `10 weeks`, `10wks`; "years of running" without a number is at least two of them. */
function countBefore({ words, numbers, marks }: PlanReading, unit: Hit<true>): Hit<number> | undefined {
  const number = numbers.findLast(({ end }) => end <= unit.start && unit.start - end <= MOST_BETWEEN_WORDS);
  if (number) return number;
  const [article, place] = [words[unit.start - 1] ?? '', { ...unit, start: unit.start - 1 }];
  const half = words.slice(Math.max(0, unit.start - 2), unit.start).findIndex((word) => HALF.has(word));
  if (half >= 0) return { ...place, value: HALF_OF_IT };
  if (ONE.has(article)) return { ...place, value: 1 };
  if (SEVERAL.has(article)) return { ...place, value: 3 };
  if (marks['past-lead'].some(({ end }) => end === unit.start)) return { ...unit, value: 1 };
  const bare = marks.years.includes(unit) && PLURAL_YEARS.has(words[unit.start] ?? '');
  return bare ? { ...unit, value: 2 } : undefined;
}

const list = (said: string): ReadonlySet<string> => new Set(said.split(' '));
const ONE = list('a one an un una ein eine einem einer einen une');
const HALF = list('half medio media halbes halben demi');
const HALF_OF_IT = 0.5;
const SEVERAL = list(
  'few several some many unas unos pocas pocos muchos varias varios algunas algunos paar einigen einige vielen mehreren quelques plusieurs',
);
const PLURAL_YEARS = list('years anos jahre jahren ans annees decades jahrzehnten');

const NOT_YET = /^(?:isnt|is|not)$/;

function whenOf(reading: PlanReading, { start, end }: Place): Duration['when'] {
  const { marks, words, breaks } = reading;
  const leads = (hits: readonly Hit<true>[]) => hits.some((hit) => hit.end === start);
  const trails = (hits: readonly Hit<true>[]) => !breaks.has(end) && hits.some((hit) => hit.start === end);
  // "The race isn't for eight months."
  if (marks['ahead-lead'].some((hit) => hit.end === start && NOT_YET.test(words[hit.start] ?? '')))
    return 'ahead';
  const negated = [...marks.denied, ...marks.lapsed].some((hit) => hit.end <= start && start - hit.end < 6);
  if (leads(marks['past-lead']) && !trails(marks['ahead-tail'])) return 'past';
  if (trails(marks['past-tail']) && !covered({ start: end, end: end + 1 }, marks['ahead-tail']))
    return 'past';
  if (leads(marks['ahead-lead']) && words[start - 1] !== undefined) return negated ? 'past' : 'ahead';
  return trails(marks['ahead-tail']) ? 'ahead' : undefined;
}
