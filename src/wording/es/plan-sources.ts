import type { FromProfile } from '../plan-words.ts';
import { list, neither } from './grammar.ts';
import { everyWeekOn } from './plan-day-names.ts';
import { allNamed, allOf, goals, isSeveral, levels, MONTHS, without } from './plan-names.ts';

/** One line that says what was taken from the profile; empty where nothing was. */
export function fromProfile(p: FromProfile): string {
  const parts = [
    p.level !== undefined && levels[p.level],
    p.goal !== undefined && `entrenas para ${goals[p.goal]}`,
    p.raceDate !== undefined && `competición el ${dateText(p.raceDate)}`,
    has(p.runDays) && `corres ${list(everyWeekOn(p.runDays))}`,
    has(p.impossibleDays) && `nunca ${neither(everyWeekOn(p.impossibleDays))}`,
    has(p.likes) && `te ${isSeveral(p.likes) ? 'gustan' : 'gusta'} ${allOf(p.likes)}`,
    has(p.atHand) && `a mano: ${allNamed(p.atHand)}`,
    has(p.refuses) && without(p.refuses),
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `De tu perfil: ${parts.join('; ')}.`;
}

/** Said where the club's fixed sessions stand in for run days that the member did not name. */
export const fromClub = 'Tomé las sesiones fijas del club como tus sesiones de carrera.';

/** `2027-04-18` → `18 de abril de 2027`; what is no ISO day stays as it is. */
export function dateText(iso: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined ? iso : `${Number(day)} de ${name} de ${year}`;
}

const has = <T>(values: readonly T[] | undefined): values is readonly T[] =>
  values !== undefined && values.length > 0;
