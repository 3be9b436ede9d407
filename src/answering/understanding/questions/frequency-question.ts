import type { Hit } from '../../../knowledge/phrases.ts';
import { isNamed } from '../../../planner/activities.ts';
import type { FrequencyQuestion } from '../../../planner/plan.ts';
import type { Activity } from '../../../planner/session.ts';
import { durationsOf } from '../durations.ts';
import type { PlanReading } from '../plan-reading.ts';
import {
  COUNTED_REACH_WORDS,
  countedActivities,
  countOf,
  countsDays,
  countsOf,
  countsRuns,
  replacedRuns,
  WEEKLY,
  type Count,
} from '../session-counts.ts';
import { listsLevels } from './circumstances.ts';
import {
  apart,
  asksSomethingElse,
  asksWhich,
  covered,
  isRun,
  namesActivity,
  parted,
  REACH_WORDS,
  wanted,
} from './said.ts';

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
  const run = mentions.some((mention) => isRun(reading, mention));
  const leveled = levels.length > 0 || known.level === true;
  const aboutCross = cross || (!run && (marks['a-week'].length > 0 || leveled));
  const past = durationsOf(reading).filter(({ value }) => value.when === 'past');
  const spans = marks['other-span'].filter((hit) => !covered(hit, past));
  if (!aboutCross || (spans.length > 0 && marks.daily.length === 0)) return false;
  if (asksHowOften(reading) || (listsLevels(reading) && marks.session.length > 0)) return true;
  const counts = countsOf(reading);
  const named = mentions.filter(namesActivity).every(({ value }) => isNamed(value.activity));
  if (marks.instead.length > 0 && run && cross && named && replacedRuns(reading) !== undefined) return true;
  if (counts.length === 0) return false;
  const judgedAmount = marks['amount-judged'].length > 0;
  if (asksWhich(reading) && !judgedAmount) return false;
  if (judgedAmount && countsDays(reading) && (!run || counts.some(({ ofCross }) => ofCross))) return true;
  if (marks.daily.length > 0 && !run) return true;
  const asked =
    (marks['all-right'].length > 0 && counts.some((count) => isAsked(reading, count))) ||
    (reading.asks && counts.some(({ start }) => reading.asking.has(start)));
  if (marks.effect.some(({ start }) => reading.asking.has(start)) && !judgedAmount) return false;
  const judged = asked || judgedAmount;
  if (judged && countsRuns(reading)) return true;
  return (marks['a-week'].length > 0 || leveled) && (judged || leveled);
}

/** True where a number stands in a sentence that asks, or is said of a week. */
function isAsked(reading: PlanReading, { start }: Count): boolean {
  if (reading.asking.has(start)) return true;
  const place = { start, end: start + 1 };
  return reading.marks['a-week'].some(
    (hit) => apart(hit, place) <= REACH_WORDS && !parted(reading, hit, place),
  );
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

/** "Sessions per week?", without a number. */
function asksSessionsAWeek(reading: PlanReading): boolean {
  const { marks, numbers, asks, asking } = reading;
  return (
    asks &&
    !asksWhich(reading) &&
    marks['how-often'].length + marks['how-many'].length === 0 &&
    marks['a-week'].some(
      (week) =>
        asking.has(week.start) &&
        (week.end - week.start > 1 || WEEKLY.test(reading.words[week.start] ?? '')) &&
        marks.session.some((session) => apart(session, week) < 2) &&
        !numbers.some(
          (number) => apart(number, week) < COUNTED_REACH_WORDS && !parted(reading, number, week),
        ),
    )
  );
}

/** "How often should I run" asks for something else, unless runs are to be replaced. */
function asksAboutCross(reading: PlanReading, { end }: Hit<true>): boolean {
  const { mentions, marks } = reading;
  if (marks.instead.length > 0) return true;
  const next = mentions
    .filter((mention) => mention.value.kind === 'cross' || isRun(reading, mention))
    .find(({ start }) => start >= end && start - end < REACH_WORDS);
  return next?.value.kind !== 'run';
}

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
  const several =
    countedActivities(countsOf(reading)) > 1 || (countOf(reading) ?? 0) > (countsOf(reading)[0]?.count ?? 0);
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
