import type { Hit } from '../../../knowledge/phrases.ts';
import type { Goal } from '../../../planner/session.ts';
import type { PlanReading } from '../plan-reading.ts';
import { DATE_REACH_WORDS, namesActivity, nearestTo, overlaps, parted, REACH_WORDS } from './said.ts';

/** "Marathon pace" is a pace. */
const PACES: ReadonlySet<string> = new Set('pace paced effort tempo'.split(' '));

/** Goals by a distance or a town that also mean something else: goals only beside a race or its preparation. */
const NEEDS_A_RACE: ReadonlySet<string> = new Set(
  (
    '10k,10 k,10km,10 km,5k,5 k,5km,5 km,half,halves,halfs,berlin,boston,london,new york,nyc,chicago,tokyo,valencia,paris,sevilla,valence,' +
    'nueva york,10 kilometer,5 kilometer,10 kilometros,5 kilometros,10 kilometres,5 kilometres,10er,5er,zehner,funfer,10 bornes,5 bornes,health,sante,' +
    'ma sante,gesundheit,10 000,5 000,21k,21 k,21 km,21km,42k,42 k,42 km,42km,short distance,courte distance'
  ).split(','),
);
/** "A 5k runner", "a 10k plan". */
const RUNNER = /^(?:runner|laufer|coureu|corredor|plan$|training$|prep$|goal$|ziel$|block$|pb$|pr$)/;
const SPRINT_DISTANCE = /^(?:the |les? |los |die |du |uber )?(?:60|100|200|400)/;

/** "For a marathoner and for a sprinter": the goals that a message asks about one beside the other; one at most elsewhere. */
export function goalsAsked(reading: PlanReading): readonly Goal[] {
  const said = goalsSaid(reading).filter(({ start }) => reading.asking.has(start));
  const [first] = said;
  const beside = said.filter((hit, at) => {
    const last = said[at - 1];
    return last && reading.words.slice(last.end, hit.start).some((word) => AND.has(word));
  });
  return first ? [...new Set([first, ...beside].map(({ value }) => value))] : [];
}
const AND: ReadonlySet<string> = new Set('and y e und et'.split(' '));

/** The goals that a message names, in the order of its words. */
export function goalsSaid(reading: PlanReading): readonly Hit<Goal>[] {
  const { goals, marks, mentions, words } = reading;
  const leads = [...marks['trains-for'], ...marks.race];
  const isGoal = (hit: Hit<Goal>): boolean => {
    const said = words.slice(hit.start, hit.end).join(' ');
    const led = nearestTo(hit, marks['trains-for'], 2) !== undefined;
    const inSession = mentions.some((mention) => mention.start <= hit.start && overlaps(mention, hit));
    if ((inSession && !led) || PACES.has(words[hit.end] ?? '')) return false;
    if (SPRINT_DISTANCE.test(said)) return isSprintDistance(reading, hit);
    if (RUNNER.test(words[hit.end] ?? '')) return true;
    if (!NEEDS_A_RACE.has(said) || nearestTo(hit, leads, REACH_WORDS) !== undefined) return true;
    return nearestTo(hit, [...reading.months, ...reading.dates], 2) !== undefined;
  };
  return goals.filter(isGoal);
}

/** "I run the 100 and 200 m", "a 400 m race", and not "swim 400 m" or "8 x 400 m". */
function isSprintDistance(reading: PlanReading, hit: Hit<Goal>): boolean {
  const { mentions, marks, words } = reading;
  if (/^(?:x|\d{1,2}x)$/.test(words[hit.start - 1] ?? '')) return false;
  const session = nearestTo(
    hit,
    mentions.filter((mention) => !parted(reading, mention, hit)),
    3,
  );
  if (session && namesActivity(session) && !nearestTo(hit, marks['trains-for'], 3)) return false;
  return (
    nearestTo(hit, [...mentions, ...marks['trains-for'], ...marks.race, ...marks.which], DATE_REACH_WORDS) !==
    undefined
  );
}
