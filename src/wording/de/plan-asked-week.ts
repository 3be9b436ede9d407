import type { PlacementQuestion, WeekBuildQuestion, WeekCheckQuestion, Wish } from '../../planner/plan.ts';
import { DAYS, type Day, type Session, type Week } from '../../planner/session.ts';
import { byDays, soughtIn } from '../plan-weeks.ts';
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

/** How the question for a day would be typed. */
export function placementAsked(question: PlacementQuestion): string[] {
  const { count, on = [], onKind, everyOne, week, impossible } = question;
  const noun = cross(question);
  const what = count === undefined ? a(noun, 'acc') : counted(count, noun, 'acc');
  const there = [
    ...(on.length === 0 ? [] : [onDays(on).trim()]),
    ...(onKind === undefined ? [] : [dayKindNamed(onKind, everyOne)]),
  ];
  return [
    ...weekTold(week),
    there.length === 0
      ? `${count === undefined || count === 1 ? 'Welcher Tag' : 'Welche Tage'} der Woche für ${what}?`
      : `Kann ich ${what} ${there.join(', ')} machen?`,
    ...notOn(impossible),
  ];
}

/** How a week to be checked would be pasted. */
export function checkAsked({ week, impossible }: WeekCheckQuestion): string[] {
  const told = weekTold(week);
  return [
    ...(told.length === 0 ? ['Meine Woche: Ruhe von Montag bis Sonntag.'] : told),
    'Ist das in Ordnung?',
    ...notOn(impossible),
  ];
}

/** How a week to be built would be asked for. */
export function buildAsked(question: WeekBuildQuestion): string[] {
  const { week, runs = [], impossible } = question;
  const sought = soughtIn(question);
  return [
    ...weekTold(week),
    sought.length === 0
      ? 'Wohin mit mehr Crosstraining?'
      : runs.length > 0
        ? `Plane meine Woche mit ${list(tallied(sought, 'dat'))}.`
        : `Wohin mit ${list(tallied(sought, 'dat'))}?`,
    ...onlyOn(sought),
    ...notOn(impossible),
  ];
}

/** `Meine Woche: Montag Tempolauf am Morgen und lockere Schwimmeinheit am Abend, Samstag langer Lauf.` */
function weekTold(week: Week): string[] {
  const days = DAYS.filter((day) => week[day].length > 0).map(
    (day) => `${dayNames[day]} ${list(week[day].map(told))}`,
  );
  return days.length === 0 ? [] : [`Meine Woche: ${days.join(', ')}.`];
}

const told = (session: Session): string => `${sessionName(session)}${atTime(session)}`;

/** What may go on certain days only. */
const onlyOn = (sought: readonly Wish[]): string[] =>
  byDays(sought).map(
    ({ days, wishes }) =>
      `${capital(list(restricted(wishes, sought)))} ${days.length === 0 ? 'an keinem Tag' : `nur ${onEither(days)}`}.`,
  );

/** `die Yoga-Einheit` where all of its kind are meant, else `eine Yoga-Einheit`. */
function restricted(wishes: readonly Wish[], sought: readonly Wish[]): string[] {
  const whole = tallied(sought);
  return tally(wishes).map(({ session, count }) => {
    const [some = ''] = tallied(Array.from({ length: count }, () => session));
    return whole.includes(some) ? `${the(someOf(count, nounOf(session)))}${atTime(session)}` : some;
  });
}

function notOn(impossible: readonly Day[] = []): string[] {
  return impossible.length === 0 ? [] : [`Nicht ${onEither(impossible)}.`];
}
