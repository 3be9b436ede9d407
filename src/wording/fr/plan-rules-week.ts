import type { Day, Week } from '../../planner/session.ts';
import type { RuleId } from '../../planner/rules/rules.ts';
import { isDemanding, isDemandingRun } from '../../planner/session-load.ts';
import { crossCount, freeDays, sessionsOn } from '../plan-weeks.ts';
import type { FindingFacts, Sentence } from '../plan-words.ts';
import { agreeing, capital, counted, list, number, the, to, type Noun } from './grammar.ts';
import {
  besideRuns,
  crossOn,
  dayAfterRuns,
  namesOf,
  ofDays,
  onDays,
  runOn,
  theSession,
} from './plan-day-names.ts';
import { activities, levelNumbers, LIGHT, SESSION } from './plan-names.ts';
import { BY_THE_CLUB, EXAMPLE, LADDER, TOO_MANY, rules } from './plan-rules.ts';

/** Days named one by one, at most. */
const MOST_NAMED_DAYS = 3;

const PLACED = { m: 'placé', f: 'placée' };

/** Sentences of rules for a whole week, with its days; the others are told as for one day. */
export const rulesOfWeek: { readonly [R in RuleId]?: Sentence } = {
  'one-hard-session-a-day': oneHardSession,
  'days-by-level': daysByLevel,
  'club-free-days': (p) => {
    if (p.days.length === 0) return rules['club-free-days'](p);
    const named = crossOn(p.week, p.days);
    return `${BY_THE_CLUB} ${the(named)} ne ${named.isPlural ? 'peuvent' : 'peut'} pas avoir lieu${onDays(p.days)}.`;
  },
  'club-no-doubles': ({ days }) =>
    `${BY_THE_CLUB} la course à pied et l'entraînement croisé ne vont pas le même jour${days.length === 0 ? '' : `, comme ici${onDays(days)}`}.`,
  'swim-once-or-twice': (p) =>
    p.result === 'ok'
      ? 'Une ou deux séances de natation par semaine sont un bon début.'
      : moreThan(crossCount(p, 'swimming'), activities.swimming.noun, "d'une ou deux pour commencer"),
  'strength-couple-a-week': (p) => {
    if (p.result !== 'ok') {
      return moreThan(crossCount(p, 'strength'), activities.strength.noun, "d'environ deux");
    }
    return p.open
      ? "L'idée est de faire environ deux séances de renforcement musculaire par semaine, et une seule est un début."
      : 'La suggestion est de faire environ deux séances de renforcement musculaire par semaine.';
  },
  'yoga-pilates-once-or-twice': ({ result }) =>
    result === 'ok'
      ? "Du yoga ou du Pilates une ou deux fois par semaine, c'est un bon nombre."
      : "Pour le yoga ou le Pilates, la suggestion est d'une ou deux fois par semaine, et ici, c'est plus.",
  'support-running-near-race': ({ result, days, week }) =>
    result === 'ok'
      ? "Près d'une compétition, l'accent revient sur la course à pied : l'entraînement croisé soutient la récupération et ne doit pas gêner tes sorties."
      : `Près d'une compétition, l'accent est mis sur la course à pied, et ${placed(days, week)} ${crossOn(week, days).isPlural ? 'peuvent' : 'peut'} la gêner.`,
  'after-hard-runs': ({ days, week }) =>
    days.length === 0
      ? "Les lendemains de tes sorties exigeantes sont des jours particulièrement bons pour l'entraînement croisé."
      : `${capital(placed(days, week))} ${crossOn(week, days).isPlural ? 'tombent' : 'tombe'} ${dayAfterRuns(week, days)}, un moment particulièrement bon pour cela.`,
  'no-extra-stress': ({ days, week, open, result }) =>
    days.length > 0 && (open || result !== 'ok')
      ? `Attention ${to(placed(days, week))}${besideRuns(week, days)} : l'entraînement croisé n'est pas là pour ajouter du stress en plus.`
      : "L'entraînement croisé est là pour compléter ta course à pied, pas pour ajouter du stress en plus.",
  'swim-off-hard-days': swimOffHardDays,
  'swim-as-cool-down': ({ days }) =>
    `Une séance de natation facile après la sortie de course à pied${ofDays(days)} est un bon retour au calme.`,
  'yoga-after-run': ({ days }) =>
    days.length === 0
      ? 'Les jours de repos et le moment qui suit une sortie de course à pied conviennent bien au yoga et au Pilates.'
      : `${capital(namesOf(days))} ${days.length > 1 ? 'conviennent' : 'convient'} bien au yoga ou au Pilates, comme les jours de repos et le moment qui suit une sortie de course à pied.`,
  'space-sessions': ({ days, result, open }) => {
    const when = days.length === 0 ? '' : `${namesOf(days)}, `;
    if (result === 'caution') {
      return capital(`${when}laisse du temps entre les deux séances : par exemple ${EXAMPLE}.`);
    }
    return open
      ? capital(`${when}espace la course à pied et l'entraînement croisé : par exemple ${EXAMPLE}.`)
      : capital(`${when}les séances sont espacées, ce qui laisse le temps de récupérer.`);
  },
  'plan-recovery': ({ days }) =>
    `Après ${days.length > 1 ? 'les journées doubles' : days.length === 1 ? 'la journée double' : 'une journée double'}${ofDays(days)}, prévois ta récupération : repos, bonne alimentation, hydratation et sommeil.`,
  'enough-rest-days': ({ result, week }) => {
    if (result !== 'ok')
      return "Il n'y a aucun jour de repos dans cette semaine, et il t'en faut suffisamment.";
    const free = freeDays(week);
    if (free.length > MOST_NAMED_DAYS) {
      return `${capital(number(free.length))} jours restent des jours de repos.`;
    }
    return free.length === 0
      ? 'Un jour ne contient que du travail doux, il te reste donc quand même un jour de repos.'
      : `${capital(namesOf(free))} ${free.length > 1 ? 'restent des jours' : 'reste un jour'} de repos.`;
  },
  'keep-rest-days': ({ result }) =>
    result === 'ok'
      ? 'Garde des jours de repos, et ne les remplis pas tous de séances intenses.'
      : 'Chaque jour sans course à pied contient une séance intense, et les jours de repos ne doivent pas tous être remplis ainsi.',
  'mix-kinds': () =>
    "Ton entraînement croisé mélange différents types d'activités, ce qui te donne une condition physique complète.",
};

