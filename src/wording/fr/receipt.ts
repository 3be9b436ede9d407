/** How an answer came about, told to who asks for it. */
export const receipt = {
  heading: 'Comment cette réponse est née',
  /** An entry that the answer rests on; `percent` is the share of the question that it covers. */
  entry: (p: { section: string; revision: number; percent: number }): string =>
    `${p.section}, révision ${p.revision} : couvre ${p.percent} % de ce qui décide de la question`,
  /** An entry that the rules of a plan rest on. */
  ruleEntry: (p: { section: string; revision: number }): string =>
    `${p.section}, révision ${p.revision} : les règles s'appuient dessus`,
  covered: (p: { words: readonly string[] }): string => `trouvé là : ${p.words.join(', ')}`,
  missing: (p: { words: readonly string[] }): string => `pas trouvé là : ${p.words.join(', ')}`,
  rules: (p: { rules: readonly string[] }): string => `Règles du planificateur : ${p.rules.join(', ')}.`,
  /** Where no entry was used. */
  none: "Aucune entrée de la base de connaissances n'a été utilisée.",
  outcome: {
    answer: 'Répondu avec des phrases de la base de connaissances, mot pour mot.',
    plan: 'Décidé par les règles du planificateur.',
    clarify: "Il faut d'abord savoir quelque chose.",
    abstain:
      "Pas de réponse : rien dans la base de connaissances n'y répond, ou ce n'est pas une question pour elle.",
    safety: 'Arrêté à un signe de danger, avant toute recherche.',
    smalltalk: "Bavardage ; rien n'a été recherché.",
  },
  model: (p: { model: string | null }): string =>
    p.model === null
      ? "Aucun modèle de langage n'a été utilisé."
      : `Formulé par le modèle de langage ${p.model}.`,
  /** Why a language model that is set up did not word an answer. */
  notWorded: {
    off: 'Aucun modèle de langage n’a été utilisé : le club s’en passe.',
    personal: 'Aucun modèle de langage n’a été utilisé : la question touche une personne ou la santé.',
    brief: 'Aucun modèle de langage n’a été utilisé : rien dans cette réponse ne peut être reformulé.',
    budget: 'Aucun modèle de langage n’a été utilisé : on lui a assez demandé pour aujourd’hui.',
    gate: 'Aucun modèle de langage n’a été utilisé : ce qu’il a dit allait au-delà de la base de connaissances.',
    timeout: 'Aucun modèle de langage n’a été utilisé : il a pris trop de temps.',
    unreachable: 'Aucun modèle de langage n’a été utilisé : il est injoignable.',
    refused: 'Aucun modèle de langage n’a été utilisé : il n’a pas accepté la demande.',
    unsaid: 'Aucun modèle de langage n’a été utilisé : il n’a donné aucune réponse utilisable.',
    busy: 'Aucun modèle de langage n’a été utilisé : il a trop à faire.',
    broken: 'Aucun modèle de langage n’a été utilisé : il est tombé en panne.',
    paused:
      'Aucun modèle de langage n’a été utilisé : il est tombé en panne plusieurs fois et on le laisse tranquille un moment.',
    stopped: 'Aucun modèle de langage n’a été utilisé : on était en train de m’arrêter.',
  },
  offered: (p: { model: string }): string =>
    `Les questions au choix ont été proposées par le modèle de langage ${p.model} ; la réponse à chacune est la nôtre.`,
};
