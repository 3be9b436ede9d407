/** Spanish words of how a draft is looked over before it is published. */
export const knowledgeReview = {
  head: {
    add: (p: { title: string; language: string }): string =>
      `**Una entrada nueva:** ${p.title} (${p.language})`,
    edit: (p: { title: string; language: string }): string => `**Un cambio de:** ${p.title} (${p.language})`,
    remove: (p: { title: string }): string => `**Para quitar:** ${p.title}`,
    restore: (p: { title: string }): string => `**Para restaurar:** ${p.title}`,
    import: (p: { count: number }): string =>
      p.count === 1 ? '**De archivos:** una entrada' : `**De archivos:** ${p.count} entradas`,
  },
  good: 'Nada se opone a publicarlo.',
  notYet: 'Así no se puede publicar. Aún no ha cambiado nada.',

  same: 'Ya dice esto, así que no hay nada que publicar.',
  problems: 'Esto hay que arreglarlo antes:',
  problem: (p: { field: string; line: number; what: string }): string =>
    `- **${p.field}**, línea ${p.line}: ${p.what}`,
  clash: {
    'question-twice': (p: { found: string; title: string }): string =>
      `La pregunta «${p.found}» ya está en «${p.title}». Déjala en la entrada que la responde.`,
    'word-of-two-meanings': (p: { found: string; title: string }): string =>
      `La palabra «${p.found}» significa otra cosa en «${p.title}». Déjala en una de las dos.`,
    'word-in-chain': (p: { found: string; title: string }): string =>
      `La palabra «${p.found}» equivale a otra cosa en «${p.title}». Usa el mismo significado en las dos.`,
  },
  steering: (p: { found: string }): string =>
    `«${p.found}» le dice al bot qué hacer. Una entrada cuenta algo a los miembros: escríbela para ellos.`,
  nearDuplicate: (p: { title: string }): string =>
    `Es casi el texto de «${p.title}». Edita mejor esa entrada.`,

  warnings: 'Mira esto; se puede publicar de todos modos:',
  numbers: (p: { sentence: string; title: string; other: string }): string =>
    `Los números no coinciden: «${p.sentence}» Pero «${p.title}» dice: «${p.other}»`,
  yesNo: (p: { sentence: string; title: string; other: string }): string =>
    `Una dice que sí y la otra que no: «${p.sentence}» Pero «${p.title}» dice: «${p.other}»`,
  notFound: (p: { question: string; instead: string }): string =>
    `«${p.question}» no encontraría esta entrada: ${p.instead}.`,
  insteadBy: (p: { title: string }): string => `la responde «${p.title}»`,
  danger: (p: { question: string }): string =>
    `«${p.question}» habla de una señal de peligro: siempre recibe las palabras de emergencia.`,
  otherLanguages: (p: { title: string; languages: readonly string[] }): string =>
    `Desde entonces solo se cuenta este texto de ${p.title}, y ya no el que está en: ${p.languages.join(', ')}.`,

  rules: (p: { title: string }): string =>
    `En «${p.title}» se apoyan reglas del planificador. Estas frases tienen que seguir palabra por palabra:`,
  rulesHint:
    'Lo que tu club hace de otra manera se fija en sus límites (`/club setup`), que el planificador respeta.',
  refusals: {
    'rules-rest-on-it': (p: { title: string }): string =>
      `«${p.title}» no se puede quitar: en ella se apoyan reglas del planificador.`,
    'sentences-dropped': (p: { title: string }): string =>
      `«${p.title}» ya no tiene estas frases, en las que se apoyan reglas del planificador:`,
    clashes: (p: { title: string }): string => `«${p.title}» comparte algo con otra entrada:`,
  },

  overtaken: (p: { title: string }): string =>
    `Alguien se adelantó: «${p.title}» ha cambiado desde que empezaste. No se ha pisado nada.`,
  overtakenGone: (p: { title: string }): string =>
    `Alguien se adelantó: «${p.title}» se quitó desde que empezaste. No se ha pisado nada.`,
  theirs: 'Ahora dice:',
  yours: 'Tú escribiste:',

  difference: 'Lo que cambia:',
  allNew: 'Todo es nuevo.',
  takenOut: 'Ya no se responde con ella.',

  effect: (p: { count: number; asked: number; of: number }): string =>
    `${p.count === 1 ? 'Cambiaría una respuesta' : `Cambiarían ${p.count} respuestas`} (probadas: ${p.asked} de ${p.of} preguntas):`,
  noEffect: (p: { asked: number; of: number }): string =>
    `No cambiaría ninguna respuesta (probadas: ${p.asked} de ${p.of} preguntas).`,
  effectUnknown: 'Qué cambiaría en las respuestas se muestra cuando lo demás esté bien.',
  from: { test: 'prueba', gap: 'sin respuesta', shipped: 'de la lista' },
  changed: (p: { from: string; question: string }): string => `- «${p.question}» (${p.from})`,
  before: (p: { said: string }): string => `  ahora: ${p.said}`,
  after: (p: { said: string }): string => `  después: ${p.said}`,
  brief: (p: { title: string; sentence: string }): string => `${p.title}: «${p.sentence}»`,
  outcomes: {
    answer: 'una respuesta',
    plan: 'decide el planificador',
    clarify: 'una pregunta de vuelta',
    abstain: 'sin respuesta',
    safety: 'las palabras de emergencia',
    smalltalk: 'charla',
  },
  broken:
    'Estas preguntas de prueba ya no encontrarían su entrada. Cambia el texto o quita antes las pruebas (`/knowledge tests`):',
};
