import { DAYS, type Day } from '../../planner/session.ts';
import type { Placed } from '../../planner/week.ts';
import { anyWithin, placeAfter, placeBefore, stretchStart, type Place } from './hit-places.ts';
import type { PlanReading } from './plan-reading.ts';
import { activityOf, type SessionItem } from './week-items.ts';
import type { WeekText } from './week-text.ts';
import type { DatedItem, WeekReading } from './week-told.ts';

/** Days with sessions from which on a list is a week, and from which on one that both runs and cross-trains needs no question. */
const LEAST_DAYS = 2;

const LEAST_BARE_DAYS = 3;

/** How far behind "can I" the session is looked for that it asks about, in words. */
const PERMIT_REACH_WORDS = 7;

/** How far behind "when" the session is looked for that it asks about, in words. */
const WHEN_REACH_WORDS = 9;

/** A message with as many words says nothing beside what it names. */
const TERSE_WORDS = 12;

/** What is asked; for a placement also of which sessions, and on which days. */
export type Asked =
  | { readonly intent: 'week-check' }
  | { readonly intent: 'week-build' }
  | { readonly intent: 'placement'; readonly items: readonly SessionItem[]; readonly on: readonly Day[] };

/** What a message asks about a week; undefined where it asks nothing about one. */
export function intentOf(reading: PlanReading, week: WeekReading): Asked | undefined {
  const { marks } = week.text;
  if (asksForKnowledge(reading, week)) return undefined;
  const asksWhere = marks['which-day'].length + marks.where.length + marks.plan.length > 0;
  const onDay = asksForDay(reading, week);
  if (onDay) return onDay;
  if ((!asksWhere || week.wishes.length === 0) && isWeek(week)) return { intent: 'week-check' };
  if (marks['how-many'].length > 0 && marks.where.length + marks.plan.length === 0) return undefined;
  if (isToBuild(week)) return { intent: 'week-build' };
  if (standsOnOneDay(reading, week)) return undefined;
  return asksWhichDay(week) ?? asksForKind(reading, week);
}

/** True where a message asks what no plan tells, unless it tells a whole week or wants a plan. */
function asksForKnowledge({ asking, mentions, words }: PlanReading, { text, placed }: WeekReading): boolean {
  const { marks } = text;
  if (marks.plan.length + marks.where.length > 0 && placed.length > 0) return false;
  if (daysOf(placed).length >= LEAST_BARE_DAYS && marks.judge.length > 0) return false;
  if (marks['other-ask'].some(({ start }) => asking.has(start))) return true;
  return mentions.some(
    ({ value, start }) => value.kind === 'cross' && !value.activity && WHICH.test(words[start - 1] ?? ''),
  );
}

/** "Which cross-training", "welches Zusatztraining": the activity is asked for, not the day. */
const WHICH = /^(?:which|what|whats|best|welche[nrsm]?|que|cual|quel|quelle|quels|quelles)$/;

/** True where sessions stand on several days and the message wants them judged, or says nothing else. */
function isWeek({ placed, wishes, text, rest, undated }: WeekReading): boolean {
  const { marks } = text;
  const days = daysOf(placed);
  const runs = placed.some(({ session }) => session.kind === 'run');
  const cross = placed.filter(({ session }) => session.kind === 'cross');
  const judged = marks.judge.length > 0;
  const wished = wishes.length > 0 && undated.some(({ item }) => isAskedFor(text, item));
  if (wished || marks['how-many'].length > 0) return false;
  if (cross.length === 0)
    return judged && marks['my-week'].length > 0 && days.length + rest.length >= LEAST_BARE_DAYS;
  if (days.length >= LEAST_BARE_DAYS) return judged || (runs && marks['same-day'].length === 0);
  return (
    judged &&
    days.length + rest.length >= LEAST_DAYS &&
    (cross.length > 1 || days.length + rest.length > LEAST_DAYS)
  );
}

