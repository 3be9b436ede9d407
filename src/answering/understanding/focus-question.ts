import type { FocusQuestion, Weakness } from '../../planner/plan.ts';
import type { Activity } from '../../planner/session.ts';
import type { PlanReading } from './plan-reading.ts';
import { activitiesOf, apart, asksSomethingElse, covered, namesActivity, wanted } from './said.ts';

/** The question which one thing to begin with, or whether to begin several at once. */
export function focusQuestion(reading: PlanReading): FocusQuestion | undefined {
  if (asksSomethingElse(reading)) return undefined;
  return asksSeveralAtOnce(reading) || asksWhichOne(reading) ? focusParts(reading) : undefined;
}

/** The same, only where the message says plainly that there is one thing to choose, or several to begin. */
export function plainFocusQuestion(reading: PlanReading): FocusQuestion | undefined {
  const { marks } = reading;
  const plain = marks['one-thing'].length > 0 && weaknessesOf(reading).length > 0;
  const together = marks['at-once'].length > 0 && asksSeveralAtOnce(reading);
  return plain || together ? focusQuestion(reading) : undefined;
}

/** A question as short as this, about one thing only, asks which. */
const SHORT_WORDS = 14;

function asksWhichOne(reading: PlanReading): boolean {
  const { marks, asking, words } = reading;
  if (marks['how-often'].length > 0) return false;
  const only = marks['one-thing'].some((hit) => !covered(hit, reading.mentions));
  const weak = weaknessesOf(reading).length > 0;
  const atEnd = marks.first.some(({ end }) => end === words.length || reading.breaks.has(end));
  const first = atEnd || [...marks['begin-with'], ...marks['which-first']].length > 0;
  const choice = namedOf(reading).length > 1 && marks['either-or'].length > 0;
  const which = first || choice || marks.which.some((hit) => asking.has(hit.start));
  const cross = wanted(reading).some(({ value }) => value.kind === 'cross');
  if (only && weak) return true;
  if (only) return (which || (reading.asks && words.length <= SHORT_WORDS)) && !onlySession(reading);
  if (!weak) return asksWhatToStartWith(reading);
  if (isTerse(reading) && activitiesOf(reading).length > 0) return true;
  return which && (cross || first || marks.begin.length + marks['some-activity'].length > 0);
}

/** "Which cross-training should I start with?": of all there is, which one thing. */
function asksWhatToStartWith({ marks, mentions, asking }: PlanReading): boolean {
  const general = mentions.some(({ value }) => value.kind === 'cross' && value.activity === undefined);
  const plain = mentions.every(({ value }) => value.kind === 'cross' && value.activity === undefined);
  const which = marks.which.some((hit) => asking.has(hit.start));
  return general && plain && which && marks['begin-with'].some((hit) => asking.has(hit.start));
}

/** "Tight hips, weak core. Yoga?" */
const isTerse = ({ asks, words, marks, mentions }: PlanReading): boolean =>
  asks &&
  words.length <= SHORT_WORDS &&
  marks.effect.length === 0 &&
  mentions.every(({ value }) => value.kind === 'cross');

/** "Only one session a week" counts; it does not choose. */
const onlySession = ({ marks, mentions }: PlanReading): boolean =>
  marks['one-thing'].every((hit) =>
    mentions.some((session) => session.value.kind === 'run' && apart(session, hit) < 1),
  );

/** Several activities begun together: "start swimming, yoga and weights all at once". */
function asksSeveralAtOnce(reading: PlanReading): boolean {
  const { marks } = reading;
  const activities = activitiesOf(reading).length;
  if (marks.begin.length + marks['begin-with'].length === 0 || marks['how-often'].length > 0) return false;
  if (marks['one-thing'].length > 0 && marks['at-once'].length === 0) return false;
  const together = marks['at-once'].some((hit) => !covered(hit, marks['one-thing']));
  return (activities > 1 && together) || activities > 2;
}

/** What a message says of weaknesses, and of the activities to choose from. */
export function focusParts(reading: PlanReading): FocusQuestion {
  const weaknesses = weaknessesOf(reading);
  const named = namedOf(reading);
  return {
    intent: 'focus',
    ...(weaknesses.length > 0 && { weaknesses }),
    ...(named.length > 0 && { activities: named }),
    ...(asksSeveralAtOnce(reading) && { severalAtOnce: true }),
  };
}

/** The activities that a message names, and not only as what is missing ("no lifting for years"). */
function namedOf(reading: PlanReading): Activity[] {
  const missing = [...reading.weaknesses, ...reading.marks.lapsed];
  const activities = wanted(reading)
    .filter(namesActivity)
    .filter((mention) => !covered(mention, missing));
  return [...new Set(activities.map(({ value }) => value.activity))];
}

/** The weaknesses that a message names and does not deny, each once. */
function weaknessesOf({ weaknesses, marks, breaks }: PlanReading): Weakness[] {
  const denied = (start: number): boolean =>
    marks.denied.some(({ end }) => end <= start && start - end < 2 && !breaks.has(start));
  return [...new Set(weaknesses.filter(({ start }) => !denied(start)).map(({ value }) => value))];
}
