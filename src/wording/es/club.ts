import type { Limits } from '../../planner/limits.ts';
import { list } from './grammar.ts';
import { dayNames } from './plan-day-names.ts';

/** Spanish words of `/club` that are not those of its panel or its doctor. */
export const club = {
  commands: {
    club: 'Configura el club; para quienes lo moderan',
    setup: 'Configura el club: canales, roles, idioma, sesiones fijas, límites',
    status: 'Comprueba si funciona todo lo configurado y dice cómo arreglarlo',
    log: 'Muestra quién cambió qué ajuste y cuándo',
    export: 'Te da los ajustes del club en un archivo',
    import: 'Lee los ajustes del club de un archivo y enseña antes qué cambiaría',
    file: 'Un archivo hecho con /club export',
  },

  onlyModerators:
    'Esto es para quienes moderan el club: quienes pueden gestionar el servidor o tienen un rol indicado en /club setup.',
  onlyInServers: 'Esto solo funciona en un servidor, porque se trata de un club.',

  settings: {
    askChannels: 'Canales para preguntas',
    coachChannel: 'Canal de entrenadores',
    moderatorChannel: 'Canal de moderación',
    logChannel: 'Canal de registro',
    coachRoles: 'Roles de entrenadores',
    moderatorRoles: 'Roles de moderación',
    secondModerator: 'Segunda aprobación en la base de conocimiento',
    withoutModel: 'Modelo de lenguaje',
    zone: 'Zona horaria',
    weekStart: 'Primer día de la semana',
    language: 'Idioma',
    detail: 'Extensión de las respuestas',
    channelsWithoutFeedback: 'Canales sin botones de opinión',
    sessions: 'Sesiones fijas',
    limits: 'Límites del club',
    keepDays: 'Días de conservación',
  },
  asUsual: 'como siempre',
  days: (p: { count: number }) => `${p.count} días`,
  limits: ({ noDoubles, noCrossOn = [], mostSessions }: Limits): string =>
    [
      ...(noDoubles === true ? ['nada de correr y entrenamiento cruzado el mismo día'] : []),
      ...(noCrossOn.length > 0
        ? [`sin entrenamiento cruzado el ${list(noCrossOn.map((day) => dayNames[day]))}`]
        : []),
      ...(mostSessions === undefined
        ? []
        : [`${mostSessions} sesiones de entrenamiento cruzado por semana como mucho`]),
    ].join('; '),

  change: (p: { setting: string; from: string; to: string }) => `**${p.setting}:** ${p.from} → ${p.to}`,
  changedBy: (p: { who: string }) => `${p.who} ha cambiado los ajustes del club:`,
  logTitle: (p: { page: number; pages: number }) =>
    p.pages === 1
      ? '**Cambios de los ajustes**, primero los más recientes:'
      : `**Cambios de los ajustes**, primero los más recientes (página ${p.page} de ${p.pages}):`,
  logLine: (p: { when: string; who: string; change: string }) => `- ${p.when}, ${p.who}: ${p.change}`,
  logEmpty: (p: { days: number }) => `Nadie ha cambiado un ajuste en los últimos ${p.days} días.`,
  newer: 'Más recientes',
  older: 'Más antiguos',

  exported:
    'Estos son los ajustes del club. Guarda el archivo, o cámbialo y dáselo a /club import. Nombra los canales y roles de este servidor por su número, así que a otro servidor no le sirven.',
  importChanges: 'Si publicas este archivo, cambian estos ajustes. Los demás se quedan como están:',
  importMovedOn:
    'Mientras tanto alguien ha cambiado los ajustes, así que aún no se ha publicado nada. Esto es lo que cambiaría ahora el archivo:',
  importNothing: 'El archivo dice lo que ya está configurado: no hay nada que publicar.',
  publish: 'Publicar',
  published: 'Publicado. Han cambiado estos ajustes:',
  importGone: 'Este archivo ya está publicado, o se leyó hace más de un día. Usa /club import otra vez.',
  logFailed: (p: { channel: string; reference: string }) =>
    `El cambio vale, pero no he podido contarlo en ${p.channel}. /club status dice qué falta allí (referencia \`${p.reference}\`).`,
};
