import { describe, expect, it } from 'vitest';
import { weekCalendar } from '../../src/cards/calendar.ts';
import { findZone } from '../../src/cards/zone.ts';
import { nearestZones } from '../../src/knowledge/nearest-zones.ts';
import { cardOf, MONDAY, TYPICAL, words } from './weeks.ts';

const ORDER = {
  card: cardOf(TYPICAL),
  monday: MONDAY,
  owner: 'member 1',
  now: new Date('2026-11-20T12:00:00Z'),
} as const;

describe('zones', () => {
  it.each([
    ['Europe/Madrid', 'Europe/Madrid'],
    ['america/new_york', 'America/New_York'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['UTC', 'Etc/UTC'],
  ])('know %s as %s', (given, name) => {
    const zone = findZone(given);
    expect(zone?.name).toBe(name);
    expect(zone?.block).toContain(`TZID:${name}\r\n`);
  });

  it('know every zone that the runtime knows', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((zone) => findZone(zone) === undefined)).toEqual([]);
  });

  it.each([
    ['Europe/Madird', 'Europe/Madrid'],
    ['madrid', 'Europe/Madrid'],
    ['new york', 'America/New_York'],
    ['Lndon', 'Europe/London'],
  ])('are suggested for %s', (given, meant) => {
    expect(findZone(given)).toBeUndefined();
    expect(nearestZones(given)).toContain(meant);
  });

  it('that are unknown are a problem with a sentence', () => {
    expect(weekCalendar({ ...ORDER, zone: 'Madird' }, words)).toEqual({
      problem: 'unknown-zone',
      nearest: ['Europe/Madrid'],
      text: 'I know no time zone “Madird”, so I saved nothing. Set the environment variable TZ to region and city, such as Europe/Madrid, then save again.',
    });
    const odd = weekCalendar({ ...ORDER, zone: '__proto__' }, words);
    expect(odd.text).toContain('such as Europe/Madrid, then save again.');
    expect(weekCalendar({ ...ORDER, zone: undefined }, words)).toEqual({
      problem: 'unknown-zone',
      nearest: [],
      text: 'I cannot tell the time zone of this machine, so I saved nothing. Set the environment variable TZ to region and city, such as Europe/Madrid, then save again.',
    });
  });
});
