import type { FrequencyQuestion, SameDayQuestion } from '../../planner/plan.ts';
import { makeAsked } from '../plan-asked.ts';
import { a, alone, capital, counted } from './grammar.ts';
import { choiceAsked } from './plan-asked-choice.ts';
import { weekAsked } from './plan-asked-week.ts';
import { activities, amount, cross, gaps, goals, run, RUN, seasons, session, without } from './plan-names.ts';

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

/** `esta semana`, `dentro de una semana`, `dentro de diez semanas`: as a member would type it. */
function inWeeks(weeks: number): string {
  if (weeks === 0) return 'esta semana';
  return `dentro de ${alone(weeks, 'f')} ${weeks === 1 ? 'semana' : 'semanas'}`;
}

/** A whole question in Spanish, as a member could have typed it. */
export const asked = makeAsked({
  sameDay: {
    run: (facts) => a(run(facts)),
    cross: (facts) => a(cross(facts)),
    and: 'y',
    andThen: 'y después',
    canI: ({ both, gap }) => `¿Puedo hacer ${both} el mismo día${gap}?`,
    gap: gaps,
    whichFirst: '¿Qué va primero?',
    howFarApart: '¿Cuánto tiempo dejo entre las dos?',
  },
  howOften,
  lapsed: 'Llevo más de un año sin hacerlo.',
  week: weekAsked,
  choice: choiceAsked,
  level: {
    beginner: 'Soy principiante.',
    intermediate: 'Tengo nivel intermedio.',
    advanced: 'Tengo nivel avanzado.',
  },
  goal: (goal) => `Entreno para ${goals[goal]}.`,
  season: (season) => `Es ${seasons[season]}.`,
  race: (weeks) => `Mi competición es ${inWeeks(weeks)}.`,
  wornOut: 'Siento agotamiento.',
  newActivity: 'Es la primera vez que lo hago.',
  none: (named) => `${capital(without(named))}.`,
});
