import type { SeasonChange } from '../../planner/plan.ts';
import type { RuleId } from '../../planner/rules/rules.ts';
import type { FindingFacts, PlanFacts, Sentence } from '../plan-words.ts';
import { a, capital, list } from './grammar.ts';
import { allOf, cross, goals } from './plan-names.ts';

/** What a member would change, as it stands inside a sentence. */
const CHANGES: Readonly<Record<SeasonChange, string>> = {
  'more-cross': "davantage d'entraînement croisé",
  'less-cross': "moins d'entraînement croisé",
  'no-cross': "l'arrêt de tout entraînement croisé",
  'more-running': 'davantage de course à pied',
  'less-running': 'moins de course à pied',
  'no-running': "l'arrêt de la course à pied",
  'new-activities': 'quelque chose de nouveau',
  'full-rest': 'un repos complet',
};

/** Sentences of the rules about the time of the year, the goal, the choice and the state of the member. */
export const rulesOfThePhase = {
  'cut-back-when-worn-out': () =>
    "Quand tu te sens à bout de forces, il faut peut-être réduire l'entraînement croisé ou courir avec moins d'intensité.",
  'sore-swim-or-cycle': ({ open }) =>
    open
      ? 'Pour les coureurs qui ont de fortes courbatures, seuls la natation et le vélo sont cités, et tu écartes les deux.'
      : "Quand tes sorties te laissent de fortes courbatures, la natation ou le vélo peuvent t'aider à récupérer plus vite et continuent d'améliorer ta condition physique.",
  'yoga-for-core-and-flexibility': ({ open }) =>
    open
      ? 'Pour des muscles du tronc plus forts ou plus de souplesse, seuls le yoga et le Pilates sont cités, et tu écartes les deux.'
      : "Pour des muscles du tronc plus forts ou plus de souplesse, prends des cours de yoga ou garde une pratique régulière du Pilates ; l'intersaison est le moment idéal pour cela.",
  'train-around-an-injury': () =>
    "Avec une blessure, d'autres formes d'exercice comme la natation restent parfois possibles, tant que cela n'aggrave pas la blessure.",
  'marathon-endurance': ({ open }) =>
    open
      ? "Un marathon demande de l'endurance ; seuls le vélo et la natation sont cités pour cela, et tu écartes les deux."
      : "Un marathon demande de l'endurance, et le vélo ou la natation la développent.",
  'sprint-power': ({ open }) =>
    open
      ? 'Les sprints demandent des séances de renforcement musculaire et de vitesse ; les exemples sont la pliométrie et le fractionné.'
      : 'Les sprints demandent des séances de renforcement musculaire et de vitesse, comme la pliométrie ou le fractionné.',
  'match-your-goal': ({ facts }) =>
    facts.goal === undefined || facts.goal === 'marathon' || facts.goal === 'sprint'
      ? 'Choisis ce qui correspond à ton objectif de course à pied : un marathon et des sprints ne demandent pas le même travail.'
      : `Choisis ce qui correspond à ton objectif de course à pied : rien n'est cité pour ${goals[facts.goal]}, mais le vélo ou la natation le sont pour un marathon, et le travail de force et de vitesse pour des sprints.`,
  'weakness-first': () =>
    "Trouve d'abord ton plus grand point faible, et choisis l'entraînement croisé qui le travaille.",
  'shift-back-to-running': shiftBack,
  'support-running-near-race': supportNearRace,
  'more-in-the-off-season': ({ facts }) => {
    const then = capital(whenFree(facts));
    const room = `${then} il y a de la place pour plus d'entraînement croisé et moins de course à pied`;
    if (facts.intent === 'frequency') return `${room}, mais aucun nombre n'est donné pour cela.`;
    return isOther(facts)
      ? `${room}, mais ni l'un ni l'autre n'est obligatoire.`
      : `${then} tu peux faire plus d'entraînement croisé pour maintenir ta condition physique, et courir moins.`;
  },
  'no-replacement-for-running': () =>
    "L'entraînement croisé complète la course à pied et ne la remplace pas.",
  'off-season-is-no-break': () =>
    "L'intersaison n'est pas une pause pour ta condition physique, mais une occasion d'explorer, de gagner en force et de diversifier ton entraînement.",
  'new-in-the-off-season': ({ facts }) => {
    const named = facts.activities ?? [];
    const what =
      named.length === 0
        ? 'découvrir de nouvelles activités'
        : `essayer quelque chose de nouveau comme ${allOf(named)}`;
    return saysOffSeason(facts)
      ? `L'intersaison est le moment parfait pour ${what}, sans compétition pour te mettre la pression.`
      : `${capital(whenFree(facts))} tu as du temps pour ${what}.`;
  },
  'base-in-the-off-season': ({ facts }) =>
    `L'entraînement croisé maintient ta condition physique${saysOffSeason(facts) ? " à l'intersaison" : ''}, pendant que les muscles qui te servent à courir ont une pause.`,
} satisfies { readonly [R in RuleId]?: Sentence };

function shiftBack({ facts, result }: FindingFacts): string {
  const { changes = [] } = facts;
  const then = 'À mesure que la saison des compétitions approche,';
  if (result === 'ok' || changes.length === 0) {
    return `${then} recentre-toi sur la course à pied, et fais-le progressivement.`;
  }
  return changes.includes('no-cross') || changes.includes('full-rest')
    ? `${then} il s'agit de se recentrer progressivement sur la course à pied, or ${asked(changes)}, c'est un changement brusque.`
    : `${then} il s'agit de se recentrer sur la course à pied, or ${asked(changes)}, c'est aller dans l'autre sens.`;
}

function supportNearRace({ facts, result }: FindingFacts): string {
  const { intent, changes = [] } = facts;
  if (result === 'ok' && intent === 'season') {
    return "Près de la compétition, l'entraînement croisé soutient ta récupération et ne doit pas gêner ta course à pied.";
  }
  if (result === 'ok') {
    return "Près d'une compétition, l'accent revient sur la course à pied : l'entraînement croisé soutient la récupération et ne doit pas gêner tes sorties.";
  }
  if (intent === 'season') {
    const gist = "Près de la compétition, l'entraînement croisé ne doit pas gêner ta course à pied";
    return changes.length === 0 ? `${gist}.` : `${gist}, or ce serait le cas avec ${asked(changes)}.`;
  }
  const focus = "Près d'une compétition, l'accent est mis sur la course à pied, et";
  return intent === 'same-day' || intent === 'placement'
    ? `${focus} ${a(cross(facts))} peut la gêner.`
    : `${focus} un entraînement croisé intense peut la gêner.`;
}

/** True where it is the off-season by the member's own words, or nothing is known of a race. */
const saysOffSeason = ({ season, weeksToRace }: PlanFacts): boolean =>
  season === 'off-season' || weeksToRace === undefined;

/** The time of less pressure: the article's own where the member says so, else told by the race that is far off. */
const whenFree = (facts: PlanFacts): string =>
  saysOffSeason(facts)
    ? "à l'intersaison,"
    : "tant que ta compétition est encore à plusieurs mois, comme à l'intersaison,";

const isOther = ({ changes }: PlanFacts): boolean =>
  changes?.some((change) => change === 'less-cross' || change === 'more-running') === true;

const asked = (changes: readonly SeasonChange[]): string => list(changes.map((change) => CHANGES[change]));
