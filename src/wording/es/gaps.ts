/** Spanish words about what a club's knowledge does not answer. */
export const gaps = {
  heading: (p: { count: number }): string =>
    p.count === 1 ? 'Un hueco en el conocimiento' : `${p.count} huecos en el conocimiento`,
  about:
    'Lo que rechacé porque no está en la base, o que no fue útil. No se guardan nombres; una pregunta que pueda hablar de una persona o de su salud se cuenta solo por su tema.',
  none: 'No hay ningún hueco: no he rechazado nada por no estar en la base, y ninguna respuesta resultó poco útil.',
  line: (p: { number: number; title: string; asked: string }): string =>
    `${p.number}. ${p.title} (${p.asked})`,
  asked: (p: { declined: number; unhelpful: number }): string =>
    [
      ...(p.declined > 0 ? [p.declined === 1 ? 'rechazada una vez' : `rechazada ${p.declined} veces`] : []),
      ...(p.unhelpful > 0
        ? [p.unhelpful === 1 ? 'una vez no fue útil' : `${p.unhelpful} veces no fue útil`]
        : []),
    ].join(', '),
  lastAsked: (p: { week: string }): string => `Preguntado por última vez en la semana del ${p.week}.`,
  others: 'También preguntado así:',
  subject: 'Solo se guarda el tema: las preguntas podían hablar de una persona o de su salud.',
  waiting: (p: { count: number }): string =>
    p.count === 1
      ? 'Una persona quiere que la avise cuando haya respuesta.'
      : `${p.count} personas quieren que las avise cuando haya respuesta.`,
  states: {
    open: 'Aún sin respuesta.',
    written: (p: { entry: string }): string => `Lo responde ${p.entry}.`,
    'not-for-us': 'No es para nosotros: ya no sale entre los abiertos.',
    later: (p: { until: string }): string => `Aplazado hasta el ${p.until}.`,
  },
  buttons: {
    write: 'Escribir la entrada ahora',
    notForUs: 'No es para nosotros',
    later: 'Más tarde',
    reopen: 'Abrir de nuevo',
  },
  settled: {
    written: (p: { entry: string }): string => `Marcado como respondido por ${p.entry}.`,
    'not-for-us': 'Ya no muestro este hueco entre los abiertos.',
    later: 'Lo vuelvo a mostrar dentro de cuatro semanas.',
    open: 'Está abierto de nuevo.',
    gone: 'Este hueco ya no se guarda.',
  },
  wait: {
    noted:
      'Te menciono una vez en este canal cuando el conocimiento del club responda a esta pregunta. Hasta entonces guardo tu identificador junto a ella; pulsa otra vez o usa `/privacy forget`, y se borra.',
    stopped: 'Ya no te aviso sobre esta pregunta, y he borrado tu identificador junto a ella.',
    gone: 'Ya no guardo esta pregunta, así que no puedo avisarte. Pregúntala otra vez, por favor.',
    'too-many': 'Ahora mismo no puedo apuntar más para ti o para esta pregunta.',
  },
  told: (p: { members: string; question: string }): string =>
    `${p.members}: el conocimiento del club ya tiene una respuesta a «${p.question}»`,
  week: {
    questions: (p: { asked: number; answered: number; declined: number }): string =>
      `Preguntas: ${p.asked} (respondidas: ${p.answered}, rechazadas: ${p.declined})`,
    unhelpful: (p: { count: number }): string => `Respuestas poco útiles: ${p.count}`,
    gaps: (p: { opened: number; filled: number }): string =>
      `Huecos en el conocimiento: ${p.opened} nuevos, ${p.filled} cubiertos`,
    edits: (p: { count: number }): string => `Cambios en el conocimiento: ${p.count}`,
    open: (p: { count: number }): string => `Huecos abiertos: ${p.count}. \`/knowledge gaps\` los muestra.`,
  },
};
