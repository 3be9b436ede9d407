import type { FromProfile } from '../plan-words.ts';
import { list, neither } from './grammar.ts';
import { everyWeekOn } from './plan-day-names.ts';
import { allNamed, allOf, goals, levels, MONTHS, without } from './plan-names.ts';

/** One line that says what was taken from the profile; empty where nothing was. */
export function fromProfile(p: FromProfile): string {
  const parts = [
    p.level !== undefined && levels[p.level],
    p.goal !== undefined && `tu t'entraînes pour ${goals[p.goal]}`,
    p.raceDate !== undefined && `compétition le ${dateText(p.raceDate)}`,
    has(p.runDays) && `tu cours ${list(everyWeekOn(p.runDays))}`,
    has(p.impossibleDays) && `jamais ${neither(everyWeekOn(p.impossibleDays))}`,
    has(p.likes) && `tu aimes ${allOf(p.likes)}`,
    has(p.atHand) && `à disposition : ${allNamed(p.atHand)}`,
    has(p.refuses) && without(p.refuses),
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `D'après ton profil : ${parts.join(' ; ')}.`;
}

/** Said where the club's fixed sessions stand in for run days that the member did not name. */
export const fromClub = "J'ai pris les séances fixes du club comme tes sorties de course à pied.";

/** `2027-04-18` → `18 avril 2027`, `1er mai 2027`; what is no ISO day stays as it is. */
export function dateText(iso: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined ? iso : `${dayOfMonth(Number(day))} ${name} ${year}`;
}

/** `1` → `1er`; the others stay figures. */
export const dayOfMonth = (day: number): string => (day === 1 ? '1er' : String(day));

const has = <T>(values: readonly T[] | undefined): values is readonly T[] =>
  values !== undefined && values.length > 0;
