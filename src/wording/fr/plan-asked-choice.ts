import type { SeasonChange } from '../../planner/plan.ts';
import type { Activity } from '../../planner/session.ts';
import type { ChoiceAskedWords } from '../plan-asked-choice.ts';
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

/** Behind "davantage" and "moins": `d'entraînement croisé`, `de natation et de vélo`. */
const someOfThem = (named: readonly Activity[]): string =>
  named.length === 0
    ? "d'entraînement croisé"
    : list(named.map((activity) => elided('de', names[activity].name)));

/** French questions of what to choose. */
export const choiceAsked: ChoiceAskedWords = {
  moreOrLess: (activities) => `Plus ou moins ${someOfThem(activities)} maintenant ?`,
  should: ({ changes, activities }) => {
    const cross = {
      some: someOfThem(activities),
      the: activities.length === 0 ? "l'entraînement croisé" : allOf(activities),
    };
    return `Est-ce que je devrais ${list(changes.map((change) => CHANGES[change](cross)))} maintenant ?`;
  },
  thinkOf: (activities) => `Je pense ${list(activities.map((one) => to(theActivity(one))))}.`,
  choice: (activities) => ` : ${eitherNamed(activities)}`,
  forGoal: ({ goal, choice }) =>
    goal === undefined
      ? `Quel entraînement croisé correspond à mon objectif${choice} ?`
      : `Quel entraînement croisé pour ${goals[goal]}${choice} ?`,
  oneThing: ({ choice }) => `Quelle activité choisir, une seule${choice} ?`,
  allAtOnce: (activities) =>
    `Est-ce que je peux commencer ${activities.length === 0 ? "plusieurs types d'entraînement croisé" : allOf(activities)} en même temps ?`,
  weakness: {
    soreness: "J'ai de fortes courbatures après mes sorties.",
    'no-strength-work': "Je n'ai pas fait de renforcement musculaire depuis plus d'un an.",
    'weak-core': 'Mon gainage est faible.',
    stiffness: 'Je manque de souplesse.',
    injury: "J'ai une blessure.",
  },
};
