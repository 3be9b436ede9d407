import type { FrequencyQuestion, PlanQuestion, SameDayQuestion } from '../../planner/plan.ts';
import { a, alone, capital, counted } from './grammar.ts';
import { focusAsked, goalAsked, seasonAsked } from './plan-asked-choice.ts';
import { buildAsked, checkAsked, placementAsked } from './plan-asked-week.ts';
import { activities, amount, cross, gaps, goals, run, RUN, seasons, session, without } from './plan-names.ts';

const INTRODUCTIONS = {
  beginner: 'Soy principiante.',
  intermediate: 'Tengo nivel intermedio.',
  advanced: 'Tengo nivel avanzado.',
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
    order === undefined ? ' y ' : ' y después ',
  );
  return [
    `¿Puedo hacer ${both} el mismo día${gap === undefined ? '' : `, ${gaps[gap]}`}?`,
    ...(question.orderAsked === true ? ['¿Qué va primero?'] : []),
    ...(question.gapAsked === true ? ['¿Cuánto tiempo dejo entre las dos?'] : []),
  ];
}

function frequencyAsked(question: FrequencyQuestion): string[] {
  return [howOften(question), ...(question.lapsed === true ? ['Llevo más de un año sin hacerlo.'] : [])];
}

function howOften(question: FrequencyQuestion): string {
  const { activity, count, onTop, replacesRuns } = question;
  const name = activity === undefined ? 'entrenamiento cruzado' : activities[activity].name;
  if (onTop === true) {
    const total = count === undefined ? '' : `, ${amount(question, count)} por semana en total`;
    const runsToo = replacesRuns === true ? ' y sustituir con eso sesiones de carrera' : '';
    return `¿Puedo añadir ${name} a lo que ya hago${runsToo}${total}?`;
  }
  if (replacesRuns === true) {
    return count === undefined
      ? `¿Cuántas sesiones de carrera por semana puedo sustituir por ${name}?`
      : `¿Puedo sustituir ${counted(count, RUN)} por semana por ${name}?`;
  }
  if (count === 1) return `¿Puedo hacer ${name} una vez por semana?`;
  if (count !== undefined) {
    return `¿Puedo hacer ${amount(question, count)}${activity === undefined ? ' de entrenamiento cruzado' : ''} por semana?`;
  }
  return activity === undefined
    ? '¿Cuántos días por semana debería hacer entrenamiento cruzado?'
    : `¿Cuántas ${session(question).many} por semana debería hacer?`;
}

/** The session that is done first: `primero la sesión de carrera`. */
export function firstOf(question: SameDayQuestion): string | undefined {
  if (question.order === undefined) return undefined;
  const { one, gender } = question.order === 'run-first' ? RUN : session(question);
  return `primero ${gender === 'm' ? 'el' : 'la'} ${one}`;
}

/** What the member says of themselves, of the year and of the race; a goal that is asked about stands there already. */
function circumstances(question: PlanQuestion): string[] {
  const { level, goal, season, weeksToRace, wornOut, newActivity, refuses = [] } = question;
  const said: (string | false)[] = [
    level !== undefined && INTRODUCTIONS[level],
    goal !== undefined && question.intent !== 'goal' && `Entreno para ${goals[goal]}.`,
    season !== undefined && `Es ${seasons[season]}.`,
    weeksToRace !== undefined && `Mi competición es ${inWeeks(weeksToRace)}.`,
    wornOut === true && 'Siento agotamiento.',
    newActivity === true && 'Es la primera vez que lo hago.',
    refuses.length > 0 && question.intent === 'week-build' && `${capital(without(refuses))}.`,
  ];
  return said.filter((part) => part !== false);
}

/** `esta semana`, `dentro de una semana`, `dentro de diez semanas`: as a member would type it. */
function inWeeks(weeks: number): string {
  if (weeks === 0) return 'esta semana';
  return `dentro de ${alone(weeks, 'f')} ${weeks === 1 ? 'semana' : 'semanas'}`;
}
