/** Spanish words of `/digest` and of what stands around a digest in Discord. */
export const digestDiscord = {
  commands: {
    digest: 'El resumen semanal del club; para quienes lo moderan',
    setup: 'Fija cuándo y dónde se publica el resumen, y qué contiene',
    preview: 'Te muestra solo a ti exactamente lo que se publicaría',
    post: 'Publica ahora el resumen de la semana que viene',
    skip: 'Omite el resumen de una semana, con una línea que dice por qué',
    pause: 'No publica más resúmenes hasta que lo reanudes',
    resume: 'Vuelve a publicar resúmenes',
    status: 'Muestra las próximas publicaciones y qué fue de las últimas',
  },
  options: {
    channel: 'El canal en que se publica',
    weekday: 'El día en que se publica',
    time: 'La hora del reloj, por ejemplo 18:00',
    zone: 'Su zona horaria, por ejemplo Europe/Madrid, si no es la del club',
    levels: 'Los niveles para los que se arma una semana',
    role: 'Un rol que mencionar: la única mención que hago',
    race: 'El día de la próxima carrera del club, por ejemplo 2027-04-18',
    goal: 'Qué carrera es',
    season: 'La época del año, si no hay carrera',
    poll: 'Si debajo va una pregunta con encuesta',
    summary: 'Un canal donde la moderación recibe las cifras de la semana',
    week: 'La semana que omitir, por ejemplo 2026-W49; si no, la próxima',
    reason: 'Una línea que se publica en su lugar',
    undo: 'Lo deshace: la semana no se omite',
  },
  polls: { on: 'Con encuesta', off: 'Sin encuesta' },

  /** The settings as the club’s log names them, and that posting is paused. */
  settings: {
    channel: 'Resumen semanal: canal',
    weekday: 'Resumen semanal: día',
    time: 'Resumen semanal: hora',
    zone: 'Resumen semanal: zona horaria',
    levels: 'Resumen semanal: niveles',
    role: 'Resumen semanal: mención',
    phase: 'Resumen semanal: carrera o temporada',
    poll: 'Resumen semanal: encuesta',
    summaryChannel: 'Resumen semanal: cifras para quienes moderan',
    paused: 'Resumen semanal: publicación',
    skips: 'Resumen semanal: semanas que se saltan',
  },
  paused: 'en pausa',

  title: '## El resumen semanal',
  about: 'Lo que eliges vale al momento, y las próximas publicaciones lo muestran.',
  fields: {
    channel: { name: 'Canal', help: 'dónde se publica; sin canal no hay resumen', empty: 'Sin resumen' },
    weekday: { name: 'Día', help: 'en que se publica', empty: '' },
    levels: { name: 'Niveles', help: 'para los que se arma una semana', empty: '' },
    role: { name: 'Mención', help: 'la única que hago', empty: 'No se menciona a nadie' },
    season: { name: 'Época del año', help: 'da su fase a la semana, si no hay carrera', empty: '' },
    summary: {
      name: 'Cifras para la moderación',
      help: 'cuánto se ha preguntado y respondido, sin nombres',
      empty: 'No se publican cifras',
    },
  },
  field: (p: { name: string; help: string }) => `**${p.name}**: ${p.help}`,
  noSeason: 'Sin fijar',
  typed: (p: { time: string; zone: string; race: string | undefined; goal: string | undefined }) =>
    [
      `**Hora**: ${p.time} (${p.zone})`,
      ...(p.race === undefined
        ? []
        : [`**Próxima carrera**: ${p.race}${p.goal === undefined ? '' : ` (${p.goal})`}`]),
    ].join('\n'),
  change: 'Hora, zona y carrera',
  pollOn: 'Añadir encuesta',
  pollOff: 'Quitar la encuesta',
  pause: 'Pausar',
  resume: 'Reanudar',
  form: {
    title: 'El resumen semanal',
    time: { label: 'Hora del reloj', help: 'Por ejemplo 18:00' },
    zone: { label: 'Zona horaria', help: 'Por ejemplo Europe/Madrid; vacío para la del club' },
    race: {
      label: 'Día de la próxima carrera',
      help: 'Por ejemplo 2027-04-18 o «18 de abril»; vacío: ninguna',
    },
    goal: { label: 'Qué carrera es', help: 'Si lo dejas vacío, solo cuenta su día' },
  },

  next: (p: { zone: string }) =>
    `**Próximas publicaciones**, según tu propio reloj (el club va por ${p.zone}):`,
  nextPost: (p: { when: string; week: string }) => `- ${p.when} (${p.week})`,
  nextSkipped: (p: { when: string; week: string; why: string }) =>
    `- ~~${p.when}~~ (${p.week}): se omite${p.why === '' ? '' : `, «${p.why}»`}`,

  posting: {
    channelGone: (p: { channel: string }) => `El canal ${p.channel} ya no existe. Elige otro.`,
    noTextChannel: (p: { channel: string }) => `${p.channel} no admite mensajes. Elige un canal de texto.`,
    permissions: (p: { channel: string; missing: readonly string[] }) =>
      `En ${p.channel} me falta ${p.missing.join('; ')}. Permítemelo en los ajustes del canal, en Permisos.`,
    roleGone: 'El rol que mencionar ya no existe. Elige otro, o ninguno.',
    roleSilent: (p: { role: string }) =>
      `Una mención mía de ${p.role} no avisaría a nadie. Activa «Permitir que cualquiera @mencione este rol» en los ajustes del rol, o elige otro.`,
  },
  fault: '🔴',

  previewPoll: 'Como encuesta, debajo:',
  posted: (p: { week: string; where: string }) => `El resumen de ${p.week} está publicado: ${p.where}`,
  notPosted: (p: { week: string; what: string }) => `${p.week}: ${p.what}.`,

  myWeek: 'Mi semana',
  askAbout: 'Preguntar sobre esto',
  askForm: { title: 'Preguntar sobre esto', label: 'Tu pregunta' },
  noLevel:
    'No me has dicho tu nivel, así que empiezo con una sesión. Con /profile set la semana se ajusta a ti.',
  pictureOf: (p: { level: string }) => `Imagen y calendario: ${p.level}`,

  share: {
    button: 'Compartir con el club',
    ask: (p: { channel: string }) =>
      `Tu semana se publica en ${p.channel} con tu nombre, donde la ve el club. Puedes retirarla cuando quieras. ¿Puede el próximo resumen nombrarte entre quienes han compartido?`,
    askAgain: (p: { channel: string }) =>
      `Ya compartes una semana en ${p.channel}; esta ocupa su lugar. ¿Puede el próximo resumen nombrarte entre quienes han compartido?`,
    listed: 'Compartir y nombrarme',
    unlisted: 'Solo compartir',
    withdraw: 'Retirar mi semana',
    card: (p: { member: string }) => `**La semana de ${p.member}**`,
    done: (p: { channel: string }) => `Tu semana está en ${p.channel}.`,
    withdrawn: 'Tu semana está retirada.',
    nothingShared: 'Aquí no compartes ninguna semana.',
    off: 'El club no tiene ahora un canal para esto.',
    closed: (p: { channel: string }) =>
      `No puedo publicar en ${p.channel}. Con /club status, quienes moderan el club ven qué falta.`,
  },
};
