import type { Wish } from '../../../planner/plan.ts';
import { DAYS, type CrossSession, type Day, type RunSession } from '../../../planner/session.ts';
import type { Placed } from '../../../planner/week.ts';
import type { SessionItem } from './week-items.ts';
import type { Amount } from './week-amounts.ts';

/** The most sessions that a week is asked to hold: one in the morning and one in the evening of each day. */
export const MOST_SESSIONS = 14;

/** Words between two of the same in a list: "gym, gym, yoga" are two gym sessions. */
const LISTED_WORDS = 1;

/** A session without a day; `on` where the member names days to choose from. */
export interface Undated {
  readonly item: SessionItem;
  readonly on?: readonly Day[];
}

/** Sessions that one amount gives: enough to be seen as too many, and no more. */
const copies = <T>(amount: number, one: T): T[] =>
  Array.from({ length: Math.min(amount, MOST_SESSIONS + 1) }, () => one);

/**
 * The cross-training sessions still to be placed, one each. An activity named again without a number is the same
 * wish; "cross-training" as such is a wish of its own only where no activity is named.
 */
export function wishesOf(undated: readonly Undated[], amounts: readonly Amount[]): Wish<CrossSession>[] {
  const amountOf = (item: SessionItem): number | undefined => amounts.find(({ of }) => of === item)?.value;
  const cross = undated.filter(({ item }) => item.session.kind === 'cross');
  const counted = new Set(
    cross.flatMap(({ item }) => (amountOf(item) === undefined ? [] : [activityOf(item)])),
  );
  const loose = amounts.find(({ of }) => of === undefined)?.value;
  const named = cross.filter(({ item }) => !item.generic);
  const sources = named.length > 0 ? named : cross;
  const activities = new Set(sources.map(({ item }) => activityOf(item)));
  const seen = new Map<string, SessionItem>();
  const wishes = sources.flatMap(({ item, on }): Wish<CrossSession>[] => {
    const { session } = item;
    if (session.kind !== 'cross') return [];
    const activity = activityOf(item);
    const own = amountOf(item);
    const last = seen.get(activity);
    seen.set(activity, item);
    const listed = last !== undefined && item.start - last.end <= LISTED_WORDS;
    if (own === undefined && (counted.has(activity) || (last && !listed))) return [];
    const days = on ?? sources.find((one) => one.on && activityOf(one.item) === activity)?.on;
    const amount = own ?? (activities.size === 1 && counted.size === 0 ? loose : undefined) ?? 1;
    return copies(amount, { ...session, ...(days && { on: days }) });
  });
  if (wishes.length > 0 || loose === undefined) return wishes;
  return copies(loose, { kind: 'cross' });
}

const activityOf = ({ session }: SessionItem): string =>
  session.kind === 'cross' ? (session.activity ?? '') : '';

/**
 * The runs still to be placed, one each: those named ("one long, one tempo"), and as many others as the number of
 * runs a week leaves open. A member who runs every day has a run on each. In what is `listed` every run named counts.
 */
export function runsToPlace(
  undated: readonly Undated[],
  dated: readonly { readonly item: SessionItem; readonly group: { readonly days: readonly Day[] } }[],
  amounts: readonly Amount[],
  listed: boolean,
): { readonly toPlace: readonly Wish<RunSession>[]; readonly everyDay: readonly Placed<RunSession>[] } {
  let total = 0;
  const named: Wish<RunSession>[] = [];
  for (const { value, of } of amounts) {
    if (of?.session.kind === 'run' && of.generic) total = Math.max(total, value);
  }
  for (const { item, on } of undated) {
    if (item.session.kind !== 'run' || (item.generic && !(listed && total === 0))) continue;
    const amount = amounts.find(({ of }) => of === item)?.value;
    if (amount === undefined && total === 0 && !on && !listed) continue;
    named.push(...copies(amount ?? 1, { ...item.session, ...(on && { on }) }));
  }
  const placed = dated.reduce(
    (sum, { item, group }) => sum + (item.session.kind === 'run' ? group.days.length : 0),
    0,
  );
  if (total === DAYS.length && placed === 0 && named.length === 0) {
    return { toPlace: [], everyDay: DAYS.map((day) => ({ day, session: { kind: 'run' } })) };
  }
  const others = Math.max(0, total - placed - named.length);
  return { toPlace: [...named, ...copies(others, { kind: 'run' } as const)], everyDay: [] };
}
