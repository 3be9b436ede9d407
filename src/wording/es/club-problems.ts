import type { Activity, Day } from '../../planner/session.ts';
import { either } from './grammar.ts';
import { dayNames } from './plan-day-names.ts';
import { planCommands } from './plan-commands.ts';

const activities = planCommands.choices.activity;

/** What is wrong with what a moderator chose, typed or sent, and how to mend it, in Spanish. */
export const clubProblems = {
  'sessions-too-long': (p: { most: number }) =>
    `Es demasiado largo. Escribe las sesiones en ${p.most} caracteres como mucho.`,
  'too-many-sessions': (p: { most: number }) =>
    `Son demasiadas: un club puede tener ${p.most} sesiones fijas por semana.`,
  'no-run': (p: { day: Day; activity?: Activity }) =>
    `El ${dayNames[p.day]} hay ${p.activity === undefined ? 'entrenamiento cruzado' : `«${activities[p.activity]}»`}. Las sesiones fijas son de carrera, por ejemplo «mar series tarde, dom larga».`,
  'no-day': (p: { count: number }) =>
    `${p.count === 1 ? 'Una sesión no tiene' : `${p.count} sesiones no tienen`} día. Escribe cada una con el suyo, por ejemplo «mar series tarde, dom larga».`,
  'no-kind': (p: { day: Day }) =>
    `No veo qué tipo de carrera es la del ${dayNames[p.day]}. Escribe suave, recuperación, larga, tempo, series, cuestas o competición, por ejemplo «mar series tarde».`,
  'unknown-zone': (p: { given: string; nearest: readonly string[] }) =>
    p.nearest.length === 0
      ? `No conozco ninguna zona horaria «${p.given}». Escribe región y ciudad, por ejemplo Europe/Madrid.`
      : `No conozco ninguna zona horaria «${p.given}». ¿Querías decir ${either(p.nearest)}?`,
  'no-days': (p: { given: string; min: number; max: number }) =>
    `«${p.given}» no es un número de días que valga. Escribe un número entero de ${p.min} a ${p.max}.`,
  'too-many': (p: { most: number }) =>
    `Con los de otras personas serían más de ${p.most}. Quita antes alguno; no ha cambiado nada.`,
  'no-choice':
    'Ya no ofrezco esta opción. Abre otra vez la configuración con /club setup; no ha cambiado nada.',

  file: (p: { count: number }) =>
    p.count === 1
      ? 'No puedo usar este archivo, y no ha cambiado nada. Hay una cosa mal:'
      : `No puedo usar este archivo, y no ha cambiado nada. Hay ${p.count} cosas mal:`,
  allInFile: 'Todas están en el archivo de abajo.',
  inFile: {
    'too-big': (p: { most: number }) =>
      `Pasa de ${p.most / 1024} KiB. Un archivo de /club export es mucho más pequeño.`,
    'not-utf8': 'No es texto en UTF-8. Guárdalo como UTF-8, sin otra codificación.',
    'not-json': 'No es JSON. Busca una coma, unas comillas o un corchete que falte.',
    'not-ours': 'No es un archivo de ajustes de un club: usa uno hecho con /club export.',
    'too-new': 'Lo hizo una versión posterior de este bot.',
    unreachable: 'No he podido traerlo de Discord. Adjúntalo otra vez.',
    missing: (p: { path: string }) => `Falta ${p.path}.`,
    'unknown-key': (p: { path: string }) => `No conozco ${p.path}.`,
    'wrong-kind': (p: { path: string; expected: string }) =>
      `${p.path} tiene que ser de otro tipo: ${p.expected}.`,
    'no-choice': (p: { path: string; known: readonly string[] }) =>
      `${p.path} tiene que ser uno de estos: ${p.known.join(', ')}.`,
    least: (p: { path: string; min: number }) => `${p.path} tiene que ser ${p.min} como poco.`,
    most: (p: { path: string; max: number }) => `${p.path} tiene que ser ${p.max} como mucho.`,
    'too-many': (p: { path: string; max: number }) => `${p.path} puede tener ${p.max} como mucho.`,
    'no-id': (p: { path: string }) => `${p.path} tiene que ser un número de Discord: solo cifras.`,
    'no-zone': (p: { path: string }) =>
      `${p.path} no es una zona horaria. Escribe región y ciudad, por ejemplo Europe/Madrid.`,
    'not-here': (p: { path: string; what: 'channel' | 'role' }) =>
      p.what === 'channel'
        ? `${p.path}: este servidor no tiene ese canal.`
        : `${p.path}: este servidor no tiene ese rol.`,
  },
};
