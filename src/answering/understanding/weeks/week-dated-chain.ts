import { leadsToDay } from './day-finders.ts';
import type { DayGroup } from './day-groups.ts';
import type { Amount } from './week-amounts.ts';
import { isSoughtADay, isWished, placedOn, type Atom } from './week-chains.ts';
import type { Item } from './week-items.ts';
import type { WeekText } from './week-text.ts';

/** Places the items of a chain that holds days. */
export function placeChain(
  text: WeekText,
  chain: readonly Atom[],
  amounts: readonly Amount[],
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
      const leadsOn =
        following === lastGroup &&
        last === lastGroup &&
        (before?.kind !== 'days' ||
          before.days.includes(lastGroup.days[0] ?? 'monday') ||
          isLedTo(text, before, atom, lastGroup));
      if (leadsOn) put(atom, lastGroup);
      else if (isWished(text, atom, group.end)) leave(atom);
      else put(atom, group);
      return;
    }
    const next = nexts[at];
    if (next && !hasOtherNumber(amounts, atom, next, chain[at + 1])) put(atom, next);
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

/** "Intervals Wednesday and my long one on Sunday": what is joined to the days before it, and has its own behind it. */
const isLedTo = ({ reading, joints }: WeekText, before: Atom, atom: Atom, next: Atom): boolean =>
  joints.has(before.end) &&
  next.start - atom.end === 1 &&
  leadsToDay(reading.words[atom.end] ?? '', reading.language);

/** "Run 3x with a long one on Sunday": the day is that of the last session, since the first is done on more days, or fewer. */
const hasOtherNumber = (
  amounts: readonly Amount[],
  atom: Atom,
  { days }: DayGroup,
  next: Atom | undefined,
): boolean =>
  next !== undefined &&
  next.kind !== 'days' &&
  amounts.some(({ of, value }) => of === atom && value !== days.length);

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
