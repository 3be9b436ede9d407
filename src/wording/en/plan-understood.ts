import { makeUnderstood } from '../plan-understood.ts';
import { firstOf } from './plan-asked.ts';
import { atTime, dayKindNamed, dayNames, eitherDay, on, sessionName, tallied } from './plan-day-names.ts';
import {
  a,
  activities,
  allOf,
  amount,
  counted,
  cross,
  eitherOf,
  gaps,
  goals,
  levels,
  list,
  number,
  run,
  seasons,
} from './plan-names.ts';

/** `in less than a week`, `in two to three weeks`. */
const weeksLeft = (weeks: number): string =>
  weeks === 0 ? 'in less than a week' : `in ${number(weeks)} to ${number(weeks + 1)} weeks`;

/** What was understood of a question, in English. */
export const understood = makeUnderstood({
  line: (parts) => `I understood: ${parts}.`,
  semicolon: '; ',
  list,
  level: levels,
  goal: (goal) => `training for ${goals[goal]}`,
  season: seasons,
  race: (weeks) => `race ${weeksLeft(weeks)}`,
  wornOut: 'worn out',
  newActivity: 'new to you',
  weakness: {
    soreness: 'very sore after runs',
    'no-strength-work': 'no strength work for more than a year',
    'weak-core': 'a weak core',
    stiffness: 'stiff',
    injury: 'an injury',
  },
  bothSessions: (facts) => `${run(facts)} + ${cross(facts)}`,
  sameDay: 'same day',
  first: firstOf,
  gap: gaps,
  activity: (activity) => activities[activity].name,
  amount: (question, count) => `${amount(question, count)} a week`,
  runsReplaced: (count) => `${counted(count, 'run')} a week replaced`,
  inPlaceOfRuns: 'in place of runs',
  onTop: 'on top of what you do',
  lapsed: 'none for more than a year',
  dayNames,
  session: (one) => `${sessionName(one)}${atTime(one)}`,
  what: (facts) => (facts.count === undefined ? a(cross(facts)) : counted(facts.count, cross(facts))),
  tallied,
  toPlace: 'to place',
  onDays: on,
  onKind: (kind, everyOne) => `on ${dayKindNamed(kind, everyOne)}`,
  notOn: (days) => `not on ${eitherDay(days)}`,
  none: (named) => `no ${eitherOf(named)}`,
  allOf,
});
