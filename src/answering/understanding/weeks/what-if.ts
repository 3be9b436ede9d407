import { makePhraseFinder } from '../../../knowledge/phrases.ts';
import type { PlacementQuestion, PlanQuestion, WeekQuestion, Wish } from '../../../planner/plan.ts';
import type { Activity, CrossSession, Day, RunSession, Session } from '../../../planner/session.ts';
import { placedIn, weekOf, type Placed } from '../../../planner/week.ts';
import { circumstancesOf } from '../questions/circumstances.ts';
import type { PlanReading } from '../plan-reading.ts';
import { readWeek, type WeekReading } from './week-told.ts';

const list = (words: string): readonly string[] => words.trim().split(/,\s*/);
const finder = (words: string) =>
  makePhraseFinder(() => list(words).map((phrase) => [phrase, true] as const));

/** How a member asks what one thing changed would change, in the four languages; folded as in `tokens`. */
const findWhatIf = finder(
  'what if, and if, but if, how about if, suppose, even if, even when, also if, was ware wenn, was ist wenn, und wenn, auch wenn, selbst wenn, sogar wenn, aber wenn, y si, que pasa si, que pasaria si, incluso si, aunque, et si, meme si, meme quand, meme lorsque, mais si',
);
const OPENING_WORDS = 3;
/** Words by which a session behind them is left out, and the German verbs that stand behind their session. */
const findLeavingOut = finder(
  'skip*, drop*, leave out, left out, remov*, without, cancel*, cut, cutting, ohne, streich*, sin, quit*, sac*, sans, saut*, supprim*, enlev*',
);
const findLeftOut = finder('weglass*, auslass*, weglaess*, auslaess*, ausfallen lass*, out');
const findOnly = finder('only, just, solo, solamente, nur, bloss, seulement, juste');
/** How far such a word reaches to its session, in words. */
const REACH_WORDS = 4;

/** True where a message asks for the plan before with one thing changed: "what if I can't do Friday?". */
export function asksWhatIf({ words }: PlanReading): boolean {
  return findWhatIf(words).some(({ start }) => start < OPENING_WORDS);
}

/** A week while it is being changed. */
interface Draft {
  readonly placed: readonly Placed[];
  readonly runs: readonly Wish<RunSession>[];
  readonly wishes: readonly Wish<CrossSession>[];
  readonly impossible: readonly Day[];
}

/**
 * The question about a week with what a "what if" changes in it: sessions moved, made easier, added, left out, days
 * that have become impossible, another level or race. A session that has lost its day is to be placed anew, so that a
 * week that was only to be checked is then built. Undefined where the message changes nothing of the week.
 */
export function changedWeek(reading: PlanReading, before: PlanQuestion): WeekQuestion | undefined {
  const said = readWeek(reading);
  if (before.intent === 'placement') return withDaysAgain(reading, said, before);
  if (before.intent !== 'week-check' && before.intent !== 'week-build') return undefined;
  const who = circumstancesOf(reading);
  const was: Draft = {
    placed: placedIn(before.week),
    runs: before.intent === 'week-build' ? (before.runs ?? []) : [],
    wishes: before.intent === 'week-build' ? before.wishes : [],
    impossible: before.impossible ?? [],
  };
  const is = [
    leavingOut(leftOut(reading, said)),
    possibleAgain(reading, said),
    onOtherDays(reading, said),
    withOthers(reading, said),
    without(said.impossible),
  ].reduce((draft, change) => change(draft), was);
  if (is === was && Object.keys(who).length === 0) return undefined;
  const { intent: _, week: __, impossible: ___, ...rest } = before;
  const open = is.runs.length + is.wishes.length > 0;
  const common = {
    ...rest,
    ...who,
    week: weekOf(is.placed),
    ...(is.impossible.length > 0 && { impossible: is.impossible }),
  };
  return before.intent === 'week-build' || open
    ? { ...common, intent: 'week-build', runs: is.runs, wishes: is.wishes }
    : { ...common, intent: 'week-check' };
}

/** Where a session goes, with days that have become possible after all. */
function withDaysAgain(
  { days, mentions }: PlanReading,
  said: WeekReading,
  before: PlacementQuestion,
): PlacementQuestion | undefined {
  const { impossible = [], ...rest } = before;
  const left = impossible.filter(
    (day) => said.impossible.includes(day) || !days.some(({ value }) => value === day),
  );
  return left.length < impossible.length && mentions.length === 0 ? { ...rest, impossible: left } : undefined;
}

type Change = (draft: Draft) => Draft;

/** The activities that the message takes out of the week. */
export function leftOut({ words, mentions }: PlanReading, { refuses }: WeekReading): readonly Activity[] {
  const before = findLeavingOut(words);
  const behind = findLeftOut(words);
  const named = mentions.flatMap(({ value, start, end }) => {
    const near =
      before.some((mark) => start >= mark.end && start - mark.end < REACH_WORDS) ||
      behind.some((mark) => mark.start >= end && mark.start - end < REACH_WORDS);
    return near && value.kind === 'cross' && value.activity !== undefined ? [value.activity] : [];
  });
  return [...refuses, ...named];
}

