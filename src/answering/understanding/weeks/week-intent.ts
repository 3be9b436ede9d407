import { DAYS, type Day } from '../../../planner/session.ts';
import type { Placed } from '../../../planner/week.ts';
import { anyWithin, placeAfter, stretchEnd, stretchStart, type Place } from './hit-places.ts';
import type { PlanReading } from '../plan-reading.ts';
import type { SessionItem } from './week-items.ts';
import {
  asksForDay,
  asksForKind,
  asksForKindOfChoice,
  asksWhichDay,
  standsOnOneDay,
  type AskedPlace,
} from './week-placement.ts';
import type { WeekText } from './week-text.ts';
import type { WeekReading } from './week-told.ts';
import { hasUnreadItem } from './week-unread.ts';

/** Days with sessions from which on a list is a week, and from which on one that both runs and cross-trains needs no question. */
const LEAST_DAYS = 2;

const LEAST_BARE_DAYS = 3;

/** How far behind a question "my coach said" may stand, in words. */
const SAID_REACH_WORDS = 5;

/** What is asked; for a placement also of which sessions, and on which days. */
export type Asked = { readonly intent: 'week-check' } | { readonly intent: 'week-build' } | AskedPlace;

/** What a message asks about a week; undefined where it asks nothing about one. */
export function intentOf(reading: PlanReading, week: WeekReading): Asked | undefined {
  const { marks } = week.text;
  if (asksForKnowledge(reading, week) || asksTheClock(reading, week)) return undefined;
  const asksWhere = marks['which-day'].length + marks.where.length + marks.plan.length > 0;
  const asked =
    asksForDay(reading, week) ??
    (asksForOrder(reading, week) ? undefined : asksForKindOfChoice(reading, week));
  if (asked) return asked;
  if ((!asksWhere || week.wishes.length === 0) && isWeek(week)) return { intent: 'week-check' };
  if (marks['how-many'].length > 0 && marks.where.length + marks.plan.length === 0) return undefined;
  if (replacesRuns(week) || hasUnreadItem(week)) return undefined;
  if (isToBuild(week) || hasOnlyRuns(week)) return { intent: 'week-build' };
  if (standsOnOneDay(reading, week)) return undefined;
  return asksWhichDay(week) ?? asksForKind(reading, week);
}

/** "Which comes first on a tempo day, strength or the run?" */
const asksForOrder = (reading: PlanReading, week: WeekReading): boolean =>
  reading.marks['which-first'].length > 0 && standsOnOneDay(reading, week);

/** True where a message asks what no plan tells, unless it tells a whole week or wants a plan. */
function asksForKnowledge({ asking, mentions, words }: PlanReading, { text, placed }: WeekReading): boolean {
  const { marks } = text;
  if (marks.plan.length + marks.where.length > 0 && placed.length > 0) return false;
  if (daysOf(placed).length >= LEAST_BARE_DAYS && marks.judge.length > 0) return false;
  if (marks['other-ask'].some((mark) => asking.has(mark.start) && !isReported(text, mark))) return true;
  return mentions.some(
    ({ value, start, end }) =>
      value.kind === 'cross' &&
      (value.activity
        ? WHICH_ONE.test(words[start - 1] ?? '') && !/^days?$/.test(words[end] ?? '')
        : WHICH.test(words[start - 1] ?? '')),
  );
}

/** "What time does Wednesday yoga start", "is the pool open on Sunday": when others hold it, not when to train. */
function asksTheClock({ asks, asking }: PlanReading, { text, dated, undated }: WeekReading): boolean {
  const { marks, stretches } = text;
  if (!asks) return false;
  if (marks.clock.some(({ start }) => asking.has(start))) return true;
  return marks['which-day'].some((when) => {
    const item = [...dated, ...undated]
      .map((one) => one.item)
      .find(({ session, start }) => session.kind === 'cross' && start >= when.end);
    if (!item) return false;
    const starts = placeAfter(marks.starts, item.end);
    return starts !== undefined && stretches[starts.start] === stretches[item.start];
  });
}

