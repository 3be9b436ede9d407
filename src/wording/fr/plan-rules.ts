import type { RuleId } from '../../planner/rules/rules.ts';
import type { FindingFacts, PlanFacts, Sentence } from '../plan-words.ts';
import { a, agreeing, capital, counted, neither, of, oneOf, the } from './grammar.ts';
import { everyWeekOn } from './plan-day-names.ts';
import { cross, goals, LIGHT, run, session, SESSION, theActivity } from './plan-names.ts';
import { rulesOfThePhase } from './plan-rules-phase.ts';

/** Behind "par exemple". */
export const EXAMPLE = "la course à pied le matin et l'entraînement croisé le soir";
export const TOO_MANY = "deux séances intenses le même jour, c'est une de trop";
export const LADDER =
  "un à deux jours par semaine si tu débutes en course à pied, deux à trois au niveau intermédiaire, jusqu'à trois au niveau confirmé";

/** Behind it stands what the club's limit says. */
export const BY_THE_CLUB = 'Selon la limite propre à ton club,';

/** One sentence a rule, by what it found. Each stands on its own. */
export const rules: Readonly<Record<RuleId, Sentence>> = {
  ...rulesOfThePhase,
  'one-hard-session-a-day': oneHardSession,
  'strength-after-a-break': () =>
    "Après plus d'un an sans renforcement musculaire, une ou deux séances par semaine vont probablement beaucoup t'aider.",
  'strength-couple-a-week': () =>
    'Vise environ deux séances de renforcement musculaire par semaine, pour tout le corps.',
  'swim-once-or-twice': () =>
    'Commence par une ou deux séances de natation par semaine, les jours sans sortie exigeante.',
  'cycling-replaces-one-or-two-runs': ({ facts }) =>
    facts.activity === undefined || facts.activity === 'cycling'
      ? "Remplace chaque semaine une ou deux sorties de course à pied par des sorties à vélo, et n'abuse pas du vélo."
      : "Il n'y a que pour le vélo qu'un nombre de sorties de course à pied à remplacer est donné : une ou deux par semaine.",
  'yoga-pilates-once-or-twice': ({ facts }) =>
    `Une ou deux fois par semaine, c'est un bon nombre pour ${yoga(facts)}, les jours de repos ou après une sortie de course à pied.`,
  'days-by-level': daysByLevel,
  'running-first-before-event': runningFirst,
  'after-hard-runs': () =>
    "Les lendemains de tes sorties exigeantes sont des jours particulièrement bons pour l'entraînement croisé.",
  'no-extra-stress': () =>
    "L'entraînement croisé est là pour compléter ta course à pied, pas pour ajouter du stress en plus.",
  'swim-off-hard-days': ({ facts }) =>
    facts.run === undefined
      ? "Pour la natation, choisis des jours sans sortie exigeante ; l'exception est une séance de natation facile après la sortie, en retour au calme."
      : `Le jour ${of(a(run(facts)))}, fais une séance de natation facile, après la sortie, en retour au calme ; les autres séances de natation ont leur place les jours sans sortie exigeante.`,
  'swim-as-cool-down': () =>
    'Une séance de natation facile après une sortie de course à pied est un bon retour au calme.',
  'yoga-after-run': ({ facts }) =>
    `Un jour de repos ou après une sortie de course à pied, c'est le bon moment pour ${yoga(facts)} : en douceur, pour te détendre et faire des étirements.`,
  'order-left-open': () => `Aucun ordre n'est fixé, mais le seul exemple fait courir d'abord : ${EXAMPLE}.`,
  'space-sessions': spaceSessions,
  'plan-recovery': () =>
    'Prévois aussi ta récupération : du temps pour te reposer, une bonne alimentation, une bonne hydratation et un bon sommeil.',
  'same-day-allowed': () =>
    "Courir et faire de l'entraînement croisé le même jour ne pose pas de problème si tu t'y prends bien.",
  'one-new-thing-at-a-time': ({ result }) =>
    result === 'ok'
      ? "Ne commence qu'une nouveauté à la fois, et la suivante seulement quand la précédente fait partie de ta routine."
      : "Ne commence qu'une nouveauté à la fois, au lieu d'en commencer plusieurs en même temps.",
  'start-with-one-or-two': ({ facts }) =>
    facts.intent === 'placement'
      ? 'Commence par une ou deux séances par semaine.'
      : 'Commence par une ou deux séances par semaine, de préférence les lendemains de sorties exigeantes.',
  'keep-rest-days': ({ result }) =>
    result === 'conflict'
      ? "Avec de l'entraînement croisé tous les jours, il ne reste aucun jour de repos, et les jours de repos doivent rester."
      : 'Garde des jours de repos, et ne les remplis pas tous de séances intenses.',
  'enough-rest-days': () => 'Garde assez de jours de repos dans ta semaine.',
  'watch-the-whole': () =>
    "La plupart des jours de cette semaine sont intenses : surveille de près l'intensité et le volume de l'ensemble.",
  'mix-kinds': () =>
    "Un mélange d'entraînement cardiovasculaire, de renforcement musculaire, de souplesse et d'équilibre te donne une condition physique complète.",
  'trainer-for-new-exercise': () =>
    "Pour un exercice ou du matériel nouveau pour toi, pense à faire appel à un entraîneur ; des vidéos ou des cours t'aident aussi à bien faire.",
  'club-no-doubles': () =>
    `${BY_THE_CLUB} la course à pied et l'entraînement croisé ne vont pas le même jour.`,
  'club-free-days': ({ facts }) => {
    const free = facts.limits?.noCrossOn ?? [];
    const when = free.length === 0 ? 'ce jour-là' : neither(everyWeekOn(free));
    return `${BY_THE_CLUB} il n'y a pas d'entraînement croisé ${when}.`;
  },
  'club-most-sessions': ({ facts }) => {
    const most = facts.limits?.mostSessions;
    if (most === 0) return `${BY_THE_CLUB} il n'y a pas d'entraînement croisé dans la semaine.`;
    return most === undefined
      ? `${BY_THE_CLUB} le nombre de séances d'entraînement croisé par semaine a un maximum.`
      : `${BY_THE_CLUB} le maximum est ${of(counted(most, SESSION))} d'entraînement croisé par semaine.`;
  },
  'number-varies': () =>
    "L'expérience, la forme et les objectifs jouent tous un rôle, et un coach de course à pied peut t'aider à trouver ton nombre.",
};