/** True where a session without a day is one that the member wants placed, and no mere word about it. */
function isAskedFor({ marks, reading, stretches }: WeekText, item: SessionItem): boolean {
  if (item.session.kind !== 'cross') return false;
  const from = stretchStart(stretches, item.start);
  const near = (places: readonly Place[]): boolean => anyWithin(places, from, item.start);
  if (near(marks.wish) || near(marks.permit)) return true;
  return (
    anyWithin(reading.numbers, Math.max(from, item.start - 2), item.start) ||
    anyWithin(reading.numbers, item.end, item.end + 2)
  );
}

/** True where several sessions, or counted ones, are to be put into the days of a week. */
function isToBuild({ placed, runs, wishes, text, undated, counted }: WeekReading): boolean {
  const { marks } = text;
  if (wishes.length === 0) return false;
  const dated = placed.some(({ session }) => session.kind === 'run') || placed.length > 1;
  const activities = new Set(wishes.map(({ activity }) => activity)).size;
  const several = activities > 1;
  const which = marks['which-day'].length > 0;
  if (!dated && runs.length === 0) {
    return marks.plan.length > 0 && wishes.length > 1 && (marks['my-week'].length > 0 || counted > 0);
  }
  if (marks.plan.length > 0) return true;
  if (marks.where.length > 0) return several || wishes.length > 1;
  if (several)
    return which || (dated && undated.some(({ item }) => isAskedFor(text, item)) && marks.judge.length === 0);
  if (which || wishes.length < 2 || !dated) return false;
  return marks.judge.length === 0 || marks.wish.length > 0;
}

/** "Can I swim on Tuesday?", "gym on Thursday if I run long on Saturday?": one activity on days named for it. */
function asksForDay(
  reading: PlanReading,
  { dated, undated, placed, text, open }: WeekReading,
): Asked | undefined {
  const { marks } = text;
  const cross = dated.filter(({ item }) => item.session.kind === 'cross');
  const [first] = cross;
  if (marks.plan.length > 0 || marks['how-many'].length > 0) return undefined;
  if (!first) return asksForOpenDay(reading, undated, open, text);
  const activities = new Set(cross.map(({ item }) => activityOf(item)));
  if (activities.size > 1 || cross.length > LEAST_DAYS) return undefined;
  if (
    undated.some(
      ({ item }) =>
        item.session.kind === 'cross' && !item.generic && activityOf(item) !== activityOf(first.item),
    )
  ) {
    return undefined;
  }
  const asked = cross.find(({ item, group }) => isPermitted(text, item, group));
  const on = DAYS.filter((day) => cross.some(({ group }) => group.days.includes(day)));
  const runDays = daysOf(placed.filter(({ session }) => session.kind === 'run'));
  if (on.some((day) => runDays.includes(day)) && runDays.length < LEAST_DAYS) return undefined;
  const compared = runDays.length === 1 && on.length === 1 && asksAnything(reading, text, first.item);
  const alone =
    runDays.length === 0 &&
    asksAnything(reading, text, first.item) &&
    on.length > 0 &&
    reading.words.length <= TERSE_WORDS;
  const which = marks['which-day'].length > 0 && runDays.length <= 1;
  if (!asked && !compared && !alone && !which) return undefined;
  if (asked && asked.group.days.length > 1 && asksForRunsToo(dated, asked, text)) return undefined;
  return { intent: 'placement', items: cross.map(({ item }) => item), on };
}

/** "Which is better for swimming, Tuesday or Thursday?" where the days stand apart from the session. */
function asksForOpenDay(
  reading: PlanReading,
  undated: WeekReading['undated'],
  open: WeekReading['open'],
  text: WeekText,
): Asked | undefined {
  const cross = undated.filter(({ item }) => item.session.kind === 'cross');
  const [first] = cross;
  if (!first || new Set(cross.map(({ item }) => activityOf(item))).size > 1) return undefined;
  const chosen =
    first.on ?? (open.length === 1 && asksAnything(reading, text, first.item) ? open[0]?.days : undefined);
  if (!chosen || text.marks.where.length > 0) return undefined;
  return { intent: 'placement', items: cross.map(({ item }) => item), on: chosen };
}

/** True where runs on several days are asked about together with the session: then it is the whole week. */
const asksForRunsToo = (dated: readonly DatedItem[], { item, group }: DatedItem, text: WeekText): boolean =>
  dated.some(
    (run) =>
      run.item.session.kind === 'run' &&
      run.group.days.length > 1 &&
      run.item.start > item.start &&
      !anyWithin(text.marks.clause, Math.max(item.end, group.end), run.item.start),
  );

