import { expect, test } from 'vitest';
import { dayIn } from '../../src/today.ts';

const BEFORE_MIDNIGHT_UTC = new Date('2026-11-23T23:30:00Z');

test('the day is that of the zone', () => {
  expect(dayIn('UTC', BEFORE_MIDNIGHT_UTC)).toBe('2026-11-23');
  expect(dayIn('Europe/Madrid', BEFORE_MIDNIGHT_UTC)).toBe('2026-11-24');
  expect(dayIn('Pacific/Kiritimati', new Date('2026-12-31T10:30:00Z'))).toBe('2027-01-01');
});

test('the day is right whichever zones were asked for before', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  const first = zones.map((timeZone) => dayIn(timeZone, BEFORE_MIDNIGHT_UTC));
  expect(zones.map((timeZone) => dayIn(timeZone, BEFORE_MIDNIGHT_UTC))).toEqual(first);
  expect(new Set(first)).toEqual(new Set(['2026-11-23', '2026-11-24']));
});

test('a zone that is none is refused', () => {
  expect(() => dayIn('Europe/Atlantis', BEFORE_MIDNIGHT_UTC)).toThrow(RangeError);
});
