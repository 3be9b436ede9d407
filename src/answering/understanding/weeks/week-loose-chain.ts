import type { DayGroup } from './day-groups.ts';
import { anyWithin, stretchEnd, stretchStart } from './hit-places.ts';
import { isSoughtADay, isWished, type Atom, type PlacedItem } from './week-chains.ts';
import type { Item } from './week-items.ts';
import type { WeekText } from './week-text.ts';

/** Words beside the sessions of a stretch that still let it be a mere part of a list. */
const MOST_OTHER_WORDS = 3;
/** How far before its day a session may stand where something parts them ("yoga: on Monday"), in words. */
const NEXT_DAY_REACH_WORDS = 2;

/** Places the items of a chain without a day: on the day before it that has nothing yet, on the day after it, or where the list goes on. */
export function placeLoose(
  text: WeekText,
  chains: readonly (readonly Atom[])[],
  at: number,
  endsLoose: readonly boolean[],
  placed: Map<Item, DayGroup | undefined>,
  taken: ReadonlyMap<DayGroup, Item>,
  put: (item: Item, group: DayGroup) => void,
): void {
  const chain = chains[at]?.filter((atom) => atom.kind !== 'days') ?? [];
  const [item] = chain;
  if (!item) return;
  const before = chains[at - 1]?.at(-1);
  const wished = isWished(text, item, stretchStart(text.stretches, item.start));
  if (before?.kind === 'days' && before.end === item.start) {
    if (!taken.has(before)) {
      for (const one of chain) put(one, before);
      return;
    }
    const general = taken.get(before);
    const lastDay = before.days.at(-1);
    if (
      general &&
      lastDay &&
      chain.length === 1 &&
      refines(item, general) &&
      isOfLastDay(item, before, chains[at + 1]?.[0])
    ) {
      put(item, { ...before, days: [lastDay] });
      return;
    }
  }
  const next = chains[at + 1];
  const nextDay = next?.length === 1 && next[0]?.kind === 'days' ? next[0] : undefined;
  const near = nextDay && leadsTo(text, chain.at(-1) ?? item, nextDay);
  if (nextDay && near && !(isSoughtADay(text, item) && !nextDay.choice) && !endsLoose[at + 1]) {
    for (const one of chain) put(one, nextDay);
    return;
  }
  const previous = before && before.kind !== 'days' ? placed.get(before) : undefined;
  const adjacent = before && (text.stretches[item.start] ?? 0) - (text.stretches[before.end - 1] ?? 0) <= 1;
  const goesOn =
    previous && !wished && adjacent && previous.end <= (before?.start ?? 0) && isPartOfList(text, chain);
  for (const one of chain) {
    if (goesOn && !(one.kind === 'session' && one.generic)) put(one, previous);
    else placed.set(one, undefined);
  }
}

/** "I run Mon, Tue (hard), Thu": the run that was told of the days before the bracket. */
export function goesOnAt(
  { stretches }: WeekText,
  chains: readonly (readonly Atom[])[],
  at: number,
  placed: ReadonlyMap<Item, DayGroup | undefined>,
  taken: ReadonlyMap<DayGroup, Item>,
): PlacedItem | undefined {
  const [days] = chains[at] ?? [];
  const bracket = chains[at - 1];
  const before = chains[at - 2]?.at(-1);
  const [detail] = bracket ?? [];
  if (!days || bracket?.length !== 1 || !detail || detail.kind === 'days' || before?.kind !== 'days')
    return undefined;
  if (
    before.end !== detail.start ||
    detail.end !== days.start ||
    stretches[days.end] === stretches[days.start]
  )
    return undefined;
  const item = taken.get(before);
  const group = item && placed.get(item);
  return item && group && refines(detail, item) ? { item, group } : undefined;
}

/** True where what stands behind days is told of the last of them: "Mon, Wed and Sat (long)". */
const isOfLastDay = (item: Item, { days }: DayGroup, next: Atom | undefined): boolean =>
  days.length === 1 ||
  (next?.kind === 'days' && next.start === item.end) ||
  (item.kind === 'session' && item.session.kind === 'run' && item.session.run === 'long');

/** True where what stands behind an item leads to the days after it: "yoga: on Monday", "I run 3 days a week: Tue, Thu, Sun". */
function leadsTo({ stretches, marks }: WeekText, item: Item, day: DayGroup): boolean {
  if ([marks.where, marks['which-day']].some((places) => anyWithin(places, item.end, day.start)))
    return false;
  if (day.start - item.end <= NEXT_DAY_REACH_WORDS) return true;
  const opens = stretches[day.start - 1] !== stretches[day.start];
  return (
    opens && stretches[day.start - 1] === stretches[item.start] && item.kind === 'session' && item.generic
  );
}

/** True where an item tells what a run said in general is: "I run Tue (intervals)". */
const refines = (item: Item, general: Item): boolean =>
  item.kind === 'session' &&
  !item.generic &&
  item.session.kind === 'run' &&
  general.kind === 'session' &&
  general.generic &&
  general.session.kind === 'run';

/** For each chain whether, from a day alone on, days and sessions take turns and a session comes last: "Mon: gym, Tue: run". */
export function endLoose(text: WeekText, chains: readonly (readonly Atom[])[]): boolean[] {
  const ends: boolean[] = [];
  for (let at = chains.length - 2; at >= 0; at--) {
    const [day] = chains[at] ?? [];
    const next = chains[at + 1] ?? [];
    const [item] = next;
    ends[at] =
      chains[at]?.length === 1 &&
      day?.kind === 'days' &&
      item !== undefined &&
      item.kind !== 'days' &&
      next.every(({ kind }) => kind !== 'days') &&
      !isWished(text, item, stretchStart(text.stretches, item.start)) &&
      (at + 2 >= chains.length || ends[at + 2] === true);
  }
  return ends;
}

/** True where little else than the items stands in their stretch, and nothing that asks. */
function isPartOfList({ stretches, marks }: WeekText, chain: readonly Item[]): boolean {
  const [first] = chain;
  if (!first) return false;
  const from = stretchStart(stretches, first.start);
  const to = stretchEnd(stretches, first.start);
  const own = chain.reduce((sum, { start, end }) => sum + end - start, 0);
  if (to - from - own > MOST_OTHER_WORDS) return false;
  return [marks.judge, marks.permit, marks['which-day'], marks.where, marks['other-ask'], marks.refuse].every(
    (places) => !anyWithin(places, from, to),
  );
}
