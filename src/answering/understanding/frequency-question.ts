import type { Hit } from '../../knowledge/phrases.ts';
import { isNamed } from '../../planner/activities.ts';
import type { FrequencyQuestion } from '../../planner/plan.ts';
import type { Activity } from '../../planner/session.ts';
import { durationsOf } from './durations.ts';
import type { PlanReading } from './plan-reading.ts';
import { apart, asksSomethingElse, covered, namesActivity, parted, REACH_WORDS, wanted } from './said.ts';

/** Largest number of sessions a week that is taken for one. */
const MOST_SESSIONS = 14;
/** How far behind its number a counted word may stand, in words. */
const COUNTED_REACH_WORDS = 3;

/** What was spoken of before, which a question may leave out. */
interface Known {
  readonly crossTraining?: boolean;
  readonly level?: boolean;
}

/** The question how often, or whether a number is too many. */
export function frequencyQuestion(reading: PlanReading, known: Known = {}): FrequencyQuestion | undefined {
  if (asksSomethingElse(reading)) return undefined;
  if (addsToOthers(reading)) return onTop(reading);
  return asksFrequency(reading, known) ? frequencyParts(reading) : undefined;
}

function asksFrequency(reading: PlanReading, known: Known): boolean {
  const { marks, levels } = reading;
  const mentions = wanted(reading);
  const cross = known.crossTraining === true || mentions.some(({ value }) => value.kind === 'cross');
  const run = mentions.some(({ value }) => value.kind === 'run');
  const leveled = levels.length > 0 || known.level === true;
  const aboutCross = cross || (!run && (marks['a-week'].length > 0 || leveled));
  const past = durationsOf(reading).filter(({ value }) => value.when === 'past');
  const spans = marks['other-span'].filter((hit) => !covered(hit, past));
  if (!aboutCross || (spans.length > 0 && marks.daily.length === 0)) return false;
  if (asksHowOften(reading)) return true;
  const counts = countsOf(reading);
  const named = mentions.filter(namesActivity).every(({ value }) => isNamed(value.activity));
  if (marks.instead.length > 0 && run && cross && named && replacedRuns(reading) !== undefined) return true;
  if (counts.length === 0) return false;
  if (marks['amount-judged'].length > 0 && !run && countsDays(reading)) return true;
  if (marks.daily.length > 0 && !run) return true;
  const asked =
    (marks['all-right'].length > 0 && counts.some((count) => isAsked(reading, count))) ||
    (reading.asks && counts.some(({ start }) => reading.asking.has(start)));
  if (marks.effect.some(({ start }) => reading.asking.has(start)) && marks['amount-judged'].length === 0)
    return false;
  const judged = asked || marks['amount-judged'].length > 0;
  if (judged && countsRuns(reading)) return true;
  return (marks['a-week'].length > 0 || leveled) && (judged || leveled);
}

/** "Two days of strength", "three sessions". */
const countsDays = ({ numbers, marks }: PlanReading): boolean =>
  numbers.some(({ end }) => marks.session.some(({ start }) => start === end));

/** True where a number stands in a sentence that asks, or is said of a week. */
function isAsked(reading: PlanReading, { start }: Count): boolean {
  if (reading.asking.has(start)) return true;
  const place = { start, end: start + 1 };
  return reading.marks['a-week'].some(
    (hit) => apart(hit, place) <= REACH_WORDS && !parted(reading, hit, place),
  );
}

/** The number of runs that a message would replace, where it names one: "swap 4 of my 5 weekly runs". */
function replacedRuns({ numbers, mentions }: PlanReading): number | undefined {
  return numbers.find(
    (number) =>
      number.value <= MOST_SESSIONS &&
      mentions.find(({ start }) => start >= number.end && start - number.end < REACH_WORDS)?.value.kind ===
        'run',
  )?.value;
}

