import type { Day } from '../../planner/session.ts';
import { list, neither, of } from './grammar.ts';
import { everyWeekOn } from './plan-day-names.ts';
import { dateText } from './plan-sources.ts';

/** What of the profile or of the club was left out of an answer, and what to do about it. */
export const leftOut = {
  'impossible-days': ({ days }: { readonly days: readonly Day[] }): string =>
    `Tu perfil dice que nunca ${neither(everyWeekOn(days))}; me guié por lo que pides ahora.`,
  'race-over': ({ date }: { readonly date: string }): string =>
    `La competición de tu perfil, del ${dateText(date)}, ya pasó: pon la próxima con /profile set.`,
  'club-days': ({ days }: { readonly days: readonly Day[] }): string => {
    const onThem = list(everyWeekOn(days).map(of));
    return days.length > 1
      ? `No cuento las sesiones propias del club ${onThem}: nómbralas si vas.`
      : `No cuento la sesión propia del club ${onThem}: nómbrala si vas.`;
  },
};
