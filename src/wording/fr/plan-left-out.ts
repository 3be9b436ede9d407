import type { Day } from '../../planner/session.ts';
import { list, neither, of } from './grammar.ts';
import { everyWeekOn } from './plan-day-names.ts';
import { dateText } from './plan-sources.ts';

/** What of the profile or of the club was left out of an answer, and what to do about it. */
export const leftOut = {
  'impossible-days': ({ days }: { readonly days: readonly Day[] }): string =>
    `Ton profil dit jamais ${neither(everyWeekOn(days))} ; j'ai suivi ce que tu demandes maintenant.`,
  'race-over': ({ date }: { readonly date: string }): string =>
    `La compétition de ton profil, le ${dateText(date)}, est passée : indique la prochaine avec /profile set.`,
  'club-days': ({ days }: { readonly days: readonly Day[] }): string => {
    const onThem = list(everyWeekOn(days).map(of));
    return days.length > 1
      ? `Je ne compte pas les séances propres au club ${onThem} : nomme-les si tu y vas.`
      : `Je ne compte pas la séance propre au club ${onThem} : nomme-la si tu y vas.`;
  },
};
