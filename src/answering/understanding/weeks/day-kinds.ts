import type { DayKind } from '../../../planner/plan.ts';
import type { RunLoad } from '../../../planner/session.ts';
import type { Hit } from '../../../knowledge/phrases.ts';
import { anyWithin, firstWithin, placeAfter, placeAt, placeBefore, type Place } from './hit-places.ts';
import type { Mention, PlanReading } from '../plan-reading.ts';
import type { WeekMarks } from './week-marks.ts';

/** How far behind "the day after" the run is looked for, in words. */
const RUN_REACH_WORDS = 6;
/** How far before "the next day" the run is looked for, in words. */
const RUN_BEFORE_WORDS = 8;

/** A kind of day that a message names, with the place of its words; `run` is the mention that tells it. */
export interface DayKindHit extends Hit<DayKind> {
  readonly run?: Mention;
}

const AFTER: Readonly<Record<RunLoad | 'race', DayKind | undefined>> = {
  hard: 'after-hard-run',
  moderate: undefined,
  easy: undefined,
  long: 'after-long-run',
  race: 'after-race',
};
const BEFORE: Readonly<Record<RunLoad | 'race', DayKind | undefined>> = {
  hard: 'before-hard-run',
  moderate: undefined,
  easy: undefined,
  long: 'before-long-run',
  race: 'before-race',
};
const OF_RUN: Readonly<Record<RunLoad, DayKind>> = {
  hard: 'hard-run-day',
  moderate: 'run-day',
  easy: 'easy-run-day',
  long: 'long-run-day',
};

/** The kind of day on which such a run is done. */
export const dayOf = (load: RunLoad): DayKind => OF_RUN[load];

/** The kind of day that stands beside one of a run; undefined where nothing tells it from others. */
export function besideDay(side: 'day-after' | 'day-before', of: DayKind): DayKind | undefined {
  const load = LOADS.find((one) => [OF_RUN[one], AFTER[one], BEFORE[one]].includes(of));
  return load && (side === 'day-after' ? AFTER : BEFORE)[load];
}

/**
 * The kinds of days that a message names without a weekday: "on interval day", "on my rest days", "the day after my
 * long run". A kind that says what a named day is ("Mon rest day") is none of them.
 */
