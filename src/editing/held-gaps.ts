import type { BeyondTopic } from '../knowledge/beyond-topics.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import type { Compared } from './alike.ts';
import type { GapSubject } from './read-gap.ts';
import { daysAfter, isWeekExpired, weekOfDay } from './weeks.ts';

/** What is counted of a gap in a week, which is named by its Monday. */
export interface WeekCount {
  readonly week: string;
  readonly declined: number;
  readonly unhelpful: number;
}

/** What was made of a gap, on an ISO day. */
export type HeldAct =
  | { readonly kind: 'written'; readonly on: string; readonly entry: string }
  | { readonly kind: 'not-for-us'; readonly on: string }
  | { readonly kind: 'later'; readonly on: string; readonly until: string };

/** A member who wants to be told, as the edge names members and channels; since an ISO day. */
export interface HeldWaiting {
  readonly member: string;
  readonly channel: string;
  readonly since: string;
}

export type HeldAbout =
  | { readonly kind: 'question'; readonly text: string; readonly language: SpokenLanguage }
  | { readonly kind: 'subject'; readonly subject?: BeyondTopic };

/** A question in one wording, or a subject, as it is held of a club. */
export interface HeldGap {
  readonly id: string;
  readonly about: HeldAbout;
  /** Empty for a subject. */
  readonly compared: Compared;
  readonly weeks: readonly WeekCount[];
  readonly act?: HeldAct;
  readonly waiting: readonly HeldWaiting[];
}

/** Questions that are held of a club; beyond them the least and longest ago asked go. */
const MOST_QUESTIONS = 200;
/** Members who may wait for one question, and questions that one member may wait for. */
const MOST_WAITING = 20;
const MOST_WAITED_FOR = 10;
/** After so many days a gap that was put off is open again. */
const PUT_OFF_DAYS = 28;

export type Kind = 'declined' | 'unhelpful';

export const declinedOf = ({ weeks }: HeldGap): number => weeks.reduce((sum, one) => sum + one.declined, 0);
export const unhelpfulOf = ({ weeks }: HeldGap): number => weeks.reduce((sum, one) => sum + one.unhelpful, 0);
export const askedOf = (gap: HeldGap): number => declinedOf(gap) + unhelpfulOf(gap);
export const lastWeekOf = ({ weeks }: HeldGap): string =>
  weeks.reduce((last, { week }) => (week > last ? week : last), '');

/** The gaps with one question more. What was written for it no longer stands: it was asked in vain again. */
export function counted(
  held: readonly HeldGap[],
  {
    id,
    subject,
    kind,
    today,
  }: {
    readonly id: string;
    readonly subject: GapSubject;
    readonly kind: Kind;
    readonly today: string;
  },
): readonly HeldGap[] {
  const week = weekOfDay(today);
  const known = held.find((gap) => gap.id === id);
  const { act, ...rest } = known ?? { id, ...newGap(subject) };
  const next: HeldGap = {
    ...rest,
    about: plainest(rest.about, aboutOf(subject)),
    weeks: withOneMore(rest.weeks, week, kind),
    ...(act !== undefined && act.kind !== 'written' && { act }),
  };
  return [...held.filter((gap) => gap !== known), next];
}

function newGap(subject: GapSubject): Omit<HeldGap, 'id'> {
  const compared: Compared = subject.kind === 'question' ? subject.compared : { language: 'en', terms: [] };
  return { about: aboutOf(subject), compared, weeks: [], waiting: [] };
}

function aboutOf(subject: GapSubject): HeldAbout {
  if (subject.kind === 'question')
    return { kind: 'question', text: subject.text, language: subject.language };
  return { kind: 'subject', ...(subject.subject !== undefined && { subject: subject.subject }) };
}

/** Of two texts of one question the shorter, then the first by its letters: whichever came first does not matter. */
function plainest(one: HeldAbout, other: HeldAbout): HeldAbout {
  if (one.kind !== 'question' || other.kind !== 'question') return one;
  if (one.text.length !== other.text.length) return one.text.length < other.text.length ? one : other;
  return one.text <= other.text ? one : other;
}

function withOneMore(weeks: readonly WeekCount[], week: string, kind: Kind): readonly WeekCount[] {
  const before = weeks.find((one) => one.week === week) ?? { week, declined: 0, unhelpful: 0 };
  return [...weeks.filter((one) => one.week !== week), { ...before, [kind]: before[kind] + 1 }];
}

