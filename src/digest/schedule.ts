import { DAYS, type Day } from '../planner/session.ts';
import { dayAt, isoWeekOf, mondayOf, weeksAfter } from './iso-week.ts';
import { DIGEST_DEFAULTS, type DigestSettings } from './settings.ts';
import { dayOnWall, instantOf } from './wall-time.ts';

/** When a club's digest comes every week. */
export interface Schedule {
  readonly weekday: Day;
  /** The time on the wall, such as `18:00`. */
  readonly time: string;
  /** An IANA name. */
  readonly zone: string;
}

/** One post of a schedule. */
export interface Occurrence {
  /**
   * The ISO week that the digest tells of, which names the post: the week to come, or the one that begins where it comes
   * on a Monday. Whatever becomes of weekday, time and zone, no week is told twice.
   */
  readonly week: string;
  /** The Monday of that week, as an ISO day. */
  readonly monday: string;
  /** The ISO day on the wall on which it is due. */
  readonly day: string;
  /** The instant at which it is due, in milliseconds since 1970. */
  readonly at: number;
}

/** The schedule of a club's settings; `clubZone` is the zone of the club. */
export function scheduleOf(
  { weekday = DIGEST_DEFAULTS.weekday, time = DIGEST_DEFAULTS.time, zone }: DigestSettings,
  clubZone: string,
): Schedule {
  return { weekday, time, zone: zone ?? clubZone };
}

/** The post that tells of the week with this Monday. */
export function occurrenceOf({ weekday, time, zone }: Schedule, monday: string): Occurrence {
  const day = weekday === 'monday' ? monday : dayAt(monday, DAYS.indexOf(weekday) - DAYS.length);
  return { week: isoWeekOf(monday), monday, day, at: instantOf(day, time, zone) };
}

/** The latest post that is due at an instant or was before it. */
export function latestAt(schedule: Schedule, now: number): Occurrence {
  let monday = weeksAfter(mondayOf(dayOnWall(now, schedule.zone)), 1);
  for (;;) {
    const occurrence = occurrenceOf(schedule, monday);
    if (occurrence.at <= now) return occurrence;
    monday = weeksAfter(monday, -1);
  }
}

/** The next posts after an instant, the soonest first. */
export function nextAfter(schedule: Schedule, now: number, count: number): readonly Occurrence[] {
  const { monday } = latestAt(schedule, now);
  return Array.from({ length: count }, (_, at) => occurrenceOf(schedule, weeksAfter(monday, at + 1)));
}

/** The post before another. */
export const before = (schedule: Schedule, { monday }: Occurrence): Occurrence =>
  occurrenceOf(schedule, weeksAfter(monday, -1));

/** The post that tells of the week to come, as seen at an instant: of today's where today is a Monday. */
export function comingAt(schedule: Schedule, now: number): Occurrence {
  const today = dayOnWall(now, schedule.zone);
  const monday = mondayOf(today);
  return occurrenceOf(schedule, monday === today ? monday : weeksAfter(monday, 1));
}
