import type { FromProfile } from '../plan-words.ts';
import { heldLines } from '../profile-held.ts';
import { lowerFirst } from './grammar.ts';
import { planCommands } from './plan-commands.ts';
import { activities } from './plan-names.ts';
import { dayNames } from './plan-day-names.ts';
import { dateText } from './plan-sources.ts';

const { level, goal } = planCommands.choices;

/** One line for each thing that is held. */
const lines = (held: FromProfile): string[] =>
  heldLines(held, {
    label: {
      level: 'Nivel',
      goal: 'Objetivo',
      raceDate: 'Próxima competición',
      runDays: 'Días en que corres',
      impossibleDays: 'Días descartados',
      likes: 'Te gusta',
      refuses: 'Prefieres no hacer',
      atHand: 'Tienes a mano',
    },
    line: ({ label, value }) => `- **${label}:** ${value}`,
    level: (one) => lowerFirst(level[one]),
    goal: (one) => lowerFirst(goal[one]),
    date: dateText,
    days: dayNames,
    activities,
  });

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
  /** Which server's settings direct messages go by. */
  direct: {
    option: 'El servidor cuyos ajustes valen para tus mensajes directos',
    none: 'Ninguno: olvida mi elección',
    shown: (p: { server: string }): string =>
      `Para tus mensajes directos valen los ajustes de **${p.server}**.`,
    kept: (p: { server: string }): string =>
      `Anotado. Para tus mensajes directos valen ahora los ajustes de **${p.server}**.`,
    forgotten: 'Hecho. Ya no sigo los ajustes de un servidor que elegiste.',
    unknown:
      'No conozco ningún servidor así que compartamos. Elige uno de la lista que muestra Discord mientras escribes. Si falta el tuyo, usa `/profile set` en ese servidor.',
    from: (p: { server: string }): string => `Según los ajustes de ${p.server}`,
    several:
      'Sin los ajustes de ningún club, porque compartimos varios servidores. Elige el tuyo con `/profile set club`.',
  },
};
