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
  neitherDay,
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
      ? `${count === undefined || count === 1 ? 'Quel jour' : 'Quels jours'} de la semaine pour ${what} ?`
      : `Est-ce que je peux faire ${what} ${there.join(', ')} ?`,
    ...notOn(impossible),
  ];
}

/** How a week to be checked would be pasted. */
export function checkAsked({ week, impossible }: WeekCheckQuestion): string[] {
  const told = weekTold(week);
  return [
    ...(told.length === 0 ? ['Ma semaine : repos de lundi à dimanche.'] : told),
    'Est-ce que ça va comme ça ?',
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
      ? "Où placer plus d'entraînement croisé ?"
      : runs.length > 0
        ? `Planifie ma semaine avec ${what}.`
        : `Où placer ${what} ?`,
    ...onlyOn(sought),
    ...notOn(impossible),
  ];
}

/** `Ma semaine : lundi séance tempo le matin et séance de natation facile le soir, samedi sortie longue.` */
function weekTold(week: Week): string[] {
  const days = DAYS.filter((day) => week[day].length > 0).map(
    (day) => `${dayNames[day]} ${list(week[day].map(told))}`,
  );
  return days.length === 0 ? [] : [`Ma semaine : ${days.join(', ')}.`];
}

const told = (session: Session): string => `${nameOf(session).text}${atTime(session)}`;

/** What may go on certain days only. */
const onlyOn = (sought: readonly Wish[]): string[] =>
  byDays(sought).map(
    ({ days, wishes }) =>
      `${capital(list(restricted(wishes, sought)))} ${days.length === 0 ? 'aucun jour' : `seulement ${eitherDay(days)}`}.`,
  );

/** `la séance de yoga` where all of its kind are meant, else `une séance de yoga`. */
function restricted(wishes: readonly Wish[], sought: readonly Wish[]): string[] {
  const whole = tallied(sought);
  return tally(wishes).map(({ session, count }) => {
    const [some = ''] = tallied(Array.from({ length: count }, () => session));
    const noun = nounOf(session);
    return whole.includes(some) ? `${the(count === 1 ? oneOf(noun) : manyOf(noun))}${atTime(session)}` : some;
  });
}

function notOn(impossible: readonly Day[] = []): string[] {
  return impossible.length === 0 ? [] : [`Pas ${neitherDay(impossible)}.`];
}
