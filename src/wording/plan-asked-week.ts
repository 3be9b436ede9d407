import type {
  DayKind,
  PlacementQuestion,
  WeekBuildQuestion,
  WeekCheckQuestion,
  Wish,
} from '../planner/plan.ts';
import { DAYS, type Day, type Session, type Week } from '../planner/session.ts';
import { byDays, soughtIn, type Tallied } from './plan-weeks.ts';
import type { PlanFacts } from './plan-words.ts';

/** The words of one language for questions about the days of a week. */
export interface WeekAskedWords {
  readonly list: (parts: readonly string[]) => string;
  readonly dayNames: Readonly<Record<Day, string>>;
  /** One session of a week, with its time. */
  readonly session: (session: Session) => string;
  /** A week in one sentence; `days` are its days with their sessions. */
  readonly myWeek: (p: { readonly days: string }) => string;
  readonly myEmptyWeek: string;

  /** The sessions that a day is asked for. */
  readonly what: (facts: PlanFacts) => string;
  readonly onDays: (days: readonly Day[]) => string;
  readonly onKind: (kind: DayKind, everyOne: boolean | undefined) => string;
  readonly whichDay: (p: { readonly what: string; readonly isOne: boolean }) => string;
  readonly canI: (p: { readonly what: string; readonly there: string }) => string;

  readonly isItRight: string;

  readonly whereMore: string;
  readonly planWith: (sought: readonly Wish[]) => string;
  readonly where: (sought: readonly Wish[]) => string;
  readonly tally: <S extends Session>(sessions: readonly S[]) => readonly Tallied<S>[];
  readonly tallied: (sessions: readonly (Session | Wish)[]) => readonly string[];
  /** All sessions of one kind: with the article that says so. */
  readonly theWhole: (p: Tallied<Session>) => string;
  /** `days` is empty where no day is left. */
  readonly onlyOn: (p: { readonly what: string; readonly days: readonly Day[] }) => string;
  readonly notOn: (days: readonly Day[]) => string;
}

/** How the question for a day would be typed. */
export function placementAsked(question: PlacementQuestion, words: WeekAskedWords): string[] {
  const { count = 1, on = [], onKind, everyOne, week, impossible } = question;
  const what = words.what(question);
  const there = [
    ...(on.length === 0 ? [] : [words.onDays(on)]),
    ...(onKind === undefined ? [] : [words.onKind(onKind, everyOne)]),
  ];
  return [
    ...weekTold(week, words),
    there.length === 0
      ? words.whichDay({ what, isOne: count === 1 })
      : words.canI({ what, there: there.join(', ') }),
    ...notOn(impossible, words),
  ];
}

/** How a week to be checked would be pasted. */
export function checkAsked({ week, impossible }: WeekCheckQuestion, words: WeekAskedWords): string[] {
  const told = weekTold(week, words);
  return [...(told.length === 0 ? [words.myEmptyWeek] : told), words.isItRight, ...notOn(impossible, words)];
}

/** How a week to be built would be asked for. */
export function buildAsked(question: WeekBuildQuestion, words: WeekAskedWords): string[] {
  const { week, runs = [], impossible } = question;
  const sought = soughtIn(question);
  const asked = runs.length > 0 ? words.planWith : words.where;
  return [
    ...weekTold(week, words),
    sought.length === 0 ? words.whereMore : asked(sought),
    ...byDays(sought).map(({ days, wishes }) =>
      words.onlyOn({ what: words.list(restricted(wishes, sought, words)), days }),
    ),
    ...notOn(impossible, words),
  ];
}

/** `My week: Monday tempo run in the morning and easy swim in the evening, Saturday long run.`; nothing for no session. */
function weekTold(week: Week, { dayNames, list, session, myWeek }: WeekAskedWords): string[] {
  const days = DAYS.filter((day) => week[day].length > 0).map(
    (day) => `${dayNames[day]} ${list(week[day].map(session))}`,
  );
  return days.length === 0 ? [] : [myWeek({ days: days.join(', ') })];
}

/** `the yoga session` where all of its kind are meant, else `one yoga session`. */
function restricted(
  wishes: readonly Wish[],
  sought: readonly Wish[],
  { tally, tallied, theWhole }: WeekAskedWords,
): string[] {
  const whole = tallied(sought);
  return tally(wishes).map((one) => {
    const [some = ''] = tallied(Array.from({ length: one.count }, () => one.session));
    return whole.includes(some) ? theWhole(one) : some;
  });
}

const notOn = (impossible: readonly Day[] = [], words: WeekAskedWords): string[] =>
  impossible.length === 0 ? [] : [words.notOn(impossible)];
