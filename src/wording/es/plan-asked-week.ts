import type { PlacementQuestion, WeekBuildQuestion, WeekCheckQuestion, Wish } from '../../planner/plan.ts';
import { DAYS, type Day, type Session, type Week } from '../../planner/session.ts';
import { byDays, soughtIn } from '../plan-weeks.ts';
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

/** How the question for a day would be typed. */
export function placementAsked(question: PlacementQuestion): string[] {
  const { count, on = [], onKind, everyOne, week, impossible } = question;
  const noun = cross(question);
  const what = count === undefined ? a(noun) : counted(count, noun);
  const there = [
    ...(on.length === 0 ? [] : [namesOf(on)]),
    ...(onKind === undefined ? [] : [dayKindNamed(onKind, everyOne)]),
  ];
  return [
    ...weekTold(week),
    there.length === 0
      ? `¿Qué ${count === undefined || count === 1 ? 'día' : 'días'} de la semana para ${what}?`
      : `¿Puedo hacer ${what} ${there.join(', ')}?`,
    ...notOn(impossible),
  ];
}

/** How a week to be checked would be pasted. */
export function checkAsked({ week, impossible }: WeekCheckQuestion): string[] {
  const told = weekTold(week);
  return [
    ...(told.length === 0 ? ['Mi semana: descanso de lunes a domingo.'] : told),
    '¿Está bien así?',
    ...notOn(impossible),
  ];
}

/** How a week to be built would be asked for. */
export function buildAsked(question: WeekBuildQuestion): string[] {
  const { week, runs = [], impossible } = question;
  const sought = soughtIn(question);
  const what = list(tallied(sought));
  return [
    ...weekTold(week),
    sought.length === 0
      ? '¿Dónde pongo más entrenamiento cruzado?'
      : runs.length > 0
        ? `Planifica mi semana con ${what}.`
        : `¿Dónde pongo ${what}?`,
    ...onlyOn(sought),
    ...notOn(impossible),
  ];
}

/** `Mi semana: lunes sesión de tempo por la mañana y sesión suave de natación por la tarde, sábado tirada larga.` */
function weekTold(week: Week): string[] {
  const days = DAYS.filter((day) => week[day].length > 0).map(
    (day) => `${dayNames[day]} ${list(week[day].map(told))}`,
  );
  return days.length === 0 ? [] : [`Mi semana: ${days.join(', ')}.`];
}

const told = (session: Session): string => `${nameOf(session).text}${atTime(session)}`;

/** What may go on certain days only. */
const onlyOn = (sought: readonly Wish[]): string[] =>
  byDays(sought).map(
    ({ days, wishes }) =>
      `${capital(list(restricted(wishes, sought)))} ${days.length === 0 ? 'ningún día' : `solo ${eitherDay(days)}`}.`,
  );

/** `la sesión de yoga` where all of its kind are meant, else `una sesión de yoga`. */
function restricted(wishes: readonly Wish[], sought: readonly Wish[]): string[] {
  const whole = tallied(sought);
  return tally(wishes).map(({ session, count }) => {
    const [some = ''] = tallied(Array.from({ length: count }, () => session));
    const noun = nounOf(session);
    return whole.includes(some) ? `${the(count === 1 ? oneOf(noun) : manyOf(noun))}${atTime(session)}` : some;
  });
}

function notOn(impossible: readonly Day[] = []): string[] {
  return impossible.length === 0 ? [] : [`${capital(namesOf(impossible))} no puedo.`];
}
