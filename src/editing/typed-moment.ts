import { readDay } from '../answering/race-date.ts';
import type { Asker } from '../answering/options.ts';
import type { Moment } from './history.ts';

const NUMBER = /^#?\s*(?:n[ro]?[.°º]?\s*)?(\d{1,6})$/iu;
const MS_PER_DAY = 86_400_000;

/**
 * The moment that somebody typed: after a publication, by its number, or at the end of a day in a zone. A day without
 * a year is the last such day. Undefined for anything else.
 */
export function momentOf(text: string, asker: Asker, zone: string): Moment | undefined {
  const [, number] = NUMBER.exec(text.trim()) ?? [];
  if (number !== undefined) return { number: Number(number) };
  const day = readDay(text, asker);
  if (day === undefined) return undefined;
  const isAhead = day > asker.today && !/\d{4}/.test(text);
  const year = Number(day.slice(0, 4)) - (isAhead ? 1 : 0);
  return { at: endOfDay(`${year}${day.slice(4)}`, zone) };
}

/** The last millisecond of an ISO day in a zone, in milliseconds since 1970. */
function endOfDay(day: string, zone: string): number {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + MS_PER_DAY - 1;
  // Twice, since the zone may have changed its time between the first guess and the end of the day.
  const guess = asUtc - offsetAt(asUtc, zone);
  return asUtc - offsetAt(guess, zone);
}

/** How far a zone is ahead of universal time at a moment, in milliseconds. */
function offsetAt(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    at,
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? -ahead : ahead;
}
