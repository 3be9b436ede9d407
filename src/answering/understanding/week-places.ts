import type { Day } from '../../planner/session.ts';
import type { DayGroup } from './day-groups.ts';
import { anyWithin, placeAfter, placeBefore, stretchEnd, stretchStart } from './hit-places.ts';
import type { Item } from './week-items.ts';
import type { WeekText } from './week-text.ts';

/** An item with the days on which it stands; none where the message names no day for it. */
export interface PlacedItem<I extends Item = Item> {
  readonly item: I;
  readonly group?: DayGroup;
}

type Atom = DayGroup | Item;

/** Words beside the sessions of a stretch that still let it be a mere part of a list. */
const MOST_OTHER_WORDS = 3;
/** How far behind "which day" the session stands that a day is asked for, in words. */
const SOUGHT_REACH_WORDS = 4;
/** How far before its day a session may stand where something parts them ("yoga: on Monday"), in words. */
const NEXT_DAY_REACH_WORDS = 2;

/**
 * Says which item stands on which days. Both orders are read ("Mon easy run, Tue swim"; "easy run Monday, swim on
 * Tuesday"), a heading before a list ("runs: Tue easy, Sun long"), and items that go on with the day before them
 * ("Wed am easy 5k, pm yoga").
 */
export function placeItems(
  text: WeekText,
  groups: readonly DayGroup[],
  items: readonly Item[],
): PlacedItem[] {
  const chains = chainsOf(
    text,
    [...groups, ...items].toSorted((a, b) => a.start - b.start),
  );
  const endsLoose = endLoose(text, chains);
  const placed = new Map<Item, DayGroup | undefined>();
  const taken = new Map<DayGroup, Item>();
  const put = (item: Item, group: DayGroup): void => {
    placed.set(item, group);
    taken.set(group, item);
  };
  chains.forEach((chain, at) => {
    if (chain.some(({ kind }) => kind === 'days'))
      placeChain(text, chain, put, (item) => placed.set(item, undefined));
    else placeLoose(text, chains, at, endsLoose, placed, taken, put);
  });
  return items.flatMap((item) => {
    if (!placed.has(item)) return [];
    const group = placed.get(item);
    return [{ item, ...(group && { group }) }];
  });
}

/** Atoms that no break parts; days said together hold the stretches that they reach over. */
function chainsOf({ stretches }: WeekText, atoms: readonly Atom[]): Atom[][] {
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
function isWished(text: WeekText, item: Item, since: number): boolean {
  const { marks, reading } = text;
  if (item.kind === 'rest') return false;
  const counted = placeAfter(reading.numbers, item.end);
  if (counted?.start === item.end && text.stretches[counted.start] === text.stretches[item.end - 1])
    return true;
  if (anyWithin(reading.numbers, Math.max(since, item.start - 2), item.start)) return true;
  return ([marks['which-day'], marks.where, marks.plan, marks.wish, marks.permit] as const).some((places) =>
    anyWithin(places, since, item.start),
  );
}

/** True where a day is asked for an item: "best day for yoga". */
function isSoughtADay({ marks, stretches }: WeekText, item: Item): boolean {
  const sought = placeBefore(marks['which-day'], item.start);
  if (!sought || item.start - sought.end > SOUGHT_REACH_WORDS) return false;
  return stretches[sought.end - 1] === stretches[item.start];
}

/** Places the items of a chain that holds days. */
function placeChain(
  text: WeekText,
  chain: readonly Atom[],
  put: (item: Item, group: DayGroup) => void,
  leave: (item: Item) => void,
): void {
  const groups = chain.filter((atom) => atom.kind === 'days');
  const firstGroup = groups[0];
  const lastGroup = groups.at(-1);
  if (!firstGroup || !lastGroup) return;
  const first = chain[0];
  const last = chain.at(-1);
  const dayFirst = first?.kind === 'days' || isHeading(chain);
  const nexts = nextGroups(chain);
  let group: DayGroup | undefined;
  chain.forEach((atom, at) => {
    if (atom.kind === 'days') {
      group = atom;
      return;
    }
    if (!(nexts[at] ?? group)?.choice && isSoughtADay(text, atom)) {
      leave(atom);
      return;
    }
    if (dayFirst) {
      if (!group) return; // A heading: "runs tue easy, fri tempo".
      const following = chain[at + 1];
      const before = chain[at - 1];
      const leadsOn = following === lastGroup && last === lastGroup && before?.kind !== 'days';
      if (leadsOn) put(atom, lastGroup);
      else if (isWished(text, atom, group.end)) leave(atom);
      else put(atom, group);
      return;
    }
    const next = nexts[at];
    if (next) put(atom, next);
    else if (group && !isWished(text, atom, group.end)) put(atom, group);
    else leave(atom);
  });
  // "Monday gym and Thursday": the last day has the same session.
  const before = chain.at(-2);
  const owner = chain.at(-3);
  const sameAgain =
    dayFirst && last === lastGroup && before && before.kind !== 'days' && owner?.kind === 'days';
  if (sameAgain && text.joints.has(before.end)) put(before, placedOn(owner, lastGroup));
}

/** For each atom the days that come next. */
function nextGroups(chain: readonly Atom[]): (DayGroup | undefined)[] {
  const nexts: (DayGroup | undefined)[] = [];
  let next: DayGroup | undefined;
  for (const atom of chain.toReversed()) {
    nexts.push(next);
    if (atom.kind === 'days') next = atom;
  }
  return nexts.toReversed();
}

const placedOn = (one: DayGroup, other: DayGroup): DayGroup => ({
  kind: 'days',
  days: [...one.days, ...other.days.filter((day: Day) => !one.days.includes(day))],
  choice: false,
  start: one.start,
  end: other.end,
});

/** A run said in general before days that all have what is done on them: "runs tue easy, fri tempo". */
function isHeading(chain: readonly Atom[]): boolean {
  const [first, second] = chain;
  const last = chain.at(-1);
  if (first?.kind !== 'session' || !first.generic || second?.kind !== 'days' || last?.kind === 'days')
    return false;
  const owned = chain.every((atom, at) => atom.kind !== 'days' || chain[at + 1]?.kind !== 'days');
  const days = chain.filter(({ kind }) => kind === 'days').length;
  const following = chain[2];
  const refined = following?.kind === 'session' && following.session.kind === first.session.kind;
  return owned && (days > 1 || refined);
}

/** Places the items of a chain without a day: on the day before it that has nothing yet, on the day after it, or where the list goes on. */
function placeLoose(
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
    if (general && lastDay && chain.length === 1 && refines(item, general) && isOfLastDay(item, before)) {
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

/** True where what stands behind days is told of the last of them: "Mon, Wed and Sat (long)". */
const isOfLastDay = (item: Item, { days }: DayGroup): boolean =>
  days.length === 1 ||
  (item.kind === 'session' && item.session.kind === 'run' && item.session.run === 'long');

/** True where what stands behind an item leads to the days after it: "yoga: on Monday", "I run 3 days a week: Tue, Thu, Sun". */
function leadsTo({ stretches }: WeekText, item: Item, day: DayGroup): boolean {
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
function endLoose(text: WeekText, chains: readonly (readonly Atom[])[]): boolean[] {
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
