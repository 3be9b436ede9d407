import type { Wish } from '../../../planner/plan.ts';
import {
  DAYS,
  type Activity,
  type CrossSession,
  type Day,
  type RunSession,
  type Session,
} from '../../../planner/session.ts';
import type { Placed } from '../../../planner/week.ts';
import type { DayKindHit } from './day-kinds.ts';
import { groupDays, type DayGroup } from './day-groups.ts';
import type { PlanReading } from '../plan-reading.ts';
import { readRuledOut } from './ruled-out.ts';
import { readAmounts, type Amount } from './week-amounts.ts';
import { readItems, type SessionItem } from './week-items.ts';
import { placeItems } from './week-places.ts';
import { readWeekText, type WeekText } from './week-text.ts';
import { runsToPlace, wishesOf, type Undated } from './wishes.ts';

/** Sessions with their days on which they stand, in the order of the words. */
export interface DatedItem {
  readonly item: SessionItem;
  readonly group: DayGroup;
}

/** What a message says about a week. */
export interface WeekReading {
  readonly text: WeekText;
  /** Sessions with a day, in the order of the words. */
  readonly placed: readonly Placed[];
  /** Runs without a day, one each. */
  readonly runs: readonly Wish<RunSession>[];
  /** Cross-training sessions without a day, one each; with the days that the member would have them on, if said. */
  readonly wishes: readonly Wish<CrossSession>[];
  /** Days said to be rest days. */
  readonly rest: readonly Day[];
  readonly impossible: readonly Day[];
  readonly refuses: readonly Activity[];
  readonly kinds: readonly DayKindHit[];
  /** The same with the places of their words. */
  readonly dated: readonly DatedItem[];
  readonly undated: readonly Undated[];
  /** Days that stand alone, with nothing said to be done on them. */
  readonly open: readonly DayGroup[];
  /** Sessions that a message counts, all together, those with a day included. */
  readonly counted: number;
}

/**
 * Reads which sessions stand on which days, which are still to be placed, and what is ruled out. In what is `listed`
 * every word counts; in a message a run named in passing is no run of the week.
 */
export function readWeek(reading: PlanReading, { listed = false } = {}): WeekReading {
  const { text, joints } = readWeekText(reading);
  const items = readItems(text, listed);
  const allGroups = groupDays(text, joints, items);
  const out = readRuledOut(text, allGroups, items);
  const groups = allGroups.filter((group) => !out.groups.has(group));
  const inForce = items.filter((item) => !out.items.has(item));
  const amounts = readAmounts(text, inForce);
  const dated: DatedItem[] = [];
  const undated: Undated[] = [];
  const rest = new Set<Day>();
  const used = new Set<Day>();
  for (const { item, group } of placeItems(text, groups, inForce, amounts)) {
    for (const day of group?.days ?? []) used.add(day);
    if (item.kind === 'rest') {
      for (const day of group?.days ?? []) rest.add(day);
    } else if (group && !isWish(text, item, group, amounts)) dated.push({ item, group });
    else undated.push({ item, ...(group && { on: group.days }) });
  }
  const runs = runsToPlace(undated, dated, amounts, listed);
  // "Tue and Sat are free; I run Mon and Sun": free for what is still to be placed.
  const left = out.available.length > 0 ? out.available : DAYS;
  const free = dated.some(({ group }) => group.days.some((day) => !left.includes(day)));
  const wishes = wishesOf(undated, amounts);
  return {
    text,
    placed: [...onDays(dated, listed), ...runs.everyDay],
    runs: runs.toPlace,
    wishes: free ? wishes.map((wish) => ({ on: out.available, ...wish })) : wishes,
    rest: [...rest],
    impossible: DAYS.filter((day) => out.impossible.includes(day) || (!free && !left.includes(day))),
    refuses: [...new Set(out.refuses)],
    kinds: text.kinds,
    dated,
    undated: free ? undated.map((one) => ({ on: out.available, ...one })) : undated,
    open: groups.filter(({ days }) => days.every((day) => !used.has(day))),
    counted: amounts.reduce((sum, { value }) => sum + value, 0),
  };
}

/**
 * Each session on each of its days. A run said of several days gives way to the one told of one of them ("I run Mon,
 * Wed and Sun, Sunday is long"), and what is told twice of a day is one session.
 */
function onDays(dated: readonly DatedItem[], listed: boolean): Placed[] {
  const told = (day: Day, own: DatedItem): boolean =>
    dated.some(
      ({ item, group }) =>
        item !== own.item &&
        group !== own.group &&
        item.session.kind === 'run' &&
        !item.generic &&
        group.days.includes(day),
    );
  const placed: (Placed & { readonly group: DayGroup })[] = [];
  for (const one of dated) {
    const { item, group } = one;
    for (const day of group.days) {
      if (item.generic && item.session.kind === 'run' && told(day, one)) continue;
      const twice = placed.some(
        (other) => other.day === day && other.group !== group && isSame(other.session, item.session),
      );
      if (listed || !twice) placed.push({ day, session: item.session, group });
    }
  }
  return placed.map(({ day, session }) => ({ day, session }));
}

const isSame = (one: Session, other: Session): boolean =>
  one.kind === 'run' && other.kind === 'run'
    ? one.run === other.run && one.time === other.time
    : one.kind === 'cross' &&
      other.kind === 'cross' &&
      one.activity === other.activity &&
      one.time === other.time;

/** "2 swims a week, swims on weekdays": fewer sessions than days. */
const isFewerThan = ({ session }: SessionItem, { days }: DayGroup, amounts: readonly Amount[]): boolean =>
  session.kind === 'cross' &&
  amounts.some(
    ({ of, value }) =>
      of?.session.kind === 'cross' && of.session.activity === session.activity && value < days.length,
  );

/** True where the days named for a session are those to choose from: "yoga on Monday or Thursday", "gym only on Tuesdays". */
function isWish(
  { marks, days, stretches }: WeekText,
  item: SessionItem,
  group: DayGroup,
  amounts: readonly Amount[],
): boolean {
  if (group.choice || isFewerThan(item, group, amounts)) return true;
  const weekend = days.some(({ start, value }) => start === group.start && value.length === 2);
  if (
    weekend &&
    group.days.length === 2 &&
    group.end - group.start <= 3 &&
    !(item.session.kind === 'run' && item.generic)
  ) {
    return true;
  }
  if (item.session.kind === 'run' || item.start > group.start) return false;
  return marks.only.some(
    ({ start, end }) => start >= item.end && end <= group.start && stretches[start] === stretches[item.start],
  );
}