/** The gaps with one question less. The last one goes with its gap, but stays where somebody waits for it or has judged it. */
export function discounted(
  held: readonly HeldGap[],
  { id, kind, today }: { readonly id: string; readonly kind: Kind; readonly today: string },
): readonly HeldGap[] {
  const week = weekOfDay(today);
  return held.flatMap((gap) => {
    if (gap.id !== id) return [gap];
    const weeks = gap.weeks.map((one) =>
      one.week === week ? { ...one, [kind]: Math.max(0, one[kind] - 1) } : one,
    );
    const next = { ...gap, weeks };
    if (askedOf(next) > 0) return [next];
    return gap.waiting.length > 0 || gap.act !== undefined ? [gap] : [];
  });
}

/** What is still to be kept on a day; `newest` is kept although others were asked more. */
export function tidied(
  held: readonly HeldGap[],
  {
    today,
    keepDays,
    newest,
  }: { readonly today: string; readonly keepDays: number; readonly newest?: string },
): readonly HeldGap[] {
  const fresh = held.flatMap((gap) => {
    const weeks = gap.weeks.filter(({ week }) => !isWeekExpired(week, today, keepDays));
    if (weeks.length === 0) return [];
    const waiting = gap.waiting.filter(({ since }) => !isWeekExpired(weekOfDay(since), today, keepDays));
    return weeks.length === gap.weeks.length && waiting.length === gap.waiting.length
      ? [gap]
      : [{ ...gap, weeks, waiting }];
  });
  const questions = fresh.filter(({ about }) => about.kind === 'question');
  const others = questions.filter(({ id }) => id !== newest);
  const room = MOST_QUESTIONS - (questions.length - others.length);
  const going = new Set(others.toSorted(byWorth).slice(room));
  return fresh.filter((gap) => !going.has(gap));
}

/** Most asked first, then the one that was asked last. */
const byWorth = (a: HeldGap, b: HeldGap): number =>
  askedOf(b) - askedOf(a) || inTextOrder(lastWeekOf(b), lastWeekOf(a)) || inTextOrder(a.id, b.id);

const inTextOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** What a moderator makes of gaps, as it is held; `open` takes back what was made of them before. */
export type SettlingAct =
  { readonly kind: 'written'; readonly entry: string } | { readonly kind: 'not-for-us' | 'later' | 'open' };

/** The gaps with those of some ids settled. Where they are written, nobody waits for them any more. */
export function settled(
  held: readonly HeldGap[],
  ids: ReadonlySet<string>,
  act: SettlingAct,
  today: string,
): readonly HeldGap[] {
  return held.map((gap) => {
    if (!ids.has(gap.id)) return gap;
    const { act: _, ...rest } = gap;
    switch (act.kind) {
      case 'open':
        return rest;
      case 'written':
        return { ...rest, waiting: [], act: { kind: 'written', on: today, entry: act.entry } };
      case 'not-for-us':
        return { ...rest, act: { kind: 'not-for-us', on: today } };
      case 'later':
        return { ...rest, act: { kind: 'later', on: today, until: daysAfter(today, PUT_OFF_DAYS) } };
    }
  });
}

/** What came of asking to be told. */
export type WaitOutcome = 'noted' | 'already' | 'gone' | 'too-many';

/** The gaps with somebody more who waits for one of them, and what came of it. */
export function withWaiting(
  held: readonly HeldGap[],
  id: string,
  waiting: HeldWaiting,
): { readonly outcome: WaitOutcome; readonly held: readonly HeldGap[] } {
  const gap = held.find((one) => one.id === id && one.about.kind === 'question');
  if (gap === undefined) return { outcome: 'gone', held };
  const isTheirs = ({ member }: HeldWaiting): boolean => member === waiting.member;
  if (gap.waiting.some(isTheirs)) return { outcome: 'already', held };
  const waitedFor = held.filter((one) => one.waiting.some(isTheirs)).length;
  if (gap.waiting.length >= MOST_WAITING || waitedFor >= MOST_WAITED_FOR)
    return { outcome: 'too-many', held };
  const next = { ...gap, waiting: [...gap.waiting, waiting] };
  return { outcome: 'noted', held: held.map((one) => (one === gap ? next : one)) };
}

/** The gaps without a member who waited for one of them, and whether they did. */
export function withoutWaiting(
  held: readonly HeldGap[],
  id: string,
  member: string,
): { readonly waited: boolean; readonly held: readonly HeldGap[] } {
  const gap = held.find((one) => one.id === id);
  const waiting = gap?.waiting.filter((one) => one.member !== member) ?? [];
  if (gap === undefined || waiting.length === gap.waiting.length) return { waited: false, held };
  return { waited: true, held: held.map((one) => (one === gap ? { ...gap, waiting } : one)) };
}
