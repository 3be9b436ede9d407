import type { Hit } from '../../knowledge/phrases.ts';
import type { Activity } from '../../planner/session.ts';
import { durationsOf } from './durations.ts';
import type { Mention, PlanReading } from './plan-reading.ts';
import {
  activitiesOf,
  apart,
  covered,
  namesActivity,
  parted,
  range,
  REACH_WORDS,
  wanted,
} from './questions/said.ts';

/** Largest number of sessions a week that is taken for one. */
const MOST_SESSIONS = 14;
/** How far behind its number a counted word may stand, in words. */
export const COUNTED_REACH_WORDS = 3;

/** One word that means "a week"; "week" alone may be this one. */
export const WEEKLY = /^(?:weekly|wkly|pw|wochentlich|semanal|hebdo)/;

/** A number of sessions or days that a message names. */
export interface Count {
  readonly count: number;
  readonly activity?: Activity;
  /** True where cross-training is named beside it. */
  readonly ofCross: boolean;
  readonly start: number;
}

/** How far an article stands from the activity that it counts: "una clase de pilates", "eine Stunde Yoga", in words. */
const ARTICLE_REACH_WORDS = 3;

/** "Una clase a la semana", "a spin class and a yoga class every week", "my weekly swim": one, where an article counts. */
function articleCounts(reading: PlanReading): Count[] {
  const { words, marks } = reading;
  if (marks['amount-judged'].length === 0 || marks['a-week'].length === 0) return [];
  const named = wanted(reading).filter(namesActivity);
  const ofActivities = named.flatMap(({ value: { activity }, start }, at): Count[] => {
    const from = Math.max(start - ARTICLE_REACH_WORDS, named[at - 1]?.end ?? 0);
    const article = range(from, start).findLast(
      (place) => ARTICLES.has(words[place] ?? '') && !isInAWeek(reading, place),
    );
    const weekly = marks['a-week'].some((week) => week.end === start && WEEKLY.test(words[week.start] ?? ''));
    return article === undefined && !weekly
      ? []
      : [{ count: 1, start: article ?? start, activity, ofCross: true }];
  });
  if (ofActivities.length > 0) return ofActivities;
  return marks.session.slice(0, 1).flatMap((session) => {
    const counts =
      ARTICLES.has(words[session.start - 1] ?? '') &&
      marks['a-week'].some((week) => week.start >= session.end && week.start - session.end < REACH_WORDS);
    return counts ? [{ count: 1, start: session.start, ofCross: false }] : [];
  });
}

/** The "a" of "twice a week" counts nothing. */
const isInAWeek = ({ marks }: PlanReading, place: number): boolean =>
  covered({ start: place, end: place + 1 }, marks['a-week']);

const ARTICLES: ReadonlySet<string> = new Set('a an una un eine einen ein une'.split(' '));

/** Numbers of days or sessions that stand nearer to cross-training than to a run, with the activity they count. */
export function countsOf(reading: PlanReading): Count[] {
  const { words, marks, numbers, mentions } = reading;
  const spans = durationsOf(reading).filter(({ value }) => value.when !== undefined);
  const times = [...reading.times, ...spans];
  const found = numbers.flatMap((hit): Count[] => {
    const said =
      COUNTING.test(words[hit.end - 1] ?? '') ||
      [...marks.session, ...mentions].some(
        ({ start }) => start >= hit.start && start - hit.end < COUNTED_REACH_WORDS,
      );
    const unit = marks['other-unit'].some(({ start }) => start === hit.end);
    if (!said || unit || hit.value > MOST_SESSIONS || covered(hit, times) || isEveryDayOf(reading, hit))
      return [];
    const nearest = countedBy(reading, hit)?.value;
    if (nearest?.kind === 'run') return [];
    const activity = nearest?.activity;
    const ofCross = nearest !== undefined;
    return [{ count: hit.value, start: hit.start, ofCross, ...(activity && { activity }) }];
  });
  return found.length > 0 ? found : articleCounts(reading);
}

/** "Every day of a long run", "chaque jour de sortie longue": each day of that kind, and not all seven. */
const isEveryDayOf = ({ words, mentions, breaks }: PlanReading, { value, end }: Hit<number>): boolean =>
  value === DAYS_A_WEEK &&
  !breaks.has(end) &&
  OF.has(words[end] ?? '') &&
  mentions.some(
    ({ value: { kind }, start }) => kind === 'run' && start > end && start - end < COUNTED_REACH_WORDS,
  );

const DAYS_A_WEEK = 7;
const OF: ReadonlySet<string> = new Set('of with when i that de del du con que ou mit an wo'.split(' '));

/** How far a session may stand from a number for one further off to be counted by it all the same, in words. */
const NEAR_WORDS = 12;

/** What a number counts: of the sessions near it, the one that it stands nearest to. */
function countedBy(reading: PlanReading, number: Hit<number>): Mention | undefined {
  const { mentions } = reading;
  const near = mentions.filter((mention) => apart(mention, number) <= NEAR_WORDS);
  let nearest: { readonly mention: Mention; readonly away: number } | undefined;
  for (const mention of near.length > 0 ? near : mentions) {
    const away = toCounted(reading, number, mention);
    if (!nearest || away < nearest.away) nearest = { mention, away };
  }
  return nearest?.mention;
}

