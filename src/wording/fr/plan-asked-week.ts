import type { WeekAskedWords } from '../plan-asked-week.ts';
import { a, capital, counted, list, manyOf, oneOf, the } from './grammar.ts';
import {
  atTime,
  dayKindNamed,
  dayNames,
  eitherDay,
  nameOf,
  namesOf,
  neitherDay,
  nounOf,
  tallied,
  tally,
} from './plan-day-names.ts';
import { cross } from './plan-names.ts';

/** French questions about the days of a week. */
export const weekAsked: WeekAskedWords = {
  list,
  dayNames,
  session: (one) => `${nameOf(one).text}${atTime(one)}`,
  myWeek: ({ days }) => `Ma semaine : ${days}.`,
  myEmptyWeek: 'Ma semaine : repos de lundi à dimanche.',
  what: (facts) => (facts.count === undefined ? a(cross(facts)) : counted(facts.count, cross(facts))),
  onDays: namesOf,
  onKind: dayKindNamed,
  whichDay: ({ what, isOne }) => `${isOne ? 'Quel jour' : 'Quels jours'} de la semaine pour ${what} ?`,
  canI: ({ what, there }) => `Est-ce que je peux faire ${what} ${there} ?`,
  isItRight: 'Est-ce que ça va comme ça ?',
  whereMore: "Où placer plus d'entraînement croisé ?",
  planWith: (sought) => `Planifie ma semaine avec ${list(tallied(sought))}.`,
  where: (sought) => `Où placer ${list(tallied(sought))} ?`,
  tally,
  tallied,
  theWhole: ({ session, count }) =>
    `${the(count === 1 ? oneOf(nounOf(session)) : manyOf(nounOf(session)))}${atTime(session)}`,
  onlyOn: ({ what, days }) =>
    `${capital(what)} ${days.length === 0 ? 'aucun jour' : `seulement ${eitherDay(days)}`}.`,
  notOn: (days) => `Pas ${neitherDay(days)}.`,
};