function oneHardSession({ facts, result, open }: FindingFacts): string {
  const demanding = facts.run === 'hard' || facts.run === 'long';
  const [aRun, aCross] = [a(run(facts)), a(cross(facts))];
  if (result === 'conflict') {
    return `${capital(aRun)} et ${aCross}, ce sont deux séances intenses le même jour, donc une de trop, quel que soit l'écart entre les deux.`;
  }
  if (result === 'caution') {
    return `Une sortie longue compte aussi comme une séance intense, donc avec ${aCross}, cela ferait deux séances intenses le même jour.`;
  }
  if (!open) {
    return demanding
      ? `${capital(aCross)} à côté ${of(aRun)}, c'est une bonne combinaison, car une seule des deux séances est intense.`
      : `Avec ${aRun}, ${aCross} est la seule séance intense de la journée, comme il se doit.`;
  }
  const theOne = the(oneOf(session(facts)));
  if (demanding) {
    return facts.activity === undefined
      ? `Avec ${aRun}, fais un entraînement croisé léger : par exemple du yoga doux ou de la natation facile.`
      : `Garde ${theOne} plus ${agreeing(LIGHT, oneOf(session(facts)))} que la sortie de course à pied, car ${TOO_MANY}.`;
  }
  if (facts.run === undefined && (facts.activityIntensity === 'hard' || facts.activity === 'hiit')) {
    return `Garde la sortie de course à pied facile, car ${TOO_MANY}.`;
  }
  const lighter =
    facts.activity === undefined ? 'fais un entraînement croisé léger' : `garde ${theOne} facile`;
  return `${capital(TOO_MANY)}, donc ${lighter} quand la sortie de course à pied est exigeante.`;
}

function runningFirst({ facts }: FindingFacts): string {
  const { goal, season, weeksToRace, intent } = facts;
  const other = intent === 'same-day' ? the(oneOf(session(facts))) : "l'entraînement croisé";
  const what = `la course à pied est prioritaire : ${other} la soutient et ne doit pas trop te fatiguer pour courir`;
  if (goal !== undefined && goal !== 'general' && season !== 'off-season') {
    return `Tant que tu t'entraînes pour ${goals[goal]}, ${what}.`;
  }
  return season === 'race-season' || weeksToRace !== undefined
    ? `Avec une compétition en vue, ${what}.`
    : "Si tu t'entraînes pour une compétition ou un autre événement, la course à pied est prioritaire.";
}

function spaceSessions({ facts, result, open }: FindingFacts): string {
  if (facts.gapAsked === true) {
    return `Espace les deux séances, par exemple ${EXAMPLE} ; aucun nombre d'heures n'est fixé.`;
  }
  if (result === 'caution') {
    return `Faire les deux directement à la suite ne laisse pas le temps de récupérer, mieux vaut donc les espacer : par exemple ${EXAMPLE}.`;
  }
  if (!open) return 'Espacées, les deux séances te laissent le temps de récupérer entre les deux.';
  const space = 'Espace les deux séances, pour pouvoir récupérer entre les deux';
  return facts.orderAsked === true ? `${space}.` : `${space}, par exemple ${EXAMPLE}.`;
}

function daysByLevel({ facts }: FindingFacts): string {
  const all = facts.activity === undefined ? '' : ', toutes séances confondues';
  if (facts.level === undefined) {
    return `${facts.count === undefined ? 'Cela dépend de ton niveau' : 'Le nombre dépend du niveau'} : ${LADDER}.`;
  }
  switch (facts.level) {
    case 'beginner':
      return `Pour les coureurs débutants, un à deux jours d'entraînement croisé par semaine sont un bon début${all}.`;
    case 'intermediate':
      return `Au niveau intermédiaire, deux à trois jours d'entraînement croisé par semaine conviennent bien${all}.`;
    case 'advanced':
      return `Pour les coureurs confirmés, c'est jusqu'à trois jours d'entraînement croisé par semaine${all}, choisis de façon à équilibrer la charge de course à pied.`;
  }
}

const yoga = ({ activity }: PlanFacts): string => theActivity(activity ?? 'yoga');
