import { phaseOf } from '../../planner/phase.ts';
import type { Missing, RemedyId } from '../../planner/plan.ts';
import type { RuleId } from '../../planner/rules/rules.ts';
import type { Day } from '../../planner/session.ts';
import { dayNeeded, needsFreeDay, numberToKeep, toCutBack, toLeaveOut } from '../plan-offers.ts';
import { inOrder } from '../plan-weeks.ts';
import type { PlanFacts, RemedyFacts } from '../plan-words.ts';
import { a, alone, capital, counted, either, list, number, of, oneOf, the, to } from './grammar.ts';
import {
  countedName,
  eitherDay,
  madeEasy,
  movesText,
  namesOf,
  nounOf,
  theSession,
} from './plan-day-names.ts';
import { DAY, levelNumbers, run, session, SESSION, stayAt } from './plan-names.ts';

const theOne = (facts: PlanFacts): string => the(oneOf(session(facts)));

/** What would make it a yes. */
export const remedies: Readonly<Record<RemedyId, (p: RemedyFacts) => string>> = {
  'make-cross-easy': ({ facts, eased }) => {
    if (eased.length > 0) return `${capital(madeEasy(eased.map(theSession)))}.`;
    const easy = capital(madeEasy([theOne(facts)]));
    if (facts.intent === 'placement') return `${easy}, ou choisis un autre jour.`;
    const otherDay = facts.run === 'hard' || facts.run === 'long' ? ', ou donne-lui son propre jour' : '';
    return `${easy}${otherDay}.`;
  },
  'move-cross-day': ({ facts }) =>
    `Donne ${toThe(facts)} son propre jour, loin ${of(the(oneOf(run(facts))))}.`,
  'running-first': () =>
    'Donne la priorité à la course à pied, et choisis quelque chose de plus facile à côté.',
  'fewer-days': fewerDays,
  'other-days': otherDays,
  'make-moves': ({ moves }) =>
    moves.length === 0 ? 'Change les jours nommés plus haut.' : `${capital(movesText(moves))}.`,
  'leave-out': leaveOut,
  'one-at-a-time': () =>
    'Commence par ce qui travaille ton plus grand point faible, et ajoute la suite quand cela fait partie de ta routine.',
  'fit-the-season': fitTheSeason,
  'rest-first': restFirst,
};

const toThe = (facts: PlanFacts): string => to(theOne(facts));

function fitTheSeason({ facts }: RemedyFacts): string {
  const phase = phaseOf(facts);
  if (facts.changes?.includes('no-running') === true) {
    return phase === undefined || phase === 'off-season'
      ? 'Cours plutôt moins, mais continue à courir.'
      : "Continue à courir, et laisse l'entraînement croisé soutenir ta course à pied.";
  }
  const rests = facts.changes?.some((one) => one === 'full-rest' || one === 'no-cross') === true;
  if (phase === 'off-season') {
    const time = facts.season === 'off-season' ? "de l'intersaison" : "du temps d'ici là";
    return rests
      ? "Reste plutôt en mouvement : maintiens ta condition physique avec de l'entraînement croisé, ou essaie quelque chose de nouveau."
      : `Profite ${time} pour faire plus d'entraînement croisé, ou essaie quelque chose de nouveau.`;
  }
  return rests
    ? "Recentre-toi pas à pas sur la course à pied, et garde l'entraînement croisé qui la soutient."
    : "Recentre-toi pas à pas sur la course à pied, et garde cela pour l'intersaison.";
}

function otherDays(p: RemedyFacts): string {
  const { facts, days = [] } = p;
  switch (dayNeeded(p)) {
    case 'rest-day-first':
      return "Prévois d'abord au moins un jour sans course à pied.";
    case 'free-day-first':
      return `Prévois un jour sans course à pied pour ${theOne(facts)}.`;
    case 'new-plan':
      return 'Planifie autrement les jours nommés plus haut, ou retire une séance.';
    case 'named':
      return `Plutôt ${eitherDay(days)}.`;
    case 'without-hard-run':
      return `Donne ${toThe(facts)} un jour sans sortie exigeante.`;
    case 'away-from-race':
      return `Donne ${toThe(facts)} un jour loin de la compétition.`;
    case 'another':
      return `Donne ${toThe(facts)} un autre jour.`;
  }
}

function leaveOut(p: RemedyFacts): string {
  if (p.leftOut.length === 0) return 'Retire quelque chose, et redemande avec moins de séances.';
  const { sessions, hasOthers } = toLeaveOut(p, countedName);
  const names = sessions.map(({ session: one, count, all }) => {
    const noun = nounOf(one);
    if (all === count) return count === 1 ? the(oneOf(noun)) : `les ${counted(count, noun)}`;
    return `${alone(count, noun.gender)} des ${counted(all, noun)}`;
  });
  return `Retire ${list(names)}${hasOthers ? ', ou renonce plutôt à une autre séance' : ''}.`;
}

function fewerDays(p: RemedyFacts): string {
  const { facts, max, days = [] } = p;
  if (max === 0) return 'Laisse cela de côté tant que la limite propre à ton club est en vigueur.';
  const keep = numberToKeep(p);
  const noun = keep.unit === 'day' ? DAY : session(keep);
  const where = facts.intent === 'placement' && keep.isOwn ? whichOf(inOrder(days), keep.max) : '';
  return `${capital(stayAt(keep, noun))} par semaine${where}.`;
}

