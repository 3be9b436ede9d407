/** Spanish words about what is held of people. */
export const privacy = {
  commands: {
    privacy: 'Lo que guardo sobre ti, para verlo y borrarlo',
    show: 'Te muestra todo lo que guardo sobre ti, también como archivo',
    forget: 'Borra todo lo que guardo sobre ti, al momento y en todas partes',
  },

  notice: (p: { keepDays: number; operator: string | undefined; model?: string | undefined }) =>
    [
      '**Lo que guardo de ti y lo que no**',
      '',
      'Soy Paceline, un programa. Respondo con la base de conocimiento del club y no soy médico. En un servidor uso solo lo que va dirigido a mí; lo demás ni se analiza, ni se guarda, ni se pasa a nadie.',
      '',
      '**Se guarda**',
      '',
      '- Lo que me cuentas con `/profile set`, y el servidor que eliges ahí para tus mensajes directos: hasta que lo borres.',
      `- Tus votos sobre respuestas (qué mensaje, qué entradas, útil o no) y los cambios en los ajustes del club (qué, cuándo y quién): ${p.keepDays} días.`,
      `- Preguntas sin buena respuesta, nunca quién preguntó: el texto solo si no dice nada de personas ni de salud; si no, el tema; y tu identificador, si quieres aviso: ${p.keepDays} días.`,
      '- Si moderas: lo que publicas en la base de conocimiento, cuándo y por qué, hasta que borres tu nombre; tus borradores, siete días.',
      '- Una semana que compartes con el club: dónde está su mensaje y si quieres aparecer en la lista, hasta que la retires.',
      '- Solo en memoria, nunca en un disco: tus últimas cuatro preguntas en un canal con sus respuestas, hasta media hora después de la última; cuántas veces has preguntado en el último minuto; y en qué servidores te he visto últimamente.',
      '',
      '**Nunca se guarda**',
      '',
      '- Lo que dices de tu salud, ni lo demás que preguntas, en un disco o en un registro.',
      '- Tu nombre, tu dirección ni nada más sobre ti que el identificador que te dio Discord.',
      '',
      '**Adónde va**',
      '',
      `${p.model === undefined ? 'A nadie: se queda en la máquina de quienes me gestionan.' : `Se queda en la máquina de quienes me gestionan, salvo esto: un modelo de lenguaje en ${p.model} puede redactar respuestas. Recibe la pregunta y los últimos turnos, sin nombres, y las frases de la respuesta; nada de salud.`} Solo lo que envías tú, con «Preguntar a un entrenador» o «Avisar de un problema», llega al equipo de entrenadores del servidor, y una semana que compartes se publica para el club.`,
      '',
      '**Verlo y borrarlo**',
      '',
      '`/privacy show` te lo muestra todo, `/privacy forget` lo borra al momento y en todas partes. Los mensajes de Discord se borran allí. Si dejo un servidor, lo que guardo de su club se borra a los 30 días.',
      '',
      '**A quién preguntar**',
      '',
      `Al equipo de moderación del servidor o a quienes me gestionan${p.operator === undefined ? '' : `: ${p.operator}`}. \`/help\` tiene un botón para avisar de un problema.`,
    ].join('\n'),

  shown: 'Esto es todo lo que guardo sobre ti. El archivo lo tiene palabra por palabra.',
  model: (p: { name: string; server: string }) =>
    `Un modelo de lenguaje (${p.name}, en ${p.server}) puede redactar respuestas y proponer qué quiere decir una pregunta poco clara. Recibe tu pregunta y tus últimos turnos, sin nombres ni identificadores, y las frases de la respuesta tal como se decidieron; nada que tenga que ver con tu salud o tu persona. Una copia de la pregunta y su redacción queda solo en memoria.`,
  modelOff:
    'Hay un modelo de lenguaje configurado, y este club prescinde de él: desde aquí no se le envía nada.',
  nothingHeld: 'No guardo nada sobre ti.',
  told: {
    directClub: (p: { server: string }) => `Para tus mensajes directos valen los ajustes de ${p.server}.`,
    votes: (p: { count: number; helpful: number }) =>
      `Tus votos sobre respuestas: ${p.count}, de ellos ${p.helpful} «útil». Con cada uno están el mensaje y las entradas en que se apoya su respuesta.`,
    changes: (p: { count: number }) => `Cambios que has hecho en los ajustes de un club: ${p.count}.`,
    awaited: (p: { count: number }) =>
      `Preguntas de las que quieres que te avise cuando tengan respuesta: ${p.count}. Con cada una están la pregunta, sin nada sobre ti, y el canal.`,
    publications: (p: { count: number }) =>
      `Lo que has publicado o aprobado en la base de conocimiento de un club: ${p.count}.`,
    drafts: (p: { count: number }) => `Tus borradores para la base de conocimiento de un club: ${p.count}.`,
    digestChanges: (p: { count: number }) => `Cambios que hiciste en el resumen de un club: ${p.count}.`,
    sharedWeeks: (p: { count: number }) =>
      `Semanas que compartes con un club: ${p.count}. Guardo dónde está el mensaje, no la semana.`,
    conversations: (p: { count: number }) =>
      `Solo en memoria, hasta media hora después de la última: tus últimas preguntas con sus respuestas (${p.count}).`,
    metIn: (p: { count: number }) =>
      `Solo en memoria: en cuántos servidores te he visto últimamente (${p.count}).`,
  },
  things: {
    profile: 'tu perfil',
    directClub: 'el servidor que elegiste para los mensajes directos',
    votes: 'tus votos sobre respuestas',
    changes: 'tu nombre junto a los cambios en los ajustes de un club (los cambios se quedan)',
    awaited: 'las preguntas de las que quieres que te avise (las preguntas se quedan, sin ti)',
    publications:
      'tu nombre junto a lo que has publicado o aprobado en la base de conocimiento de un club (los textos se quedan)',
    drafts: 'tus borradores para la base de conocimiento de un club',
    digestChanges: 'tu nombre en los cambios que hiciste en el resumen de un club (los cambios se quedan)',
    sharedWeeks: 'las semanas que compartes con los clubes, con sus mensajes',
    conversations: 'tus últimas preguntas y sus respuestas',
    metIn: 'en qué servidores te he visto',
  },
  willDelete: 'Si pulsas el botón, borro esto al momento y nadie puede recuperarlo:',
  confirm: 'Borrarlo todo',
  deleted: 'Hecho. He borrado:',
  nothingToDelete: 'No hay nada que borrar: no guardo nada sobre ti.',
  notDeleted: (p: { reference: string }) =>
    `Esto no se ha podido borrar. Inténtalo de nuevo más tarde, por favor; si vuelve a fallar, dale esta referencia al equipo de moderación: \`${p.reference}\``,
  messagesStay: 'Los mensajes de Discord se quedan como están; esos los borras allí.',
  somebody: 'alguien',
};
