import type { RuleId } from '../../planner/rules/rules.ts';
import { isHard, runsEveryDay, withThoseAsked } from '../plan-weeks.ts';
import type { FindingFacts, PlanFacts, Sentence } from '../plan-words.ts';
import { a, agreeing, alone, capital, oneOf, the } from './grammar.ts';
import { dayKindNamed, namesOf } from './plan-day-names.ts';
import { cross, levelNumbers, LIGHT, session, theActivity } from './plan-names.ts';
import { EXAMPLE, LADDER, TOO_MANY } from './plan-rules.ts';

/** Sentences of rules for a session that seeks its day; the others are told as for one day. */
export const rulesOfPlacement: { readonly [R in RuleId]?: Sentence } = {
  'one-hard-session-a-day': oneHardSession,
  'after-hard-runs': () =>
    "Les lendemains de tes sorties exigeantes sont des jours particulièrement bons pour l'entraînement croisé.",
  'no-extra-stress': () =>
    "L'entraînement croisé est là pour compléter ta course à pied, pas pour ajouter du stress à côté d'une sortie exigeante.",
  'swim-off-hard-days': ({ result }) =>
    result === 'ok'
      ? "Pour la natation, choisis des jours sans sortie exigeante ; l'exception est une séance de natation facile après la sortie, en retour au calme."
      : 'La natation a sa place les jours sans sortie exigeante, sauf une séance facile après la sortie, en retour au calme.',
  'space-sessions': ({ result, open }) =>
    result === 'ok' && !open
      ? "Espacés, la course à pied et l'entraînement croisé te laissent le temps de récupérer entre les deux."
      : `Un jour où tu cours, espace les deux séances : par exemple ${EXAMPLE}.`,
  'plan-recovery': () =>
    'Après une journée avec les deux, prévois ta récupération : repos, bonne alimentation, hydratation et sommeil.',
  'same-day-allowed': () => "Les deux le même jour, c'est bien aussi si tu t'y prends bien.",
  'keep-rest-days': ({ result }) =>
    result === 'ok'
      ? 'Les jours de repos ne doivent pas tous devenir des séances intenses.'
      : 'Cela remplirait tous tes jours de repos de séances intenses, et les jours de repos doivent rester.',
  'enough-rest-days': ({ facts, result }) => {
    if (result === 'ok') return 'Garde assez de jours de repos dans ta semaine.';
    return runsEveryDay(facts)
      ? 'Tu cours tous les jours, et il te faut assez de jours de repos.'
      : "Cela ne laisse aucun jour de repos dans ta semaine, et il t'en faut suffisamment.";
  },
  'days-by-level': ({ facts, result }) => {
    if (result !== 'ok') return `Cela fait trop d'entraînement croisé ; ${levelNumber(facts)}.`;
    return facts.level === undefined
      ? `Le nombre dépend du niveau : ${LADDER}.`
      : `${capital(levelNumber(facts))}.`;
  },
  'strength-couple-a-week': ({ facts, result }) => own(facts, result, "d'environ deux fois par semaine"),
  'swim-once-or-twice': ({ facts, result }) =>
    own(facts, result, "d'une ou deux fois par semaine pour commencer"),
  'yoga-pilates-once-or-twice': ({ facts, result }) => own(facts, result, "d'une ou deux fois par semaine"),
  'cycling-replaces-one-or-two-runs': () =>
    "Remplace chaque semaine une ou deux sorties de course à pied par des sorties à vélo, et n'abuse pas du vélo.",
};

function oneHardSession({ facts, result, open }: FindingFacts): string {
  const { onKind } = facts;
  const one = oneOf(session(facts));
  if (result === 'conflict') {
    return `${capital(a(cross(facts)))} ${where(facts)}, cela fait deux séances intenses le même jour, donc une de trop, quel que soit l'écart entre les deux.`;
  }
  if (result === 'caution') {
    return `Une sortie longue compte aussi comme une séance intense, donc avec ${a(cross(facts))} ${where(facts)}, cela ferait deux séances intenses le même jour.`;
  }
  if (!open) return 'Une seule séance de la journée est intense, comme il se doit.';
  if (isHard(facts)) return `Garde la sortie de course à pied de ce jour-là facile, car ${TOO_MANY}.`;
  const light = agreeing(LIGHT, one);
  return onKind === undefined && facts.on === undefined
    ? `${capital(TOO_MANY)}, donc garde ${the(one)} ${light} quand la sortie de course à pied est exigeante.`
    : `Garde ${the(one)} plus ${light} que la sortie de course à pied de ce jour-là, car ${TOO_MANY}.`;
}

/** When the session is to be: the day that the member names. */
export function where({ on: days, onKind }: PlanFacts): string {
  if (days !== undefined && days.length > 0) return namesOf(days);
  return onKind === undefined ? 'ce jour-là' : dayKindNamed(onKind);
}

const levelNumber = ({ level }: PlanFacts): string => levelNumbers[level ?? 'unknown'];

function own(facts: PlanFacts, result: FindingFacts['result'], howOften: string): string {
  const name = facts.activity === undefined ? "l'entraînement croisé" : theActivity(facts.activity);
  const told = `Pour ${name}, la suggestion est ${howOften}`;
  return result === 'ok'
    ? `${told}.`
    : `${told}, et ${alone(withThoseAsked(facts), 'f')} par semaine, c'est plus que cela.`;
}
