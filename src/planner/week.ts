import { DAYS, type Day, type Session, type Week } from './session.ts';
import { isRace } from './session-load.ts';

/** A week of rest days. */
export const EMPTY_WEEK: Week = {
  monday: [],
  tuesday: [],
  wednesday: [],
  thursday: [],
  friday: [],
  saturday: [],
  sunday: [],
};

/** A session with its day. */
export interface Placed<S extends Session = Session> {
  readonly day: Day;
  readonly session: S;
}

/** The week that holds the sessions; those of one day stay in the order given. */
export function weekOf(placed: readonly Placed[], onto: Week = EMPTY_WEEK): Week {
  const week: Record<Day, readonly Session[]> = { ...onto };
  for (const { day, session } of placed) week[day] = [...week[day], session];
  return week;
}

/** The week whose days hold what the function gives for them; `place` is that of the day, Monday being 0. */
export function weekBy(sessionsOn: (day: Day, place: number) => readonly Session[]): Week {
  const week: Record<Day, readonly Session[]> = { ...EMPTY_WEEK };
  for (const [place, day] of DAYS.entries()) week[day] = sessionsOn(day, place);
  return week;
}

/**
 * The days of a week in the order in which it is shown where weeks begin on a certain day. Weeks follow each other, so
 * that any day may come first; a week with a race stands alone and keeps its order.
 */
export function daysShown(week: Week, first: Day = 'monday'): readonly Day[] {
  const at = hasRace(week) ? 0 : DAYS.indexOf(first);
  return [...DAYS.slice(at), ...DAYS.slice(0, at)];
}

/** Days in the order of the week, a day as often as it is given. */
export function inOrder(days: readonly Day[]): Day[] {
  return DAYS.flatMap((day) => days.filter((one) => one === day));
}

/** Every session of a week with its day, Monday first. */
export function placedIn(week: Week): Placed[] {
  return DAYS.flatMap((day) => week[day].map((session) => ({ day, session })));
}

/** The day before; Sunday comes before Monday, since weeks follow each other. */
function dayBefore(day: Day): Day {
  return DAYS[(DAYS.indexOf(day) + DAYS.length - 1) % DAYS.length] ?? day;
}

/** The day after; Monday comes after Sunday. */
export function dayAfter(day: Day): Day {
  return DAYS[(DAYS.indexOf(day) + 1) % DAYS.length] ?? day;
}

/** True where a week holds a race. It stands alone then: no week like it comes before or after. */
export function hasRace(week: Week): boolean {
  return DAYS.some((day) => week[day].some(isRace));
}

/** The day before as this week has it; none before the Monday of a week that stands alone. */
export function dayBeforeIn(week: Week, day: Day): Day | undefined {
  return day === 'monday' && hasRace(week) ? undefined : dayBefore(day);
}

/** The day after as this week has it; none after the Sunday of a week that stands alone. */
export function dayAfterIn(week: Week, day: Day): Day | undefined {
  return day === 'sunday' && hasRace(week) ? undefined : dayAfter(day);
}

/** True for the days up to the last race of a week, the day of the race among them. */
export function isBeforeRace(week: Week, day: Day): boolean {
  return DAYS.slice(DAYS.indexOf(day)).some((later) => week[later].some(isRace));
}
