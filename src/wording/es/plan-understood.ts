import { makeUnderstood } from '../plan-understood.ts';
import { a, counted, either, list, number } from './grammar.ts';
import { firstOf } from './plan-asked.ts';
import { atTime, dayKindNamed, dayNames, nameOf, namesOf, neitherDay, tallied } from './plan-day-names.ts';
import {
  activities,
  allNamed,
  amount,
  cross,
  gaps,
  goals,
  levels,
  run,
  RUN,
  seasons,
  without,
} from './plan-names.ts';

/** `en menos de una semana`, `en dos o tres semanas`. */
const weeksLeft = (weeks: number): string =>
  weeks === 0
    ? 'en menos de una semana'
    : `en ${either([weeks === 1 ? 'una' : number(weeks), number(weeks + 1)])} semanas`;

/** What was understood of a question, in Spanish. */
export const understood = makeUnderstood({
  line: (parts) => `Entendido: ${parts}.`,
  semicolon: '; ',
  list,
  level: levels,
  goal: (goal) => `entrenas para ${goals[goal]}`,
  season: seasons,
  race: (weeks) => `competición ${weeksLeft(weeks)}`,
  wornOut: 'agotamiento',
  newActivity: 'nuevo para ti',
  weakness: {
    soreness: 'mucho dolor muscular después de correr',
    'no-strength-work': 'nada de fuerza desde hace más de un año',
    'weak-core': 'un core débil',
    stiffness: 'rigidez',
    injury: 'una lesión',
  },
  bothSessions: (facts) => `${run(facts).one} + ${cross(facts).one}`,
  sameDay: 'mismo día',
  first: firstOf,
  gap: gaps,
  activity: (activity) => activities[activity].name,
  amount: (question, count) => `${amount(question, count)} por semana`,
  runsReplaced: (count) => `sustituir ${counted(count, RUN)} por semana`,
  inPlaceOfRuns: 'en lugar de sesiones de carrera',
  onTop: 'además de lo que haces',
  lapsed: 'nada desde hace más de un año',
  dayNames,
  session: (one) => `${nameOf(one).text}${atTime(one)}`,
  what: (facts) => (facts.count === undefined ? a(cross(facts)) : counted(facts.count, cross(facts))),
  tallied,
  toPlace: 'por colocar',
  onDays: namesOf,
  onKind: dayKindNamed,
  notOn: (days) => `no ${neitherDay(days)}`,
  none: without,
  allOf: allNamed,
});