/** True where "how often", or "how many" of something that is counted in sessions, is asked. */
export function asksHowOften(reading: PlanReading): boolean {
  const { marks, intensities } = reading;
  return (
    marks['how-often'].some((hit) => !covered(hit, intensities) && asksAboutCross(reading, hit)) ||
    marks['how-many'].some((hit) => countsSessions(reading, hit) && asksAboutCross(reading, hit)) ||
    asksSessionsAWeek(reading)
  );
}

/** One word that means "a week"; "week" alone may be this one. */
const WEEKLY = /^(?:weekly|wkly|pw|wochentlich|semanal|hebdo)/;

/** "Sessions per week?", without a number. */
function asksSessionsAWeek(reading: PlanReading): boolean {
  const { marks, numbers, asks, asking } = reading;
  return (
    asks &&
    marks['how-often'].length + marks['how-many'].length === 0 &&
    marks['a-week'].some(
      (week) =>
        asking.has(week.start) &&
        (week.end - week.start > 1 || WEEKLY.test(reading.words[week.start] ?? '')) &&
        marks.session.some((session) => apart(session, week) < 2) &&
        !numbers.some((number) => apart(number, week) < REACH_WORDS && !parted(reading, number, week)),
    )
  );
}

/** "How often should I run" asks for something else, unless runs are to be replaced. */
function asksAboutCross({ mentions, marks, words }: PlanReading, { end }: Hit<true>): boolean {
  if (marks.instead.length > 0) return true;
  const next = mentions
    .filter((mention) => !RUNNERS.test(words[mention.end - 1] ?? ''))
    .find(({ start }) => start >= end && start - end < REACH_WORDS);
  return next?.value.kind !== 'run';
}

/** Somebody who runs is no run. */
const RUNNERS = /^(?:runn?er|jogger|corredor|laufer|coureu|joggeu)/;

/** True where "how many" counts days or sessions, and not minutes, lengths or squats. */
function countsSessions(reading: PlanReading, { start: from, end }: Hit<true>): boolean {
  const { marks, words, breaks } = reading;
  const mentions = reading.mentions.filter(({ value }) => value.kind === 'cross' || marks.instead.length > 0);
  if (end === words.length || breaks.has(end)) {
    return [...marks.session, ...mentions].some((hit) => hit.end <= from && from - hit.end < REACH_WORDS);
  }
  const within = ({ start }: Hit<unknown>): boolean => start >= from && start - end < REACH_WORDS;
  const unit = marks['other-unit'].find(within);
  const session = [...marks.session, ...mentions].toSorted((a, b) => a.start - b.start).find(within);
  return session !== undefined && (unit === undefined || session.start <= unit.start);
}

/** What a message says of how often. */
export function frequencyParts(reading: PlanReading): FrequencyQuestion {
  const { marks } = reading;
  const lapsed = marks.lapsed.length > 0;
  const cross = wanted(reading).find(namesActivity);
  const several = countedActivities(countsOf(reading)) > 1;
  const activity = several ? undefined : (cross?.value.activity ?? (lapsed ? 'strength' : undefined));
  const replaces = marks.instead.length > 0;
  const count = replaces ? (replacedRuns(reading) ?? countOf(reading)) : countOf(reading);
  return {
    intent: 'frequency',
    ...(activity && { activity }),
    ...(count !== undefined && { count }),
    ...(replaces && { replacesRuns: true }),
    ...(lapsed && { lapsed: true }),
  };
}

interface Count {
  readonly count: number;
  readonly activity?: Activity;
  readonly start: number;
}

/** "Una clase a la semana": one, where an article counts. */
function articleCounts({ words, marks, mentions }: PlanReading): Count[] {
  return marks.session.slice(0, 1).flatMap((session) => {
    const counts =
      ARTICLES.has(words[session.start - 1] ?? '') &&
      marks['amount-judged'].length > 0 &&
      marks['a-week'].some((week) => week.start >= session.end && week.start - session.end < REACH_WORDS);
    const activity = mentions.find(namesActivity)?.value.activity;
    return counts ? [{ count: 1, start: session.start, ...(activity && { activity }) }] : [];
  });
}

