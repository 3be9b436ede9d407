import { LOAD_OF_RUN } from '../../../planner/load.ts';
import type { Activity, CrossSession, RunKind, RunSession, TimeOfDay } from '../../../planner/session.ts';
import type { Hit } from '../../../knowledge/phrases.ts';
import { anyWithin, isBroken, placeAfter, placeAt, placeBefore, type Place } from './hit-places.ts';
import type { Mention } from '../plan-reading.ts';
import { isHeavy } from '../questions/said.ts';
import {
  BARE_REACH_WORDS,
  describedBy,
  effortsOf,
  standsAlone,
  standsForRun,
  type Effort,
} from './week-efforts.ts';
import { mergeNeighbours } from './week-merge.ts';
import { racesByDistance } from './week-races.ts';
import { readSlang } from './week-slang.ts';
import type { WeekText } from './week-text.ts';

/** A session that a message speaks of, with the place of its words. */
export interface SessionItem extends Place {
  readonly kind: 'session';
  readonly session: RunSession | CrossSession;
  /** Nothing is said about it but that it is a run, or cross-training. */
  readonly generic: boolean;
  /** Only a word such as "train" or "club night", or a distance, tells of it. */
  readonly implied?: true;
}

/** "Rest" on a day. */
export interface RestItem extends Place {
  readonly kind: 'rest';
}

export type Item = SessionItem | RestItem;

/** How far a time of day may stand from its session, in words. */
const TIME_REACH_WORDS = 4;
const REST_REACH_WORDS = 2;
/** How far "club night" may stand from the day that it names as one for running, in words. */
const TRAINING_REACH_WORDS = 3;

/**
 * The sessions and rests of a message in the order of its words; what only tells a kind of day is none. In what is
 * `listed`, a bare "easy" is a run.
 */
export function readItems(text: WeekText, listed = false): Item[] {
  const { reading, kinds } = text;
  const whole = reading.mentions.filter(({ start, end }) => !isBroken(reading.breaks, start, end));
  const told = whole.filter(
    (mention) => !placeAt(kinds, mention.start) || besideDay(text, mention, BARE_REACH_WORDS),
  );
  const efforts = effortsOf(text, whole);
  const said = new Map<Mention, Hit<Effort>[]>();
  const bare: Hit<Effort>[] = [];
  for (const effort of efforts) {
    const mention = describedBy(text, told, effort);
    if (mention) said.set(mention, [...(said.get(mention) ?? []), effort]);
    else if (standsForRun(text, told, effort) || (listed && standsAlone(text, told, effort)))
      bare.push(effort);
  }
  const sessions = [
    ...told.map((mention) =>
      withPlace(
        itemOf(mention, [
          ...(said.get(mention) ?? []).map(({ value }) => value),
          ...(isHeavy(reading.words, mention) ? (['hard'] as const) : []),
        ]),
        said.get(mention) ?? [],
      ),
    ),
    ...racesByDistance(text).filter((race) => !anyWithin(bare, race.start, race.end)),
    ...bare.map(({ value, start, end }): SessionItem => ({
      kind: 'session',
      session: runOf([value]),
      generic: false,
      start,
      end,
    })),
  ].toSorted((a, b) => a.start - b.start);
  const listedToo = [...sessions, ...readSlang(text, sessions)].toSorted((a, b) => a.start - b.start);
  const merged = mergeNeighbours(text, withImplied(text, listedToo));
  return [...withTimes(text, merged), ...restsOf(text, merged)].toSorted((a, b) => a.start - b.start);
}

/** "8k", "15 km". */
const DISTANCE = /^\d{1,2}(?:k|km|mi)$/;
const DISTANCE_UNIT = /^(?:k|km|kms|mi|miles)$/;

/**
 * Runs that only a word tells of ("club night is Tuesday", "I train Mon and Wed") or their length ("Sat 15k"), where
 * nothing else is said to be done on the day.
 */
function withImplied(
  { marks, days, reading, stretches }: WeekText,
  sessions: readonly SessionItem[],
): SessionItem[] {
  const { words } = reading;
  const training = marks.training.filter(({ start, end }) => {
    const day = placeAfter(days, end);
    return day && day.start - end <= TRAINING_REACH_WORDS && stretches[day.start] === stretches[start];
  });
  const distances = days.flatMap(({ end }): Place[] => {
    if (DISTANCE.test(words[end] ?? '')) return [{ start: end, end: end + 1 }];
    const told = /^\d{1,2}$/.test(words[end] ?? '') && DISTANCE_UNIT.test(words[end + 1] ?? '');
    return told ? [{ start: end, end: end + 2 }] : [];
  });
  const implied = [...training, ...distances].flatMap(({ start, end }): SessionItem[] =>
    hasSession(sessions, stretches, start)
      ? []
      : [{ kind: 'session', session: { kind: 'run' }, generic: true, implied: true, start, end }],
  );
  return implied.length === 0
    ? [...sessions]
    : [...sessions, ...implied].toSorted((a, b) => a.start - b.start);
}

/** True where a session is named in the stretch of a word. */
function hasSession(sessions: readonly SessionItem[], stretches: readonly number[], at: number): boolean {
  const before = placeBefore(sessions, at);
  const after = placeAfter(sessions, at);
  return (
    (before !== undefined && stretches[before.end - 1] === stretches[at]) ||
    (after !== undefined && stretches[after.start] === stretches[at])
  );
}

