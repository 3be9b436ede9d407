import { tzOffset } from '@date-fns/tz/tzOffset';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
const offsetAt = (zone: string, at: number): number => tzOffset(zone, new Date(at)) * MS_PER_MINUTE;

/** What the wall of a zone shows at an instant, written as if it were UTC: `2026-11-29T18:00:00.000Z`. */
const onWall = (at: number, zone: string): string => new Date(at + offsetAt(zone, at)).toISOString();

/** The ISO day on the wall of a zone at an instant, which is in milliseconds since 1970. */
export const dayOnWall = (at: number, zone: string): string => onWall(at, zone).slice(0, 'YYYY-MM-DD'.length);

/** The time on the wall of a zone at an instant, such as `18:00`. */
export const timeOnWall = (at: number, zone: string): string =>
  onWall(at, zone).slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length);

/**
 * The instant at which clocks on the wall of a zone show a time of an ISO day, in milliseconds since 1970. A time that
 * they skip, as in spring: the first instant after the gap. A time that comes twice, as in autumn: the first of both.
 * @param time such as `18:00`
 */
export function instantOf(day: string, time: string, zone: string): number {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const offsets = new Set([wall - MS_PER_DAY, wall, wall + MS_PER_DAY].map((at) => offsetAt(zone, at)));
  const instants = [...offsets].map((offset) => wall - offset);
  const shown = instants.filter((at) => at + offsetAt(zone, at) === wall);
  return shown.length > 0 ? Math.min(...shown) : endOfGap(wall, zone);
}

/** The first instant at which the clocks of a zone, which skip a time on the wall, are beyond it. */
function endOfGap(wall: number, zone: string): number {
  let [before, after] = [wall - MS_PER_DAY, wall + MS_PER_DAY];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (middle + offsetAt(zone, middle) < wall) before = middle;
    else after = middle;
  }
  return after;
}
