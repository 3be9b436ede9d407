import { makeUnderstood } from '../plan-understood.ts';
import { a, alone, counted, list, number } from './grammar.ts';
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

/** `dans moins d'une semaine`, `dans deux à trois semaines`. */
const weeksLeft = (weeks: number): string =>
  weeks === 0 ? "dans moins d'une semaine" : `dans ${alone(weeks, 'f')} à ${number(weeks + 1)} semaines`;

/** What was understood of a question, in French. */
export const understood = makeUnderstood({
  line: (parts) => `J'ai compris : ${parts}.`,
  semicolon: ' ; ',
  list,
  level: levels,
  goal: (goal) => `tu t'entraînes pour ${goals[goal]}`,
  season: seasons,
  race: (weeks) => `compétition ${weeksLeft(weeks)}`,
  wornOut: 'à bout de forces',
  newActivity: 'nouveau pour toi',
  weakness: {
    soreness: 'de fortes courbatures après tes sorties',
    'no-strength-work': "pas de renforcement musculaire depuis plus d'un an",
    'weak-core': 'des muscles du tronc faibles',
    stiffness: 'de la raideur',
    injury: 'une blessure',
  },
  bothSessions: (facts) => `${run(facts).one} + ${cross(facts).one}`,
  sameDay: 'même jour',
  first: firstOf,
  gap: gaps,
  activity: (activity) => activities[activity].name,
  amount: (question, count) => `${amount(question, count)} par semaine`,
  runsReplaced: (count) => `remplacer ${counted(count, RUN)} par semaine`,
  inPlaceOfRuns: 'à la place de sorties de course à pied',
  onTop: 'en plus de ce que tu fais',
  lapsed: "rien depuis plus d'un an",
  dayNames,
  session: (one) => `${nameOf(one).text}${atTime(one)}`,
  what: (facts) => (facts.count === undefined ? a(cross(facts)) : counted(facts.count, cross(facts))),
  tallied,
  toPlace: 'à placer',
  onDays: namesOf,
  onKind: dayKindNamed,
  notOn: (days) => `pas ${neitherDay(days)}`,
  none: without,
  allOf: allNamed,
});