function leavingOut(activities: readonly Activity[]): Change {
  const stays = (session: Session): boolean =>
    session.kind === 'run' || session.activity === undefined || !activities.includes(session.activity);
  return (draft) => {
    const placed = draft.placed.filter(({ session }) => stays(session));
    const wishes = draft.wishes.filter(stays);
    const same = placed.length === draft.placed.length && wishes.length === draft.wishes.length;
    return same ? draft : { ...draft, placed, wishes };
  };
}

/** Days that were impossible and are named now, without being ruled out again. */
function possibleAgain({ days }: PlanReading, { impossible }: WeekReading): Change {
  const named = days.map(({ value }) => value).filter((day) => !impossible.includes(day));
  return (draft) => {
    const left = draft.impossible.filter((day) => !named.includes(day));
    return left.length === draft.impossible.length ? draft : { ...draft, impossible: left };
  };
}

/**
 * Sessions that the message puts on a day: they move there, or come on top where the week has none like them. Where
 * it speaks of the run of that day ("the Friday run is intervals"), that run becomes the one named.
 */
function onOtherDays({ mentions }: PlanReading, { placed: said }: WeekReading): Change {
  const ofTheDay = mentions.some(({ value }) => value.kind === 'run' && value.load === undefined);
  return (draft) => said.reduce((changed, one) => putOn(changed, one, ofTheDay), draft);
}

function putOn(draft: Draft, { day, session }: Placed, ofTheDay: boolean): Draft {
  const wish = draft.wishes.findIndex((one) => isMeant(one, session) && one.on === undefined);
  if (session.kind === 'cross' && wish >= 0) {
    const wishes = draft.wishes.map((one, at) => (at === wish ? { ...one, ...session, on: [day] } : one));
    return { ...draft, wishes };
  }
  const runOfDay = draft.placed.findIndex((one) => one.day === day && one.session.kind === 'run');
  if (session.kind === 'run' && ofTheDay && runOfDay >= 0)
    return withPlaced(draft, runOfDay, { day, session });
  const meant = draft.placed.findIndex((one) => isMeant(one.session, session));
  const was = draft.placed[meant];
  return was === undefined
    ? { ...draft, placed: [...draft.placed, { day, session }] }
    : withPlaced(draft, meant, { day, session: Object.assign({}, was.session, session) });
}

function withPlaced(draft: Draft, at: number, placed: Placed): Draft {
  return { ...draft, placed: draft.placed.map((one, place) => (place === at ? placed : one)) };
}

/** Sessions without a day: one like them takes the effort that is said, another activity comes on top. */
function withOthers({ words }: PlanReading, { wishes: said }: WeekReading): Change {
  const out = findLeavingOut(words).length + findLeftOut(words).length > 0;
  const only = findOnly(words).length > 0;
  return (draft) => (out ? draft : said.reduce(takeOn, only ? atMost(draft, said) : draft));
}

/** "Only one gym session": no more of an activity stay than are named. */
function atMost(draft: Draft, said: readonly Wish<CrossSession>[]): Draft {
  const wishes = draft.wishes.filter((wish, place) => {
    const named = said.filter((one) => isMeant(wish, one)).length;
    const before = draft.wishes.slice(0, place).filter((one) => isMeant(one, wish)).length;
    return named === 0 || before < named;
  });
  return wishes.length === draft.wishes.length ? draft : { ...draft, wishes };
}

function takeOn(draft: Draft, session: Wish<CrossSession>): Draft {
  const known = [...draft.placed.map((one) => one.session), ...draft.wishes].some((one) =>
    isMeant(one, session),
  );
  if (!known) return { ...draft, wishes: [...draft.wishes, session] };
  const { intensity } = session;
  if (intensity === undefined) return draft;
  const eased = <S extends Session>(one: S): S => (isMeant(one, session) ? { ...one, intensity } : one);
  return {
    ...draft,
    placed: draft.placed.map(({ day, session: one }) => ({ day, session: eased(one) })),
    wishes: draft.wishes.map(eased),
  };
}

/** Days on which nothing is possible any more: what stood there is to be placed anew, club sessions and races excepted. */
function without(days: readonly Day[]): Change {
  return (draft) => {
    if (days.every((day) => draft.impossible.includes(day))) return draft;
    const lost = draft.placed.filter(({ day, session }) => days.includes(day) && !isBound(session));
    return {
      placed: draft.placed.filter((one) => !lost.includes(one)),
      runs: [...draft.runs, ...lost.flatMap(({ session }) => (session.kind === 'run' ? [session] : []))],
      wishes: [
        ...draft.wishes,
        ...lost.flatMap(({ session }) => (session.kind === 'cross' ? [session] : [])),
      ],
      impossible: [...new Set([...draft.impossible, ...days])],
    };
  };
}

const isBound = (session: Session): boolean =>
  session.kind === 'run' && (session.club === true || session.run === 'race');

/** True where a session that is named anew is one of the week: the same activity, or the same kind of run. */
function isMeant(one: Session, named: Session): boolean {
  if (one.kind === 'run') return named.kind === 'run' && named.run !== undefined && one.run === named.run;
  return named.kind === 'cross' && named.activity !== undefined && one.activity === named.activity;
}
