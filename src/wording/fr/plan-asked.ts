import type { FrequencyQuestion, PlanQuestion, SameDayQuestion } from '../../planner/plan.ts';
import { a, alone, capital, counted, oneOf, the } from './grammar.ts';
import { focusAsked, goalAsked, seasonAsked } from './plan-asked-choice.ts';
import { buildAsked, checkAsked, placementAsked } from './plan-asked-week.ts';
import { amount, cross, gaps, goals, run, RUN, session, someOf, without } from './plan-names.ts';

const INTRODUCTIONS = {
  beginner: 'Je débute en course à pied.',
  intermediate: "J'ai un niveau intermédiaire.",
  advanced: "J'ai un niveau confirmé.",
} as const;

const SEASONS = {
  'off-season': "C'est l'intersaison.",
  'race-season': 'Je suis en pleine saison.',
} as const;

/**
 * A whole question in words that a member could have typed. Different questions read differently, but for what no
 * member types: the club's own limits, and likes and refusals, which outside a week stem from the profile.
 */
export function asked(question: PlanQuestion): string {
  return [...sentencesOf(question), ...circumstances(question)].join(' ');
}

function sentencesOf(question: PlanQuestion): string[] {
  switch (question.intent) {
    case 'same-day':
      return sameDayAsked(question);
    case 'frequency':
      return frequencyAsked(question);
    case 'placement':
      return placementAsked(question);
    case 'season':
      return seasonAsked(question);
    case 'goal':
      return goalAsked(question);
    case 'focus':
      return focusAsked(question);
    case 'week-check':
      return checkAsked(question);
    case 'week-build':
      return buildAsked(question);
  }
}

function sameDayAsked(question: SameDayQuestion): string[] {
  const { order, gap } = question;
  const sessions = [a(run(question)), a(cross(question))];
  const both = (order === 'cross-first' ? sessions.toReversed() : sessions).join(
    order === undefined ? ' et ' : ' et ensuite ',
  );
  return [
    `Est-ce que je peux faire ${both} le même jour${gap === undefined ? '' : `, ${gaps[gap]}`} ?`,
    ...(question.orderAsked === true ? ['Laquelle en premier ?'] : []),
    ...(question.gapAsked === true ? ['Combien de temps laisser entre les deux ?'] : []),
  ];
}

function frequencyAsked(question: FrequencyQuestion): string[] {
  return [
    howOften(question),
    ...(question.lapsed === true ? ["Je n'en ai pas fait depuis plus d'un an."] : []),
  ];
}

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

/** What the member says of themselves, of the year and of the race; a goal that is asked about stands there already. */
function circumstances(question: PlanQuestion): string[] {
  const { level, goal, season, weeksToRace, wornOut, newActivity, refuses = [] } = question;
  const said: (string | false)[] = [
    level !== undefined && INTRODUCTIONS[level],
    goal !== undefined && question.intent !== 'goal' && `Je m'entraîne pour ${goals[goal]}.`,
    season !== undefined && SEASONS[season],
    weeksToRace !== undefined && `Ma compétition est ${inWeeks(weeksToRace)}.`,
    wornOut === true && 'Je suis à plat.',
    newActivity === true && "C'est la première fois que j'en fais.",
    refuses.length > 0 && question.intent === 'week-build' && `${capital(without(refuses))}.`,
  ];
  return said.filter((part) => part !== false);
}

/** `cette semaine`, `dans une semaine`, `dans dix semaines`: as a member would type it. */
function inWeeks(weeks: number): string {
  if (weeks === 0) return 'cette semaine';
  return `dans ${alone(weeks, 'f')} ${weeks === 1 ? 'semaine' : 'semaines'}`;
}