/** "'Why lift before a hard run?' my coach said": what somebody else asks. */
function isReported({ reading, stretches }: WeekText, { start }: Place): boolean {
  const from = stretchEnd(stretches, start);
  return reading.words
    .slice(from, Math.min(stretchEnd(stretches, from), from + SAID_REACH_WORDS))
    .some((word) => SAID.test(word));
}

const SAID =
  /^(?:said|says|told|tells|asked|asks|sagte|sagt|meinte|meint|fragte|dijo|dice|pregunto|dit|demande)$/;

/** "Which cross-training", "welches Zusatztraining": the activity is asked for, not the day. */
const WHICH = /^(?:which|what|whats|best|welche[nrsm]?|que|cual|quel|quelle|quels|quelles)$/;

/** "Which gym do you use", "welches Yoga". */
const WHICH_ONE = /^(?:which|what|welche[nrsm]?|cual|quel|quelle)$/;

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

/** "Plan my week, runs Tue and Sun": what else goes in is still to be said. */
const hasOnlyRuns = ({ text: { marks }, placed, undated, open }: WeekReading): boolean =>
  marks.plan.length > 0 &&
  marks['my-week'].length > 0 &&
  marks.judge.length === 0 &&
  open.length === 0 &&
  daysOf(placed).length >= LEAST_DAYS &&
  placed.every(({ session }) => session.kind === 'run') &&
  undated.every(({ item }) => item.session.kind === 'run');

/** "Two rides in place of runs": which of the runs is not said, so no week can be built. */
const replacesRuns = ({ text: { marks, reading } }: WeekReading): boolean =>
  marks.instead.some((hit) => {
    const next = placeAfter(reading.mentions, hit.end);
    return next?.start === hit.end && next.value.kind === 'run' && next.value.load === undefined;
  });

/** True where several sessions, or counted ones, are to be put into the days of a week. */
function isToBuild({ placed, runs, wishes, text, undated, counted, impossible }: WeekReading): boolean {
  const { marks } = text;
  if (wishes.length === 0) return false;
  const dated = placed.some(({ session }) => session.kind === 'run') || placed.length > 1;
  const several = new Set(wishes.map(({ activity }) => activity)).size > 1;
  const which = marks['which-day'].length > 0;
  const planned = marks.plan.length > 0;
  if (fillsAWeek(text, placed, wishes.length)) return true;
  // A day for one kind of session beside runs that have theirs.
  if (which && !several && (runs.length === 0 || !planned)) return false;
  if (wishes.length === 1 && runs.length === 0 && marks.where.length > 0) return false;
  if (!dated && runs.length === 0) {
    return planned && wishes.length > 1 && (marks['my-week'].length > 0 || counted > 0);
  }
  if (planned) return true;
  if (marks.where.length > 0) return several || wishes.length > 1;
  if (marks.how.length > 0 && wishes.length > 1) return true;
  // "3 runs, 2 swims, never on Monday": all that a week is built of.
  if (runs.length > 0 && impossible.length > 0 && marks.judge.length === 0) return true;
  if (several)
    return which || (dated && undated.some(({ item }) => isAskedFor(text, item)) && marks.judge.length === 0);
  if (which || wishes.length < 2 || !dated) return false;
  return marks.judge.length === 0 || marks.wish.length > 0;
}

/** "I run Mon, Tue, Thu and Sat. Two swims: where?": several of them to be put into a week of runs. */
function fillsAWeek({ marks, reading }: WeekText, placed: readonly Placed[], wishes: number): boolean {
  const runs = daysOf(placed.filter(({ session }) => session.kind === 'run'));
  if (runs.length < LEAST_BARE_DAYS || wishes < 2) return false;
  return (
    marks.where.length > 0 ||
    marks['which-day'].some(({ start, end }) => end - start === 1 && WHERE.test(reading.words[start] ?? ''))
  );
}
const WHERE = /^(?:where|wo|donde|ou)$/;

const daysOf = (placed: readonly Placed[]): Day[] =>
  DAYS.filter((day) => placed.some((one) => one.day === day));
