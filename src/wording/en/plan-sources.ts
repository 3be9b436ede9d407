import type { Day } from '../../planner/session.ts';
import type { FromProfile } from '../plan-words.ts';
import { inOrder } from '../plan-weeks.ts';
import { dayNames, eitherDay } from './plan-day-names.ts';
import { allOf, eitherOf, goals, levels, list, MONTHS } from './plan-names.ts';

/** One line that says what was taken from the profile; empty where nothing was. */
export function fromProfile(p: FromProfile): string {
  const days = (named: readonly Day[]): string => list(inOrder(named).map((day) => dayNames[day]));
  const parts = [
    p.level !== undefined && levels[p.level],
    p.goal !== undefined && `training for ${goals[p.goal]}`,
    p.raceDate !== undefined && `race on ${dateText(p.raceDate)}`,
    has(p.runDays) && `runs on ${days(p.runDays)}`,
    has(p.impossibleDays) && `never on ${eitherDay(p.impossibleDays)}`,
    has(p.likes) && `you like ${allOf(p.likes)}`,
    has(p.atHand) && `at hand: ${allOf(p.atHand)}`,
    has(p.refuses) && `no ${eitherOf(p.refuses)}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `From your profile: ${parts.join('; ')}.`;
}

/** Said where the club's fixed sessions stand in for run days that the member did not name. */
export const fromClub = "I took the club's fixed sessions as your runs.";

/** `2027-04-18` → `18 April 2027`; what is no ISO day stays as it is. */
export function dateText(iso: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

const has = <T>(values: readonly T[] | undefined): values is readonly T[] =>
  values !== undefined && values.length > 0;
