/** Spanish words of `/knowledge` in Discord: its commands, forms and buttons, and what is said around them. */
export const knowledgeDesk = {
  commands: {
    knowledge: 'La base de conocimiento del club: mirarla, ampliarla y cambiarla; para quienes moderan',
    search: 'Busca entradas por lo que escribes',
    show: 'Muestra una entrada como es ahora o como era un día',
    add: 'Escribe una entrada nueva, propia del club',
    edit: 'Cambia una entrada; ves qué haría antes de que valga',
    remove: 'Quita una entrada de la base de conocimiento; se puede restaurar',
    history: 'Muestra qué se publicó, quién lo hizo y por qué',
    restore: 'Devuelve a una entrada un texto que tuvo antes',
    import: 'Lee archivos de conocimiento y enseña antes qué cambiaría',
    export: 'Te da la base de conocimiento del club en archivos',
    gaps: 'Muestra las preguntas que la base de conocimiento aún no responde',
    tests: 'Muestra las preguntas de prueba que vigilan cada cambio',
  },
  options: {
    entry: 'Qué entrada: escribe una palabra suya',
    text: 'Unas palabras de lo que buscas',
    day: 'Una fecha como 2026-11-23 o el número de una publicación como 12',
    revision: 'Cuál de sus textos; sin esto ves su historial',
    file: 'Un archivo de conocimiento (.md)',
    what: 'Solo los textos propios del club o toda la base',
  },
  whats: { own: 'Los textos propios del club', whole: 'Toda la base' },
  addMenu: 'Añadir al conocimiento',

  languages: { en: 'inglés', es: 'español', de: 'alemán', fr: 'francés' },

  form: {
    newTitle: (p: { language: string }): string => `Entrada nueva en ${p.language}`,
    editTitle: (p: { language: string }): string => `La entrada en ${p.language}`,
    help: {
      title: 'De qué trata, en pocas palabras',
      text: 'Frases completas que se entiendan cada una por sí sola',
      questions: 'Lo que preguntan los miembros y esto responde; una por línea',
      words: 'Otros nombres: bici, spinning → ciclismo; un significado por línea',
      source: 'Quién lo dice o dónde está; al final puede ir una dirección web',
    },

    tooLong: (p: { field: string; most: number }): string =>
      `**${p.field}** pasa de los ${p.most} caracteres de un formulario y se queda como está. Para cambiarlo, toma el archivo de \`/knowledge export\` y devuélvelo con \`/knowledge import\`.`,
  },
  why: {
    title: 'Publicar',
    label: '¿Por qué?',
    help: 'Una frase para el historial, que ven quienes moderan',
  },

  buttons: {
    publish: 'Publicar',
    editAgain: 'Seguir editando',
    giveUp: 'Descartar',
    limits: 'Fijar los límites del club',
    takeUp: 'Editar lo mío sobre lo suyo',
    theirs: 'Dejar lo mío y editar lo suyo',
    edit: 'Editar',
    remove: 'Quitar',
    history: 'Historial',
    restore: (p: { revision: number }): string => `Restaurar la revisión ${p.revision}`,
    show: (p: { number: number }): string => `Ver n.º ${p.number}`,
    newer: 'Más recientes',
    older: 'Más antiguas',
    approve: 'Aprobar y publicar',
    decline: 'Rechazar',
    look: 'Verla',
    previous: 'Anterior',
    next: 'Siguiente',
  },
  pickEntry: 'Mostrar una entrada',
  pickRestored: 'Restaurar una entrada como quedó entonces',
  pickTest: 'Quitar una pregunta de prueba',

  noEntry:
    'La base de conocimiento del club no tiene (ya) esa entrada. `/knowledge search` encuentra lo que hay.',
  late: 'Ha tardado demasiado para un formulario. Se abre con este botón:',
  given: 'Descartado. No ha cambiado nada.',
  cutToFile: '… Entero está en el archivo.',
  found: (p: { count: number; text: string }): string =>
    p.text === ''
      ? `**${p.count} entradas**`
      : p.count === 1
        ? `**Una entrada** encaja con «${p.text}»`
        : `**${p.count} entradas** encajan con «${p.text}»`,
  foundNothing: (p: { text: string }): string =>
    `Nada en la base de conocimiento encaja con «${p.text}». Con \`/knowledge add\` lo escribes.`,
  moreFound: (p: { count: number }): string => `… y ${p.count} más. Escribe más palabras para encontrarlas.`,
  noDay: (p: { given: string }): string =>
    `No entiendo «${p.given}». Escribe una fecha como 2026-11-23 o el número de una publicación como 12.`,
  notThen: 'La entrada no estaba entonces en la base de conocimiento.',

  entry: {
    head: (p: { title: string; id: string; revision: number }): string =>
      `**${p.title}** (${p.id}, revisión ${p.revision})`,
    asOfNumber: (p: { number: number }): string => `Como era tras la publicación n.º ${p.number}`,
    asOfTime: (p: { time: string }): string => `Como era el ${p.time}`,
    told: (p: { languages: readonly string[] }): string => `Contada en: ${p.languages.join(', ')}`,
    since: (p: { number: number; when: string; who: string }): string =>
      `Desde la n.º ${p.number} (${p.when}, ${p.who})`,
    shipped: 'Tal como viene de fábrica',
    leftOut:
      'El texto del club choca con la base de fábrica de ahora, así que se usa el de fábrica. Edítalo para arreglarlo.',
    questions: 'Preguntas',
    words: 'Palabras',
    source: (p: { source: string }): string => `Fuente: ${p.source}`,
  },

  /** Above what was found about a draft. */
  review: {
    head: {
      add: (p: { title: string; language: string }): string =>
        `**Una entrada nueva:** ${p.title} (${p.language})`,
      edit: (p: { title: string; language: string }): string =>
        `**Un cambio de:** ${p.title} (${p.language})`,
      remove: (p: { title: string }): string => `**Para quitar:** ${p.title}`,
      restore: (p: { title: string }): string => `**Para restaurar:** ${p.title}`,
      import: (p: { count: number }): string =>
        p.count === 1 ? '**De archivos:** una entrada' : `**De archivos:** ${p.count} entradas`,
    },
    good: 'Nada se opone a publicarlo.',
    notYet: 'Así no se puede publicar. Aún no ha cambiado nada.',
    theirs: 'Ahora dice:',
    yours: 'Tú escribiste:',
  },

  published: (p: { number: number; titles: readonly string[] }): string =>
    `Publicado con el n.º ${p.number}: ${p.titles.join(', ')}. La próxima pregunta ya lo encuentra.`,
  publishedOut: (p: { number: number; titles: readonly string[] }): string =>
    `Publicado con el n.º ${p.number}: ${p.titles.join(', ')}. Vale desde la próxima pregunta.`,
  tryIt: 'Pruébalo:',
  awaits: (p: { place: string }): string =>
    `El club quiere dos moderadores para cada publicación. He preguntado a los demás en ${p.place}. Aún no ha cambiado nada.`,
  awaitsUntold: (p: { reference: string }): string =>
    `El club quiere dos moderadores para cada publicación. No he podido preguntar a los demás: la encuentran en \`/knowledge history\` (referencia \`${p.reference}\`). Aún no ha cambiado nada.`,
  wantsApproval: (p: { who: string; titles: readonly string[] }): string =>
    `${p.who} quiere publicar: ${p.titles.join(', ')}. Tiene que aprobarlo otra persona que modere.`,
  approvedBy: (p: { who: string; number: number }): string => `${p.who} lo ha aprobado: n.º ${p.number}.`,
  declinedBy: (p: { who: string }): string =>
    `${p.who} lo ha rechazado. El borrador se queda con quien lo escribió.`,
  nothingAwaits: 'Esto ya se aprobó o se rechazó, o tiene más de siete días.',

  history: {
    title: (p: { page: number; pages: number }): string =>
      p.pages === 1
        ? '**Lo publicado**, primero lo más reciente'
        : `**Lo publicado**, primero lo más reciente (página ${p.page} de ${p.pages})`,
    titleOf: (p: { id: string; page: number; pages: number }): string =>
      `**Lo publicado de ${p.id}**, primero lo más reciente${p.pages === 1 ? '' : ` (página ${p.page} de ${p.pages})`}`,
    awaiting: 'Esto espera a otra persona que modere:',
    noSuch: 'No existe esa publicación.',
    standsSo: 'La entrada ya está así.',
    noRevision: 'La entrada nunca tuvo ese texto. `/knowledge history` muestra los que tuvo.',
    revision: (p: { revision: number; when: string; what: string }): string =>
      `${p.revision}: ${p.what}, ${p.when}`,
    shippedText: 'Tal como viene de fábrica',
  },

  import: {
    title: 'Si publicas estos archivos, cambia esto:',
    unreachable: (p: { file: string }): string =>
      `No he podido recoger ${p.file} de Discord. Adjúntalo otra vez.`,
  },
  exported: {
    own: 'Estos son los textos propios del club. `/knowledge import` los acepta aquí o en otro club.',
    whole:
      'Esta es toda la base de conocimiento del club. `/knowledge import` la acepta aquí o en otro club.',
    nothing: 'El club aún no tiene textos propios.',
  },

  /** Where one of the gaps stands among them. */
  gapPlace: (p: { at: number; count: number }): string => `**Pregunta sin respuesta ${p.at} de ${p.count}**`,

  tests: {
    formTitle: 'Guardar como pregunta de prueba',
    questionLabel: 'Pregunta',
    questionHelp: 'Nada que hable de una persona: desde ahora la ven quienes moderan',
    finds: (p: { title: string }): string => `Tiene que encontrar **${p.title}**.`,
  },

  told: {
    published: (p: { who: string; number: number; act: string; titles: readonly string[] }): string =>
      `${p.who} ha publicado la n.º ${p.number} de la base de conocimiento: ${p.act}: ${p.titles.join(', ')}`,
    awaits: (p: { who: string; titles: readonly string[] }): string =>
      `${p.who} pide la aprobación de otra persona que modere: ${p.titles.join(', ')}`,
    declined: (p: { who: string; titles: readonly string[] }): string =>
      `${p.who} ha rechazado una publicación: ${p.titles.join(', ')}`,
    testAdded: (p: { who: string; question: string }): string =>
      `${p.who} guarda una pregunta de prueba: «${p.question}»`,
    testRemoved: (p: { who: string; question: string }): string =>
      `${p.who} ha quitado una pregunta de prueba: «${p.question}»`,
    gap: {
      'not-for-us': (p: { who: string; question: string }): string =>
        `${p.who} dice que una pregunta sin respuesta no es para el club: ${p.question}`,
      later: (p: { who: string; question: string }): string =>
        `${p.who} ha aplazado una pregunta sin respuesta: ${p.question}`,
      open: (p: { who: string; question: string }): string =>
        `${p.who} ha vuelto a abrir una pregunta cerrada: ${p.question}`,
    },
  },
  logFailed: (p: { channel: string; reference: string }): string =>
    `Vale, pero no he podido contarlo en ${p.channel}. /club status dice qué falta allí (referencia \`${p.reference}\`).`,

  fromMessage: {
    empty: 'En este mensaje no hay texto que pueda tomar.',
    own: 'Este mensaje es mío: lo que dice ya está en la base de conocimiento.',
  },
};
