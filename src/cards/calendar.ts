import { TZDate } from '@date-fns/tz';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import {
  eventsOf,
  isOfWeek,
  isOurs,
  PLACEHOLDER_MINUTES,
  type CalendarEvent,
  type WeekOwner,
} from './calendar-events.ts';
import { nearestZones } from '../knowledge/nearest-zones.ts';
import { MAX_SEQUENCE, readCalendar, type EarlierEvent } from './calendar-read.ts';
import type { Card, CardWords } from './card.ts';
import { calendarDay, mondayOf } from './iso-day.ts';
import { findZone, type Zone } from './zone.ts';

const PRODUCT = '//Paceline//Training week//EN';
/** The line of a calendar file that says which program wrote it. */
const PRODUCT_LINE = `PRODID:-${PRODUCT}`;
/** Where the count of seconds begins that new events get their SEQUENCE from. Fixed: it must never go back. */
const SEQUENCE_BEGINS = Date.UTC(2025, 0, 1);
const MS_A_SECOND = 1_000;
const MS_A_MINUTE = 60_000;
const MS_A_DAY = 86_400_000;

export interface CalendarOrder extends WeekOwner {
  readonly card: Card;
  /** IANA name of the zone that the times are meant in; undefined where nobody knows it. */
  readonly zone: string | undefined;
  /** When the file is written. */
  readonly now: Date;
  /** The calendar file written before, so that a second import changes what the first brought. */
  readonly previous?: string;
}

export type CalendarProblem =
  | { readonly problem: 'unknown-zone'; readonly nearest: readonly string[]; readonly text: string }
  | { readonly problem: 'broken-calendar' | 'foreign-events'; readonly text: string };

/** An event with what is said of its state. */
interface Written extends CalendarEvent {
  readonly cancelled: boolean;
  readonly sequence: number;
  readonly stamp: Date;
}

/** True for the text of a calendar file that this program wrote, whatever became of it since. */
export const isOurCalendar = (text: string): boolean => text.split(/\r?\n/).includes(PRODUCT_LINE);

/**
 * The week as a calendar file (RFC 5545). What is new or changed gets a SEQUENCE that rises with the clock, so that
 * it replaces what was imported from any earlier file, in whichever folder. With the file written before, that is
 * higher than anything in it, what is the same stays to the letter, and what has gone is cancelled. Throws a
 * RangeError where `monday` is no Monday.
 */
export function weekCalendar(
  { card, zone: given, now, previous, ...week }: CalendarOrder,
  words: CardWords,
): { readonly text: string } | CalendarProblem {
  if (mondayOf(week.monday) !== week.monday) throw new RangeError('the week does not begin on a Monday');
  const zone = given === undefined ? undefined : findZone(given);
  if (zone === undefined) {
    const nearest = given === undefined ? [] : nearestZones(given);
    const text = words.problems.unknownZone({ ...(given !== undefined && { given }), nearest });
    return { problem: 'unknown-zone', nearest, text };
  }
  const earlier = previous === undefined ? new Map<string, EarlierEvent>() : readCalendar(previous);
  const next = earlier && nextSequence(earlier, now);
  if (earlier === undefined || next === undefined) {
    return { problem: 'broken-calendar', text: words.problems.brokenCalendar({}) };
  }
  if ([...earlier.keys()].some((uid) => !isOurs(uid))) {
    return { problem: 'foreign-events', text: words.problems.foreignEvents({}) };
  }
  const here = eventsOf(card, week, words);
  const planned = [
    ...here.map((event) => ({ ...event, cancelled: false })),
    ...gone(earlier, here, week, words),
  ].map((event) => ({ ...event, sequence: next, stamp: now }));
  const fresh = readCalendar(writeCalendar(planned, zone, words));
  const events = planned.map((event): Written => {
    const before = earlier.get(event.uid);
    if (before === undefined || before.content !== fresh?.get(event.uid)?.content) return event;
    return { ...event, sequence: before.sequence, stamp: before.stamp ?? now };
  });
  return { text: writeCalendar(events, zone, words) };
}

/** The seconds that have passed, or one more than any event has; undefined where there is no higher number. */
function nextSequence(earlier: ReadonlyMap<string, EarlierEvent>, now: Date): number | undefined {
  const passed = Math.max(0, Math.floor((now.getTime() - SEQUENCE_BEGINS) / MS_A_SECOND));
  const next = [...earlier.values()].reduce((next, { sequence }) => Math.max(next, sequence + 1), passed);
  return next > MAX_SEQUENCE ? undefined : next;
}

/** Events of this week and owner that the file before had and the week no longer has. */
function gone(
  earlier: ReadonlyMap<string, EarlierEvent>,
  here: readonly CalendarEvent[],
  week: WeekOwner,
  words: CardWords,
): (CalendarEvent & { readonly cancelled: true })[] {
  const kept = new Set(here.map(({ uid }) => uid));
  return [...earlier]
    .filter(([uid]) => isOfWeek(uid, week) && !kept.has(uid))
    .map(([uid, { summary, day, from }]) => ({
      uid,
      summary,
      description: words.calendar.cancelled,
      day,
      ...(from !== undefined && { from }),
      cancelled: true,
    }));
}

function writeCalendar(events: readonly Written[], zone: Zone, words: CardWords): string {
  const calendar = ical({
    name: words.calendar.name,
    prodId: PRODUCT,
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: () => zone.block },
  });
  for (const { uid, cancelled, ...event } of events) {
    calendar.createEvent({
      id: uid,
      summary: plain(event.summary),
      description: plain(event.description),
      sequence: event.sequence,
      stamp: event.stamp,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...spanOf(event, zone),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** Text without the signs that a calendar file may not hold, not even escaped. */
const plain = (text: string): string => text.toWellFormed().replaceAll(/(?!\n)\p{Cc}/gu, '');

/** A whole day leaves the day free for others; a timed event takes its time. */
function spanOf({ day, from }: Pick<CalendarEvent, 'day' | 'from'>, zone: Zone) {
  const { year, month, day: date } = calendarDay(day);
  if (from === undefined) {
    const start = new Date(Date.UTC(year, month - 1, date));
    return {
      start,
      end: new Date(start.getTime() + MS_A_DAY),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
    };
  }
  const start = new TZDate(year, month - 1, date, Math.floor(from / 60), from % 60, 0, zone.name);
  return {
    start,
    end: new TZDate(start.getTime() + PLACEHOLDER_MINUTES * MS_A_MINUTE, zone.name),
    timezone: zone.name,
    transparency: ICalEventTransparency.OPAQUE,
  };
}
