import type { SeasonChange } from '../../planner/plan.ts';
import type { Activity } from '../../planner/session.ts';
import type { ChoiceAskedWords } from '../plan-asked-choice.ts';
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

/** The cross-training spoken of. */
const named = (activities: readonly Activity[]): string =>
  activities.length === 0 ? 'entrenamiento cruzado' : allNamed(activities);

/** Spanish questions of what to choose. */
export const choiceAsked: ChoiceAskedWords = {
  moreOrLess: (activities) => `¿Más o menos ${named(activities)} ahora?`,
  should: ({ changes, activities }) =>
    `¿Debería ${list(changes.map((change) => CHANGES[change](named(activities))))} ahora?`,
  thinkOf: (activities) => `Pienso en ${allNamed(activities)}.`,
  choice: (activities) => `: ${eitherNamed(activities)}`,
  forGoal: ({ goal, choice }) =>
    goal === undefined
      ? `¿Qué entrenamiento cruzado encaja con mi objetivo${choice}?`
      : `¿Qué entrenamiento cruzado para ${goals[goal]}${choice}?`,
  oneThing: ({ choice }) => `¿Qué única cosa debería añadir${choice}?`,
  allAtOnce: (activities) =>
    `¿Puedo empezar con ${activities.length === 0 ? 'varios tipos de entrenamiento cruzado' : allNamed(activities)} a la vez?`,
  weakness: {
    soreness: 'Tengo mucho dolor muscular después de correr.',
    'no-strength-work': 'No hago fuerza desde hace más de un año.',
    'weak-core': 'Mi core es débil.',
    stiffness: 'Tengo rigidez y poca flexibilidad.',
    injury: 'Tengo una lesión.',
  },
};