export function findDayKinds(reading: PlanReading, marks: WeekMarks, days: readonly Place[]): DayKindHit[] {
  const found: DayKindHit[] = [];
  const add = (hit: DayKindHit): void => {
    if (found.every(({ start, end }) => hit.end <= start || hit.start >= end)) found.push(hit);
  };
  const addWithOther = (hit: DayKindHit): void => {
    for (const one of [hit, ...otherChoice(reading, hit)]) add(one);
  };
  for (const [places, kinds] of [
    [marks['day-after'], AFTER],
    [marks['day-before'], BEFORE],
  ] as const) {
    for (const place of places) {
      const beside = besideRun(reading, marks, place, kinds);
      if (beside) addWithOther(beside);
    }
  }
  const plain = [
    [marks['rest-day'], 'rest-day'],
    [marks['long-day'], 'long-run-day'],
    [marks['hard-day'], 'hard-run-day'],
    [marks['easy-day'], 'easy-run-day'],
    [marks['run-day'], 'run-day'],
  ] as const;
  const told: Place[] = [];
  for (const [places, value] of plain) {
    for (const { start, end } of places) {
      if (saysWhatADayIs(reading, days, start)) told.push({ start, end });
      else if (!anyWithin(told, start, end))
        addWithOther(besideDayOf(reading, withEffort(reading, { value, start, end })));
    }
  }
  for (const hit of runDays(reading, marks)) {
    if (!saysWhatADayIs(reading, days, hit.start) && !anyWithin(told, hit.start, hit.end))
      addWithOther(besideDayOf(reading, hit));
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** "Un jour de sortie exigeante", "an intense running day": a day of running whose effort stands beside it. */
function withEffort({ intensities, mentions, breaks }: PlanReading, hit: DayKindHit): DayKindHit {
  if (hit.value !== 'run-day') return hit;
  const run = mentions.find(({ value, start, end }) => {
    const told = value.kind === 'run' && value.load !== undefined && value.run !== 'race';
    return told && start < hit.end && end > hit.start;
  });
  if (run?.value.kind === 'run' && run.value.load)
    return { value: OF_RUN[run.value.load], start: hit.start, end: Math.max(hit.end, run.end), run };
  const effort = intensities.find(
    ({ start, end }) =>
      (start === hit.end && !breaks.has(start)) || (end === hit.start && !breaks.has(hit.start)),
  );
  if (!effort) return hit;
  const [start, end] = [Math.min(hit.start, effort.start), Math.max(hit.end, effort.end)];
  return { value: OF_RUN[effort.value], start, end };
}

/** "Before long run day", "vor dem Intervalltag": not the day itself. */
function besideDayOf({ words, breaks }: PlanReading, hit: DayKindHit): DayKindHit {
  const [load] = LOADS.filter((one) => OF_RUN[one] === hit.value);
  if (load === undefined) return hit;
  let at = hit.start - 1;
  while (at >= hit.start - MOST_LINKS && !breaks.has(at + 1) && isLink(words[at] ?? '')) at--;
  if (breaks.has(at + 1)) return hit;
  const value = kindsBeside(words[at])?.[load];
  return value ? { ...hit, value, start: at } : hit;
}

const LOADS: readonly RunLoad[] = ['easy', 'moderate', 'hard', 'long'];

const byStart = (one: Place, other: Place): number => one.start - other.start;

/** The kinds of days that a word such as "after" makes of those of runs. */
function kindsBeside(word = ''): typeof AFTER | undefined {
  if (BESIDE_BEFORE.test(word)) return BEFORE;
  return BESIDE_AFTER.test(word) ? AFTER : undefined;
}

const BESIDE_BEFORE = /^(?:before|vor|davor|antes|avant)$/;
const BESIDE_AFTER = /^(?:after|following|nach|danach|despues|tras|apres)$/;

/** "Mon rest day", "Tue: easy day". */
function saysWhatADayIs({ words, breaks }: PlanReading, days: readonly Place[], start: number): boolean {
  const day = placeBefore(days, start);
  if (!day) return false;
  const gap = start - day.end;
  return (
    gap === 0 ||
    (gap === 1 && !breaks.has(start) && /^(?:is|are|as|my|ist|es|est|a)$/.test(words[day.end] ?? ''))
  );
}

/** "The day after intervals", "the day before my race", "long run on Sunday, swim the next day". */
function besideRun(
  reading: PlanReading,
  marks: WeekMarks,
  place: Place,
  kinds: Readonly<Record<RunLoad | 'race', DayKind | undefined>>,
): DayKindHit | undefined {
  const { mentions } = reading;
  const until = place.end + RUN_REACH_WORDS;
  let run = placeAfter(mentions, place.end);
  while (run && run.value.kind !== 'run' && run.start < until) run = placeAfter(mentions, run.end);
  if (run && run.start >= until) run = undefined;
  const race = firstWithin(marks.race, place.end, until);
  if (race && (!run || race.start < run.start)) {
    const value = kinds.race;
    return value && { value, start: place.start, end: race.end };
  }
  const effort = firstWithin(reading.intensities, place.end, until);
  const hard = effort?.value === 'hard' ? effort : undefined;
  if (!run && hard && !anyWithin(mentions, place.end, until)) {
    const value = kinds.hard;
    return value && { value, start: place.start, end: hard.end };
  }
  if (run?.value.kind === 'run') {
    const value = kinds[run.value.run === 'race' ? 'race' : (run.value.load ?? 'easy')];
    // "The day before or the day after my long run": both are said of the one run.
    const shared = anyWithin(
      [...marks['day-after'], ...marks['day-before']].toSorted(byStart),
      place.end,
      run.start,
    );
    return value && { value, start: place.start, ...(shared ? { end: place.end } : { end: run.end, run }) };
  }
  // "After intervals, swim tomorrow?"
  const isTomorrow = placeAt(reading.dayAfter, place.start) !== undefined;
  const said = isTomorrow
    ? mentions.findLast(
        ({ value, end }) => value.kind === 'run' && value.load !== undefined && end <= place.start,
      )
    : placeBefore(mentions, place.start);
  if (said?.value.kind !== 'run' || (!isTomorrow && place.start - said.end > RUN_BEFORE_WORDS))
    return undefined;
  const value = kinds[said.value.run === 'race' ? 'race' : (said.value.load ?? 'easy')];
  return value && { value, start: place.start, end: place.end };
}

/** "The day after tempo or after the long run", "before the long run day or after it": another day to choose. */
function otherChoice(reading: PlanReading, one: DayKindHit): DayKindHit[] {
  const { words, mentions, breaks } = reading;
  const { end } = one;
  if (!OR.has(words[end] ?? '') || breaks.has(end + 1)) return [];
  const effort = firstWithin(reading.intensities, end + 1, end + 1 + MOST_LINKS);
  if (effort && ONES.test(words[effort.end] ?? '')) {
    const value = OF_RUN[effort.value];
    return [{ value, start: effort.start, end: effort.end + 1 }];
  }
  const kinds = kindsBeside(words[end + 1]);
  if (!kinds) return [];
  const place = { start: end + 1, end: end + 2 };
  if (end + 2 === words.length || breaks.has(end + 2) || IT.has(words[end + 2] ?? '')) {
    const load = LOADS.find((of) => AFTER[of] === one.value || BEFORE[of] === one.value);
    const value = load && kinds[load];
    return value ? [{ value, ...place }] : [];
  }
  const run = placeAfter(mentions, end + 2);
  if (run?.value.kind !== 'run' || run.start - place.end > MOST_LINKS) return [];
  const value = kinds[run.value.run === 'race' ? 'race' : (run.value.load ?? 'easy')];
  return value ? [{ value, start: place.start, end: run.end, run }] : [];
}

const ONES = /^(?:ones?|uno|unos)$/;

const IT: ReadonlySet<string> = new Set('it that ihm ella'.split(' '));
const OR: ReadonlySet<string> = new Set('or oder o u ou'.split(' '));

/** "Interval day", "día de series", "jour de seuil": a run and the word for day, in either order. */
function runDays({ mentions, words, breaks }: PlanReading, marks: WeekMarks): DayKindHit[] {
  const dayWords = new Set(marks.day.map(({ start }) => start));
  return mentions.flatMap((mention): DayKindHit[] => {
    const { value, start, end } = mention;
    if (value.kind !== 'run' || value.load === undefined) return [];
    const kind = value.run === 'race' ? undefined : OF_RUN[value.load];
    if (!kind) return [];
    if (dayWords.has(end - 1)) return [{ value: kind, start, end, run: mention }];
    if (dayWords.has(end) && !breaks.has(end)) return [{ value: kind, start, end: end + 1, run: mention }];
    const before = placeBefore(marks.day, start);
    if (before && placeAt(mentions, before.start)) return [];
    const linked = before && words.slice(before.end, start).every((word) => LINKS.has(word));
    if (!before || !linked || start - before.end > MOST_LINKS || start === before.end) return [];
    return [{ value: kind, start: before.start, end, run: mention }];
  });
}

/** Words between "day" and the run done on it. */
const LINKS: ReadonlySet<string> = new Set(
  'the of de del la las los el mi mis du des le les ma mon mes mit der des dem meinen when with con i do'.split(
    ' ',
  ),
);
const MOST_LINKS = 3;
/** "After a hard day": before the day itself an article may stand, too; "on the same day a hard run" is another matter. */
const ARTICLES: ReadonlySet<string> = new Set('a an un una une einem einen'.split(' '));
const isLink = (word: string): boolean => LINKS.has(word) || ARTICLES.has(word);
