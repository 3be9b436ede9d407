/** Spanish words about a club's knowledge and those who keep it. Names, titles and quotations come as they are shown. */
export const editing = {
  fields: {
    title: 'Título',
    text: 'Texto',
    questions: 'Preguntas',
    words: 'Otros nombres',
    source: 'Fuente',
  },
  inField: (p: { field: string; line: number }) => (p.line > 1 ? `${p.field}, línea ${p.line}` : p.field),

  problems: 'Antes hay que arreglar esto:',
  clash: {
    'question-twice': (p: { found: string; title: string }) =>
      `La pregunta ${p.found} ya es de ${p.title}. Pregúntalo de otra manera o edita esa entrada.`,
    'word-of-two-meanings': (p: { found: string; title: string }) =>
      `La palabra ${p.found} tiene otro significado en ${p.title}. Quítala de aquí o usa el mismo.`,
    'word-in-chain': (p: { found: string; title: string }) =>
      `La palabra ${p.found} es a la vez nombre y significado, aquí y en ${p.title}. Usa el mismo significado en las dos.`,
  },
  steering: (p: { found: string }) =>
    `${p.found} le dice al bot qué hacer o qué ser. Escribe cómo son las cosas, para quien pregunta.`,
  nearDuplicate: (p: { title: string }) =>
    `${p.title} ya dice casi lo mismo. Edita esa entrada o di en qué se diferencia.`,

  warnings: 'Échale un vistazo a esto; se puede publicar de todos modos:',
  contradiction: {
    numbers: (p: { sentence: string; title: string; other: string }) =>
      `Otros números: aquí ${p.sentence}, en ${p.title} ${p.other}.`,
    'yes-no': (p: { sentence: string; title: string; other: string }) =>
      `Una dice lo que la otra niega: aquí ${p.sentence}, en ${p.title} ${p.other}.`,
  },
  notFound: (p: { question: string; instead: string }) =>
    `La pregunta ${p.question} no encuentra esta entrada. Responde: ${p.instead}.`,
  danger: (p: { question: string }) =>
    `La pregunta ${p.question} habla de una señal de peligro, así que siempre recibe las palabras de ayuda.`,
  otherLanguages: (p: { title: string; languages: string }) =>
    `${p.title} estaría solo en el idioma del texto nuevo, y ya no en: ${p.languages}.`,

  outcomes: {
    answer: 'una respuesta',
    plan: 'un plan',
    clarify: 'otra pregunta',
    abstain: 'nada: no respondo',
    safety: 'las palabras de ayuda',
    smalltalk: 'charla',
  },
  outcomeFrom: (p: { outcome: string; title: string }) => `${p.outcome} de ${p.title}`,

  refusals: 'Esto no se puede publicar:',
  rulesRestOnIt: (p: { title: string }) =>
    `${p.title} no se puede quitar, porque hay reglas del planificador que se apoyan en esto:`,
  sentencesDropped: (p: { title: string }) =>
    `${p.title} ya no dice, palabra por palabra, aquello en lo que se apoyan reglas del planificador:`,
  ownLimits:
    'Si el club es más estricto, ponle sus propios límites con /club setup: el planificador los sigue.',
  clashesIn: (p: { title: string }) => `${p.title} no encaja con el resto de la base de conocimiento:`,
  overtaken: (p: { title: string }) =>
    `Otra persona ha cambiado ${p.title} mientras tanto. No se ha sobrescrito nada: mira los dos textos abajo.`,
  overtakenGone: (p: { id: string }) => `Otra persona ha quitado ${p.id} mientras tanto.`,
  rulesTouched: (p: { title: string }) =>
    `Hay reglas del planificador que se apoyan en frases de ${p.title}. Estas tienen que quedar palabra por palabra:`,

  added: (p: { title: string }) => `Nueva: ${p.title}`,
  changed: (p: { title: string }) => `Cambiada: ${p.title}`,
  takenOut: (p: { title: string }) => `Quitada: ${p.title}`,
  noDifference: 'El texto queda como está.',

  effect: (p: { count: number }) =>
    p.count === 1 ? 'Una pregunta tendría otra respuesta:' : `${p.count} preguntas tendrían otra respuesta:`,
  noEffect: 'Ninguna de las preguntas que he hecho tendría otra respuesta.',
  asked: (p: { asked: number; of: number }) =>
    p.asked === p.of
      ? `He hecho las ${p.of} preguntas: las de prueba, las pendientes y las de la base de conocimiento.`
      : `He hecho ${p.asked} de ${p.of} preguntas: las de prueba, las pendientes y, de la base de conocimiento, las más cercanas.`,
  questionFrom: { test: 'de prueba', gap: 'pendiente', shipped: 'de la base' },
  before: (p: { what: string; sentence: string }) => `antes: ${p.what}: ${p.sentence}`,
  after: (p: { what: string; sentence: string }) => `después: ${p.what}: ${p.sentence}`,
  more: (p: { count: number }) => (p.count === 1 ? 'Y una más.' : `Y ${p.count} más.`),
  broken: (p: { count: number }) =>
    p.count === 1
      ? 'Una pregunta de prueba fallaría. Cambia el texto, o cambia o quita la pregunta:'
      : `${p.count} preguntas de prueba fallarían. Cambia el texto, o cambia o quita las preguntas:`,
  brokenTest: (p: { question: string; title: string }) => `${p.question} ya no encontraría ${p.title}.`,

  published: (p: { number: number }) =>
    `Publicado con el número ${p.number}. Vale desde la próxima pregunta.`,
  awaits: 'Otra persona de la moderación tiene que aprobarlo. Espera siete días.',
  same: 'La entrada ya dice esto, así que no hay nada que publicar.',
  gone: 'Este borrador se ha publicado o descartado, o nadie lo ha tocado en siete días.',
  own: 'Tú también has escrito en esto, así que tiene que aprobarlo otra persona de la moderación.',

  acts: { add: 'añadido', edit: 'editado', remove: 'quitado', restore: 'restaurado', import: 'importado' },
  became: { text: 'texto nuevo', hidden: 'quitada', shipped: 'como venía' },
  event: (p: { number: number; when: string; who: string; act: string; entries: string }) =>
    `${p.number}. ${p.when}, ${p.who}: ${p.act} ${p.entries}`,
  approvedBy: (p: { who: string }) => `aprobado por ${p.who}`,
  why: (p: { why: string }) => `Motivo: ${p.why}`,
  andMore: (p: { count: number }) => `y ${p.count} más`,
  noHistory: 'Aquí todavía no se ha publicado nada: todo está como venía.',
  revision: (p: { title: string; revision: number }) => `${p.title} (versión ${p.revision})`,
  somebody: 'alguien',

  import: {
    problems: (p: { count: number }) =>
      p.count === 1
        ? 'No se ha importado nada. Hay una cosa mal:'
        : `No se ha importado nada. Hay ${p.count} cosas mal:`,
    toldTwice: (p: { found: string }) =>
      `${p.found} tiene un texto propio en un segundo idioma. Deja el del idioma del club.`,
    adds: (p: { count: number }) => `Entradas nuevas: ${p.count}`,
    changes: (p: { count: number }) => `Entradas cambiadas: ${p.count}`,
    hides: (p: { count: number }) => `Quitadas: ${p.count}`,
    same: (p: { count: number }) => `Ya están así: ${p.count}`,
    renamed: (p: { from: string; to: string }) =>
      `${p.from} pasa a ser ${p.to}, para que siga siendo del club.`,
    unknown: (p: { ids: string }) => `No estaban en la base de conocimiento: ${p.ids}`,
    nothing: 'Todo lo de los archivos ya está en la base de conocimiento, así que no hay nada que publicar.',
  },
};
