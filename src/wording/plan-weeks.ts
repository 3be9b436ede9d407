import type { WeekBuildQuestion, Wish } from '../planner/plan.ts';
import type { Activity, CrossSession, Day, RunSession, Session, Week } from '../planner/session.ts';
import { DAYS } from '../planner/session.ts';
import { isCross, isDemandingRun, isRun, loadOf } from '../planner/session-load.ts';
import { dayAfterIn, dayBeforeIn } from '../planner/week.ts';
import type { FindingFacts, PlanFacts } from './plan-words.ts';

/** Each day once, Monday first. */
export const inOrder = (days: readonly Day[]): Day[] => DAYS.filter((day) => days.includes(day));

/** The sessions of some days. */
export const sessionsOn = (week: Week | undefined, days: readonly Day[]): Session[] =>
  week === undefined ? [] : inOrder(days).flatMap((day) => week[day]);

/** The runs of some days. */
export const runsOn = (week: Week | undefined, days: readonly Day[]): RunSession[] =>
  sessionsOn(week, days).filter(isRun);

/** The cross-training of some days, or only that of one activity. */
export const crossSessionsOn = (
  week: Week | undefined,
  days: readonly Day[],
  activity?: Activity,
): CrossSession[] =>
  sessionsOn(week, days)
    .filter(isCross)
    .filter((one) => activity === undefined || one.activity === activity);

/** What some sessions have in common: there is only one, all have one name, or all are of one activity. */
export type InCommon = 'only-one' | 'name' | 'activity' | 'nothing';

/** What some sessions have in common; `nameOf` is how a language calls one of them. */
export function inCommon(sessions: readonly Session[], nameOf: (session: Session) => string): InCommon {
  const [first, ...others] = sessions;
  if (first === undefined) return 'nothing';
  if (others.length === 0) return 'only-one';
  if (others.every((other) => nameOf(other) === nameOf(first))) return 'name';
  const alike = others.every(
    (other) => first.kind === 'cross' && other.kind === 'cross' && other.activity === first.activity,
  );
  return alike && first.kind === 'cross' ? 'activity' : 'nothing';
}

/** The hard and long runs of some days, one a day. */
const demandingRunsOn = (week: Week, days: readonly Day[]): Session[] =>
  days.flatMap((day) => week[day].find(isDemandingRun) ?? []);

/** The hard and long runs of the days before some days. */
export const runsBefore = (week: Week | undefined, days: readonly Day[]): Session[] =>
  week === undefined
    ? []
    : demandingRunsOn(
        week,
        inOrder(days).flatMap((day) => dayBeforeIn(week, day) ?? []),
      );

const runsAfter = (week: Week | undefined, days: readonly Day[]): Session[] =>
  week === undefined
    ? []
    : demandingRunsOn(
        week,
        inOrder(days).flatMap((day) => dayAfterIn(week, day) ?? []),
      );

/** On which side of hard and long runs some days stand. */
export interface BesideRuns {
  readonly side: 'after' | 'before';
  readonly runs: readonly Session[];
}

/** The hard and long runs that some days follow or come before; undefined where not each day does the one or the other. */
export function runsBeside(week: Week | undefined, days: readonly Day[]): BesideRuns | undefined {
  const stands = (runs: readonly Session[]): boolean =>
    runs.length > 0 && runs.length === inOrder(days).length;
  const before = runsBefore(week, days);
  if (stands(before)) return { side: 'after', runs: before };
  const after = runsAfter(week, days);
  return stands(after) ? { side: 'before', runs: after } : undefined;
}

/**
 * Why some days were chosen where no hard run comes before them: they are free but for the sessions placed there
 * (`placed`), or each has an easy run. Undefined where neither holds for all of them.
 */
export function whyChosen(
  days: readonly Day[],
  week: Week,
  placed = 0,
): 'free' | 'beside-easy-run' | undefined {
  if (days.every((day) => week[day].length <= placed)) return 'free';
  const hasEasyRun = (day: Day): boolean =>
    week[day].some((one) => one.kind === 'run' && loadOf(one) === 'easy');
  return days.every(hasEasyRun) ? 'beside-easy-run' : undefined;
}

/** The days of a week without any session. */
export const freeDays = (week: Week | undefined): Day[] =>
  week === undefined ? [] : DAYS.filter((day) => week[day].length === 0);

/** True where no day of the week is without a run. */
export const runsEveryDay = ({ week }: PlanFacts): boolean =>
  week !== undefined && DAYS.every((day) => week[day].some(isRun));

/** True for a session that the member calls hard, or that is hard by its nature. */
export const isHard = ({ activity, activityIntensity }: PlanFacts): boolean =>
  activityIntensity === 'hard' || (activityIntensity === undefined && activity === 'hiit');

/** Sessions of an activity in a week, with those asked for: by their number, or by the days named for them. */
export function withThoseAsked({ week, activity, count, on }: PlanFacts): number {
  const asked = Math.max(count ?? 1, on?.length ?? 0);
  return asked + sessionsOn(week, DAYS).filter((one) => isCross(one) && one.activity === activity).length;
}

/** Cross-training sessions of the week; where a week to be built asks for too many, those asked for. */
export function crossCount(
  { facts, result, week }: Pick<FindingFacts, 'facts' | 'result' | 'week'>,
  activity?: Activity,
): number {
  const asked = facts.intent === 'week-build' && result !== 'ok';
  const sessions = [...sessionsOn(asked ? facts.week : week, DAYS), ...(asked ? (facts.wishes ?? []) : [])];
  return sessions.filter((one) => isCross(one) && (activity === undefined || one.activity === activity))
    .length;
}

/** Sessions that have one name, and how many they are. */
export interface Tallied<S> {
  readonly session: S;
  readonly count: number;
}

/** How often each session is in a list, in the order in which they come first; `nameOf` tells kinds apart. */
export function tallyBy<S extends Session>(
  sessions: readonly S[],
  nameOf: (session: Session) => string,
): Tallied<S>[] {
  const groups = new Map<string, { session: S; count: number }>();
  for (const session of sessions) {
    const key = `${nameOf(session)} ${session.time ?? ''}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { session, count: 1 });
    else known.count += 1;
  }
  return [...groups.values()];
}

/** Sessions that may go on certain days only, those of the same days together. */
export function byDays(
  sought: readonly Wish[],
): { readonly days: readonly Day[]; readonly wishes: readonly Wish[] }[] {
  const groups = new Map<string, { readonly days: readonly Day[]; readonly wishes: Wish[] }>();
  for (const wish of sought) {
    if (wish.on === undefined) continue;
    const days = inOrder(wish.on);
    const key = days.join(' ');
    const group = groups.get(key) ?? { days, wishes: [] };
    groups.set(key, group);
    group.wishes.push(wish);
  }
  return [...groups.values()];
}

/** Every session that a week is to be built with, the runs first. */
export const soughtIn = ({
  runs = [],
  wishes = [],
}: Partial<Pick<WeekBuildQuestion, 'runs' | 'wishes'>>): Wish[] => [...runs, ...wishes];
