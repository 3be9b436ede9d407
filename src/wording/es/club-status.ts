import type { ModelSetUp } from '../en/club-status.ts';

/** What the doctor of `/club status` says, in Spanish. */
export const clubStatus = {
  title: (p: { faults: number; notes: number }) =>
    p.faults === 0
      ? '## Todo lo configurado funciona'
      : `## ${p.faults === 1 ? 'Hay una cosa que no funciona' : `Hay ${p.faults} cosas que no funcionan`}`,
  levels: { fault: '🔴', note: '🟡', good: '🟢' },
  tidy: 'Quitar lo que ya no existe',
  tidied: 'Quitado.',
  again: 'Comprobar otra vez',

  content: {
    on: 'Leo los mensajes de los canales para preguntas: el Message Content Intent está activado.',
    unused:
      'Respondo a menciones, respuestas, mensajes directos y comandos. El Message Content Intent está desactivado, y ningún canal para preguntas lo necesita.',
    off: 'No puedo leer los mensajes de los canales para preguntas: el Message Content Intent está desactivado. Quien me gestiona pone DISCORD_MESSAGE_CONTENT=on y me reinicia.',
    'not-allowed':
      'No puedo leer los mensajes de los canales para preguntas: Discord no me permite el Message Content Intent. Quien me gestiona lo activa en el Developer Portal (la aplicación, página «Bot», «Message Content Intent»), pone DISCORD_MESSAGE_CONTENT=on y me reinicia.',
  },
  channelGone: (p: { setting: string }) =>
    `${p.setting}: un canal ya no existe. Quítalo con el botón de abajo o elige otro con /club setup.`,
  roleGone: (p: { setting: string }) =>
    `${p.setting}: un rol ya no existe. Quítalo con el botón de abajo o elige otro con /club setup.`,
  noTextChannel: (p: { setting: string; channel: string }) =>
    `${p.setting}: ${p.channel} no admite mensajes. Elige un canal de texto con /club setup.`,
  permissions: (p: { setting: string; channel: string; missing: readonly string[] }) =>
    `${p.setting}: en ${p.channel} me falta ${p.missing.join('; ')}. Permítemelo en los ajustes del canal, en Permisos.`,
  needs: {
    view: '«Ver canal» (para verlo siquiera)',
    send: '«Enviar mensajes» (para escribir allí)',
    history: '«Leer el historial de mensajes» (para responder a un mensaje y ver lo que he publicado)',
    'send-in-threads': '«Enviar mensajes en hilos» (para responder en hilos y publicaciones)',
    'create-threads': '«Crear hilos públicos» (para abrir un hilo con un botón)',
    attach: '«Adjuntar archivos» (para las semanas como imagen y calendario)',
    polls: '«Crear encuestas» (para la pregunta bajo el resumen)',
  },
  channelsGood: (p: { count: number }) =>
    p.count === 1
      ? 'En el canal configurado puedo hacer lo que necesito.'
      : `En los ${p.count} canales configurados puedo hacer lo que necesito.`,
  everyoneModerates:
    'Entre los roles de moderación está @everyone, así que cualquiera puede cambiar los ajustes y la base de conocimiento. Elige otro rol con /club setup.',
  roleOrder: (p: { role: string; above: string }) =>
    `${p.role} está por debajo de ${p.above}, y quien lo tiene puede gestionar roles: puede darse el rol de moderación. Súbelo por encima en los ajustes del servidor, en Roles, o quita «Gestionar roles» a ${p.above}.`,
  rolesGood: 'Los roles de moderación existen, y nadie más puede dárselos.',
  commands: {
    current: 'Discord tiene mis comandos como son ahora.',
    stale:
      'Discord tiene comandos míos antiguos. Quien me gestiona ejecuta «npm run register» o me reinicia.',
    doubled:
      'Discord enseña dos veces algunos de mis comandos: registrados para este servidor y para todos. Quien me gestiona quita DISCORD_TEST_GUILD_ID o registra solo en el servidor de pruebas.',
    unknown: 'Discord no me ha dicho qué comandos tiene. Inténtalo más tarde.',
  },
  store: {
    good: 'Lo que guardo se puede leer y escribir.',
    unreadable:
      'No puedo leer lo que guardo: ahora mismo no valen ni los ajustes ni los perfiles. Quien me gestiona mira DATA_DIR y el registro.',
    'read-only':
      'No puedo escribir lo que guardo: ahora mismo no se puede cambiar nada. Quien me gestiona mira si el disco está lleno o DATA_DIR es de solo lectura.',
  },
  model: (p: ModelSetUp | undefined) => {
    if (p === undefined)
      return 'No hay ningún modelo de lenguaje configurado. No lo necesito: las respuestas salen de la base de conocimiento, palabra por palabra.';
    if (p.isOff) return `El modelo de lenguaje ${p.name} está configurado, y este club prescinde de él.`;
    const state = p.isLeftAlone
      ? `El modelo de lenguaje ${p.name} falla ahora mismo, así que lo dejo tranquilo un rato: las respuestas salen palabra por palabra. Quien me gestiona mira el registro.`
      : `El modelo de lenguaje ${p.name} puede redactar respuestas.`;
    return `${state} Peticiones de hoy: ${p.club} de este club (de ${p.most.club}), ${p.all} en total (de ${p.most.all}).`;
  },
  digest: {
    on: (p: { next: string | undefined }) =>
      `El resumen semanal está configurado.${p.next === undefined ? '' : ` El próximo llega el ${p.next}.`}`,
    paused: 'El resumen semanal está en pausa. Con /digest resume sigue.',
    off: 'El resumen semanal no está configurado. Se hace con /digest setup.',
  },
  digestFailed: (p: { week: string; why: string }) => `El resumen de ${p.week} no llegó. ${p.why}`,
  digestPosting: (p: { problem: string }) => `Resumen semanal: ${p.problem}`,
  notSet: {
    coachChannel:
      'No hay canal de entrenadores, así que nadie puede preguntar a un entrenador con un botón. Elige uno con /club setup.',
    sessions:
      'No hay sesiones fijas, así que no puedo responder a «¿Cuándo quedamos?». Ponlas con /club setup, página «Tiempos».',
    zone: 'No hay zona horaria, así que los días empiezan como en UTC. Elige una con /club setup, página «Tiempos».',
  },
};
