import type { Circumstances } from './plan.ts';
import type { DayView } from './rules/rule.ts';
import type { Day, Week } from './session.ts';
import { dayAfterIn, dayBeforeIn, isBeforeRace } from './week.ts';

/** The day of a week as the rules see it. */
export function viewOf(week: Week, day: Day, who: Circumstances): DayView {
  const before = dayBeforeIn(week, day);
  const after = dayAfterIn(week, day);
  return {
    day,
    sessions: week[day],
    before: before === undefined ? [] : week[before],
    after: after === undefined ? [] : week[after],
    who: whoOn(week, day, who),
  };
}

/** A member on a day of a week: near a race on the days up to one of that week, whatever the season is. */
export function whoOn(week: Week, day: Day, who: Circumstances): Circumstances {
  return isBeforeRace(week, day) ? nearRace(who) : who;
}

/** The same member near a race. */
export function nearRace(who: Circumstances): Circumstances {
  return { ...who, season: 'race-season' };
}
