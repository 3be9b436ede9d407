import type { Activity, Day } from '../../../planner/session.ts';
import type { DayGroup } from './day-groups.ts';
import { anyWithin, placeAfter, placeAt, placeBefore, stretchEnd, type Place } from './hit-places.ts';
import type { Item } from './week-items.ts';
import type { WeekText } from './week-text.ts';

/** How far "not" or "can't" may stand from the day it rules out, in words. */
const DAY_REACH_WORDS = 4;
/** How far behind its day "so no training" may stand, in words. */
const SO_REACH_WORDS = 6;
/** How far "no" or "hate" may stand from the activity it refuses, in words. */
const ACTIVITY_REACH_WORDS = 2;
/** How far "keep" may stand from a day that is to stay free, in words. */
const KEEP_REACH_WORDS = 3;

/** What a message rules out. */
export interface RuledOut {
  readonly impossible: readonly Day[];
  /** Days that are said to be the only ones, or the free ones; empty where none are. */
  readonly available: readonly Day[];
  readonly refuses: readonly Activity[];
  /** Days that are no days for sessions: ruled out, or only said of a session that is not done on them. */
  readonly groups: ReadonlySet<DayGroup>;
  /** Sessions that are refused, or only said not to be done on a day. */
  readonly items: ReadonlySet<Item>;
}

/** Reads what a member rules out: days ("not on Fridays", "can't do Wed"), activities ("no gym", "I hate swimming"). */
export function readRuledOut(text: WeekText, groups: readonly DayGroup[], items: readonly Item[]): RuledOut {
  const impossible: Day[] = [];
  const refuses: Activity[] = [];
  const outGroups = new Set<DayGroup>();
  const outItems = new Set<Item>();
  // "I can't train on Thursdays" rules out the day, "I can't run on Thursdays" only the run.
  const named = items.filter((item) => item.kind === 'rest' || !item.implied);
  const told = new Set(named);
  for (const group of groups) {
    const denied = ruledOut(text, group, named);
    if (!denied) continue;
    outGroups.add(group);
    if (denied.item) outItems.add(denied.item);
    if (denied.item?.kind !== 'session' || denied.item.session.kind === 'cross')
      impossible.push(...group.days);
  }
  const available = groups.filter((group) => !outGroups.has(group) && isAvailable(text, group, named));
  if (available.length > 0) {
    for (const group of available) outGroups.add(group);
  }
  for (const item of items) {
    if (item.kind !== 'session' || outItems.has(item)) continue;
    const { session } = item;
    if (isReplaced(text, item)) outItems.add(item);
    if (session.kind !== 'cross' || !session.activity || !isRefused(text, groups, item)) continue;
    refuses.push(session.activity);
    outItems.add(item);
  }
  for (const item of items) {
    if (!told.has(item) && groups.some((group) => outGroups.has(group) && isBeside(text, item, group)))
      outItems.add(item);
  }
  const left =
    available.length > 0 ? available : groups.filter((group) => isAllThereIs(text, group, outGroups));
  return {
    impossible,
    available: left.flatMap(({ days }) => days),
    refuses,
    groups: outGroups,
    items: outItems,
  };
}

/** "I can only train Tue, Wed and Sat": the days that are left. */
function isAvailable(text: WeekText, group: DayGroup, items: readonly Item[]): boolean {
  const just = placeBefore(text.marks.only, group.start);
  if (just?.end === group.start && POSSIBLE.test(text.reading.words[group.end] ?? '')) return true;
  const only = placeBefore(text.marks.available, group.start);
  if (!only || group.start - only.end > KEEP_REACH_WORDS || !sameStretch(text, only, group)) return false;
  const next = placeAfter(items, group.end);
  const told = next && next.start - group.end <= 1 && sameStretch(text, group, next);
  return !told && !anyWithin(items, only.end, group.start);
}

/** "Only Tuesday and Thursday, and I do intervals on both": the days that there are, told at the start. */
function isAllThereIs({ reading, marks }: WeekText, group: DayGroup, out: ReadonlySet<DayGroup>): boolean {
  const only = placeBefore(marks.only, group.start);
  if (only?.end !== group.start || group.choice || out.has(group) || group.days.length < 2) return false;
  const goesOn = reading.breaks.has(group.end) || /^(?:and|but)$/.test(reading.words[group.end] ?? '');
  return goesOn && (only.start === 0 || reading.breaks.has(only.start));
}

const POSSIBLE =
  /^(?:possible|free|available|works?|frei|moglich|gehen|posibles?|libres?|possibles?|dispos?|disponibles?)$/;

