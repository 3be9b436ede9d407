import type { Activity, Day } from '../../planner/session.ts';
import { dayNames } from './plan-day-names.ts';
import { activities } from './plan-names.ts';
import { dateText } from './plan-sources.ts';

/** What is wrong with a plan that a member wrote, and what to write instead. `given` is cut short by who says it. */
export const problems = {
  'unknown-day': ({ given, nearest }: { readonly given: string; readonly nearest?: Day }): string =>
    `I know no day called “${given}”.${nearest === undefined ? '' : ` Did you mean ${dayNames[nearest]}?`} Write the days as Monday, Tue or W, for example “Tue intervals, Sun long run”.`,
  'too-many-sessions': ({ count, most }: { readonly count: number; readonly most: number }): string =>
    `${count} sessions are more than I can put into one week. Name at most ${most}, for example “four runs, one swim and two strength sessions”.`,
  'too-many-days': ({ count }: { readonly count: number }): string =>
    `A week has seven days, and you name ${count}. Write one week at a time, for example “Mon easy run, Wed swim, Sun long run”.`,
  'two-races': ({ day }: { readonly day: Day }): string =>
    `There are two races on ${dayNames[day]}. Keep one of them, or give the other its own day, for example “Sat race, Sun easy run”.`,
  'race-in-the-past': ({ date }: { readonly date: string }): string =>
    `The race on ${dateText(date)} is over already. Give the date of your next race, for example “race on ${EXAMPLE_DATE}”, or say “off-season”.`,
  'negative-number': ({ given }: { readonly given: string }): string =>
    `“${given}” is less than none. Write how many sessions you want as a whole number from one on, for example “two strength sessions”.`,
  'wanted-and-refused': ({ activity }: { readonly activity: Activity }): string =>
    `You ask for ${activities[activity].name} and rule it out in the same message. Say only one of the two, for example “one swim, no strength training”.`,
  'impossible-day-used': ({ day }: { readonly day: Day }): string =>
    `You put a session on ${dayNames[day]} and rule the day out in the same message. Move the session, or leave out “not on ${dayNames[day]}”.`,
  'no-day-left': (): string =>
    'You rule out every day of the week, so nothing can be placed. Leave at least one day open, for example “not on Friday”.',
  'no-sessions': (): string =>
    'I found no session there. List runs or cross-training, for example “Mon easy run, Tue intervals, Sun long run”.',
};

const EXAMPLE_DATE = '12 April';
