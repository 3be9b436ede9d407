import type { DayKind } from '../../../planner/plan.ts';
import { DAYS, type Day } from '../../../planner/session.ts';
import type { Placed } from '../../../planner/week.ts';
import type { DayKindHit } from './day-kinds.ts';
import { anyWithin, placeAfter, placeBefore, stretchStart, type Place } from './hit-places.ts';
import type { PlanReading } from '../plan-reading.ts';
import { activityOf, type SessionItem } from './week-items.ts';
import type { WeekText } from './week-text.ts';
import type { DatedItem, WeekReading } from './week-told.ts';

/** A question for the place of sessions in the week: which ones, and on which days or kind of day they are asked about. */
export interface AskedPlace {
  readonly intent: 'placement';
  readonly items: readonly SessionItem[];
  readonly on: readonly Day[];
  readonly kind?: DayKind;
}

/** Days of runs from which on a list is a week. */
const LEAST_DAYS = 2;
/** Days for one session above which they are a week that is told. */
const MOST_DAYS_ASKED = 3;
/** How far behind "can I" the session is looked for that it asks about, in words. */
const PERMIT_REACH_WORDS = 7;
/** How far behind "when" the session is looked for that it asks about, in words. */
const WHEN_REACH_WORDS = 9;
/** How far before a kind of day "not" stands that keeps the session from it, in words. */
const NOT_REACH_WORDS = 4;
/** A message with as many words says nothing beside what it names. */
const TERSE_WORDS = 12;

/** "Can I swim on Tuesday?", "gym on Thursday if I run long on Saturday?": one activity on days named for it. */
export function asksForDay(reading: PlanReading, week: WeekReading): AskedPlace | undefined {
  const { dated, undated, placed, text, open } = week;
  const { marks } = text;
  const cross = dated.filter(({ item }) => item.session.kind === 'cross');
  const [first] = cross;
  if (marks.plan.length > 0 || marks['how-many'].length > 0) return undefined;
  if (!first) return asksForOpenDay(reading, week);
  const activity = activityOf(first.item);
  if (cross.some(({ item }) => activityOf(item) !== activity) || cross.length > LEAST_DAYS) return undefined;
  const others = undated.filter(({ item }) => item.session.kind === 'cross');
  if (others.some(({ item }) => !item.generic && activityOf(item) !== activity)) return undefined;
  const asked = cross.find(({ item, group }) => isPermitted(text, item, group));
  const on = DAYS.filter((day) => cross.some(({ group }) => group.days.includes(day)));
  const runDays = daysOf(placed.filter(({ session }) => session.kind === 'run'));
  if (on.some((day) => runDays.includes(day)) && runDays.length < LEAST_DAYS) return undefined;
  const which = asksWhich(reading, text);
  if (which && !asked && others.some(({ item }) => reading.asking.has(item.start))) return undefined;
  const compared =
    runDays.length === 1 &&
    on.length === 1 &&
    (asksAnything(reading, text, first.item) || (reading.asks && !asksMore(text, first.item)));
  const alone =
    runDays.length === 0 &&
    asksAnything(reading, text, first.item) &&
    on.length > 0 &&
    reading.words.length <= TERSE_WORDS;
  const apart = on.length <= MOST_DAYS_ASKED && cross.every((one) => asksOfItAlone(text, dated, one));
  if (!asked && !compared && !alone && !apart && !which) return undefined;
  if (asked && asked.group.days.length > 1 && asksForRunsToo(dated, asked, text)) return undefined;
  // "I lift on Sundays, now I think of Mondays. Which day is best?"
  const choices = which ? open.flatMap(({ days }) => days) : [];
  return {
    intent: 'placement',
    items: cross.map(({ item }) => item),
    on: DAYS.filter((day) => on.includes(day) || choices.includes(day)),
  };
}

/** True where the question names this session and no run: the runs of the week are told before or after it. */
function asksOfItAlone(
  { reading, marks }: WeekText,
  dated: readonly DatedItem[],
  { item, group }: DatedItem,
): boolean {
  const { asking, words } = reading;
  if (asking.size === words.length || !asking.has(item.start) || !asking.has(group.start)) return false;
  // German "Do" is Thursday, and looks like a word that questions open with.
  if (words[group.start] === 'do') return false;
  // "Passt das so?" at the end is asked of all that stands before it.
  const goesOn = (to: number): boolean => range(item.end, to).every((at) => asking.has(at));
  if (marks.judge.some(({ start }) => start > item.end && !goesOn(start))) return false;
  const runs = dated.filter((one) => one.item.session.kind === 'run');
  return runs.length > 0 && runs.every((run) => !asking.has(run.item.start));
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);

