import type { DayGroup } from './day-groups.ts';
import type { Amount } from './week-amounts.ts';
import { chainsOf, placedOn, type PlacedItem } from './week-chains.ts';
import { placeChain } from './week-dated-chain.ts';
import type { Item } from './week-items.ts';
import { endLoose, goesOnAt, placeLoose } from './week-loose-chain.ts';
import type { WeekText } from './week-text.ts';

/**
 * Says which item stands on which days. Both orders are read ("Mon easy run, Tue swim"; "easy run Monday, swim on
 * Tuesday"), a heading before a list ("runs: Tue easy, Sun long"), and items that go on with the day before them
 * ("Wed am easy 5k, pm yoga").
 */
export function placeItems(
  text: WeekText,
  groups: readonly DayGroup[],
  items: readonly Item[],
  amounts: readonly Amount[],
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
    const [days] = chain;
    const header =
      days?.kind === 'days' && chain.length === 1 ? goesOnAt(text, chains, at, placed, taken) : undefined;
    if (days?.kind === 'days' && header?.group) put(header.item, placedOn(header.group, days));
    else if (chain.some(({ kind }) => kind === 'days'))
      placeChain(text, chain, amounts, put, (item) => placed.set(item, undefined));
    else placeLoose(text, chains, at, endsLoose, placed, taken, put);
  });
  return items.flatMap((item) => {
    if (!placed.has(item)) return [];
    const group = placed.get(item);
    return [{ item, ...(group && { group }) }];
  });
}
