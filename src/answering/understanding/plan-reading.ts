import type { Hit } from '../../knowledge/phrases.ts';
import type { SeasonChange, Weakness } from '../../planner/plan.ts';
import { clockTimes } from './clock-times.ts';
import type { Day, Goal, Intensity, Level, Season, TimeOfDay } from '../../planner/session.ts';
import type { SaidDate } from './dates.ts';
import { dayVocabulary, findDays } from './day-words.ts';
import { findPlanWords, vocabularyOf, type Found, type SaidSession } from './plan-tables.ts';
import { weekVocabulary } from './week-words.ts';
import { MARKS, type Mark, type SpokenLanguage } from './plan-words.ts';

/** A session that the message speaks of, with the place of its words. */
export type Mention = Hit<SaidSession>;

/** What a message says in the planner's words, each with its place; what it asks is decided from this alone. */
export interface PlanReading {
  readonly words: readonly string[];
  /** Places of words with a comma, a full stop, a slash, a bracket or a new line before them. */
  readonly breaks: ReadonlySet<number>;
  /** Places of the words of sentences that ask something; all places where none does. */
  readonly asking: ReadonlySet<number>;
  /** True where a sentence asks something. */
  readonly asks: boolean;
  /** Places of words with a plus sign before them ("intervals + gym"). */
  readonly joined: ReadonlySet<number>;
  readonly language: SpokenLanguage;
  /** ISO day on which it was asked. */
  readonly today: string;
  readonly mentions: readonly Mention[];
  readonly intensities: readonly Hit<Intensity>[];
  readonly days: readonly Hit<Day>[];
  readonly times: readonly Hit<TimeOfDay>[];
  readonly levels: readonly Hit<Level>[];
  readonly goals: readonly Hit<Goal>[];
  readonly seasons: readonly Hit<Season>[];
  readonly weaknesses: readonly Hit<Weakness>[];
  readonly changes: readonly Hit<SeasonChange>[];
  readonly numbers: readonly Hit<number>[];
  /** Times ahead that are said without a number, in weeks from today. */
  readonly ahead: readonly Hit<number>[];
  /** Months (1 to 12), and parts of the year by a month of theirs; not those of a date. */
  readonly months: readonly Hit<number>[];
  readonly dates: readonly Hit<SaidDate>[];
  readonly marks: Readonly<Record<Mark, readonly Hit<true>[]>>;
}

/** What is known of a message beside its words. */
export interface Setting {
  readonly breaks: ReadonlySet<number>;
  readonly language: SpokenLanguage;
  readonly today: string;
  readonly asking?: ReadonlySet<number>;
  readonly asks?: boolean;
  readonly joined?: ReadonlySet<number>;
  readonly dates?: readonly Hit<SaidDate>[];
}

/** Every English word of a planner's kind: what a typing slip in an English message may be corrected to. */
export const PLAN_VOCABULARY: ReadonlySet<string> = new Set([
  ...vocabularyOf('en'),
  ...dayVocabulary('en'),
  ...weekVocabulary('en'),
]);

const NO_MARKS = Object.fromEntries(MARKS.map((mark) => [mark, []])) as unknown as PlanReading['marks'];

/** How far "not" reaches, in words: "I am not an advanced runner", "I never run hard". */
const DENIAL_REACH_WORDS = 3;

