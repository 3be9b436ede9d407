import type { WeekAskedWords } from '../plan-asked-week.ts';
import { a, capital, counted, list, someOf, the } from './grammar.ts';
import {
  atTime,
  dayKindNamed,
  dayNames,
  nounOf,
  onDays,
  onEither,
  sessionName,
  tallied,
  tally,
} from './plan-day-names.ts';
import { cross } from './plan-names.ts';

/** German questions about the days of a week. */
export const weekAsked: WeekAskedWords = {
  list,
  dayNames,
  session: (one) => `${sessionName(one)}${atTime(one)}`,
  myWeek: ({ days }) => `Meine Woche: ${days}.`,
  myEmptyWeek: 'Meine Woche: Ruhe von Montag bis Sonntag.',
  what: (facts) =>
    facts.count === undefined ? a(cross(facts), 'acc') : counted(facts.count, cross(facts), 'acc'),
  onDays: (days) => onDays(days).trim(),
  onKind: dayKindNamed,
  whichDay: ({ what, isOne }) => `${isOne ? 'Welcher Tag' : 'Welche Tage'} der Woche für ${what}?`,
  canI: ({ what, there }) => `Kann ich ${what} ${there} machen?`,
  isItRight: 'Ist das in Ordnung?',
  whereMore: 'Wohin mit mehr Crosstraining?',
  planWith: (sought) => `Plane meine Woche mit ${list(tallied(sought, 'dat'))}.`,
  where: (sought) => `Wohin mit ${list(tallied(sought, 'dat'))}?`,
  tally,
  tallied: (sessions) => tallied(sessions),
  theWhole: ({ session, count }) => `${the(someOf(count, nounOf(session)))}${atTime(session)}`,
  onlyOn: ({ what, days }) =>
    `${capital(what)} ${days.length === 0 ? 'an keinem Tag' : `nur ${onEither(days)}`}.`,
  notOn: (days) => `Nicht ${onEither(days)}.`,
};
