/** Spanish words of the panel in which a club is set up. */
export const clubPanel = {
  title: (p: { page: string }) => `## Configurar el club: ${p.page}`,
  about:
    'Nada de esto es obligatorio: funciono tal como estoy. Cada elección vale al momento, y este mensaje solo lo ves tú.',
  pageSelect: 'Ir a otra página',
  pages: {
    channels: { name: 'Canales', about: 'Dónde respondo y dónde cuento qué' },
    roles: { name: 'Roles', about: 'Quién entrena y quién modera' },
    answers: { name: 'Respuestas', about: 'Idioma, extensión, botones de opinión' },
    times: { name: 'Tiempos', about: 'Zona horaria, semana, sesiones fijas' },
    limits: { name: 'Límites', about: 'Dónde el club es más estricto que la base de conocimiento' },
    privacy: { name: 'Privacidad', about: 'Cuánto tiempo guardo qué, y un aviso para fijar' },
  },
  fields: {
    'ask-channels': {
      name: 'Canales para preguntas',
      about: 'Aquí respondo sin que me mencionen; en un foro, como primera respuesta a una publicación.',
      empty: 'Ninguno: respondo cuando me mencionan',
    },
    'coach-channel': {
      name: 'Canal de entrenadores',
      about: 'Allí van las preguntas para un entrenador y los avisos de problemas.',
      empty: 'Ninguno: nadie puede preguntar a un entrenador con un botón',
    },
    'moderator-channel': {
      name: 'Canal de moderación',
      about: 'Aquí aviso de lo que necesita a quienes moderan.',
      empty: 'Ninguno',
    },
    'log-channel': {
      name: 'Canal de registro',
      about: 'Allí cuento los cambios de los ajustes y de la base de conocimiento.',
      empty: 'Ninguno: los enseña /club log',
    },
    'no-feedback': {
      name: 'Canales sin botones de opinión',
      about: 'Allí mis respuestas no llevan «útil» ni «no útil».',
      empty: 'Ninguno: los botones están en todas partes',
    },
    'coach-roles': {
      name: 'Roles de entrenadores',
      about: 'Quien tiene uno de ellos entrena en el club.',
      empty: 'Ninguno',
    },
    'moderator-roles': {
      name: 'Roles de moderación',
      about:
        'Quien tiene uno de ellos puede cambiar los ajustes y la base de conocimiento, además de quienes pueden gestionar el servidor. Discord les enseña /club cuando se lo permites al rol: ajustes del servidor, Integraciones, este bot, /club.',
      empty: 'Ninguno: quienes pueden gestionar el servidor',
    },
    'second-moderator': {
      name: 'Segunda aprobación en la base de conocimiento',
      about: 'Lo que publica un moderador puede esperar hasta que otro lo apruebe.',
      empty: '',
    },
    'language-model': {
      name: 'Modelo de lenguaje',
      about:
        'Si hay uno configurado, puede redactar respuestas. Qué recibe y adónde va lo dice /privacy show.',
      empty: '',
    },
    language: { name: 'Idioma', about: 'Cuando un mensaje no muestra el suyo.', empty: '' },
    detail: {
      name: 'Extensión de las respuestas',
      about: 'Los planes los cuento siempre enteros.',
      empty: '',
    },
    'week-start': { name: 'Primer día de la semana', about: 'Con él empiezan las semanas.', empty: '' },
    'no-doubles': {
      name: 'Correr y entrenamiento cruzado el mismo día',
      about: 'Vale como límite del club, y así lo digo.',
      empty: '',
    },
    'no-cross-on': {
      name: 'Días sin entrenamiento cruzado',
      about: 'Por ejemplo, la noche del club.',
      empty: 'Ninguno',
    },
    'most-sessions': {
      name: 'Entrenamiento cruzado por semana, como mucho',
      about: 'Cuando el club quiere menos de lo que permite el nivel.',
      empty: '',
    },
    zone: { name: 'Zona horaria', about: 'Dice cuándo empieza un día.', empty: '' },
    sessions: {
      name: 'Sesiones fijas',
      about:
        'Las carreras que el club hace cada semana. Con ellas respondo a «¿Cuándo quedamos?», y los planes cuentan con ellas.',
      empty: 'Ninguna',
    },
    'keep-days': {
      name: 'Días de conservación',
      about: 'Tras esos días borro las opiniones y el registro de cambios.',
      empty: '',
    },
  },
  field: (p: { name: string; about: string }) => `**${p.name}**\n${p.about}`,
  now: (p: { value: string }) => `Ahora: ${p.value}`,
  change: 'Cambiar',

  languages: { each: 'Cada cual en el suyo', en: 'English', es: 'Español', de: 'Deutsch', fr: 'Français' },
  details: { short: 'Breve: tres frases como mucho', normal: 'Como siempre' },
  secondModerator: {
    alone: 'No hace falta: cada moderador publica solo',
    two: 'Hace falta: otro moderador lo aprueba',
  },
  languageModel: { 'may-word': 'Puede redactar respuestas', none: 'Aquí no se usa' },
  doubles: { any: 'Permitido, como dice la base de conocimiento', none: 'No permitido' },
  mostSessions: (p: { count: number | undefined }) =>
    p.count === undefined ? 'Lo que permita el nivel' : p.count === 0 ? 'Ninguna' : String(p.count),

  forms: {
    zone: {
      title: 'Zona horaria',
      label: 'Región y ciudad',
      help: 'Por ejemplo, Europe/Madrid o America/Bogota; vacío para UTC',
    },
    sessions: {
      title: 'Sesiones fijas',
      label: 'Carreras de cada semana, con su día',
      help: 'Por ejemplo, «mar series tarde, dom larga»; vacío para ninguna',
    },
    'keep-days': {
      title: 'Días de conservación',
      label: 'Un número de días',
      help: 'De 7 a 3650; vacío para 180',
    },
  },
  zoneSelect: '¿Querías decir una de estas?',

  postNotice: 'Publicar aquí el aviso de privacidad',
  noticePosted: (p: { link: string }) => `El aviso está aquí, listo para fijarlo: ${p.link}`,
  noticeFailed: (p: { reference: string }) =>
    `No puedo escribir en este canal. Permíteme verlo y enviar mensajes en él, y pulsa otra vez (referencia \`${p.reference}\`).`,
  saved: 'Guardado.',
  nothingChanged: 'Ya estaba así.',
};
