/** How an answer came about, told to who asks for it. */
export const receipt = {
  heading: 'Cómo se llegó a esta respuesta',
  /** An entry that the answer rests on; `percent` is the share of the question that it covers. */
  entry: (p: { section: string; revision: number; percent: number }): string =>
    `${p.section}, revisión ${p.revision}: cubre el ${p.percent} % de lo que decide la pregunta`,
  /** An entry that the rules of a plan rest on. */
  ruleEntry: (p: { section: string; revision: number }): string =>
    `${p.section}, revisión ${p.revision}: en ella se apoyan las reglas`,
  covered: (p: { words: readonly string[] }): string => `encontrado ahí: ${p.words.join(', ')}`,
  missing: (p: { words: readonly string[] }): string => `no encontrado ahí: ${p.words.join(', ')}`,
  rules: (p: { rules: readonly string[] }): string => `Reglas del planificador: ${p.rules.join(', ')}.`,
  /** Where no entry was used. */
  none: 'No se usó ninguna entrada de la base de conocimiento.',
  outcome: {
    answer: 'Respondida con frases de la base de conocimiento, palabra por palabra.',
    plan: 'Decidida por las reglas del planificador.',
    clarify: 'Antes hay que saber algo más.',
    abstain: 'Sin respuesta: nada en la base de conocimiento la responde, o no es una pregunta para ella.',
    safety: 'Detenida ante una señal de peligro, antes de buscar nada.',
    smalltalk: 'Charla; no se buscó nada.',
  },
  model: (p: { model: string | null }): string =>
    p.model === null
      ? 'No se usó ningún modelo de lenguaje.'
      : `Redactada por el modelo de lenguaje ${p.model}.`,
};
