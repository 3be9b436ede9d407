import type { Hit } from '../../knowledge/phrases.ts';
import type { SameDayQuestion } from '../../planner/plan.ts';
import type { Activity, Intensity, RunLoad } from '../../planner/session.ts';
import type { Mention, PlanReading } from './plan-reading.ts';
import { asksHowOften } from './frequency-question.ts';
import {
  activitiesOf,
  asksSomethingElse,
  covered,
  distance,
  namesActivity,
  nearestTo,
  REACH_WORDS,
  wanted,
} from './said.ts';
import { asksHowFarApart, asksWhichFirst, gapOf, orderOf, orderWords } from './session-order.ts';

/** Two hard sessions on one day, whatever they are. */
const TWO_HARD: SameDayQuestion = { intent: 'same-day', run: 'hard', activityIntensity: 'hard' };

/** The question whether a run and cross-training go on one day, and how; `known` is the activity spoken of before. */
export function sameDayQuestion(reading: PlanReading, known?: Activity): SameDayQuestion | undefined {
  if (asksSomethingElse(reading)) return undefined;
  if (asksTwoHard(reading)) return TWO_HARD;
  return asksSameDay(reading, known) ? sameDayParts(reading) : undefined;
}

function asksTwoHard({ marks, mentions }: PlanReading): boolean {
  const plain = mentions.every(({ value }) => value.kind === 'run' || value.activity === undefined);
  return plain && marks['two-hard'].length > 0 && marks['one-day'].length > 0;
}

function asksSameDay(reading: PlanReading, known: Activity | undefined): boolean {
  const { marks } = reading;
  const mentions = wanted(reading);
  const cross = known !== undefined || mentions.some(({ value }) => value.kind === 'cross');
  const run = mentions.some(({ value }) => value.kind === 'run');
  if (!cross || (!run && activitiesOf(reading).length > 1)) return false;
  if (run && asksHowFarApart(reading)) return true;
  if (asksHowOften(reading) || marks.instead.length > 0) return false;
  if (marks['same-day'].length > 0) return true;
  if (run && marks['which-first'].some(({ end }) => ORDER.test(reading.words[end - 1] ?? ''))) return true;
  if (!run || asksWhichDay(reading)) return false;
  if (isToday(reading)) return true;
  if (marks['one-day'].some(({ start }) => WITHIN.has(reading.words[start] ?? '')) || addsUp(reading))
    return true;
  return (
    marks['right-after'].length + marks['right-before'].length + marks.together.length > 0 ||
    asksWhichFirst(reading) ||
    hoursApart(reading) ||
    orderOf(reading) !== undefined ||
    (known !== undefined && orderWords(reading, 'after').length + orderWords(reading, 'before').length > 0) ||
    reading.times.length > 1
  );
}

/** "Three hours between them", "twelve hours apart", and not "two days apart". */
const hoursApart = ({ marks }: PlanReading): boolean =>
  marks.spaced.some((hit) => nearestTo(hit, [...marks.days, ...marks.weeks], 1) === undefined);

const ORDER = /^(?:order|orden|reihenfolge|ordre)$/;

/** "Intervals today, may I swim?", "just did hills, swim now?": both on the day on which it is asked. */
const isToday = ({ marks, mentions, asks }: PlanReading): boolean =>
  asks &&
  marks.today.length + marks['just-done'].length > 0 &&
  mentions.some(({ value }) => value.kind === 'run' && value.load !== undefined);

/** "In a day" puts both into one; "a day" and "one day" need not. */
const WITHIN: ReadonlySet<string> = new Set(
  'in on same en el mismo am an selben gleichen dans le meme'.split(' '),
);

/** "Intervals + gym": a plus sign between a run and cross-training that are not counted. */
function addsUp({ joined, mentions, numbers, intensities }: PlanReading): boolean {
  return mentions.some((mention, at) => {
    const next = mentions[at + 1];
    if (!next || next.value.kind === mention.value.kind) return false;
    const counted = numbers.some((number) => nearestTo(number, [mention, next], 0));
    const between = range(mention.end, next.start);
    const plain = between.every((place) => covered({ start: place, end: place + 1 }, intensities));
    return !counted && plain && [...between, next.start].some((place) => joined.has(place));
  });
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);

/** Two days named, "the day after my long run" and "which day" ask for another day, unless only one of several choices ("or another day?"). */
function asksWhichDay({ marks, days }: PlanReading): boolean {
  if (new Set(days.map(({ value }) => value)).size > 1) return true;
  return marks['another-day'].some(
    ({ start }) => !marks['either-or'].some(({ end }) => end <= start && start - end < REACH_WORDS),
  );
}

/** What a message says of two sessions on one day. */
export function sameDayParts(reading: PlanReading): SameDayQuestion {
  const run = runOf(reading);
  const cross = wanted(reading).find(namesActivity);
  const order = orderOf(reading);
  const gap = gapOf(reading);
  const activityIntensity = intensityOfCross(reading, cross);
  return {
    intent: 'same-day',
    ...(run && { run }),
    ...(cross && { activity: cross.value.activity }),
    ...(activityIntensity && { activityIntensity }),
    ...(order && { order }),
    ...(!order && asksWhichFirst(reading) && { orderAsked: true }),
    ...(gap && { gap }),
    ...(asksHowFarApart(reading) && { gapAsked: true }),
  };
}

/** How hard the cross-training is: the effort beside one of its mentions. */
function intensityOfCross(reading: PlanReading, cross: Mention | undefined): Intensity | undefined {
  const session = cross ?? reading.mentions.find(({ value }) => value.kind === 'cross');
  return session && intensityOf(reading, session);
}

function runOf(reading: PlanReading): RunLoad | undefined {
  const runs = reading.mentions.filter(({ value }) => value.kind === 'run');
  for (const { value } of runs) if (value.kind === 'run' && value.load) return value.load;
  for (const mention of runs) {
    const intensity = intensityOf(reading, mention);
    if (intensity) return intensity;
  }
  return undefined;
}

/** The intensity whose words stand nearest to a session, however often it is named, unless they stand nearer to another one. */
export function intensityOf(reading: PlanReading, session: Mention): Intensity | undefined {
  const [own, others] = [true, false].map((same) =>
    reading.mentions.filter((mention) => isSame(mention, session) === same),
  );
  const nearest = reading.intensities
    .map((hit) => ({ hit, away: Math.min(...(own ?? []).map((mention) => away(reading, hit, mention))) }))
    .filter(
      (near) =>
        near.away <= REACH_WORDS &&
        (others ?? []).every((other) => away(reading, near.hit, other) >= near.away),
    )
    .toSorted((a, b) => a.away - b.away)[0];
  if (nearest) return nearest.hit.value;
  return (own ?? []).some((mention) => isRaced(reading, mention)) ? 'hard' : undefined;
}

/** "A zwift race", "spin race": another sport's race. */
const isRaced = ({ words }: PlanReading, mention: Mention): boolean =>
  namesActivity(mention) && words[mention.end] === 'race';

/** How far an effort stands from a session; beyond "then" it stands with the next one. */
function away(reading: PlanReading, effort: Hit<Intensity>, session: Mention): number {
  const [from, to] = effort.end <= session.start ? [effort.end, session.start] : [session.end, effort.start];
  const next = reading.marks.then.some(({ start, end }) => start >= from && end <= to);
  return distance(effort, session) + (next ? REACH_WORDS : 0);
}

const isSame = (one: Mention, other: Mention): boolean =>
  one === other ||
  (namesActivity(one) && namesActivity(other) && one.value.activity === other.value.activity);
