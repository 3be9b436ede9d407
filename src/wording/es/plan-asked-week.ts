import type { WeekAskedWords } from '../plan-asked-week.ts';
import { a, capital, counted, list, manyOf, oneOf, the } from './grammar.ts';
import {
  atTime,
  dayKindNamed,
  dayNames,
  eitherDay,
  nameOf,
  namesOf,
  nounOf,
  tallied,
  tally,
} from './plan-day-names.ts';
import { cross } from './plan-names.ts';

/** Spanish questions about the days of a week. */
export const weekAsked: WeekAskedWords = {
  list,
  dayNames,
  session: (one) => `${nameOf(one).text}${atTime(one)}`,
  myWeek: ({ days }) => `Mi semana: ${days}.`,
  myEmptyWeek: 'Mi semana: descanso de lunes a domingo.',
  what: (facts) => (facts.count === undefined ? a(cross(facts)) : counted(facts.count, cross(facts))),
  onDays: namesOf,
  onKind: dayKindNamed,
  whichDay: ({ what, isOne }) => `¿Qué ${isOne ? 'día' : 'días'} de la semana para ${what}?`,
  canI: ({ what, there }) => `¿Puedo hacer ${what} ${there}?`,
  isItRight: '¿Está bien así?',
  whereMore: '¿Dónde pongo más entrenamiento cruzado?',
  planWith: (sought) => `Planifica mi semana con ${list(tallied(sought))}.`,
  where: (sought) => `¿Dónde pongo ${list(tallied(sought))}?`,
  tally,
  tallied,
  theWhole: ({ session, count }) =>
    `${the(count === 1 ? oneOf(nounOf(session)) : manyOf(nounOf(session)))}${atTime(session)}`,
  onlyOn: ({ what, days }) =>
    `${capital(what)} ${days.length === 0 ? 'ningún día' : `solo ${eitherDay(days)}`}.`,
  notOn: (days) => `${capital(namesOf(days))} no puedo.`,
};
