import type { SeasonChange } from '../../planner/plan.ts';
import type { RuleId } from '../../planner/rules/rules.ts';
import type { FindingFacts, PlanFacts, Sentence } from '../plan-words.ts';
import { a, allOf, capital, cross, goals, list } from './plan-names.ts';

/** What a member would change, as it stands inside a sentence. */
const CHANGES: Readonly<Record<SeasonChange, string>> = {
  'more-cross': 'more cross-training',
  'less-cross': 'less cross-training',
  'no-cross': 'no cross-training at all',
  'more-running': 'more running',
  'less-running': 'less running',
  'no-running': 'no running at all',
  'new-activities': 'something new',
  'full-rest': 'complete rest',
};

/** Sentences of the rules about the time of the year, the goal, the choice and the state of the member. */
export const rulesOfThePhase = {
  'cut-back-when-worn-out': () =>
    'When you feel worn out, you may need to cut back on cross-training or run with less intensity.',
  'sore-swim-or-cycle': ({ open }) =>
    open
      ? 'For runners who are very sore only swimming and cycling are named, and you leave out both.'
      : 'When runs leave you very sore, swimming or cycling may help you recover faster and keeps building your fitness.',
  'yoga-for-core-and-flexibility': ({ open }) =>
    open
      ? 'For a stronger core or more flexibility only yoga and Pilates are named, and you leave out both.'
      : 'For a stronger core or more flexibility, take yoga classes or keep up regular Pilates; the off-season is the ideal time for it.',
  'train-around-an-injury': () =>
    'With an injury, other exercise such as swimming may still be possible, as long as it does not make the injury worse.',
  'marathon-endurance': ({ open }) =>
    open
      ? 'A marathon calls for endurance; only cycling and swimming are named for it, and you leave out both.'
      : 'A marathon calls for endurance, which cycling or swimming builds.',
  'sprint-power': ({ open }) =>
    open
      ? 'Sprints call for strength and speed workouts; the examples are plyometrics and interval training.'
      : 'Sprints call for strength and speed workouts, such as plyometrics or interval training.',
  'match-your-goal': ({ facts }) =>
    facts.goal === undefined || facts.goal === 'marathon' || facts.goal === 'sprint'
      ? 'Choose what matches your running goal: a marathon and sprints call for different work.'
      : `Choose what matches your running goal: none is named for ${goals[facts.goal]}, but cycling or swimming for a marathon, and strength and speed work for sprints.`,
  'weakness-first': () => 'Find your biggest weakness first, and choose the cross-training that works on it.',
  'shift-back-to-running': shiftBack,
  'support-running-near-race': supportNearRace,
  'more-in-the-off-season': ({ facts }) => {
    const then = capital(whenFree(facts));
    if (facts.intent === 'frequency') {
      return `${then} there is room for more cross-training and less running, though no number is given for that.`;
    }
    return isOther(facts)
      ? `${then} there is room for more cross-training and less running, but neither is a must.`
      : `${then} you can do more cross-training to keep up your fitness, and run less.`;
  },
  'no-replacement-for-running': () => 'Cross-training supplements running and does not replace it.',
  'off-season-is-no-break': () =>
    'The off-season is no break from fitness, but a chance to explore, to get stronger and to vary your training.',
  'new-in-the-off-season': ({ facts }) => {
    const named = facts.activities ?? [];
    const what = named.length === 0 ? 'discover new activities' : `try something new such as ${allOf(named)}`;
    return saysOffSeason(facts)
      ? `The off-season is the perfect time to ${what}, with no race to press you.`
      : `${capital(whenFree(facts))} there is time to ${what}.`;
  },
  'base-in-the-off-season': ({ facts }) =>
    saysOffSeason(facts)
      ? 'Cross-training keeps up your fitness in the off-season, while your running muscles get a break.'
      : 'Cross-training keeps up your fitness, while your running muscles get a break.',
} satisfies { readonly [R in RuleId]?: Sentence };

function shiftBack({ facts, result }: FindingFacts): string {
  const { changes = [] } = facts;
  if (result === 'ok' || changes.length === 0) {
    return 'As the race season comes closer, shift your focus back to running, and do it gradually.';
  }
  return changes.includes('no-cross') || changes.includes('full-rest')
    ? `As the race season comes closer, the focus shifts back to running gradually, and ${asked(changes)} is a sudden step.`
    : `As the race season comes closer, the focus shifts back to running, and ${asked(changes)} goes the other way.`;
}

function supportNearRace({ facts, result }: FindingFacts): string {
  const { intent, changes = [] } = facts;
  if (result === 'ok' && intent === 'season') {
    return 'Close to the race, cross-training supports your recovery and must not get in the way of your running.';
  }
  if (result === 'ok') {
    return 'Near a race the focus shifts back to running: cross-training supports recovery and must not get in the way.';
  }
  if (intent === 'season') {
    return changes.length === 0
      ? 'Close to the race, cross-training must not get in the way of your running.'
      : `Close to the race, cross-training must not get in the way of your running, and ${asked(changes)} would.`;
  }
  return intent === 'same-day' || intent === 'placement'
    ? `Near a race the focus is on running, and ${a(cross(facts))} can get in its way.`
    : 'Near a race the focus is on running, and hard cross-training can get in its way.';
}

/** True where it is the off-season by the member's own words, or nothing is known of a race. */
const saysOffSeason = ({ season, weeksToRace }: PlanFacts): boolean =>
  season === 'off-season' || weeksToRace === undefined;

/** The time of less pressure: the article's own where the member says so, else told by the race that is far off. */
const whenFree = (facts: PlanFacts): string =>
  saysOffSeason(facts) ? 'in the off-season' : 'with your race still months away, as in the off-season,';

const isOther = ({ changes }: PlanFacts): boolean =>
  changes?.some((change) => change === 'less-cross' || change === 'more-running') === true;

const asked = (changes: readonly SeasonChange[]): string => list(changes.map((change) => CHANGES[change]));
