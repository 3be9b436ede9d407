import type {
  FocusQuestion,
  GoalQuestion,
  SeasonChange,
  SeasonQuestion,
  Weakness,
} from '../../planner/plan.ts';
import { list } from './grammar.ts';
import { allNamed, eitherNamed, goals } from './plan-names.ts';

/** What a member would do, behind "¿Debería". */
const CHANGES: Readonly<Record<SeasonChange, (cross: string) => string>> = {
  'more-cross': (cross) => `hacer más ${cross}`,
  'less-cross': (cross) => `hacer menos ${cross}`,
  'no-cross': (cross) => `dejar ${cross}`,
  'more-running': () => 'correr más',
  'less-running': () => 'correr menos',
  'no-running': () => 'dejar de correr',
  'new-activities': () => 'probar actividades nuevas',
  'full-rest': () => 'descansar por completo',
};

const CROSS_CHANGES: readonly SeasonChange[] = ['more-cross', 'less-cross', 'no-cross'];

const weaknesses: Readonly<Record<Weakness, string>> = {
  soreness: 'Tengo mucho dolor muscular después de correr.',
  'no-strength-work': 'No hago fuerza desde hace más de un año.',
  'weak-core': 'Mi core es débil.',
  stiffness: 'Tengo rigidez y poca flexibilidad.',
  injury: 'Tengo una lesión.',
};

/** How the question about a part of the year would be typed. */
export function seasonAsked({ changes = [], activities = [] }: SeasonQuestion): string[] {
  const named = activities.length === 0 ? 'entrenamiento cruzado' : allNamed(activities);
  if (changes.length === 0) return [`¿Más o menos ${named} ahora?`];
  const said = `¿Debería ${list(changes.map((change) => CHANGES[change](named)))} ahora?`;
  const isNamed = changes.some((change) => CROSS_CHANGES.includes(change));
  return isNamed || activities.length === 0 ? [said] : [said, `Pienso en ${allNamed(activities)}.`];
}

/** How the question for a goal would be typed. */
export function goalAsked({ goal, activities = [] }: GoalQuestion): string[] {
  const choice = activities.length === 0 ? '' : `: ${eitherNamed(activities)}`;
  return [
    goal === undefined
      ? `¿Qué entrenamiento cruzado encaja con mi objetivo${choice}?`
      : `¿Qué entrenamiento cruzado para ${goals[goal]}${choice}?`,
  ];
}

/** How the question for the one thing to do would be typed. */
export function focusAsked({
  weaknesses: named = [],
  activities = [],
  severalAtOnce,
}: FocusQuestion): string[] {
  const question =
    severalAtOnce === true
      ? `¿Puedo empezar con ${activities.length === 0 ? 'varios tipos de entrenamiento cruzado' : allNamed(activities)} a la vez?`
      : `¿Qué única cosa debería añadir${activities.length === 0 ? '' : `: ${eitherNamed(activities)}`}?`;
  return [...named.map((weakness) => weaknesses[weakness]), question];
}