/** How a day is ruled out: as a whole, or for one item. */
function ruledOut(
  text: WeekText,
  group: DayGroup,
  items: readonly Item[],
): { readonly item?: Item } | undefined {
  const { marks, stretches } = text;
  const before = lastReal(text, marks.cannot, group.start);
  if (
    before &&
    group.start - before.end <= DAY_REACH_WORDS &&
    sameStretch(text, before, group) &&
    !isDescribed(text, group)
  ) {
    const between = firstItem(items, before.end, group.start);
    if (!anyWithin(text.days, before.end, group.start)) return between ? { item: between } : {};
  }
  if (lastReal(text, marks.refuse, group.start)?.end === group.start && !isDescribed(text, group)) return {};
  const after = placeAfter(marks.cannot, group.end);
  const reach = after && followsFrom(text, group, after) ? SO_REACH_WORDS : DAY_REACH_WORDS;
  if (!after || after.start - group.end > reach || isHarmless(text, after)) {
    return isKeptFree(text, group, items) ? {} : undefined;
  }
  if (stretches[after.start] !== stretches[group.end - 1] && reach === DAY_REACH_WORDS) return undefined;
  if (anyWithin(items, group.end, after.start) || anyWithin(text.days, group.end, after.start))
    return undefined;
  const denied = firstItem(items, after.end, after.end + ACTIVITY_REACH_WORDS + 1);
  const here = denied && stretches[denied.start] === stretches[after.start] ? denied : undefined;
  return here ? { item: here } : {};
}

/** "Tuesday nights I have choir, so no training": what follows from it rules the day out. */
function followsFrom({ reading, stretches }: WeekText, group: Place, after: Place): boolean {
  const from = stretchEnd(stretches, group.end - 1);
  return stretches[from] === stretches[after.start] && THEREFORE.test(reading.words[from] ?? '');
}
const THEREFORE = /^(?:so|also|deshalb|asi|donc)$/;

/** "All easy except Wednesday, which is hills": the day is told, not ruled out. */
const isDescribed = ({ reading }: WeekText, { end }: Place): boolean =>
  !reading.breaks.has(end) && DESCRIBES.test(reading.words[end] ?? '');
const DESCRIBES = /^(?:which|is|are|where|when|que|es|son|qui|est|der|die|das|ist|sind|wo)$/;

/** True for "train" in "I can't train on Thursdays". */
const isBeside = (text: WeekText, item: Place, group: Place): boolean =>
  group.start - item.end <= DAY_REACH_WORDS && group.start >= item.end && sameStretch(text, item, group);

/** "Keep Friday free", "I want Sundays off". */
function isKeptFree(text: WeekText, group: DayGroup, items: readonly Item[]): boolean {
  const keep = placeBefore(text.marks['keep-free'], group.start);
  if (!keep || group.start - keep.end > KEEP_REACH_WORDS || !sameStretch(text, keep, group)) return false;
  const next = placeAfter(items, group.end);
  return next?.kind === 'rest' && next.start === group.end;
}

function firstItem(items: readonly Item[], from: number, to: number): Item | undefined {
  const item = placeAfter(items, from);
  return item && item.start < to ? item : undefined;
}

/** The last of the marks before a place that does rule out: not "no problem", "or not". */
function lastReal(text: WeekText, places: readonly Place[], at: number): Place | undefined {
  const place = placeBefore(places, at);
  return place && !isHarmless(text, place) ? place : undefined;
}

/** "No time" rules out a day, and refuses no activity; "no" in "no problem" does neither. */
const isHarmless = ({ marks, reading }: WeekText, { start, end }: Place): boolean =>
  [marks['no-more'], marks['or-not'], reading.intensities].some((places: readonly Place[]) => {
    const place = placeAt(places, start) ?? placeAt(places, end - 1);
    return place !== undefined && (place.start < start || place.end > end);
  });

const sameStretch = ({ stretches }: WeekText, one: Place, other: Place): boolean =>
  stretches[one.end - 1] === stretches[other.start];

/** "Yoga instead of swimming" asks for no swimming. */
function isReplaced(text: WeekText, item: Item): boolean {
  const instead = placeBefore(text.marks.instead, item.start);
  return (
    instead !== undefined &&
    item.start - instead.end <= ACTIVITY_REACH_WORDS &&
    sameStretch(text, instead, item)
  );
}

function isRefused(text: WeekText, groups: readonly DayGroup[], item: Item): boolean {
  const { marks, kinds, joints } = text;
  const refusal = lastReal(text, marks.refuse, item.start);
  if (!refusal || item.start - refusal.end > ACTIVITY_REACH_WORDS || !sameStretch(text, refusal, item))
    return false;
  if (anyWithin(text.reading.mentions, refusal.end, item.start)) return false;
  for (let at = refusal.end; at < item.start; at++) if (joints.has(at)) return false;
  const day = placeAfter(groups, item.end);
  const kind = placeAfter(kinds, item.end);
  const limited = (place: Place | undefined): boolean =>
    place !== undefined &&
    place.start - item.end <= ACTIVITY_REACH_WORDS &&
    text.stretches[place.start] === text.stretches[item.start];
  return !limited(day) && !limited(kind);
}
