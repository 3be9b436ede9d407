import type {
  FocusQuestion,
  GoalQuestion,
  SeasonChange,
  SeasonQuestion,
  Weakness,
} from '../../planner/plan.ts';
import type { Activity } from '../../planner/session.ts';
import { elided, list, to } from './grammar.ts';
import { activities as names, allOf, eitherNamed, goals, theActivity } from './plan-names.ts';

/** What a member would do, behind "Est-ce que je devrais"; `some` and `the` are the cross-training spoken of. */
const CHANGES: Readonly<Record<SeasonChange, (cross: { some: string; the: string }) => string>> = {
  'more-cross': ({ some }) => `faire davantage ${some}`,
  'less-cross': ({ some }) => `faire moins ${some}`,
  'no-cross': ({ the }) => `arrêter ${the}`,
  'more-running': () => 'courir plus',
  'less-running': () => 'courir moins',
  'no-running': () => 'arrêter de courir',
  'new-activities': () => 'essayer de nouvelles activités',
  'full-rest': () => 'faire une coupure complète',
};

const CROSS_CHANGES: readonly SeasonChange[] = ['more-cross', 'less-cross', 'no-cross'];

const weaknesses: Readonly<Record<Weakness, string>> = {
  soreness: "J'ai de fortes courbatures après mes sorties.",
  'no-strength-work': "Je n'ai pas fait de renforcement musculaire depuis plus d'un an.",
  'weak-core': 'Mon gainage est faible.',
  stiffness: 'Je manque de souplesse.',
  injury: "J'ai une blessure.",
};

/** Behind "davantage" and "moins": `d'entraînement croisé`, `de natation et de vélo`. */
const someOfThem = (named: readonly Activity[]): string =>
  named.length === 0
    ? "d'entraînement croisé"
    : list(named.map((activity) => elided('de', names[activity].name)));

/** How the question about a part of the year would be typed. */
export function seasonAsked({ changes = [], activities = [] }: SeasonQuestion): string[] {
  const some = someOfThem(activities);
  if (changes.length === 0) return [`Plus ou moins ${some} maintenant ?`];
  const the = activities.length === 0 ? "l'entraînement croisé" : allOf(activities);
  const said = `Est-ce que je devrais ${list(changes.map((change) => CHANGES[change]({ some, the })))} maintenant ?`;
  const isNamed = changes.some((change) => CROSS_CHANGES.includes(change));
  return isNamed || activities.length === 0
    ? [said]
    : [said, `Je pense ${list(activities.map((one) => to(theActivity(one))))}.`];
}

/** How the question for a goal would be typed. */
export function goalAsked({ goal, activities = [] }: GoalQuestion): string[] {
  const choice = activities.length === 0 ? '' : ` : ${eitherNamed(activities)}`;
  return [
    goal === undefined
      ? `Quel entraînement croisé correspond à mon objectif${choice} ?`
      : `Quel entraînement croisé pour ${goals[goal]}${choice} ?`,
  ];
}

/** How the question for the one thing to do would be typed. */
export function focusAsked({
  weaknesses: named = [],
  activities = [],
  severalAtOnce,
}: FocusQuestion): string[] {
  const question =
    severalAtOnce === true
      ? `Est-ce que je peux commencer ${activities.length === 0 ? "plusieurs types d'entraînement croisé" : allOf(activities)} en même temps ?`
      : `Quelle activité choisir, une seule${activities.length === 0 ? '' : ` : ${eitherNamed(activities)}`} ?`;
  return [...named.map((weakness) => weaknesses[weakness]), question];
}
