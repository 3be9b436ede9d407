import { tzOffset } from '@date-fns/tz/tzOffset';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, isoWeekOf, mondayOfWeek } from '../../src/digest/iso-week.ts';
import {
  before,
  comingAt,
  latestAt,
  nextAfter,
  occurrenceOf,
  type Schedule,
} from '../../src/digest/schedule.ts';
import { dayOnWall, timeOnWall } from '../../src/digest/wall-time.ts';
import { DAYS } from '../../src/planner/session.ts';

const MS_PER_DAY = 86_400_000;
const FROM = Date.parse('2026-11-23T12:00:00Z');
const WEEKS = 105;
const SUNDAYS = Array.from({ length: WEEKS }, (_, at) => dayAt('2026-11-29', at * DAYS.length));

const offsetOf = (zone: string, at: number): number => tzOffset(zone, new Date(at));

/** The zones whose clocks change within the two years. */
const CHANGING = Intl.supportedValuesOf('timeZone').filter((zone) => {
  const offsets = Array.from({ length: 24 }, (_, month) => offsetOf(zone, FROM + month * 30 * MS_PER_DAY));
  return new Set(offsets).size > 1;
});

/** The hours in which clocks change, and an evening. */
const TIMES = ['00:00', '00:30', '01:59', '02:00', '02:30', '03:00', '18:00', '23:59'];

/** Three of the times, other ones in each zone. */
const timesIn = (zone: string, at: number): (readonly [zone: string, time: string])[] =>
  [0, 3, 6].map((step) => [zone, TIMES[(at + step) % TIMES.length] ?? '18:00'] as const);

const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  weekday: fc.constantFrom(...DAYS),
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`),
  zone: fc.constantFrom(...CHANGING, 'UTC', 'Asia/Tokyo'),
});

describe('a schedule', () => {
  it('comes once on each of two years of Sundays, at its time on the wall, in every zone whose clocks change', () => {
    expect(CHANGING.length).toBeGreaterThan(100);
    for (const [zone, time] of CHANGING.flatMap(timesIn)) {
      const posts = nextAfter({ weekday: 'sunday', time, zone }, FROM, WEEKS);
      expect(posts.map(({ day }) => day)).toEqual(SUNDAYS);
      expect(new Set(posts.map(({ week }) => week)).size).toBe(WEEKS);
      const wrong = posts.filter(({ at, day }) => {
        if (dayOnWall(at, zone) !== day) return true;
        const shown = timeOnWall(at, zone);
        // Only a time that is skipped is not shown: then it is the very moment after the gap.
        const isAfterGap = shown > time && offsetOf(zone, at) !== offsetOf(zone, at - 1);
        return shown !== time && !isAfterGap;
      });
      expect(wrong).toEqual([]);
    }
  });

  it('tells each week once, whatever the weekday, the time and the zone', () => {
    fc.assert(
      fc.property(anySchedule, fc.integer({ min: 0, max: 730 * 24 }), (schedule, hours) => {
        const now = FROM + hours * 3_600_000;
        const latest = latestAt(schedule, now);
        const [next] = nextAfter(schedule, now, 1);
        expect(latest.at).toBeLessThanOrEqual(now);
        expect(next?.at).toBeGreaterThan(now);
        expect(next && before(schedule, next)).toEqual(latest);
        expect(mondayOfWeek(latest.week)).toBe(latest.monday);
        expect(isoWeekOf(latest.monday)).toBe(latest.week);
      }),
      { numRuns: 300 },
    );
  });

  it('names a post by the week that it tells of, so that a moved weekday tells no week twice', () => {
    const week = (weekday: Schedule['weekday']) =>
      occurrenceOf({ weekday, time: '18:00', zone: 'UTC' }, '2026-11-30');
    expect(week('sunday')).toMatchObject({ week: '2026-W49', day: '2026-11-29' });
    expect(week('monday')).toMatchObject({ week: '2026-W49', day: '2026-11-30' });
    expect(week('tuesday')).toMatchObject({ week: '2026-W49', day: '2026-11-24' });
    expect(week('saturday')).toMatchObject({ week: '2026-W49', day: '2026-11-28' });
  });

  it('knows the week to come: this one on a Monday, else the next', () => {
    const on = (day: string) =>
      comingAt({ weekday: 'sunday', time: '18:00', zone: 'UTC' }, Date.parse(`${day}T12:00:00Z`)).week;
    expect(on('2026-11-29')).toBe('2026-W49');
    expect(on('2026-11-30')).toBe('2026-W49');
    expect(on('2026-12-01')).toBe('2026-W50');
    expect(on('2026-12-31')).toBe('2027-W01');
  });

  it('knows years of 53 weeks', () => {
    expect(isoWeekOf('2026-12-31')).toBe('2026-W53');
    expect(mondayOfWeek('2026-W53')).toBe('2026-12-28');
    expect(mondayOfWeek('2027-W53')).toBeUndefined();
    expect(mondayOfWeek('2027-W00')).toBeUndefined();
    expect(mondayOfWeek('next')).toBeUndefined();
  });
});
