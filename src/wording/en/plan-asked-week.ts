import type { WeekAskedWords } from '../plan-asked-week.ts';
import {
  atTime,
  countedName,
  dayKindNamed,
  dayNames,
  eitherDay,
  on,
  sessionName,
  tallied,
  tally,
} from './plan-day-names.ts';
import { a, capital, counted, cross, list } from './plan-names.ts';

/** English questions about the days of a week. */
export const weekAsked: WeekAskedWords = {
  list,
  dayNames,
  session: (one) => `${sessionName(one)}${atTime(one)}`,
  myWeek: ({ days }) => `My week: ${days}.`,
  myEmptyWeek: 'My week: rest from Monday to Sunday.',
  what: (facts) => (facts.count === undefined ? a(cross(facts)) : counted(facts.count, cross(facts))),
  onDays: on,
  onKind: (kind, everyOne) => `on ${dayKindNamed(kind, everyOne)}`,
  whichDay: ({ what, isOne }) => `Which ${isOne ? 'day' : 'days'} of the week for ${what}?`,
  canI: ({ what, there }) => `Can I do ${what} ${there}?`,
  isItRight: 'Is that all right?',
  whereMore: 'Where does more cross-training go?',
  planWith: (sought) => `Plan my week with ${list(tallied(sought))}.`,
  where: (sought) => `Where ${sought.length > 1 ? 'do' : 'does'} ${list(tallied(sought))} go?`,
  tally,
  tallied,
  theWhole: ({ session, count }) => `the ${countedName(session)}${count === 1 ? '' : 's'}${atTime(session)}`,
  onlyOn: ({ what, days }) =>
    `${capital(what)} ${days.length === 0 ? 'on no day' : `only on ${eitherDay(days)}`}.`,
  notOn: (days) => `Not on ${eitherDay(days)}.`,
};
