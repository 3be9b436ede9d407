import { placeAfter, placeAt, placeBefore, stretchEnd } from './hit-places.ts';
import type { Hit } from '../../../knowledge/phrases.ts';
import type { Item, SessionItem } from './week-items.ts';
import type { WeekText } from './week-text.ts';

/** How far before its sessions a number may stand, in words ("two really hard gym sessions"). */
const REACH_BEFORE_WORDS = 4;
/** How far behind its sessions a number of times may stand, in words ("cycling to work on two of my rest days"). */
const REACH_BEHIND_WORDS = 5;

/** How many of a session a message names. */
export interface Amount extends Hit<number> {
  /** The session counted; absent where only "two sessions" is said. */
  readonly of?: SessionItem;
}

/** The numbers of sessions that a message names. Distances, durations, dates and times of day are none. */
export function readAmounts(text: WeekText, items: readonly Item[]): Amount[] {
  const { reading, marks } = text;
  const sessions = items.filter((item) => item.kind === 'session');
  const amounts: Amount[] = [];
  const counted = new Set<SessionItem>();
  for (const number of numbersOf(text)) {
    if (measures(text, number) || isDistance(text, sessions, number)) continue;
    const times = placeAfter(marks.times, number.end);
    const follows = times?.start === number.end && !placeAt(reading.mentions, times.start);
    const multiplies =
      follows ||
      MULTIPLIERS.test(reading.words[number.start] ?? '') ||
      TIMES.test(reading.words[number.end - 1] ?? '');
    const end = follows ? times.end : number.end;
    const next = nextSession(text, sessions, end);
    const last = lastSession(text, sessions, number.start);
    const touches = last?.end === number.start;
    const together = last && text.stretches[last.end - 1] === text.stretches[number.start];
    const backward =
      last &&
      !counted.has(last) &&
      ((touches && together && endsWithNumber(text, sessions, number)) ||
        (next ? multiplies && together && !adjoins(text, next, end) : multiplies || touches));
    const of = backward ? last : (next ?? (multiplies && last && !counted.has(last) ? last : undefined));
    if (of) counted.add(of);
    else if (!multiplies && !standsForSessions(text, number.end)) continue;
    amounts.push({ value: number.value, start: number.start, end, ...(of && { of }) });
  }
  return amounts;
}

/** Words that count by themselves: "twice", "2x", "x2", "zweimal". */
const MULTIPLIERS = /^(?:\d+x|x\d+|once|twice|thrice|\w+mal)$/;

/** The last word of "dos veces", "deux fois". */
const TIMES = /^(?:times|veces|fois|mal)$/;

/** The numbers read, and those of three and more digits, which are surely too many. */
function numbersOf({ reading }: WeekText): Hit<number>[] {
  const large = reading.words.flatMap((word, start): Hit<number>[] =>
    /^\d{3,4}$/.test(word) ? [{ value: Number(word), start, end: start + 1 }] : [],
  );
  if (large.length === 0) return [...reading.numbers];
  return [...reading.numbers, ...large].toSorted((a, b) => a.start - b.start);
}

/** True for "10 km", "45 min", "7 pm", "week 3", a date, or a number within a name. */
function measures({ reading, marks, kinds }: WeekText, { start, end }: Hit<number>): boolean {
  const unit = placeAfter(marks.unit, end);
  const weekly = placeAfter(marks['a-week'], end);
  if (unit?.start === end && weekly?.start !== end) return true;
  // "Every day of a long run" counts no sessions.
  if (kinds.some((kind) => kind.start < end && kind.end > start)) return true;
  const before = reading.words[start - 1] ?? '';
  if (
    !reading.breaks.has(start) &&
    /^(?:week|woche|semana|semaine|km|day|tag|at|um|age|aged|zone|hr|sub)$/.test(before)
  )
    return true;
  return [reading.mentions, reading.times, reading.dates, reading.goals, reading.levels].some(
    (places) => placeAt<Hit<unknown>>(places, start) !== undefined,
  );
}

/** "Th easy 5", "Sa long 14": a bare number behind the run of a day. */
function isDistance(
  { reading, stretches, days }: WeekText,
  sessions: readonly SessionItem[],
  { start, end }: Hit<number>,
): boolean {
  if (!/^\d+$/.test(reading.words[start] ?? '') || stretches[end] === stretches[start]) return false;
  const last = placeBefore(sessions, start);
  if (last?.session.kind !== 'run' || last.end !== start) return false;
  const day = placeBefore(days, last.start);
  return day?.end === last.start && stretches[day.end - 1] === stretches[last.start];
}

function nextSession(
  { reading, stretches, days }: WeekText,
  sessions: readonly SessionItem[],
  from: number,
): SessionItem | undefined {
  const next = placeAfter(sessions, from);
  if (!next || next.start - from > REACH_BEFORE_WORDS || stretches[next.start] !== stretches[from - 1])
    return undefined;
  const day = placeAfter(days, from);
  const number = placeAfter(reading.numbers, from);
  if ((day && day.start < next.start) || (number && number.start < next.start)) return undefined;
  return next;
}

function lastSession(
  { stretches }: WeekText,
  sessions: readonly SessionItem[],
  to: number,
): SessionItem | undefined {
  const last = placeBefore(sessions, to);
  if (!last || to - last.end > REACH_BEHIND_WORDS) return undefined;
  return stretches[last.end - 1] === stretches[to] || last.end === to ? last : undefined;
}

/** "Gym 2x swim 1x" counts what stands before its numbers, "2x gym 1x swim" what stands behind them. */
function endsWithNumber(
  { reading, stretches }: WeekText,
  sessions: readonly SessionItem[],
  { start }: Hit<number>,
): boolean {
  const end = stretchEnd(stretches, start);
  const number = placeBefore(reading.numbers, end);
  const session = placeBefore(sessions, end);
  return number !== undefined && (session === undefined || session.end <= number.start);
}

/** True where sessions follow a number with nothing that joins between. */
const adjoins = ({ joints }: WeekText, session: SessionItem | undefined, end: number): boolean =>
  session !== undefined && session.start - end <= 1 && !joints.has(end);

/** "Two sessions", "three extra workouts". */
function standsForSessions({ marks, stretches }: WeekText, end: number): boolean {
  const session = placeAfter(marks.session, end);
  return session !== undefined && session.start - end <= 2 && stretches[session.start] === stretches[end - 1];
}
