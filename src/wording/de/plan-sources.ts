import type { FromProfile } from '../plan-words.ts';
import { either, list } from './grammar.ts';
import { everyWeekOn } from './plan-day-names.ts';
import { allOf, goals, levels, MONTHS, noneOf } from './plan-names.ts';

/** One line that says what was taken from the profile; empty where nothing was. */
export function fromProfile(p: FromProfile): string {
  const parts = [
    p.level !== undefined && levels[p.level],
    p.goal !== undefined && `Training für ${goals[p.goal]}`,
    p.raceDate !== undefined && `Wettkampf am ${dateText(p.raceDate)}`,
    has(p.runDays) && `du läufst ${list(everyWeekOn(p.runDays))}`,
    has(p.impossibleDays) && `nie ${either(everyWeekOn(p.impossibleDays))}`,
    has(p.likes) && `du magst ${allOf(p.likes)}`,
    has(p.atHand) && `zur Verfügung: ${allOf(p.atHand)}`,
    has(p.refuses) && noneOf(p.refuses),
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `Aus deinem Profil: ${parts.join('; ')}.`;
}

/** Said where the club's fixed sessions stand in for run days that the member did not name. */
export const fromClub = 'Als deine Läufe habe ich die festen Einheiten des Clubs genommen.';

/** `2027-04-18` → `18. April 2027`; what is no ISO day stays as it is. */
export function dateText(iso: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined ? iso : `${Number(day)}. ${name} ${year}`;
}

const has = <T>(values: readonly T[] | undefined): values is readonly T[] =>
  values !== undefined && values.length > 0;
