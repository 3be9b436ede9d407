import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';

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

function isKnownToRuntime(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