const PLUS: ReadonlySet<string> = new Set('plus and und mas y et'.split(' '));

/** How far a number stands from what it may count: that follows it, and nothing parts them. */
const toCounted = (reading: PlanReading, number: Hit<number>, session: Hit<unknown>): number =>
  apart(number, session) +
  (session.start < number.start ? 1 : 0) +
  (reading.words.slice(session.end, number.start).some((word) => PLUS.has(word)) ? 1 : 0) +
  (parted(reading, number, session) ? COUNTED_REACH_WORDS : 0);

/** True where a message counts runs, too: "2 gym 4 runs", "cross-train four days and run three". */
export function countsRuns({ numbers, mentions }: PlanReading): boolean {
  return mentions.some(
    (run) =>
      run.value.kind === 'run' &&
      numbers.some((number) => apart(run, number) < (run.start < number.start ? 1 : 2)),
  );
}

/** The number that a message names; where it names one for each of several activities, all together. */
export function countOf(reading: PlanReading): number | undefined {
  const counts = countsOf(reading);
  const [first] = counts;
  const asked = first && askedAtLast(reading, first);
  if (asked !== undefined) return asked;
  const named = activitiesOf(reading).length;
  const behind = first ? reading.words.slice(first.start, first.start + REACH_WORDS) : [];
  if (first && counts.length === 1 && named > 1 && behind.some((word) => OF_EACH.has(word)))
    return first.count * named;
  if (countedActivities(counts) < 2) return first?.count;
  return counts.reduce((sum, { count, activity }) => sum + (activity ? count : 0), 0);
}

/** "Two days aren't enough, she wants me at five. Should I do five?": the bare number that closes the question. */
function askedAtLast(
  { numbers, asking, words, breaks, times, marks }: PlanReading,
  told: Count,
): number | undefined {
  if (asking.size === words.length || asking.has(told.start)) return undefined;
  const last = numbers.findLast(
    (number) =>
      asking.has(number.start) &&
      (number.end === words.length || breaks.has(number.end)) &&
      number.value <= MOST_SESSIONS &&
      !covered(number, [...times, ...marks['other-unit']]),
  );
  return last?.value;
}

/** "Yoga, swimming and rowing once a week each". */
const OF_EACH: ReadonlySet<string> = new Set('each apiece jeweils je chacun chacune'.split(' '));

/** How many activities have a number of their own. */
export const countedActivities = (counts: readonly Count[]): number =>
  new Set(counts.flatMap(({ activity }) => activity ?? [])).size;

/** Words that count sessions by themselves: "3x", "twice", "daily". */
const COUNTING =
  /^(?:\d{1,2}x|x\d{1,2}|once|twice|thrice|daily|everyday|day|\w+mal|taglich|diario|quotidien)$/;

/** "Two days of strength", "three sessions", "three gym days". */
export const countsDays = ({ numbers, marks, mentions }: PlanReading): boolean =>
  numbers.some(({ end }) =>
    marks.session.some(({ start }) => {
      const named = mentions.find((mention) => mention.start === end && mention.end === start);
      return start === end || named?.value.kind === 'cross';
    }),
  );

/** The number of runs that a message would replace, where it names one: "swap 4 of my 5 weekly runs", "a run or two", "half of my 6 runs". */
export function replacedRuns(reading: PlanReading): number | undefined {
  const { numbers, mentions, words, marks } = reading;
  const runs = mentions.filter(({ value }) => value.kind === 'run');
  const counted = (number: Hit<number>): boolean => number.value <= MOST_SESSIONS;
  const part = marks.instead.some(({ end }) =>
    words.slice(end, end + PART_REACH_WORDS).some((word) => HALF.has(word)),
  );
  if (part) {
    const all = numbers.filter(
      (number) => counted(number) && runs.some((run) => apart(run, number) < REACH_WORDS),
    );
    if (all.length > 0) return Math.ceil(Math.max(...all.map(({ value }) => value)) / 2);
  }
  const alternative = numbers.find(
    ({ start }) => OR.has(words[start - 1] ?? '') && runs.some(({ end }) => end === start - 1),
  );
  if (alternative && counted(alternative)) return alternative.value;
  const named = numbers.find(
    (number) =>
      counted(number) &&
      mentions.find(({ start }) => start >= number.end && start - number.end < REACH_WORDS)?.value.kind ===
        'run',
  );
  if (named) return named.value;
  // "Ride x2 in place of runs": as many runs as rides.
  const inPlace = marks.instead.some(({ end }) => runs.some(({ start }) => start >= end && start - end < 2));
  return inPlace ? countsOf(reading)[0]?.count : undefined;
}

/** How far behind "substitute" "half" may stand, in words. */
const PART_REACH_WORDS = 3;
const HALF: ReadonlySet<string> = new Set('half mitad halfte moitie'.split(' '));
const OR: ReadonlySet<string> = new Set('or o oder ou'.split(' '));

/** True where a message counts sessions of cross-training a week, or wants an amount of them judged. */
export const countsAWeek = (reading: PlanReading): boolean =>
  (reading.marks['a-week'].length > 0 || reading.marks['amount-judged'].length > 0) &&
  countsOf(reading).length > 0;
