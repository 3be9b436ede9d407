import { anyOf, type MeetingWords } from './meeting-words.ts';

const WHEN = anyOf('cuando', 'que horas?', 'que dias?', 'cuales dias', 'cuales son dias');
const GROUP = anyOf('club', 'grupo', 'equipo');
const WE = anyOf(
  'quedamos',
  'vemos',
  'juntamos',
  'reunimos',
  'encontramos',
  'entrenamos',
  'corremos',
  'salimos(?: correr)?',
);
const THING = anyOf(
  'entrenamientos?',
  'entrenos?',
  'quedadas?',
  'sesiones',
  'sesion(?: fija| club| grupo)',
  'salidas? (?:club|grupo)',
  'reunion(?:es)?',
);
const TOGETHER = `(?: para correr| para entrenar| correr| juntos| juntas| todos)*(?: con)?(?: ${GROUP})?`;

/** How the time of meeting is asked for in Spanish. */
export const SPANISH_MEETING: MeetingWords = {
  passed: `hola oye por favor gente chicos chicas el la los las lo un una nuestro nuestra nuestros nuestras nos se
    normalmente siempre esta este proximo proxima siguiente cada semana de del en a al y fijas fijos exactamente otra vez`,
  when: [
    `${WHEN} ${WE}${TOGETHER}`,
    `${WHEN} (?:(?:es|son|hay|hacemos|tenemos|empieza|toca) )?${THING}(?: ${GROUP})?`,
    `${WHEN} (?:queda|entrena|corre|reune|junta|sale) ${GROUP}`,
    `${WHEN} ${GROUP} (?:queda|entrena|corre|reune|junta|sale)`,
    `(?:sabes|dime) ${WHEN} ${WE}${TOGETHER}`,
  ],
  onDay: [`${WE}${TOGETHER}`, `(?:hay|tenemos|hacemos) (?:${THING}|sesion)(?: ${GROUP})?`],
};
