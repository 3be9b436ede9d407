import type { answerButtons as english } from '../en/answer-buttons.ts';

/** Spanish words of the buttons below an answer, and of what comes of them. */
export const answerButtons: typeof english = {
  sources: 'Fuentes',
  why: '¿Por qué esta respuesta?',
  helpful: 'Útil',
  notHelpful: 'No me ayuda',
  coach: 'Preguntar a un entrenador',
  share: 'Mostrar a todos',
  thread: 'Seguir en un hilo',
  tellMe: 'Avísame cuando el club lo sepa',

  sourcesHeading: 'Lo que dice la respuesta está ahí, palabra por palabra:',
  source: (p) => `[${p.number}] **${p.title}:** «${p.quote}»`,
  sourceGone: (p) =>
    `[${p.number}] El conocimiento ha cambiado desde esta respuesta y esta frase ya no está. Pregunta otra vez y tendrás una respuesta al día.`,
  sourceChanged: (p: { when: string; revision: number }): string =>
    `La entrada ha cambiado desde esta respuesta (${p.when}); ahora va por la revisión ${p.revision}. Pregunta otra vez y sabrás qué dice hoy.`,
  sourceOut: (p: { when: string }): string =>
    `La entrada se ha retirado del conocimiento del club desde esta respuesta (${p.when}). Pregunta otra vez y tendrás una respuesta al día.`,
  changedSince: (p) => `La entrada ${p.section} ha cambiado desde que di esta respuesta.`,
  disclaimer: 'Las respuestas son automáticas, salen de los conocimientos del club y no son consejo médico.',

  voted: 'Gracias. Queda contado, sin tu pregunta y sin tu nombre.',
  votedNot:
    'Gracias. Cuenta como algo que falta: los moderadores ven la pregunta, sin tu nombre, y solo si no dice nada de ninguna persona.',
  changedVote: 'Gracias, he cambiado tu voto.',
  sameVote: 'Eso ya me lo has dicho, gracias.',

  coachAsked: (p) =>
    p.link === undefined
      ? `A ${p.member} le gustaría la opinión de un entrenador sobre esta respuesta, que nadie más puede abrir:\n${p.answer}`
      : `A ${p.member} le gustaría la opinión de un entrenador sobre esta respuesta: ${p.link}\n${p.answer}`,
  coachTold: 'He avisado a los entrenadores. Ven la respuesta con un enlace, y quién pregunta.',
  coachToldQuote:
    'He avisado a los entrenadores. Esta respuesta solo la puedes abrir tú, así que ven cómo empieza, y quién pregunta.',
  coachKnows: 'Los entrenadores ya conocen esta respuesta.',
  noCoaches: 'El club (ya) no tiene un canal para sus entrenadores.',
  coachClosed:
    'No he podido escribir en el canal de los entrenadores. Díselo a un moderador: `/club status` muestra lo que falta.',

  picked: (p) => `> ${p.question}`,
  sharedBy: (p) => `-# ${p.member} muestra esta respuesta mía`,
  nothingToShare: 'Aquí no hay nada que pueda mostrar.',

  threadName: 'Sobre el entrenamiento',
  threadOpened: (p) =>
    `Sigamos en ${p.thread}. Ahí respondo sin mención donde puedo leer los mensajes; con una mención o \`/ask\`, siempre.`,
  threadFailed:
    'No he podido abrir un hilo aquí. Necesito los permisos «Crear hilos públicos» y «Enviar mensajes en hilos».',
  onlyAsker: 'Esto solo lo puede pulsar quien preguntó. Pregúntame con `/ask` y tendrás lo tuyo.',

  answerThis: {
    empty: 'En este mensaje no hay texto que pueda responder.',
    own: 'Este mensaje ya es mío.',
  },
};
