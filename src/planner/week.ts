import { DAYS, type Day, type Session, type Week } from './session.ts';

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

/** Days in the order of the week, a day as often as it is given. */
export function inOrder(days: readonly Day[]): Day[] {
  return DAYS.flatMap((day) => days.filter((one) => one === day));
}

/** Every session of a week with its day, Monday first. */
export function placedIn(week: Week): Placed[] {
  return DAYS.flatMap((day) => week[day].map((session) => ({ day, session })));
}

/** The day before; Sunday comes before Monday, since weeks follow each other. */
export function dayBefore(day: Day): Day {
  return DAYS[(DAYS.indexOf(day) + DAYS.length - 1) % DAYS.length] ?? day;
}

/** The day after; Monday comes after Sunday. */
export function dayAfter(day: Day): Day {
  return DAYS[(DAYS.indexOf(day) + 1) % DAYS.length] ?? day;
}
