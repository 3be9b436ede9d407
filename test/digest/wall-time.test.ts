import { describe, expect, it } from 'vitest';
import { instantOf, timeOnWall } from '../../src/digest/wall-time.ts';

const utc = (at: number): string => new Date(at).toISOString();

describe('an instant on the wall of a zone', () => {
  it('is that of the time where it comes once', () => {
    expect(utc(instantOf('2026-11-29', '18:00', 'Europe/Madrid'))).toBe('2026-11-29T17:00:00.000Z');
    expect(utc(instantOf('2026-07-05', '18:00', 'America/New_York'))).toBe('2026-07-05T22:00:00.000Z');
    expect(utc(instantOf('2026-07-05', '00:00', 'Asia/Kathmandu'))).toBe('2026-07-04T18:15:00.000Z');
  });

  it('is the first one after the gap where the clocks skip the time', () => {
    expect(utc(instantOf('2027-03-28', '02:30', 'Europe/Madrid'))).toBe('2027-03-28T01:00:00.000Z');
    expect(utc(instantOf('2027-03-14', '02:00', 'America/New_York'))).toBe('2027-03-14T07:00:00.000Z');
    // By half an hour alone.
    expect(utc(instantOf('2027-10-03', '02:15', 'Australia/Lord_Howe'))).toBe('2027-10-02T15:30:00.000Z');
    // At midnight: the day begins at one o'clock.
    expect(timeOnWall(instantOf('2027-03-28', '00:10', 'Asia/Beirut'), 'Asia/Beirut')).toBe('01:00');
  });

  it('is the first of both where the time comes twice', () => {
    expect(utc(instantOf('2026-10-25', '02:30', 'Europe/Madrid'))).toBe('2026-10-25T00:30:00.000Z');
    expect(utc(instantOf('2026-11-01', '01:30', 'America/New_York'))).toBe('2026-11-01T05:30:00.000Z');
  });
});
