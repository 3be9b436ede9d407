import type { FocusQuestion, Weakness } from '../../../planner/plan.ts';
import type { Activity } from '../../../planner/session.ts';
import type { PlanReading } from '../plan-reading.ts';
import {
  activitiesOf,
  apart,
  asksSomethingElse,
  asksWhich,
  covered,
  namesActivity,
  parted,
  range,
  refusedOf,
  wanted,
} from './said.ts';

/** The question which one thing to begin with, or whether to begin several at once. */
export function focusQuestion(reading: PlanReading): FocusQuestion | undefined {
  if (asksSomethingElse(reading)) return undefined;
  return asksSeveralAtOnce(reading) || asksWhichOne(reading) ? focusParts(reading) : undefined;
}

/** The same, only where the message says plainly that there is one thing to choose, or several to begin. */
export function plainFocusQuestion(reading: PlanReading): FocusQuestion | undefined {
  const { marks } = reading;
  const weak = weaknessesOf(reading).length > 0;
  const plain = (marks['one-thing'].length > 0 && weak) || (asksWhich(reading) && asksForOne(reading));
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
  const which = first || choice || asksWhich(reading) || marks.which.some((hit) => asking.has(hit.start));
  const cross = wanted(reading).some(({ value }) => value.kind === 'cross');
  if (only && weak) return true;
  if (asksWhich(reading) && asksForOne(reading)) return true;
  if (only && marks.begin.length > 0 && isTerse(reading)) return true;
  if (only) return (which || (reading.asks && words.length <= SHORT_WORDS)) && !onlySession(reading);
  if (!weak) return asksWhatToStartWith(reading);
  if (reading.asks && isTerse(reading) && activitiesOf(reading).length > 0) return true;
  if (wouldAdd(reading)) return true;
  return which && (cross || first || marks.begin.length + marks['some-activity'].length > 0);
}

/** One session a week, and which: "one class a week: what?". */
function asksForOne(reading: PlanReading): boolean {
  const { marks, mentions, numbers } = reading;
  if (marks['amount-judged'].length + marks['how-often'].length > 0) return false;
  if (mentions.some((mention) => namesActivity(mention))) return false;
  const one = numbers.some(
    (number) => number.value === 1 && marks.session.some((session) => apart(session, number) < 1),
  );
  const other = numbers.some(({ value }) => value > 1);
  const only =
    marks['one-thing'].length > 0 &&
    mentions.every(({ value }) => value.kind === 'cross') &&
    reading.days.length + marks['another-day'].length === 0;
  return (
    !other &&
    ((one && marks['a-week'].length > 0 && weaknessesOf(reading).length > 0) ||
      (only && !onlySession(reading)))
  );
}

/** "My muscles are so tight. Is yoga the thing to add?": an activity to add, put to the question. */
function wouldAdd(reading: PlanReading): boolean {
  const { marks, asking, asks } = reading;
  const named = wanted(reading).filter(namesActivity);
  return (
    asks &&
    marks.effect.length === 0 &&
    named.some(({ start }) => asking.has(start)) &&
    [...marks.begin, ...marks['begin-with'], ...marks['one-thing']].some(({ start }) => asking.has(start))
  );
}

/** "Which cross-training should I start with?": of all there is, which one thing. */
function asksWhatToStartWith(reading: PlanReading): boolean {
  const { marks, mentions, asking, words } = reading;
  const general = mentions.some(({ value }) => value.kind === 'cross' && value.activity === undefined);
  const plain = mentions.every(({ value }) => value.kind === 'cross' && value.activity === undefined);
  const which = asksWhich(reading) || marks.which.some((hit) => asking.has(hit.start));
  return (
    general &&
    plain &&
    (marks['begin-with'].some(
      (hit) => asking.has(hit.start) && (which || WHERE.test(words[hit.start] ?? '')),
    ) ||
      (which && marks.first.some((hit) => asking.has(hit.start))))
  );
}

const WHERE = /^(?:where|what|wo|womit|por|par|do)$/;