const ARTICLES: ReadonlySet<string> = new Set('a an una un eine einen ein une'.split(' '));

/** Numbers of days or sessions that stand nearer to cross-training than to a run, with the activity they count. */
function countsOf(reading: PlanReading): Count[] {
  const { words, marks, numbers, mentions } = reading;
  const times = reading.times;
  const found = numbers.flatMap((hit): Count[] => {
    const said =
      COUNTING.test(words[hit.end - 1] ?? '') ||
      [...marks.session, ...mentions].some(
        ({ start }) => start >= hit.start && start - hit.end < COUNTED_REACH_WORDS,
      );
    const unit = marks['other-unit'].some(({ start }) => start === hit.end);
    if (!said || unit || hit.value > MOST_SESSIONS || covered(hit, times)) return [];
    const nearest = mentions.toSorted((a, b) => toCounted(reading, hit, a) - toCounted(reading, hit, b))[0]
      ?.value;
    if (nearest?.kind === 'run') return [];
    return [{ count: hit.value, start: hit.start, ...(nearest?.activity && { activity: nearest.activity }) }];
  });
  return found.length > 0 ? found : articleCounts(reading);
}

/** How far a number stands from what it may count: that follows it, and nothing parts them. */
const toCounted = (reading: PlanReading, number: Hit<number>, session: Hit<unknown>): number =>
  apart(number, session) +
  (session.start < number.start ? 1 : 0) +
  (parted(reading, number, session) ? COUNTED_REACH_WORDS : 0);

/** True where a message counts runs, too: "2 gym 4 runs". */
function countsRuns({ numbers, mentions }: PlanReading): boolean {
  return mentions.some(
    ({ value, start }) => value.kind === 'run' && numbers.some(({ end }) => end <= start && start - end < 2),
  );
}

/** The number that a message names; where it names one for each of several activities, all together. */
export function countOf(reading: PlanReading): number | undefined {
  const counts = countsOf(reading);
  if (countedActivities(counts) < 2) return counts[0]?.count;
  return counts.reduce((sum, { count, activity }) => sum + (activity ? count : 0), 0);
}

const countedActivities = (counts: readonly Count[]): number =>
  new Set(counts.flatMap(({ activity }) => activity ?? [])).size;

/** Words that count sessions by themselves: "3x", "twice", "daily". */
const COUNTING =
  /^(?:\d{1,2}x|x\d{1,2}|once|twice|thrice|daily|everyday|day|\w+mal|taglich|diario|quotidien)$/;

/** The activity that a message would add to what its member does already: "add yoga on top?". */
export function addedActivity(reading: PlanReading): Activity | undefined {
  const added = wanted(reading)
    .filter(namesActivity)
    .find((mention) => reading.marks['on-top'].some((hit) => apart(hit, mention) < COUNTED_REACH_WORDS));
  return added?.value.activity;
}

/** True where an activity comes on top of counted sessions of others: "I lift twice a week, can I add a swim?". */
function addsToOthers(reading: PlanReading): boolean {
  const added = addedActivity(reading);
  if (added === undefined || reading.marks['all-right'].length === 0) return false;
  return countsOf(reading).some(({ activity }) => activity !== undefined && activity !== added);
}

/** Sessions that come on top are one where the message does not count them. */
function onTop(reading: PlanReading): FrequencyQuestion {
  const activity = addedActivity(reading);
  const counts = countsOf(reading);
  const others = counts.filter((count) => count.activity !== activity);
  const own = counts.find((count) => count.activity === activity)?.count ?? 1;
  return {
    intent: 'frequency',
    ...(activity && { activity }),
    count: others.reduce((sum, { count }) => sum + count, own),
    onTop: true,
  };
}
