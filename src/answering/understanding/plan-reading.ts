import type { Hit } from '../../knowledge/phrases.ts';
import type { SeasonChange, Weakness } from '../../planner/plan.ts';
import { clockTimes } from './clock-times.ts';
import type { Activity, Day, Goal, Intensity, Level, Season, TimeOfDay } from '../../planner/session.ts';
import type { SaidDate } from './dates.ts';
import { findDays } from './weeks/day-words.ts';
import { runBefore, spentRuns, tomorrowsOf } from './weeks/tomorrow.ts';
import { findPlanWords, type Found, type SaidSession } from './words/plan-tables.ts';
import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { MARKS, type Mark } from './words/plan-words.ts';

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
  /** Places of numbers with a minus sign before them. */
  readonly negative: ReadonlySet<number>;
  /** Places of words that a hyphen joins to the one before ("Mon-Thu"), and of the fractions of numbers ("1.5"). */
  readonly hyphened: ReadonlySet<number>;
  readonly language: SpokenLanguage;
  /** ISO day on which it was asked. */
  readonly today: string;
  readonly mentions: readonly Mention[];
  readonly intensities: readonly Hit<Intensity>[];
  readonly days: readonly Hit<Day>[];
  /** Words for tomorrow that name the day after a run told before them; no day of theirs stands among the days. */
  readonly dayAfter: readonly Hit<true>[];
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
  readonly negative?: ReadonlySet<number>;
  readonly hyphened?: ReadonlySet<number>;
  readonly dates?: readonly Hit<SaidDate>[];
}

const NO_MARKS = Object.fromEntries(MARKS.map((mark) => [mark, []])) as unknown as PlanReading['marks'];

/** How far "not" reaches, in words: "I am not an advanced runner", "I never run hard". */
const DENIAL_REACH_WORDS = 3;

/** Reads a message's words for the planner. Levels, efforts and kinds of run that the message denies are left out. */
export function readPlan(words: readonly string[], setting: Setting): PlanReading {
  const { breaks, language, today, dates = [] } = setting;
  const found = findPlanWords(words, language);
  const marksFound = { ...NO_MARKS, ...(Object.fromEntries(found.marks) as Partial<PlanReading['marks']>) };
  const denied = ({ start }: Hit<unknown>): boolean =>
    marksFound.denied.some(
      ({ end }) => start >= end && start - end < DENIAL_REACH_WORDS && !crosses(breaks, end, start),
    );
  const named = found
    .of('session')
    .filter(
      (hit): hit is Mention =>
        hit.value !== null && !(hit.value.kind === 'run' && hit.value.load !== undefined && denied(hit)),
    );
  const efforts = named.filter((hit) => isEffort(hit, named, words, breaks));
  const plain = named.filter((hit) => !efforts.includes(hit));
  const days = findDays(words, breaks, language, today, setting.hyphened).filter(
    (day) => !isRaceDay(day, found),
  );
  const sought = plain.some(({ value }) => value.kind === 'cross');
  const tomorrows = sought ? onlyTomorrow(words, days) : [];
  const spent =
    tomorrows.length > 0 ? spentRuns({ words, breaks, language, mentions: plain, marks: marksFound }) : [];
  const mentions = [...plain.filter((hit) => !covered(hit, spent)), ...spent].toSorted(
    (a, b) => a.start - b.start,
  );
  const ofOtherSports = marksFound.race.filter((race) => isOfAnotherSport(race, mentions, breaks));
  const before = tomorrows.flatMap((day) => {
    const run = runBefore({ words, breaks, language, mentions, marks: marksFound }, day);
    return run ? [{ run, day: { ...day, value: true as const } }] : [];
  });
  const dayAfter = before
    .filter(({ run: { value } }) => value.kind === 'run' && (value.load === 'hard' || value.load === 'long'))
    .map(({ day }) => day);
  const marks = {
    ...marksFound,
    race: marksFound.race.filter((race) => !ofOtherSports.includes(race)),
    'another-day': [...marksFound['another-day'], ...before.map(({ day }) => day)].toSorted(
      (a, b) => a.start - b.start,
    ),
  };
  const free = words.map((word, at) => (mentions.some((hit) => at >= hit.start && at < hit.end) ? '' : word));
  return {
    words,
    breaks,
    asking: setting.asking ?? new Set(words.keys()),
    asks: setting.asks ?? false,
    joined: setting.joined ?? new Set(),
    negative: setting.negative ?? new Set(),
    hyphened: setting.hyphened ?? new Set(),
    language,
    today,
    mentions,
    intensities: [
      ...found.of('intensity').filter((hit) => free[hit.start] !== '' && !denied(hit)),
      ...ofOtherSports.map(({ start, end }) => ({ value: 'hard' as const, start, end })),
      // Said of the session before, however far it stands.
      ...efforts.map((hit) => {
        const at = mentions.findLast(({ end }) => end <= hit.start)?.end ?? hit.start;
        return { value: 'hard' as const, start: at, end: at };
      }),
    ].toSorted((a, b) => a.start - b.start),
    days: days.filter((day) => !covered(day, dayAfter)),
    dayAfter,
    times: readTimes(words, found),
    levels: found.of('level').filter((hit) => !denied(hit)),
    goals: found.of('goal'),
    seasons: found.of('season'),
    weaknesses: found.of('weakness'),
    changes: found.of('change'),
    numbers: readNumbers(words, breaks, found).filter(
      (hit) =>
        !covered(hit, [...dates, ...found.of('level')]) &&
        !isOrdinal(hit, words, breaks) &&
        !(setting.hyphened?.has(hit.end) && DIGITS.test(words[hit.end] ?? '')),
    ),
    ahead: found.of('ahead'),
    months: found.of('month').filter((hit) => !covered(hit, dates)),
    dates,
    marks,
  };
}