/** Reads a message's words for the planner. Levels, efforts and kinds of run that the message denies are left out. */
export function readPlan(words: readonly string[], setting: Setting): PlanReading {
  const { breaks, language, today, dates = [] } = setting;
  const found = findPlanWords(words, language);
  const marks = { ...NO_MARKS, ...(Object.fromEntries(found.marks) as Partial<PlanReading['marks']>) };
  const denied = ({ start }: Hit<unknown>): boolean =>
    marks.denied.some(
      ({ end }) => start >= end && start - end < DENIAL_REACH_WORDS && !crosses(breaks, end, start),
    );
  const mentions = found
    .of('session')
    .filter(
      (hit): hit is Mention =>
        hit.value !== null && !(hit.value.kind === 'run' && hit.value.load !== undefined && denied(hit)),
    );
  const free = words.map((word, at) => (mentions.some((hit) => at >= hit.start && at < hit.end) ? '' : word));
  return {
    words,
    breaks,
    asking: setting.asking ?? new Set(words.keys()),
    asks: setting.asks ?? false,
    joined: setting.joined ?? new Set(),
    language,
    today,
    mentions,
    intensities: found.of('intensity').filter((hit) => free[hit.start] !== '' && !denied(hit)),
    days: findDays(words, breaks, language, today).filter((day) => !isRaceDay(day, found)),
    times: readTimes(words, found),
    levels: found.of('level').filter((hit) => !denied(hit)),
    goals: found.of('goal'),
    seasons: found.of('season'),
    weaknesses: found.of('weakness'),
    changes: found.of('change'),
    numbers: readNumbers(words, breaks, found).filter((hit) => !covered(hit, dates)),
    ahead: found.of('ahead'),
    months: found.of('month').filter((hit) => !covered(hit, dates)),
    dates,
    marks,
  };
}

/** How far a race may stand from "this weekend" to be held then, in words. */
const RACE_REACH_WORDS = 3;

/** The weekend of "my race is this weekend" is the race's, and no day of the week. */
function isRaceDay({ start, end }: Hit<Day>, found: Found): boolean {
  const races = [...(found.marks.get('race') ?? []), ...found.of('goal')];
  return found
    .of('ahead')
    .filter((hit) => hit.start < end && hit.end > start)
    .some((hit) =>
      races.some(
        (race) => race.start - hit.end < RACE_REACH_WORDS && hit.start - race.end < RACE_REACH_WORDS,
      ),
    );
}

/** Times of day, said by name or by the clock. */
function readTimes(words: readonly string[], found: Found): Hit<TimeOfDay>[] {
  const named = found.of('time').filter(({ start }) => !isVerb(words, start));
  const clock = clockTimes(words).filter(
    (hit) => !named.some(({ start, end }) => start < hit.end && end > hit.start),
  );
  return [...named, ...clock].toSorted((a, b) => a.start - b.start);
}

/** "I am" and "am I" name no morning. */
const isVerb = (words: readonly string[], at: number): boolean =>
  words[at] === 'am' && (words[at - 1] === 'i' || words[at + 1] === 'i');

/** True where a hit shares a word with one of others. */
const covered = (hit: Hit<unknown>, by: readonly Hit<unknown>[]): boolean =>
  by.some(({ start, end }) => start < hit.end && end > hit.start);

/** True where something parts the words of two places. */
function crosses(breaks: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (breaks.has(at)) return true;
  return false;
}

/** Words between the ends of a range of numbers: "two to three", "dos o tres", "zwei bis drei". */
const BETWEEN_ENDS: ReadonlySet<string> = new Set('to or o a bis oder ou'.split(' '));

/** Numbers in words, and in digits alone or with an x ("10", "3x"). A range counts as its upper end. */
function readNumbers(words: readonly string[], breaks: ReadonlySet<number>, found: Found): Hit<number>[] {
  const inWords = found.of('number');
  const inDigits = words.flatMap((word, start): Hit<number>[] => {
    const [, before, after] = /^(?:(\d{1,2})x?|x(\d{1,2}))$/.exec(word) ?? [];
    const digits = before ?? after;
    if (digits === undefined || inWords.some((hit) => start >= hit.start && start < hit.end)) return [];
    return [{ value: Number(digits), start, end: start + 1 }];
  });
  const numbers: Hit<number>[] = [];
  for (const hit of [...inWords, ...inDigits].toSorted((a, b) => a.start - b.start)) {
    const last = numbers.at(-1);
    const between = last === undefined ? [] : words.slice(last.end, hit.start);
    const joined =
      last !== undefined &&
      hit.value === last.value + 1 &&
      between.length < 2 &&
      between.every((word) => BETWEEN_ENDS.has(word)) &&
      !crosses(breaks, last.end, hit.start);
    if (joined) numbers[numbers.length - 1] = { ...hit, start: last.start };
    else numbers.push(hit);
  }
  return numbers;
}