/** "Tight hips, weak core. Yoga?" */
const isTerse = ({ words, marks, mentions }: PlanReading): boolean =>
  words.length <= SHORT_WORDS &&
  marks.effect.length === 0 &&
  mentions.every(({ value }) => value.kind === 'cross');

/** "Only one session a week" counts; it does not choose. */
const onlySession = ({ marks, mentions }: PlanReading): boolean =>
  marks['one-thing'].every((hit) =>
    mentions.some((session) => session.value.kind === 'run' && apart(session, hit) < 1),
  );

/** "From Monday", "ab nächster Woche" begin what they stand beside. */
const FROM = /^(?:from|starting|ab|des|desde)$/;

/** Several activities begun together: "start swimming, yoga and weights all at once". */
function asksSeveralAtOnce(reading: PlanReading): boolean {
  const { marks } = reading;
  const activities = activitiesOf(reading).length;
  const from = marks['at-once'].some(({ start }) => FROM.test(reading.words[start] ?? ''));
  const begins = from || marks.begin.length + marks['begin-with'].length > 0;
  if (!begins || marks['how-often'].length > 0) return false;
  if (marks['one-thing'].length > 0 && marks['at-once'].length === 0) return false;
  const together = marks['at-once'].some((hit) => !covered(hit, marks['one-thing']));
  return (activities > 1 && together) || activities > 2;
}

/** What a message says of weaknesses, and of the activities to choose from. */
export function focusParts(reading: PlanReading): FocusQuestion {
  const weaknesses = weaknessesOf(reading);
  const named = namedOf(reading);
  const missing = [...reading.weaknesses, ...reading.marks.lapsed];
  const refuses = refusedOf({
    ...reading,
    mentions: reading.mentions.filter((mention) => !covered(mention, missing)),
  });
  return {
    intent: 'focus',
    ...(weaknesses.length > 0 && { weaknesses }),
    ...(named.length > 0 && { activities: named }),
    ...(refuses.length > 0 && { refuses }),
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
function weaknessesOf(reading: PlanReading): Weakness[] {
  const { weaknesses, marks, breaks, words } = reading;
  // "There is rarely a day when my legs don't feel sore" denies the denial.
  const rarely = (at: number): boolean =>
    words.slice(Math.max(0, at - RARELY_REACH_WORDS), at).some((word) => RARELY.has(word));
  const denied = (start: number): boolean =>
    marks.denied.some(
      (hit) => hit.end <= start && start - hit.end < 2 && !breaks.has(start) && !rarely(hit.start),
    );
  const said = weaknesses.filter(({ start }) => !denied(start)).map(({ value }) => value);
  return [...new Set([...said, ...(neverLifts(reading) ? (['no-strength-work'] as const) : [])])];
}

/** How far before "not" a word stands that takes it back, in words. */
const RARELY_REACH_WORDS = 7;
const RARELY: ReadonlySet<string> = new Set('rarely seldom hardly selten kaum raramente rarement'.split(' '));

/** How far "never" stands from the strength training that is not done, in words: "never go to the gym". */
const NEVER_REACH_WORDS = 4;
const NEVER: ReadonlySet<string> = new Set('never havent hasnt hadnt nie nunca jamais'.split(' '));

/** "Never", and "not" of what was not done: "not touched a barbell". */
const isNever = (words: readonly string[], at: number): boolean =>
  NEVER.has(words[at] ?? '') || (words[at] === 'not' && NOT_DONE.test(words[at + 1] ?? ''));
const NOT_DONE = /^(?:touched|lifted|done|been|trained|seen|set)$/;

/** "I never go to the gym", "haven't touched a kettlebell in years". */
const neverLifts = (reading: PlanReading): boolean =>
  reading.mentions.some(
    (mention) =>
      namesActivity(mention) &&
      mention.value.activity === 'strength' &&
      range(mention.start - NEVER_REACH_WORDS, mention.start).some(
        (at) => isNever(reading.words, at) && !parted(reading, { start: at, end: at + 1 }, mention),
      ),
  );
