import { makeUnderstood } from '../plan-understood.ts';
import { a, bare, counted, list, number, oneOf } from './grammar.ts';
import { firstOf } from './plan-asked.ts';
import { atTime, dayKindNamed, dayNames, onDays, onEither, sessionName, tallied } from './plan-day-names.ts';
import {
  activities,
  allOf,
  amount,
  cross,
  gaps,
  goals,
  levels,
  noneOf,
  run,
  RUN,
  seasons,
} from './plan-names.ts';

/** `in weniger als einer Woche`, `in zwei bis drei Wochen`. */
const weeksLeft = (weeks: number): string =>
  weeks === 0
    ? 'in weniger als einer Woche'
    : `in ${weeks === 1 ? 'ein' : number(weeks)} bis ${number(weeks + 1)} Wochen`;

/** What was understood of a question, in German. */
export const understood = makeUnderstood({
  line: (parts) => `Verstanden: ${parts}.`,
  semicolon: '; ',
  list,
  level: levels,
  goal: (goal) => `Training für ${goals[goal]}`,
  season: seasons,
  race: (weeks) => `Wettkampf ${weeksLeft(weeks)}`,
  wornOut: 'ausgelaugt',
  newActivity: 'neu für dich',
  weakness: {
    soreness: 'starker Muskelkater nach Läufen',
    'no-strength-work': 'seit mehr als einem Jahr kein Krafttraining',
    'weak-core': 'eine schwache Rumpfmuskulatur',
    stiffness: 'steif',
    injury: 'eine Verletzung',
  },
  bothSessions: (facts) => `${bare(oneOf(run(facts)))} + ${bare(oneOf(cross(facts)))}`,
  sameDay: 'am selben Tag',
  first: firstOf,
  gap: gaps,
  activity: (activity) => activities[activity].name,
  amount: (question, count) => `${amount(question, count)} pro Woche`,
  runsReplaced: (count) => `${counted(count, RUN, 'acc')} pro Woche ersetzen`,
  inPlaceOfRuns: 'anstelle von Läufen',
  onTop: 'zusätzlich zu dem, was du schon machst',
  lapsed: 'seit mehr als einem Jahr nicht gemacht',
  dayNames,
  session: (one) => `${sessionName(one)}${atTime(one)}`,
  what: (facts) => (facts.count === undefined ? a(cross(facts)) : counted(facts.count, cross(facts))),
  tallied: (sought) => tallied(sought),
  toPlace: 'zum Einplanen',
  onDays: (days) => onDays(days).trim(),
  onKind: dayKindNamed,
  notOn: (days) => `nicht ${onEither(days)}`,
  none: noneOf,
  allOf,
});