function besideDay({ days, stretches }: WeekText, { start, end }: Place, reach: number): boolean {
  const before = placeBefore(days, start);
  if (before && start - before.end < reach && stretches[before.end - 1] === stretches[start]) return true;
  const after = placeAfter(days, end);
  return after !== undefined && after.start - end < reach && stretches[after.start] === stretches[start];
}

/** The item with the words for its effort in its place. */
const withPlace = (item: SessionItem, efforts: readonly Place[]): SessionItem => ({
  ...item,
  start: Math.min(item.start, ...efforts.map(({ start }) => start)),
  end: Math.max(item.end, ...efforts.map(({ end }) => end)),
});

function itemOf({ value, start, end }: Mention, efforts: readonly Effort[]): SessionItem {
  if (value.kind === 'cross') {
    const effort = efforts.find((one) => one === 'easy' || one === 'moderate' || one === 'hard');
    const intensity = effort ?? (efforts.includes('recovery') ? 'easy' : undefined);
    const session: CrossSession = {
      kind: 'cross',
      ...(value.activity && { activity: value.activity }),
      ...(intensity && { intensity }),
    };
    return { kind: 'session', session, generic: !value.activity, start, end };
  }
  const load = value.load === 'moderate' || value.load === 'hard' ? value.load : undefined;
  const session = runOf([...(value.run ? [] : load ? [load] : []), ...efforts], value.run);
  return {
    kind: 'session',
    session,
    generic: session.run === undefined && session.intensity === undefined,
    start,
    end,
  };
}

/** A run as its efforts tell it: "easy" alone is an easy run, beside a kind of run it is how hard that is. */
function runOf(efforts: readonly Effort[], said?: RunKind): RunSession {
  const named = efforts.find(
    (one) => one === 'long' || one === 'race' || one === 'recovery' || one === 'intervals',
  );
  const effort = efforts.find((one) => one === 'easy' || one === 'moderate' || one === 'hard');
  const run = said ?? named ?? (effort === 'easy' ? 'easy' : undefined);
  const told = run === undefined ? undefined : LOAD_OF_RUN[run];
  const intensity = effort !== undefined && effort !== told ? effort : undefined;
  return { kind: 'run', ...(run && { run }), ...(intensity && { intensity }) };
}

/** The sessions with the times of day that stand beside them. */
function withTimes(text: WeekText, items: readonly SessionItem[]): SessionItem[] {
  const { reading, stretches } = text;
  const times = new Map<SessionItem, TimeOfDay>();
  for (const { value, start, end } of reading.times.map((time) => withinPart(text, time))) {
    if (placeAt(reading.mentions, start)) continue;
    if (reading.words[start] === 'am' && (reading.words[start - 1] === 'i' || reading.language !== 'en'))
      continue;
    const after = placeAfter(items, end);
    const before = placeBefore(items, start);
    const gapAfter =
      after &&
      after.start - end <= TIME_REACH_WORDS &&
      (stretches[after.start] === stretches[start] || after.start === end) &&
      !joins(text, end, after.start)
        ? after.start - end
        : Infinity;
    // "Run in the morning, gym at night": the comma keeps the morning with the run.
    const own = after !== undefined && stretches[after.start] === stretches[start];
    const gapBefore =
      before &&
      start - before.end <= TIME_REACH_WORDS &&
      stretches[before.end - 1] === stretches[start] &&
      !joins(text, before.end, start)
        ? start - before.end
        : Infinity;
    if (gapAfter === Infinity && gapBefore === Infinity) continue;
    const [nearer, other] =
      (own || gapBefore === Infinity) && (gapAfter < gapBefore || (gapAfter === 0 && gapBefore > 0))
        ? [after, before]
        : [before, after];
    // "Swim PM gym" after "AM": the swim has its time already.
    const item = nearer && times.has(nearer) && Math.max(gapBefore, gapAfter) < Infinity ? other : nearer;
    if (item && !times.has(item)) times.set(item, value);
  }
  return items.map((item) => {
    const time = times.get(item);
    return time ? { ...item, session: { ...item.session, time } } : item;
  });
}

/** "Zone 2 / PM gym": the hour is none. */
function withinPart({ reading }: WeekText, time: Hit<TimeOfDay>): Hit<TimeOfDay> {
  const last = time.end - 1;
  if (!isBroken(reading.breaks, time.start, time.end)) return time;
  return { value: reading.words[last] === 'pm' ? 'evening' : time.value, start: last, end: time.end };
}

const joins = ({ joints }: WeekText, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (joints.has(at)) return true;
  return false;
};

/** Rest that stands beside a day: "Fri rest", "rest on Friday", "Mon: off". */
function restsOf(text: WeekText, items: readonly SessionItem[]): RestItem[] {
  const { marks, days, stretches, kinds } = text;
  return marks.rest.flatMap(({ start, end }): RestItem[] => {
    if (placeAt(items, start) || placeAt(kinds, start)) return [];
    const before = placeBefore(days, start);
    const after = placeAfter(days, end);
    const follows =
      before &&
      start - before.end <= REST_REACH_WORDS &&
      (start === before.end || stretches[before.end - 1] === stretches[start]) &&
      !anyWithin(items, before.end, start);
    const leads =
      after &&
      after.start - end <= REST_REACH_WORDS &&
      stretches[after.start] === stretches[start] &&
      !anyWithin(items, end, after.start);
    return follows || leads ? [{ kind: 'rest', start, end }] : [];
  });
}

/** The activity of a cross-training session. */
export const activityOf = ({ session }: SessionItem): Activity | undefined =>
  session.kind === 'cross' ? session.activity : undefined;
