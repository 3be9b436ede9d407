import type { Activity, Day } from '../../planner/session.ts';
import type { FromProfile } from '../plan-words.ts';
import { lowerFirst } from './grammar.ts';
import { planCommands } from './plan-commands.ts';
import { activities } from './plan-names.ts';
import { dayNames } from './plan-day-names.ts';
import { dateText } from './plan-sources.ts';

const days = (list: readonly Day[]): string => list.map((day) => dayNames[day]).join(', ');
const names = (list: readonly Activity[]): string =>
  list.map((activity) => activities[activity].name).join(', ');

const { level, goal } = planCommands.choices;

/** One line for each thing that is held. */
function lines(held: FromProfile): string[] {
  const all: readonly (readonly [name: string, value: string | undefined])[] = [
    ['Nivel', held.level && lowerFirst(level[held.level])],
    ['Objetivo', held.goal && lowerFirst(goal[held.goal])],
    ['Próxima competición', held.raceDate && dateText(held.raceDate)],
    ['Días en que corres', held.runDays && days(held.runDays)],
    ['Días descartados', held.impossibleDays && days(held.impossibleDays)],
    ['Te gusta', held.likes && names(held.likes)],
    ['Prefieres no hacer', held.refuses && names(held.refuses)],
    ['Tienes a mano', held.atHand && names(held.atHand)],
  ];
  return all.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`- **${name}:** ${value}`],
  );
}

/** Spanish words of `/profile`. */
export const profile = {
  commands: {
    set: 'Cuéntame de tu entrenamiento; lo uso como valores por defecto',
    show: 'Muestra lo que guardo de ti',
    forget: 'Borra todo lo que guardo en tu perfil',
  },
  options: {
    level: 'Tu nivel corriendo',
    goal: 'Para qué entrenas',
    race: 'Tu próxima competición, como “2027-04-18” o “en 10 semanas”',
    'run-days': 'Los días en que sueles correr, como “lun, mié, dom”',
    impossible: 'Días que siempre están descartados, como “vie”',
    likes: 'Actividades que te gustan, la preferida primero, como “natación, yoga”',
    refuses: 'Actividades que no quieres hacer, como “remo”',
    'at-hand': 'Lo que tienes a mano, como “piscina, gimnasio, bici”',
    clear: 'Una cosa que debo olvidar',
  },
  choices: {
    level,
    goal,
    clear: {
      level: 'Nivel',
      goal: 'Objetivo',
      race: 'Próxima competición',
      'run-days': 'Días en que corres',
      impossible: 'Días descartados',
      likes: 'Lo que te gusta',
      refuses: 'Lo que prefieres no hacer',
      'at-hand': 'Lo que tienes a mano',
    },
  },
  shown: (held: FromProfile): string => ['Esto es lo que sé de tu entrenamiento:', ...lines(held)].join('\n'),
  kept: (held: FromProfile): string =>
    [
      'Anotado. Lo uso cuando una pregunta deja algo abierto. Lo que tomo de ahí aparece en la respuesta, que en un canal pueden leer otras personas:',
      ...lines(held),
      'Míralo con /profile show, bórralo con /profile forget.',
    ].join('\n'),
  nothingHeld:
    'No guardo nada de ti. Si quieres, dime tu nivel, tu objetivo, tu competición o los días en que corres con /profile set.',
  nothingLeft: 'Hecho. Tu perfil está vacío ahora.',
  forgotten: 'Hecho. Borré tu perfil.',
  nothingToForget: 'No había nada que borrar: no guardo ningún perfil tuyo.',
};
