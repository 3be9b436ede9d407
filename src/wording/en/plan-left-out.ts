import type { Day } from '../../planner/session.ts';
import { eitherDay, namesOf } from './plan-day-names.ts';
import { dateText } from './plan-sources.ts';

/** What of the profile or of the club was left out of an answer, and what to do about it. */
export const leftOut = {
  'impossible-days': ({ days }: { readonly days: readonly Day[] }): string =>
    `Your profile says never on ${eitherDay(days)}; I went by what you ask now.`,
  'race-over': ({ date }: { readonly date: string }): string =>
    `The race in your profile, on ${dateText(date)}, is over: set the next one with /profile set.`,
  'club-days': ({ days }: { readonly days: readonly Day[] }): string =>
    `The club's own ${days.length > 1 ? 'sessions' : 'session'} on ${namesOf(days)} ${days.length > 1 ? 'are' : 'is'} not counted in: name ${days.length > 1 ? 'them' : 'it'} if you go.`,
};