const asksWhich = ({ asking }: PlanReading, { marks }: WeekText): boolean =>
  marks['which-day'].some(({ start }) => asking.has(start));

/** "Which is better for swimming, Tuesday or Thursday?" where the days stand apart from the session. */
function asksForOpenDay(
  reading: PlanReading,
  { undated, open, rest, text }: WeekReading,
): AskedPlace | undefined {
  const cross = undated.filter(({ item }) => item.session.kind === 'cross');
  const [first] = cross;
  if (!first || new Set(cross.map(({ item }) => activityOf(item))).size > 1) return undefined;
  if (text.marks.where.length > 0) return undefined;
  const asks = asksAnything(reading, text, first.item);
  const those = asks && text.marks.those.some(({ start }) => reading.asking.has(start));
  const chosen =
    first.on ??
    (open.length === 1 && asks ? open[0]?.days : undefined) ??
    (those && open.length === 0 && rest.length > 0 ? rest : undefined);
  return chosen && { intent: 'placement', items: cross.map(({ item }) => item), on: chosen };
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

const ARTICLE = /^(?:an?|the|my|une?|mon|ma|le|la|eine?n?|mein|der|die|das|el|mi)$/;

/** True where "can I" or the like stands before a session with its day. */
function isPermitted({ marks, reading }: WeekText, item: SessionItem, group: Place): boolean {
  const first = Math.min(item.start, group.start);
  const permit = placeBefore(marks.permit, first);
  // "Is it ok to run Mon and Wed and swim on Tuesday?" asks about all of it.
  const alone = permit && !anyWithin(reading.mentions, permit.end, first);
  if (alone && first - permit.end <= PERMIT_REACH_WORDS) return true;
  if (anyWithin(marks.permit, Math.min(item.end, group.end), Math.max(item.start, group.start))) return true;
  const lead = ARTICLE.test(reading.words[first - 1] ?? '') ? first - 2 : first - 1;
  return ASKS_OF.test(reading.words[lead] ?? '');
}

const asksAnything = (reading: PlanReading, { marks }: WeekText, { start }: Place): boolean =>
  asksOnlyAtTheEnd(reading) ||
  marks.permit.length + marks['which-day'].length + marks.judge.length > 0 ||
  (reading.asking.size < reading.words.length && reading.asking.has(start));

/** "Gym on Wednesday, tempo on Thursday. Sensible?": the question is about what stands before it. */
function asksOnlyAtTheEnd({ asks, asking, mentions, days, words }: PlanReading): boolean {
  if (!asks || asking.size > TAG_WORDS || asking.size === words.length) return false;
  return ![...mentions, ...days].some(({ start }) => asking.has(start));
}
/** Words up to which a question adds nothing to what was said before it. */
const TAG_WORDS = 4;

/** True where a run and cross-training are said of one day, or of each other without a day: that is no matter of days. */
export function standsOnOneDay({ marks }: PlanReading, { text, placed, kinds }: WeekReading): boolean {
  const days = daysOf(placed.filter(({ session }) => session.kind === 'run'));
  // "The day after tempo or after the long run?" asks for a day, not which of the two comes first.
  const beside = kinds.some(({ value }) => /^(?:after|before)-/.test(value));
  if (marks['which-first'].length + marks['how-far-apart'].length > 0) return !beside;
  return text.marks['same-day'].length > 0 && days.length < LEAST_DAYS && kinds.length === 0;
}

/** "Which day for yoga?", "when should I lift?", "where does my swim go?" */
export function asksWhichDay({
  text,
  undated,
  placed,
  kinds,
  impossible,
}: WeekReading): AskedPlace | undefined {
  const { marks } = text;
  const items = undated.flatMap(({ item }) => (item.session.kind === 'cross' ? [item] : []));
  if (items.length === 0) return undefined;
  const known = placed.length > 0 || impossible.length > 0 || kinds.length > 0;
  const wanted = marks.wish.some(({ end }) => items.some(({ start }) => start >= end && start - end <= 2));
  const onlyTold =
    wanted && daysOf(placed).length >= LEAST_DAYS && marks.judge.length + marks['other-ask'].length === 0;
  if (!known && marks['not-when'].length > 0) return undefined;
  const asking = [...marks['which-day'], ...marks.where].filter((mark) => {
    // "One day for legs, one day for arms. Should I stick with arms?": the days are told, not asked for.
    if (!text.reading.asking.has(mark.start)) return false;
    const next = placeAfter(items, mark.end);
    const last = placeBefore(items, mark.start);
    const near =
      (next && next.start - mark.end <= WHEN_REACH_WORDS) ||
      (last && mark.start - last.end <= WHEN_REACH_WORDS);
    return near === true || known;
  });
  if (asking.length === 0 && !onlyTold && !(marks.plan.length > 0 && known)) return undefined;
  const kind = theKind(kinds.filter((one) => asking.length === 0 || isAskedOf(text, asking, one)));
  return { intent: 'placement', items, on: [], ...(kind && { kind }) };
}

/** "Which of my rest days?": the kind is asked about; in "never on tempo days, so which day?" it is not. */
function isAskedOf({ stretches, marks }: WeekText, asking: readonly Place[], kind: DayKindHit): boolean {
  if (anyWithin(marks.refuse, kind.start - NOT_REACH_WORDS, kind.start)) return false;
  return asking.some(({ start }) => kind.end > start || stretches[start] === stretches[kind.start]);
}

/** "Can I swim on interval day?", "Is it cheating to cycle on a rest day?" */
export function asksForKind(
  reading: PlanReading,
  { text, undated, kinds, dated }: WeekReading,
): AskedPlace | undefined {
  const { marks } = text;
  if (kinds.length === 0 || marks['other-ask'].length > 0 || marks['how-many'].length > 0) return undefined;
  const cross = undated.filter(({ item }) => item.session.kind === 'cross').map(({ item }) => item);
  if (cross.length === 0 || dated.some(({ item }) => item.session.kind === 'cross')) return undefined;
  const permitted = marks.permit.some((permit) =>
    [...cross, ...kinds].some(({ start }) => start >= permit.end && start - permit.end <= WHEN_REACH_WORDS),
  );
  const terse =
    reading.words.length <= TERSE_WORDS &&
    !cross.some((item) => asksMore(text, item)) &&
    !ASKS_MORE.test(reading.words[0] ?? '');
  if (
    !permitted &&
    !terse &&
    marks.judge.length + marks.permit.length === 0 &&
    !asksYesOrNo(text, cross, kinds)
  )
    return undefined;
  const kind = theKind(kinds);
  return { intent: 'placement', items: cross, on: [], ...(kind && { kind }) };
}

/** "Strength on easy days or on hard days?": kinds of days to choose from. */
export function asksForKindOfChoice(
  reading: PlanReading,
  { text, undated, kinds, dated }: WeekReading,
): AskedPlace | undefined {
  const { marks } = text;
  const several = new Set(kinds.map(({ value }) => value)).size > 1;
  const items = undated.flatMap(({ item }) => (item.session.kind === 'cross' ? [item] : []));
  if (!several || items.length === 0 || marks['how-many'].length + marks.plan.length > 0) return undefined;
  if (dated.some(({ item }) => item.session.kind === 'cross')) return undefined;
  if (new Set(items.map(activityOf)).size > 1 || !chooses(reading, kinds)) return undefined;
  return { intent: 'placement', items, on: [] };
}

/** True where "or" parts two kinds of days. */
const chooses = ({ words }: PlanReading, kinds: readonly DayKindHit[]): boolean =>
  kinds.some((kind, at) => {
    const next = kinds[at + 1];
    return next && words.slice(kind.end - 1, next.start + 1).some((word) => OR.test(word));
  });
const OR = /^(?:or|oder|o|u|ou|vs|versus)$/;

/** True where a sentence with the session and the kind of day asks, and with no word that wants more than yes or no. */
function asksYesOrNo(text: WeekText, items: readonly SessionItem[], kinds: readonly DayKindHit[]): boolean {
  const { reading, stretches } = text;
  return items.some((item) =>
    kinds.some(
      (kind) =>
        reading.asks &&
        reading.asking.has(item.start) &&
        stretches[item.start] === stretches[kind.start] &&
        !asksMore(text, item),
    ),
  );
}
/** True where the words of a session open with "how", "why" or the like. */
const asksMore = ({ reading, stretches }: WeekText, { start }: Place): boolean =>
  ASKS_MORE.test(reading.words[stretchStart(stretches, start)] ?? '');

const ASKS_MORE =
  /^(?:what|whats|which|why|how|hows|who|where|when|que|cual|por|como|quien|was|warum|wie|wer|welche\w?|pourquoi|comment|quel\w*|qui)$/;

/** The one kind of day that is named; several are a choice that is left open. */
function theKind(kinds: readonly DayKindHit[]): DayKind | undefined {
  const named = new Set(kinds.map(({ value }) => value));
  return named.size === 1 ? kinds[0]?.value : undefined;
}

const daysOf = (placed: readonly Placed[]): Day[] =>
  DAYS.filter((day) => placed.some((one) => one.day === day));
