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
  /** Why a language model that is set up did not word an answer. */
  notWorded: {
    off: 'No se usó ningún modelo de lenguaje: el club prescinde de él.',
    personal:
      'No se usó ningún modelo de lenguaje: la pregunta tiene que ver con una persona o con la salud.',
    brief: 'No se usó ningún modelo de lenguaje: nada de esta respuesta se puede redactar de otro modo.',
    budget: 'No se usó ningún modelo de lenguaje: por hoy ya se le ha pedido bastante.',
    gate: 'No se usó ningún modelo de lenguaje: lo que dijo iba más allá de la base de conocimiento.',
    timeout: 'No se usó ningún modelo de lenguaje: tardó demasiado.',
    unreachable: 'No se usó ningún modelo de lenguaje: no se puede contactar con él.',
    refused: 'No se usó ningún modelo de lenguaje: no aceptó la petición.',
    unsaid: 'No se usó ningún modelo de lenguaje: no dio ninguna respuesta que sirva.',
    busy: 'No se usó ningún modelo de lenguaje: tiene demasiado trabajo.',
    broken: 'No se usó ningún modelo de lenguaje: falló.',
    paused: 'No se usó ningún modelo de lenguaje: ha fallado varias veces y se le deja en paz un rato.',
    stopped: 'No se usó ningún modelo de lenguaje: me estaban deteniendo.',
  },
  offered: (p: { model: string }): string =>
    `Las preguntas para elegir las propuso el modelo de lenguaje ${p.model}; la respuesta a cada una es nuestra.`,
};