function oneHardSession({ days, week, result, open }: FindingFacts): string {
  if (days.length === 0) {
    return open
      ? `${capital(TOO_MANY)}, donc garde l'une des deux légère.`
      : 'Aucun jour ne contient deux séances intenses.';
  }
  const hard = sessionsOn(week, days).filter(isDemanding);
  if (result !== 'ok') {
    const why =
      result === 'caution'
        ? 'une sortie longue compte aussi comme une séance intense'
        : "deux le même jour, c'est une de trop";
    return days.length === 1 && hard.length === 2
      ? `${capital(list(hard.map(theSession)))}${ofDays(days)}, ce sont deux séances intenses le même jour, et ${why}.`
      : `${capital(namesOf(days))} ${days.length > 1 ? 'contiennent chacun' : 'contient'} plus d'une séance intense, et ${why}.`;
  }
  const when = capital(namesOf(days));
  if (!open) return `${when}, une seule des séances est intense, comme il se doit.`;
  if (!hard.some(isDemandingRun)) {
    return `${when}, ne garde qu'une seule séance intense, car ${TOO_MANY}.`;
  }
  const named = crossOn(week, days);
  return `${when}, garde ${the(named)} plus ${agreeing(LIGHT, named)} que ${the(runOn(week, days))}, car ${TOO_MANY}.`;
}

function swimOffHardDays({ days, week, result, open }: FindingFacts): string {
  if (days.length === 0) return 'La natation a sa place les jours sans sortie exigeante.';
  const named = crossOn(week, days, 'swimming');
  const swims = placed(days, week, 'swimming');
  if (result !== 'ok') {
    return `${capital(swims)} ${named.isPlural ? 'iraient' : 'irait'} mieux un jour sans sortie exigeante, sauf en retour au calme facile après la sortie.`;
  }
  return open
    ? `Garde ${swims} ${named.isPlural ? 'faciles' : 'facile'}, après la sortie, en retour au calme, car les autres séances de natation ont leur place les jours sans sortie exigeante.`
    : `${capital(swims)} ${named.isPlural ? 'sont' : 'est'} bien ${agreeing(PLACED, named)}, loin des sorties exigeantes ou en retour au calme facile.`;
}

function daysByLevel(p: FindingFacts): string {
  const { facts, result } = p;
  const suits = levelNumbers[facts.level ?? 'unknown'];
  if (result === 'ok') {
    return facts.level === undefined ? `Le nombre dépend du niveau : ${LADDER}.` : `${capital(suits)}.`;
  }
  return `${capital(counted(crossCount(p), SESSION))} d'entraînement croisé, c'est trop ; ${suits}.`;
}

const moreThan = (count: number, noun: Noun, suggested: string): string =>
  `${capital(counted(count, noun))} par semaine, c'est plus que la suggestion ${suggested}.`;

/** The cross-training of some days with their names: `la séance de natation de mardi`. */
const placed = (days: readonly Day[], week: Week | undefined, activity?: 'swimming'): string =>
  `${the(crossOn(week, days, activity))}${ofDays(days)}`;