/** The days found for more sessions than there should be: so many of them. */
function whichOf(days: readonly Day[], most: number | undefined): string {
  if (days.length === 0 || most === undefined) return '';
  return days.length <= most ? `, ${namesOf(days)}` : `, sur ${number(most)} de ces jours : ${namesOf(days)}`;
}

function restFirst(p: RemedyFacts): string {
  if (p.facts.wornOut !== true) {
    return needsFreeDay(p.facts)
      ? "Prévois d'abord au moins un jour sans course à pied."
      : 'Transforme un jour en jour de repos.';
  }
  const { crosses, hardRun } = toCutBack(p);
  const oneLess = session({});
  const ways = [
    ...(crosses === 0 ? [] : [`retire ${crosses === 1 ? the(oneOf(oneLess)) : a(oneLess)}`]),
    ...(hardRun === undefined ? [] : [`fais ${theSession(hardRun)} avec moins d'intensité`]),
  ];
  return ways.length === 0
    ? "Ajoute à nouveau de l'entraînement quand tu ne te sens plus à bout de forces."
    : `${capital(either(ways))} tant que tu te sens à bout de forces.`;
}

const EXACT = 'et je pourrai répondre précisément.';

/** Asks for what would change the verdict. */
export const missing: Readonly<Record<Missing, (p: { readonly facts: PlanFacts }) => string>> = {
  level: () =>
    `Dis-moi si tu débutes en course à pied ou si ton niveau est intermédiaire ou confirmé, ${EXACT}`,
  run: () => `Dis-moi à quel point la sortie de course à pied est exigeante, ${EXACT}`,
  'activity-intensity': ({ facts }) => `Dis-moi à quel point ${theOne(facts)} est intense, ${EXACT}`,
  'run-days': () =>
    'Dis-moi quels jours tu cours, et quelles sorties sont exigeantes, et je pourrai nommer les jours.',
  goal: () => `Dis-moi ce que tu prépares, par exemple un marathon ou des sprints, ${EXACT}`,
  weakness: () =>
    'Dis-moi ce qui te gêne le plus : des courbatures aux jambes, pas de renforcement musculaire, des muscles du tronc faibles, de la raideur ou une blessure.',
  season: () => `Dis-moi quand a lieu ta prochaine compétition, ou que c'est l'intersaison, ${EXACT}`,
};

/** Why a week is changed, or why wishes cannot be had together: a clause behind "car". */
export const reasons: { readonly [R in RuleId]?: (p: RemedyFacts) => string } = {
  'one-hard-session-a-day': () => "deux séances intenses le même jour, c'est une de trop",
  'cut-back-when-worn-out': () => "quand on se sent à bout de forces, c'est le moment d'en faire moins",
  'strength-couple-a-week': () =>
    "pour le renforcement musculaire, la suggestion est d'environ deux fois par semaine",
  'swim-once-or-twice': () => "pour la natation, il s'agit de commencer par une ou deux séances par semaine",
  'yoga-pilates-once-or-twice': () =>
    "pour le yoga ou le Pilates, la suggestion est d'une ou deux fois par semaine",
  'cycling-replaces-one-or-two-runs': () =>
    "pour le vélo, la suggestion est d'une ou deux séances par semaine",
  'days-by-level': ({ facts }) => levelNumbers[facts.level ?? 'unknown'],
  'support-running-near-race': () =>
    "près d'une compétition, l'entraînement croisé ne doit pas gêner ta course à pied",
  'running-first-before-event': () => 'avant un événement, la course à pied est prioritaire',
  'after-hard-runs': () =>
    "les lendemains de sorties exigeantes sont particulièrement bons pour l'entraînement croisé",
  'no-extra-stress': () => "l'entraînement croisé n'est pas là pour ajouter du stress en plus",
  'swim-off-hard-days': () => 'la natation a sa place les jours sans sortie exigeante',
  'space-sessions': () =>
    "une sortie de course à pied et de l'entraînement croisé le même jour demandent du temps entre les deux",
  'plan-recovery': () => 'il te faut du temps pour récupérer',
  'one-new-thing-at-a-time': () => 'une seule nouveauté à la fois suffit',
  'keep-rest-days': () => 'les jours de repos ne doivent pas tous devenir des séances intenses',
  'enough-rest-days': () => 'il te faut assez de jours de repos',
  'club-no-doubles': () =>
    "la limite propre à ton club ne permet pas la course à pied et l'entraînement croisé le même jour",
  'club-free-days': () => 'la limite propre à ton club garde ce jour sans entraînement croisé',
  'club-most-sessions': ({ facts }) => {
    const most = facts.limits?.mostSessions;
    if (most === 0) return "la limite propre à ton club ne permet pas d'entraînement croisé";
    return most === undefined
      ? 'la limite propre à ton club permet moins de séances'
      : `la limite propre à ton club permet ${counted(most, SESSION)} d'entraînement croisé par semaine`;
  },
};

/** Why wishes cannot be had where no rule stands against them: clauses behind "car". */
export const ownReasons = {
  refused: "c'est toi qui l'exclus",
  noDay: "il n'y a pas de place les jours que tu laisses libres",
};
