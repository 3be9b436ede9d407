import type { PlacementQuestion, WeekBuildQuestion, WeekCheckQuestion, Wish } from '../../planner/plan.ts';
import { DAYS, type Day, type Session, type Week } from '../../planner/session.ts';
import { byDays, soughtIn } from '../plan-weeks.ts';
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

/** How the question for a day would be typed. */
export function placementAsked(question: PlacementQuestion): string[] {
  const { count, on: days = [], onKind, everyOne, week, impossible } = question;
  const name = cross(question);
  const what = count === undefined ? a(name) : counted(count, name);
  const there = [
    ...(days.length === 0 ? [] : [on(days)]),
    ...(onKind === undefined ? [] : [`on ${dayKindNamed(onKind, everyOne)}`]),
  ];
  return [
    ...weekTold(week),
    there.length === 0
      ? `Which ${count === undefined || count === 1 ? 'day' : 'days'} of the week for ${what}?`
      : `Can I do ${what} ${there.join(', ')}?`,
    ...notOn(impossible),
  ];
}

/** How a week to be checked would be pasted. */
export function checkAsked({ week, impossible }: WeekCheckQuestion): string[] {
  const told = weekTold(week);
  return [
    ...(told.length === 0 ? ['My week: rest from Monday to Sunday.'] : told),
    'Is that all right?',
    ...notOn(impossible),
  ];
}

/** How a week to be built would be asked for. */
export function buildAsked(question: WeekBuildQuestion): string[] {
  const { week, runs = [], impossible } = question;
  const sought = soughtIn(question);
  const several = sought.length > 1;
  const what = list(tallied(sought));
  return [
    ...weekTold(week),
    sought.length === 0
      ? 'Where does more cross-training go?'
      : runs.length > 0
        ? `Plan my week with ${what}.`
        : `Where ${several ? 'do' : 'does'} ${what} go?`,
    ...onlyOn(sought),
    ...notOn(impossible),
  ];
}

/** `My week: Monday tempo run in the morning and easy swim in the evening, Saturday long run.`; nothing for no session. */
function weekTold(week: Week): string[] {
  const days = DAYS.filter((day) => week[day].length > 0).map(
    (day) => `${dayNames[day]} ${list(week[day].map(told))}`,
  );
  return days.length === 0 ? [] : [`My week: ${days.join(', ')}.`];
}

const told = (session: Session): string => `${sessionName(session)}${atTime(session)}`;

/** What may go on certain days only. */
const onlyOn = (sought: readonly Wish[]): string[] =>
  byDays(sought).map(
    ({ days, wishes }) =>
      `${capital(list(restricted(wishes, sought)))} ${days.length === 0 ? 'on no day' : `only on ${eitherDay(days)}`}.`,
  );

/** `the yoga session` where all of its kind are meant, else `one yoga session`. */
function restricted(wishes: readonly Wish[], sought: readonly Wish[]): string[] {
  const whole = tallied(sought);
  return tally(wishes).map(({ session, count }) => {
    const [told = ''] = tallied(Array.from({ length: count }, () => session));
    return whole.includes(told)
      ? `the ${countedName(session)}${count === 1 ? '' : 's'}${atTime(session)}`
      : told;
  });
}

function notOn(impossible: readonly Day[] | undefined): string[] {
  return impossible === undefined || impossible.length === 0 ? [] : [`Not on ${eitherDay(impossible)}.`];
}
