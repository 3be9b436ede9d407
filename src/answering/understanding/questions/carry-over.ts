import type {
  Circumstances,
  PlacementQuestion,
  PlanQuestion,
  WeekBuildQuestion,
} from '../../../planner/plan.ts';
import type { Activity, Day } from '../../../planner/session.ts';
import { circumstancesOf } from './circumstances.ts';
import { focusParts } from './focus-question.ts';
import { addedActivity, frequencyParts, frequencyQuestion } from './frequency-question.ts';
import { countOf } from '../session-counts.ts';
import { goalParts } from './goal-question.ts';
import type { PlanReading } from '../plan-reading.ts';
import { activitiesOf, asksSomethingElse, namesActivity, wanted } from './said.ts';
import { intensityOf, sameDayParts, sameDayQuestion } from './same-day-question.ts';
import { seasonParts } from './season-question.ts';
import { weekQuestion } from '../weeks/week-question.ts';

/** A question that follows another: where both ask the same, what was asked before with what is said anew. */
export function carryOver(before: PlanQuestion, own: PlanQuestion): PlanQuestion {
  const earlier = withoutPhase(before, own);
  if (earlier.intent === own.intent) return { ...kept(earlier, own), ...own };
  return { ...circumstancesIn(earlier), ...own };
}

/** A question without its season and race, where another tells of either: the two go together. */
function withoutPhase<Q extends PlanQuestion>(before: Q, who: Circumstances): Q {
  if (who.season === undefined && who.weeksToRace === undefined) return before;
  const { season: _season, weeksToRace: _weeks, ...rest } = before;
  return rest as Q;
}

/** The question asked before, with what a short follow-up says anew; undefined where it says nothing of it. */
export function continued(reading: PlanReading, asked: PlanQuestion): PlanQuestion | undefined {
  if (asksSomethingElse(reading)) return undefined;
  const who = circumstancesOf(reading);
  const before = withoutPhase(asked, who);
  const activity = activityOf(before);
  const day = whichDay(reading, activity);
  if (day && before.intent.startsWith('week-')) return { ...before, ...who };
  const turned =
    onTopOf(reading, before) ??
    (before.intent === 'placement' || (before.intent === 'same-day' && day?.onKind) ? undefined : day) ??
    sameDayQuestion(reading, activity !== undefined || before.intent === 'frequency') ??
    howOften(reading);
  if (turned && (turned.intent !== before.intent || 'onTop' in turned)) {
    const known = turned.activity === undefined &&
      activity !== undefined &&
      !('onTop' in turned) && { activity };
    return { ...circumstancesIn(before), ...known, ...turned, ...who };
  }
  const more = { ...partsFor(reading, before), ...who };
  const own = { ...more, intent: before.intent } as PlanQuestion;
  return Object.keys(more).length > 1 || day ? { ...kept(before, own), ...own } : undefined;
}

/** "Which day?", asked of the activity spoken of before, which then stands as if it were said again. */
function whichDay(reading: PlanReading, activity: Activity | undefined): PlacementQuestion | undefined {
  if (activity === undefined || wanted(reading).some(({ value }) => value.kind === 'cross')) return undefined;
  const at = reading.words.length;
  const said = {
    ...reading,
    words: [...reading.words, activity],
    breaks: new Set([...reading.breaks, at]),
    mentions: [...reading.mentions, { value: { kind: 'cross' as const, activity }, start: at, end: at + 1 }],
  };
  const week = weekQuestion(said, {});
  return week && 'intent' in week && week.intent === 'placement' ? week : undefined;
}

const howOften = (reading: PlanReading) => frequencyQuestion(reading, { crossTraining: true });

/** What stays of a question: how hard one activity was says nothing of another. */
function kept(before: PlanQuestion, own: PlanQuestion): PlanQuestion {
  if (!('activityIntensity' in before)) return before;
  const { activityIntensity: _, ...rest } = before;
  const activity = 'activity' in own ? own.activity : undefined;
  return activity === undefined || activity === before.activity ? before : rest;
}

function circumstancesIn(question: PlanQuestion): Circumstances {
  const { level, goal, season, weeksToRace, wornOut, newActivity, limits } = question;
  return {
    ...(level && { level }),
    ...(goal && { goal }),
    ...(season && { season }),
    ...(weeksToRace !== undefined && { weeksToRace }),
    ...(wornOut && { wornOut }),
    ...(newActivity && { newActivity }),
    ...(limits && { limits }),
  };
}

function activityOf(question: PlanQuestion): Activity | undefined {
  if ('activity' in question) return question.activity;
  if (question.intent === 'week-build') return question.wishes[0]?.activity;
  return 'activities' in question && question.activities?.length === 1 ? question.activities[0] : undefined;
}

/** "Add yoga on top?", after sessions were counted: how many that makes in all. */
function onTopOf(
  reading: PlanReading,
  before: PlanQuestion,
): (PlanQuestion & { intent: 'frequency' }) | undefined {
  const activity = addedActivity(reading);
  const others = sessionsIn(before);
  if (activity === undefined || (others === undefined && before.intent !== 'frequency')) return undefined;
  const count = others === undefined ? undefined : others + (countOf(reading) ?? 1);
  return { intent: 'frequency', activity, ...(count !== undefined && { count }), onTop: true };
}

/** The cross-training sessions that a question counts. */
function sessionsIn(question: PlanQuestion): number | undefined {
  if (question.intent === 'week-build') return question.wishes.length;
  if (question.intent === 'frequency' || question.intent === 'placement') return question.count;
  return undefined;
}

/** What a follow-up says that the question before it can take, with that question's intent. */
function partsFor(reading: PlanReading, before: PlanQuestion): Partial<PlanQuestion> {
  switch (before.intent) {
    case 'same-day':
      return sameDayParts(reading);
    case 'frequency':
      return { ...bareCount(reading), ...frequencyParts(reading) };
    case 'season':
      return seasonParts(reading);
    case 'goal':
      return goalParts(reading);
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

/** The days that a message names: those asked about, and those it rules out. */
function daysOf({ days, marks }: PlanReading): { readonly free: Day[]; readonly ruledOut: Day[] } {
  const out = ({ start }: { readonly start: number }) =>
    [...marks.denied, ...marks.refused].some(
      ({ end }) => end <= start && start - end < DAY_DENIAL_REACH_WORDS,
    );
  const named = (ruled: boolean) => [
    ...new Set(days.filter((hit) => out(hit) === ruled).map(({ value }) => value)),
  ];
  return { free: named(false), ruledOut: named(true) };
}
