/** Spanish words about the questions that guard the edits of a club's knowledge. */
export const testQuestions = {
  heading: (p: { count: number }): string =>
    p.count === 1 ? 'Una pregunta de prueba' : `${p.count} preguntas de prueba`,
  about:
    'Cada una nombra la entrada en la que debe apoyarse su respuesta. Se hacen antes de cada publicación.',
  none: 'Aún no hay ninguna pregunta de prueba. Pulsa «¿Por qué esta respuesta?» bajo una buena respuesta, y allí «Guardar como pregunta de prueba».',
  line: (p: { number: number; question: string; section: string }): string =>
    `${p.number}. ${p.question} → ${p.section}`,
  buttons: { add: 'Guardar como pregunta de prueba', remove: 'Quitar', run: 'Hacerlas todas ahora' },
  added: (p: { section: string }): string =>
    `Guardada: desde ahora, con cada cambio se comprueba si esta pregunta aún encuentra ${p.section}.`,
  removed: 'Quitada.',
  gone: 'Esta pregunta de prueba ya no está.',
  refused: {
    personal:
      'No guardo esta pregunta: puede decir algo de una persona o de su salud, o llevar un nombre o un número. Escríbela sin eso, o añádela a las preguntas de una entrada.',
    'too-long': (p: { most: number }): string => `La pregunta puede tener como mucho ${p.most} caracteres.`,
    'too-many': (p: { most: number }): string => `Ya hay ${p.most} preguntas de prueba. Quita una primero.`,
    twice: 'Esa ya es una pregunta de prueba.',
    'not-found': (p: { section: string; sections: readonly string[] }): string =>
      p.sections.length === 0
        ? `La respuesta no se apoya ahora en ${p.section}: no cita nada.`
        : `La respuesta no se apoya ahora en ${p.section}, sino en ${p.sections.join(', ')}.`,
  },
  allPass: (p: { count: number }): string =>
    p.count === 1
      ? 'La pregunta de prueba encuentra su entrada.'
      : `Las ${p.count} preguntas de prueba encuentran sus entradas.`,
  failing: (p: { count: number; all: number }): string =>
    `${p.count} de ${p.all} preguntas de prueba ya no encuentran sus entradas:`,
  failed: (p: { question: string; section: string; sections: readonly string[] }): string =>
    p.sections.length === 0
      ? `${p.question} → no se cita ${p.section}, ni ninguna otra entrada.`
      : `${p.question} → en lugar de ${p.section}, la respuesta se apoya en ${p.sections.join(', ')}.`,
};
