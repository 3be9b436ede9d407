import type { Hit } from '../../../knowledge/phrases.ts';
import type { SameDayQuestion } from '../../../planner/plan.ts';
import type { Intensity, RunLoad } from '../../../planner/session.ts';
import type { Mention, PlanReading } from '../plan-reading.ts';
import { withDistanceRuns } from './distance-runs.ts';
import { asksHowOften } from './frequency-question.ts';
import { countsAWeek } from '../session-counts.ts';
import {
  activitiesOf,
  asksOutright,
  asksSomethingElse,
  covered,
  distance,
  isHeavy,
  isRun,
  namesActivity,
  nearestTo,
  parted,
  range,
  REACH_WORDS,
  tellsOnly,
  wanted,
  wantsJudgement,
} from './said.ts';
import { asksHowFarApart, asksWhichFirst, bindsBoth, gapOf, orderOf, orderWords } from './session-order.ts';

/** Two hard sessions on one day, whatever they are. */
const TWO_HARD: SameDayQuestion = { intent: 'same-day', run: 'hard', activityIntensity: 'hard' };

/** The question whether a run and cross-training go on one day, and how; `known` where cross-training was spoken of before. */
export function sameDayQuestion(plain: PlanReading, known = false): SameDayQuestion | undefined {
  const reading = withDistanceRuns(plain);
  if (asksSomethingElse(reading) && (asksOutright(reading) || !namesSameDay(reading))) return undefined;
  if (tellsOnly(reading)) return undefined;
  if (asksTwoHard(reading)) return TWO_HARD;
  return asksSameDay(reading, known) ? sameDayParts(reading) : undefined;
}

/** True where a message says in so many words that both are on one day, and wants that judged. */
const namesSameDay = (reading: PlanReading): boolean =>
  sameDayWords(reading).length > 0 && wantsJudgement(reading);

/** "Same day", and not "am Tag nach". */
const sameDayWords = ({ marks }: PlanReading): readonly Hit<true>[] =>
  marks['same-day'].filter((hit) => !covered(hit, marks['another-day']));

function asksTwoHard({ marks, mentions }: PlanReading): boolean {
  const plain = mentions.every(({ value }) => value.kind === 'run' || value.activity === undefined);
  return plain && marks['two-hard'].length > 0 && marks['one-day'].length > 0;
}

function asksSameDay(reading: PlanReading, known: boolean): boolean {
  const { marks } = reading;
  const mentions = wanted(reading);
  const cross = known || mentions.some(({ value }) => value.kind === 'cross');
  const run = mentions.some((mention) => isRun(reading, mention));
  if (!cross || (!run && activitiesOf(reading).length > 1)) return false;
  if (run && asksHowFarApart(reading)) return true;
  if (asksHowOften(reading) || marks.instead.length > 0) return false;
  if (sameDayWords(reading).length > 0) return true;
  if (run && marks['which-first'].some(({ end }) => ORDER.test(reading.words[end - 1] ?? ''))) return true;
  if (!run) return false;
  if (asksWhichDay(reading))
    return marks['right-after'].length > 0 && bindsBoth(reading) && !namesDays(reading);
  if (countsAWeek(reading) && !bindsBoth(reading)) return false;
  if (isToday(reading)) return true;
  if (marks['one-day'].some(({ start }) => WITHIN.has(reading.words[start] ?? '')) || addsUp(reading))
    return true;
  return (
    marks['right-after'].length + marks['right-before'].length + marks.together.length > 0 ||
    asksWhichFirst(reading) ||
    hoursApart(reading) ||
    orderOf(reading) !== undefined ||
    (known && orderWords(reading, 'after').length + orderWords(reading, 'before').length > 0) ||
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

/** Two days named, "the day after my long run" and "which day" ask for another day, unless only one of several choices ("or another day?"). */
function asksWhichDay(reading: PlanReading): boolean {
  const { marks } = reading;
  if (namesDays(reading)) return true;
  return marks['another-day'].some(
    ({ start }) => !marks['either-or'].some(({ end }) => end <= start && start - end < REACH_WORDS),
  );
}

const namesDays = ({ days }: PlanReading): boolean => new Set(days.map(({ value }) => value)).size > 1;

/** What a message says of two sessions on one day. */
export function sameDayParts(plain: PlanReading): SameDayQuestion {
  const reading = withDistanceRuns(plain);
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
  const all = reading.mentions.filter(({ value }) => value.kind === 'run');
  // "The day before my long run": that run is on another day.
  const near = all.filter(
    (run) => !reading.marks['another-day'].some(({ end }) => run.start >= end && run.start - end < 2),
  );
  const runs = near.length > 0 ? near : all;
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
  return (own ?? []).some((mention) => isRaced(reading, mention) || isHeavy(reading.words, mention))
    ? 'hard'
    : undefined;
}

/** "A zwift race", "spin race": another sport's race. */
const isRaced = ({ words }: PlanReading, mention: Mention): boolean =>
  namesActivity(mention) && words[mention.end] === 'race';

/** As many words further off stands what a comma parts. */
const PARTED_WORDS = 3;

/** How far an effort stands from a session; beyond "then" it stands with the next one. */
function away(reading: PlanReading, effort: Hit<Intensity>, session: Mention): number {
  const [from, to] = effort.end <= session.start ? [effort.end, session.start] : [session.end, effort.start];
  const next = reading.marks.then.some(({ start, end }) => start >= from && end <= to);
  return (
    distance(effort, session) +
    (next ? REACH_WORDS : 0) +
    (parted(reading, effort, session) ? PARTED_WORDS : 0)
  );
}

const isSame = (one: Mention, other: Mention): boolean =>
  one === other ||
  (namesActivity(one) && namesActivity(other) && one.value.activity === other.value.activity);
