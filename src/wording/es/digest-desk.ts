import type { ToldFinal, ToldLetter, ToldNotSent, ToldTemporary } from '../digest-words.ts';
import type { digestDesk as english } from '../en/digest-desk.ts';
import { digest } from './digest.ts';

/** With their article. */
const letters: Readonly<Record<ToldLetter, string>> = {
  digest: 'el resumen',
  poll: 'la encuesta',
  skip: 'la línea sobre la semana sin resumen',
  summary: 'los números de la semana',
  notice: 'el aviso',
};

const temporary: Readonly<Record<ToldTemporary, string>> = {
  'discord-down': 'Discord tuvo un fallo',
  'too-many-requests': 'Discord pidió esperar',
  unreachable: 'no se pudo llegar a Discord',
};

const final: Readonly<Record<ToldFinal, string>> = {
  'channel-gone': 'el canal ya no existe',
  'no-permission': 'no puedo escribir en el canal',
  refused: 'Discord rechazó el mensaje',
  'gave-up': 'no se pudo publicar en doce horas',
};

const notSent: Readonly<Record<ToldNotSent, string>> = {
  'nothing-new':
    'no publicado: no había nada que contar (ni sesiones fijas, ni preguntas, ni nada nuevo que saber)',
  'nothing-counted': 'no publicado: nadie preguntó nada',
  'skipped-by-club': 'omitido',
  missed: 'perdido: no estuve en marcha en las doce horas siguientes',
};

const again = 'Después, publícalo con /digest post.';

/** Spanish words for who sets up and looks after a club's digest. */
export const digestDesk: typeof english = {
  problems: {
    'unknown-zone': (p) =>
      `No conozco la zona «${p.given}». Nombra una región y una ciudad, como ${p.nearest.length === 0 ? 'Europe/Madrid' : p.nearest.join(', ')}.`,
    'no-time': (p) => `«${p.given}» no es una hora. Escríbela de 00:00 a 23:59, como 18:00.`,
    'no-race-day': (p) =>
      `No puedo leer «${p.given}» como un día. Escríbelo como 2027-04-18 o «18 de abril».`,
    'race-over': (p) => `La carrera del ${p.race} ya pasó. Nombra una que esté por venir.`,
    'race-too-far': (p) => `Para la carrera del ${p.race} faltan más de dos años. ¿Es correcto el año?`,
    'goal-without-race': () => 'Un objetivo va con una carrera: nombra también su día.',
    'no-choice': (p) => `«${p.given}» no es ninguna de las opciones: ${p.known.join(', ')}.`,
    'no-id': () => 'Eso no es un canal ni un rol de este servidor. Elige uno de la lista.',
    'race-and-season': () => 'Nombra la carrera o la temporada, no ambas: la carrera ya dice la temporada.',
    'no-such-week': (p) =>
      `«${p.given}» no es ninguna de las próximas semanas. Puedes omitir ${p.weeks.join(', ')}.`,
    'line-too-long': (p) => `El motivo es demasiado largo: ${p.most} caracteres como mucho.`,
    'too-many-skips': (p) =>
      `No se pueden omitir más de ${p.most} semanas por adelantado. Para parar más tiempo, usa /digest pause.`,
    'not-set-up': () => 'El resumen aún no tiene canal. Elige uno con /digest setup.',
  },
  next: 'Las próximas publicaciones:',
  nextPost: (p) => `- ${p.moment} (${p.zone}), ${p.week}`,
  nextSkipped: (p) => `- ~~${p.moment}~~, ${p.week}: omitida${p.why === '' ? '' : ` (${p.why})`}`,
  states: {
    on: 'El resumen está activado.',
    paused: 'El resumen está en pausa: no se publica nada hasta /digest resume.',
    off: 'El resumen está desactivado: no tiene canal. Elige uno con /digest setup.',
  },
  history: 'Lo que pasó con las últimas publicaciones:',
  noHistory: 'Aún no se ha publicado nada.',
  past: (p) => `- ${p.week}, ${letters[p.letter]}: ${p.what}`,
  record: (record) => {
    switch (record.state) {
      case 'claimed':
        return 'se está publicando ahora mismo';
      case 'waiting':
        return `sin publicar todavía (${temporary[record.why]}); próximo intento: ${digest.moment(record.until)}`;
      case 'sent':
        return [
          `publicado: ${digest.moment(record.at)}`,
          ...(record.late ? ['tarde'] : []),
          ...(record.tries > 1 ? [`tras ${record.tries} intentos`] : []),
          ...(record.after === undefined ? [] : [temporary[record.after]]),
          ...(record.found ? ['encontrado en el canal después de una interrupción'] : []),
          ...(record.roleGone ? ['sin la mención: el rol ya no existe'] : []),
        ].join(', ');
      case 'failed':
        return `falló: ${final[record.why]}`;
      case 'not-sent':
        return `${notSent[record.why]}${record.line === '' ? '' : ` (${record.line})`}`;
    }
  },
  nothing: notSent,
  already: (p) => `El resumen de ${p.week} ya se publicó.`,
  notices: {
    'channel-gone': (p) =>
      `No pude publicar ${letters[p.of]}: su canal ya no existe. Elige otro con /digest setup. ${again}`,
    'no-permission': (p) =>
      `No pude publicar ${letters[p.of]} en ${p.channel}: no puedo escribir ahí. En los ajustes del canal, en Permisos, permíteme «Ver canal», «Enviar mensajes», «Adjuntar archivos» y «Leer el historial de mensajes». ${again}`,
    refused: (p) =>
      `Discord rechazó ${letters[p.of]} en ${p.channel}. Quien me gestiona encuentra el motivo en el registro. ${again}`,
    'gave-up': (p) =>
      `Intenté durante doce horas publicar ${letters[p.of]} en ${p.channel} y Discord no lo aceptó. ${again}`,
    'role-gone': (p) =>
      `Publiqué ${letters[p.of]} en ${p.channel} sin la mención: el rol se ha borrado. Elige otro, o ninguno, con /digest setup.`,
  },
};
