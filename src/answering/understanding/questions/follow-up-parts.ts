import type { Hit } from '../../../knowledge/phrases.ts';
import type {
  Circumstances,
  PlanQuestion,
  SameDayQuestion,
  WeekBuildQuestion,
} from '../../../planner/plan.ts';
import type { Day } from '../../../planner/session.ts';
import { durationsOf } from '../durations.ts';
import type { PlanReading } from '../plan-reading.ts';
import { countOf } from '../session-counts.ts';
import { readWeek } from '../weeks/week-told.ts';
import { focusParts } from './focus-question.ts';
import { frequencyParts } from './frequency-question.ts';
import { goalParts } from './goal-question.ts';
import { activitiesOf, namesActivity, wanted } from './said.ts';
import { intensityOf, sameDayParts } from './same-day-question.ts';
import { seasonParts } from './season-question.ts';

/** What a follow-up says that the question before it can take, with that question's intent. */
export function partsFor(reading: PlanReading, before: PlanQuestion): Partial<PlanQuestion> {
  switch (before.intent) {
    case 'same-day':
      return { ...sameDayParts(reading), ...effortsOf(reading) };
    case 'frequency':
      return { ...bareCount(reading), ...frequencyParts(reading) };
    case 'season':
      return { ...seasonParts(reading), ...weeksBefore(reading) };
    case 'goal':
      return { ...goalParts(reading), ...goalNamed(reading) };
    case 'focus':
      return focusParts(reading);
    case 'placement':
      return { intent: 'placement', ...placementParts(reading) };
    case 'week-build':
      return { intent: 'week-build', ...buildParts(reading, before) };
    case 'week-check':
      return { intent: 'week-check' };
  }
}

/** "If it's easy", "even if both are hard": an effort that stands beside no session is that of the activity, or of both. */
function effortsOf({ mentions, intensities, words, numbers }: PlanReading): Partial<SameDayQuestion> {
  const [effort] = intensities;
  if (effort === undefined || mentions.length > 0) return {};
  const both =
    words.some((word) => BOTH.test(word)) ||
    numbers.some(
      ({ value, start }) => value === 2 && (THE.has(words[start] ?? '') || THE.has(words[start - 1] ?? '')),
    );
  return { ...(both && { run: effort.value }), activityIntensity: effort.value };
}

const BOTH = /^(?:both|each|ambos|ambas|beid\w*|jeweils)$/;
const THE: ReadonlySet<string> = new Set('the los las les die den'.split(' '));

/** "And two weeks before?", of the race spoken of before. */
function weeksBefore(reading: PlanReading): Circumstances {
  const [span] = durationsOf(reading).filter(({ value }) => value.when !== 'past');
  return span ? { weeksToRace: Math.floor(span.value.days / DAYS_A_WEEK) } : {};
}

const DAYS_A_WEEK = 7;

/** "I meant sprints", in answer to which goal: the word for the sessions names the distance, too. */
const goalNamed = ({ mentions, words }: PlanReading): Circumstances =>
  mentions.some(({ start }) => SPRINTS.test(words[start] ?? '')) ? { goal: 'sprint' } : {};
const SPRINTS = /^(?:e?sprints?|sprinten)$/;

/** A number alone, in answer to how many: "so four is out then?". */
function bareCount({ numbers, words }: PlanReading): { readonly count?: number } {
  const [number, ...others] = numbers;
  return number && others.length === 0 && words.length <= SHORT_WORDS ? { count: number.value } : {};
}

const SHORT_WORDS = 8;

function placementParts(reading: PlanReading) {
  const cross = wanted(reading).find(namesActivity);
  const activityIntensity = cross && intensityOf(reading, cross);
  const count = countOf(reading);
  const { free, ruledOut } = daysOf(reading);
  return {
    ...(cross && { activity: cross.value.activity }),
    ...(activityIntensity && { activityIntensity }),
    ...(count !== undefined && { count }),
    ...(free.length > 0 && { on: free }),
    ...(ruledOut.length > 0 && { impossible: ruledOut }),
  };
}

function buildParts(reading: PlanReading, before: WeekBuildQuestion) {
  const { ruledOut } = daysOf(reading);
  const asked = activitiesOf(reading).filter(
    (activity) => !before.wishes.some((wish) => wish.activity === activity),
  );
  const wishes = asked.map((activity) => ({ kind: 'cross' as const, activity }));
  return {
    ...(wishes.length > 0 && { wishes: [...before.wishes, ...wishes] }),
    ...(ruledOut.length > 0 && { impossible: [...(before.impossible ?? []), ...ruledOut] }),
  };
}

/** How far "not" reaches to a day, in words: "not on Thursdays". */
const DAY_DENIAL_REACH_WORDS = 3;

/** The days that a message names: those asked about, and those it rules out ("Wednesday clashes with choir. Friday?"). */
function daysOf(reading: PlanReading): { readonly free: Day[]; readonly ruledOut: Day[] } {
  const { days, marks, asking, asks } = reading;
  const { impossible } = readWeek(reading);
  const out = ({ value, start }: Hit<Day>) =>
    impossible.includes(value) ||
    [...marks.denied, ...marks.refused].some(
      ({ end }) => end <= start && start - end < DAY_DENIAL_REACH_WORDS,
    );
  const ruledOut = days.filter(out);
  const free = days.filter((hit) => !ruledOut.includes(hit));
  const asked = free.filter(({ start }) => asking.has(start));
  const named = (hits: readonly Hit<Day>[]) => [...new Set(hits.map(({ value }) => value))];
  return { free: named(asks && asked.length > 0 ? asked : free), ruledOut: named(ruledOut) };
}
