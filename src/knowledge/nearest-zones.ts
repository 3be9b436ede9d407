import { nearest } from './nearest.ts';

/** Zones named where the one given is not known. */
const MOST_SUGGESTED = 3;

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