/** Words that ask about what follows them: "does yoga fit on Thursday". */
const ASKS_OF = /^(?:does|is|are|would|will|can|passt|geht|va|passe)$/;

/** True where "can I" or the like stands before a session with its day. */
function isPermitted({ marks, reading }: WeekText, item: SessionItem, group: Place): boolean {
  const first = Math.min(item.start, group.start);
  const permit = placeBefore(marks.permit, first);
  // "Is it ok to run Mon and Wed and swim on Tuesday?" asks about all of it.
  const alone = permit && !anyWithin(reading.mentions, permit.end, first);
  if (alone && first - permit.end <= PERMIT_REACH_WORDS) return true;
  if (anyWithin(marks.permit, Math.min(item.end, group.end), Math.max(item.start, group.start))) return true;
  return ASKS_OF.test(reading.words[first - 1] ?? '');
}

const asksAnything = (reading: PlanReading, { marks }: WeekText, { start }: Place): boolean =>
  marks.permit.length + marks['which-day'].length + marks.judge.length > 0 ||
  (reading.asking.size < reading.words.length && reading.asking.has(start));

/** True where a run and cross-training are said of one day, or of each other without a day: that is no matter of days. */
function standsOnOneDay({ marks }: PlanReading, { text, placed, kinds }: WeekReading): boolean {
  const days = daysOf(placed.filter(({ session }) => session.kind === 'run'));
  if (marks['which-first'].length + marks['how-far-apart'].length > 0) return true;
  return text.marks['same-day'].length > 0 && days.length < LEAST_DAYS && kinds.length === 0;
}

/** "Which day for yoga?", "when should I lift?", "where does my swim go?" */
function asksWhichDay({ text, undated, placed, kinds, impossible }: WeekReading): Asked | undefined {
  const { marks } = text;
  const cross = undated.filter(({ item }) => item.session.kind === 'cross');
  const items = cross.map(({ item }) => item);
  if (items.length === 0) return undefined;
  const known = placed.length > 0 || impossible.length > 0 || kinds.length > 0;
  const wanted = marks.wish.some(({ end }) => items.some(({ start }) => start >= end && start - end <= 2));
  const onlyTold =
    wanted && daysOf(placed).length >= LEAST_DAYS && marks.judge.length + marks['other-ask'].length === 0;
  if (!known && anyOf(marks['not-when'])) return undefined;
  const where = [...marks['which-day'], ...marks.where].some((mark) => {
    const next = placeAfter(items, mark.end);
    const last = placeBefore(items, mark.start);
    const near =
      (next && next.start - mark.end <= WHEN_REACH_WORDS) ||
      (last && mark.start - last.end <= WHEN_REACH_WORDS);
    return near === true || known;
  });
  if (!where && !onlyTold && !(marks.plan.length > 0 && known)) return undefined;
  return { intent: 'placement', items, on: [] };
}

/** "Can I swim on interval day?", "Is it cheating to cycle on a rest day?" */
function asksForKind(reading: PlanReading, { text, undated, kinds, dated }: WeekReading): Asked | undefined {
  const { marks } = text;
  if (kinds.length === 0 || marks['other-ask'].length > 0 || marks['how-many'].length > 0) return undefined;
  const cross = undated.filter(({ item }) => item.session.kind === 'cross').map(({ item }) => item);
  if (cross.length === 0 || dated.some(({ item }) => item.session.kind === 'cross')) return undefined;
  const permitted = marks.permit.some((permit) =>
    [...cross, ...kinds].some(({ start }) => start >= permit.end && start - permit.end <= WHEN_REACH_WORDS),
  );
  const terse = reading.words.length <= TERSE_WORDS;
  if (!permitted && !terse && marks.judge.length + marks.permit.length === 0) return undefined;
  return { intent: 'placement', items: cross, on: [] };
}

const anyOf = (places: readonly Place[]): boolean => places.length > 0;

const daysOf = (placed: readonly Placed[]): Day[] =>
  DAYS.filter((day) => placed.some((one) => one.day === day));