/** The words for tomorrow, where no other day is named. */
function onlyTomorrow(words: readonly string[], days: readonly Hit<Day>[]): readonly Hit<Day>[] {
  const tomorrows = tomorrowsOf(words, days);
  return tomorrows.length === days.length ? tomorrows : [];
}

/** True for the race of "an all-out spin race": it is a hard session, and no race to run. */
function isOfAnotherSport(
  { start }: Hit<true>,
  mentions: readonly Mention[],
  breaks: ReadonlySet<number>,
): boolean {
  return mentions.some(({ value, end }) => value.kind === 'cross' && end === start && !breaks.has(start));
}

/** How far intervals may stand from the session that is done as such: "a class run as all-out intervals". */
const AS_REACH_WORDS = 3;
const DONE_IN_INTERVALS: ReadonlySet<Activity> = new Set<Activity>([
  'cycling',
  'rowing',
  'swimming',
  'elliptical',
]);
/** "On the same day as my intervals" names another session. */
const OWN: ReadonlySet<string> = new Set('my the a our meine mein die mis los mes les'.split(' '));
const AS: ReadonlySet<string> = new Set('as als como comme'.split(' '));

/** "Bike intervals", "a spin class as all-out intervals": the intervals are the effort of the other session. */
function isEffort(
  { value, start, end }: Mention,
  all: readonly Mention[],
  words: readonly string[],
  breaks: ReadonlySet<number>,
): boolean {
  if (value.kind !== 'run' || value.run !== 'intervals' || !/^intervall?/.test(words[start] ?? ''))
    return false;
  if (end - start > 1) return false;
  const last = all.findLast((mention) => mention.end <= start);
  if (last?.value.kind !== 'cross' || last.value.activity === undefined) return false;
  if (last.end === start) return DONE_IN_INTERVALS.has(last.value.activity) && !breaks.has(start);
  const before = words.slice(Math.max(last.end, start - AS_REACH_WORDS), start);
  return before.some((word) => AS.has(word)) && !before.some((word) => OWN.has(word));
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

/** "1.5-2 hours": of numbers that belong together the last one counts. */
const DIGITS = /^\d+$/;

/** "Week 4" of a plan counts no sessions; "twice a week 4 runs" does. */
function isOrdinal(
  { start, end }: Hit<number>,
  words: readonly string[],
  breaks: ReadonlySet<number>,
): boolean {
  const closed = end === words.length || breaks.has(end);
  return closed && A_WEEK.has(words[start - 1] ?? '') && !EACH.has(words[start - 2] ?? '');
}

const A_WEEK: ReadonlySet<string> = new Set('week wk woche semana semaine month day'.split(' '));
const EACH: ReadonlySet<string> = new Set(
  'a per each every pro die je jede la por cada par chaque'.split(' '),
);

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
