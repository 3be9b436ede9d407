import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';
import { nearest } from '../knowledge/nearest.ts';

/** Zones named where the one given is not known. */
const MOST_SUGGESTED = 3;

/** Names of zones with their rules in the calendar format. */
const NAMED = [tzlib_get_timezones()].flat();

/** A time zone under the name that its rules carry. */
export interface Zone {
  readonly name: string;
  /** Its rules as a VTIMEZONE block. */
  readonly block: string;
}

/** The zone of an IANA name such as `Europe/Madrid`, written in any case; undefined for a name that is none. */
export function findZone(given: string): Zone | undefined {
  const wanted = given.trim().toLowerCase();
  const name = NAMED.find((one) => one.toLowerCase() === wanted);
  if (name === undefined || !isKnownToRuntime(name)) return undefined;
  const [block = ''] = [tzlib_get_ical_block(name)].flat();
  const own = /^TZID:(.+)$/m.exec(block)?.[1]?.trim();
  return own === undefined ? undefined : { name: own, block };
}

/** Up to three zones that the writer of `given` may have meant, by their whole name or by their city. */
export function nearestZones(given: string): string[] {
  const wanted = given.trim().replaceAll(/\s+/g, '_');
  const zones = Intl.supportedValuesOf('timeZone');
  const city = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1);
  const cityWanted = city(wanted);
  const meant = nearest(cityWanted, [...new Set(zones.map(city))]);
  const found = [
    ...(cityWanted === '' ? [] : zones.filter((zone) => city(zone) === meant)),
    nearest(wanted, zones),
  ];
  return [...new Set(found.filter((zone) => zone !== undefined))].slice(0, MOST_SUGGESTED);
}

function isKnownToRuntime(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
