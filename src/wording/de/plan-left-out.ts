import type { Day } from '../../planner/session.ts';
import { either } from './grammar.ts';
import { everyWeekOn, onDays } from './plan-day-names.ts';
import { dateText } from './plan-sources.ts';

/** What of the profile or of the club was left out of an answer, and what to do about it. */
export const leftOut = {
  'impossible-days': ({ days }: { readonly days: readonly Day[] }): string =>
    `In deinem Profil steht „nie ${either(everyWeekOn(days))}“; ich habe mich nach dem gerichtet, was du jetzt fragst.`,
  'race-over': ({ date }: { readonly date: string }): string =>
    `Der Wettkampf in deinem Profil, am ${dateText(date)}, ist vorbei: Trag den nächsten mit /profile set ein.`,
  'club-days': ({ days }: { readonly days: readonly Day[] }): string =>
    days.length > 1
      ? `Die clubeigenen Einheiten${onDays(days)} sind nicht mitgezählt: Nenn sie, wenn du hingehst.`
      : `Die clubeigene Einheit${onDays(days)} ist nicht mitgezählt: Nenn sie, wenn du hingehst.`,
};
