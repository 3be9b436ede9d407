import type { Read } from './apply.ts';
import { viewOf } from './day-view.ts';
import type { Circumstances } from './plan.ts';
import type { Reading } from './rules/rule.ts';
import { mergeReads, readDay, readOf } from './read-week.ts';
import { crossOf, enoughRestDays, keepRestDays, READS_CROSS } from './rules/rules-week.ts';
import type { CrossSession, Day, Week } from './session.ts';
import { intensityOfCross, isDemandingRun } from './session-load.ts';
import { weekBy } from './week.ts';

type CrossRule = keyof typeof READS_CROSS;

/** What the rules that go by the amount say of one or a few sessions; a mix of kinds takes a whole week. */
const AMOUNT_RULES = (Object.keys(READS_CROSS) as CrossRule[]).filter((id) => id !== 'mix-kinds');

/** What the rules of days say of these days of a week. */
export function readDays(week: Week, days: readonly Day[], who: Circumstances): Read[] {
  return days.reduce<Read[]>((read, day) => {
    const said = readDay(viewOf(week, day, who));
    return mergeReads(
      read,
      said.flatMap(({ id, reading }) => readOf(id, reading, [day])),
    );
  }, []);
}

/** What a session that may be hard is on the day before a hard or long run: allowed, if it adds no extra stress. */
export function readStressBefore(week: Week, days: readonly Day[], session: CrossSession): Read[] {
  const intensity = intensityOfCross(session);
  const reading: Reading = intensity === undefined || intensity === 'hard' ? 'open' : 'kept';
  const before = days.filter((day) => viewOf(week, day, {}).after.some(isDemandingRun));
  return before.length === 0 ? [] : readOf('no-extra-stress', reading, before);
}

/** What the rules say to the amount of cross-training in a week with these sessions added. */
export function readAmounts(week: Week, added: readonly CrossSession[], who: Circumstances): Read[] {
  const cross = [...crossOf(week), ...added];
  return AMOUNT_RULES.flatMap((id) => readOf(id, READS_CROSS[id](cross, who)));
}

/** What the rules have against the rest days of a week; that they are kept is not told of a week known in part. */
export function readRest(week: Week): Read[] {
  return [
    ...readOf('keep-rest-days', keepRestDays(week)),
    ...readOf('enough-rest-days', enoughRestDays(week)),
  ].filter(({ reading }) => reading !== 'kept');
}

/** The week with the session on each of the days. No time is set: to space a double out is left to the member. */
export function addedTo(week: Week, session: CrossSession, days: readonly Day[]): Week {
  return weekBy((day) => (days.includes(day) ? [...week[day], session] : week[day]));
}
