import type { Day } from '../../../planner/session.ts';
import type { Joints } from './day-finders.ts';
import { joinedDays } from './day-words.ts';
import { anyWithin, placeAfter, placeAt, placeBefore, type Place } from './hit-places.ts';
import type { PlanReading } from '../plan-reading.ts';
import type { Item } from './week-items.ts';
import type { WeekText } from './week-text.ts';

/** Days that are said together: "Mon, Wed and Fri", or as a choice: "Tue or Thu". */
export interface DayGroup extends Place {
  readonly kind: 'days';
  readonly days: readonly Day[];
  /** One of them is meant. */
  readonly choice: boolean;
}

/** The days of a message, those that are said together in one group. */
export function groupDays(text: WeekText, joints: Joints, items: readonly Item[]): DayGroup[] {
  const { reading } = text;
  const groups: DayGroup[] = [];
  for (const { value: days, start, end } of text.days) {
    const last = groups.at(-1);
    const joint = last && joinedDays(joints, reading.words, last.end, start, reading.language);
    if (last && joint && !startsAnew(text, items, last, { start, end }, joint)) {
      groups[groups.length - 1] = {
        kind: 'days',
        days: [...last.days, ...days.filter((day) => !last.days.includes(day))],
        choice: last.choice || joint === 'or',
        start: last.start,
        end,
      };
    } else groups.push({ kind: 'days', days, choice: false, start, end });
  }
  return groups;
}

/** Runs of which a week has one: "runs tue, thu, sat long" has one long run. */
const ONCE_A_WEEK: ReadonlySet<string> = new Set(['long', 'race']);

/**
 * True where two days that follow each other belong to two sessions: "gym Monday, Tuesday intervals", "run Tue, Thu
 * and Sat long", or to what is told and what is asked: "swim on Friday? Thursday is intervals". A run said of days in
 * general goes on: "I run Monday, Wednesday easy".
 */
function startsAnew(
  text: WeekText,
  items: readonly Item[],
  one: Place,
  other: Place,
  joint: 'and' | 'or' | 'none',
): boolean {
  if (joint === 'or') return false;
  const { stretches, reading, joints, days } = text;
  if (joint === 'none' && isOutAlone(text, items, one, other)) return true;
  const broken = hasBreak(reading, one.end, other.start);
  if (broken && reading.asking.has(one.end - 1) !== reading.asking.has(other.start)) return true;
  const within = placeAt(items, other.start);
  if (
    within?.kind === 'session' &&
    within.session.kind === 'run' &&
    ONCE_A_WEEK.has(within.session.run ?? '')
  )
    return true;
  const after = placeAfter(items, other.end);
  if (!after || stretches[after.start] !== stretches[other.end - 1]) return false;
  if (after.start - other.end > 1 || joints.has(other.end) || anyWithin(days, other.end, after.start))
    return false;
  const { session } = after.kind === 'session' ? after : {};
  if (session?.kind === 'run' && ONCE_A_WEEK.has(session.run ?? '')) return true;
  const parted = broken || hasPlus(reading, one.end, other.start);
  const before = placeBefore(items, one.start);
  if (!parted || !before || stretches[before.end - 1] !== stretches[one.start]) return false;
  const header = before.kind === 'session' && before.session.kind === 'run' && before.generic;
  return !header || session?.kind !== 'run';
}

/** "I run on Tuesday. Wednesday clashes with choir": only the second of the two is out. */
function isOutAlone(
  { marks, stretches }: WeekText,
  items: readonly Item[],
  one: Place,
  other: Place,
): boolean {
  const out = placeAfter(marks.cannot, other.end);
  if (out?.start !== other.end || stretches[one.end - 1] === stretches[other.start]) return false;
  const told = placeBefore(items, one.start);
  return told !== undefined && stretches[told.end - 1] === stretches[one.start];
}

const hasBreak = ({ breaks }: PlanReading, from: number, to: number): boolean => placesHold(breaks, from, to);

const hasPlus = ({ joined }: PlanReading, from: number, to: number): boolean => placesHold(joined, from, to);

function placesHold(places: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (places.has(at)) return true;
  return false;
}
