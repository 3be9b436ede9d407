import type { FrequencyQuestion, SameDayQuestion } from '../../planner/plan.ts';
import { makeAsked } from '../plan-asked.ts';
import { a, alone, capital, counted, oneOf, the } from './grammar.ts';
import { choiceAsked } from './plan-asked-choice.ts';
import { weekAsked } from './plan-asked-week.ts';
import { amount, cross, gaps, goals, run, RUN, session, someOf, without } from './plan-names.ts';

function howOften(question: FrequencyQuestion): string {
  const { activity, count, onTop, replacesRuns } = question;
  const some = activity === undefined ? "de l'entraînement croisé" : someOf(activity);
  if (onTop === true) {
    const total = count === undefined ? '' : `, ${amount(question, count)} par semaine en tout`;
    const runsToo = replacesRuns === true ? ' et remplacer ainsi des sorties de course à pied' : '';
    return `Est-ce que je peux ajouter ${some} à ce que je fais déjà${runsToo}${total} ?`;
  }
  if (replacesRuns === true) {
    return count === undefined
      ? `Combien de sorties de course à pied par semaine est-ce que je peux remplacer par ${some} ?`
      : `Est-ce que je peux remplacer ${counted(count, RUN)} par semaine par ${some} ?`;
  }
  if (count === 1) return `Est-ce que je peux faire ${some} une fois par semaine ?`;
  if (count !== undefined) {
    return `Est-ce que je peux faire ${amount(question, count)}${activity === undefined ? " d'entraînement croisé" : ''} par semaine ?`;
  }
  return activity === undefined
    ? "Combien de jours d'entraînement croisé par semaine est-ce que je devrais faire ?"
    : `Combien de ${session(question).many} par semaine est-ce que je devrais faire ?`;
}

/** The session that is done first: `d'abord la sortie de course à pied`. */
export function firstOf(question: SameDayQuestion): string | undefined {
  if (question.order === undefined) return undefined;
  return `d'abord ${the(oneOf(question.order === 'run-first' ? RUN : session(question)))}`;
}

/** `cette semaine`, `dans une semaine`, `dans dix semaines`: as a member would type it. */
function inWeeks(weeks: number): string {
  if (weeks === 0) return 'cette semaine';
  return `dans ${alone(weeks, 'f')} ${weeks === 1 ? 'semaine' : 'semaines'}`;
}

/** A whole question in French, as a member could have typed it. */
export const asked = makeAsked({
  sameDay: {
    run: (facts) => a(run(facts)),
    cross: (facts) => a(cross(facts)),
    and: 'et',
    andThen: 'et ensuite',
    canI: ({ both, gap }) => `Est-ce que je peux faire ${both} le même jour${gap} ?`,
    gap: gaps,
    whichFirst: 'Laquelle en premier ?',
    howFarApart: 'Combien de temps laisser entre les deux ?',
  },
  howOften,
  lapsed: "Je n'en ai pas fait depuis plus d'un an.",
  week: weekAsked,
  choice: choiceAsked,
  level: {
    beginner: 'Je débute en course à pied.',
    intermediate: "J'ai un niveau intermédiaire.",
    advanced: "J'ai un niveau confirmé.",
  },
  goal: (goal) => `Je m'entraîne pour ${goals[goal]}.`,
  season: (season) => (season === 'off-season' ? "C'est l'intersaison." : 'Je suis en pleine saison.'),
  race: (weeks) => `Ma compétition est ${inWeeks(weeks)}.`,
  wornOut: 'Je suis à plat.',
  newActivity: "C'est la première fois que j'en fais.",
  none: (named) => `${capital(without(named))}.`,
});
