import type { Day } from '../../../planner/session.ts';
import type { DayGroup } from './day-groups.ts';
import { anyWithin, placeAfter, placeBefore } from './hit-places.ts';
import type { Item } from './week-items.ts';
import type { WeekText } from './week-text.ts';

/** What a chain is made of: days that are said together, and sessions or rests. */
export type Atom = DayGroup | Item;

/** An item with the days on which it stands; none where the message names no day for it. */
export interface PlacedItem<I extends Item = Item> {
  readonly item: I;
  readonly group?: DayGroup;
}

/** How far behind "which day" the session stands that a day is asked for, in words. */
const SOUGHT_REACH_WORDS = 4;

/** Atoms that no break parts; days said together hold the stretches that they reach over. */
export function chainsOf({ stretches }: WeekText, atoms: readonly Atom[]): Atom[][] {
  const chains: Atom[][] = [];
  let last: Atom | undefined;
  for (const atom of atoms) {
    if (last && stretches[last.end - 1] === stretches[atom.start]) chains.at(-1)?.push(atom);
    else chains.push([atom]);
    last = atom;
  }
  return chains;
}

/** True where words before an item, since a place, show that a day is still to be found for it. */
export function isWished(text: WeekText, item: Item, since: number): boolean {
  const { marks, reading } = text;
  if (item.kind === 'rest') return false;
  const counted = placeAfter(reading.numbers, item.end);
  if (
    counted?.start === item.end &&
    text.stretches[counted.start] === text.stretches[item.end - 1] &&
    placeAfter(marks.unit, counted.end)?.start !== counted.end
  ) {
    return true;
  }
  if (anyWithin(reading.numbers, Math.max(since, item.start - 2), item.start)) return true;
  return ([marks['which-day'], marks.where, marks.plan, marks.wish, marks.permit] as const).some((places) =>
    anyWithin(places, since, item.start),
  );
}

/** True where a day is asked for an item: "best day for yoga". */
export function isSoughtADay({ marks, stretches }: WeekText, item: Item): boolean {
  const sought = placeBefore(marks['which-day'], item.start);
  if (!sought || item.start - sought.end > SOUGHT_REACH_WORDS) return false;
  return stretches[sought.end - 1] === stretches[item.start];
}

/** The days of both. */
export const placedOn = (one: DayGroup, other: DayGroup): DayGroup => ({
  kind: 'days',
  days: [...one.days, ...other.days.filter((day: Day) => !one.days.includes(day))],
  choice: false,
  start: one.start,
  end: other.end,
});
