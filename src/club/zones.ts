import { nearestZones } from '../knowledge/nearest-zones.ts';

/** Longest name of a zone that is read, in characters. */
export const ZONE_CHARACTERS = 64;

/**
 * The name of a zone as the database of zones writes it, such as `Europe/Madrid` for `europe/madrid`; undefined for
 * what is none there. A bare offset such as `+02:00` is none: it knows no summer time.
 */
function zoneNamed(given: string): string | undefined {
  if (!/^[A-Za-z]/.test(given) || given.length > ZONE_CHARACTERS) return undefined;
  try {
    return Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** True for a zone that this machine knows. */
export const isZone = (zone: string): boolean => zoneNamed(zone) !== undefined;

export type ReadZone = { readonly zone: string } | { readonly nearest: readonly string[] };

/** The zone that somebody wrote, by its name in any case; else those that they may have meant, nearest first. */
export function readZone(text: string): ReadZone {
  const given = text.trim().replaceAll(/\s+/g, '_');
  const zone = zoneNamed(given);
  return zone === undefined ? { nearest: nearestZones(given) } : { zone };
}
