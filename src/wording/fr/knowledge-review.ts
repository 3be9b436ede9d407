/** French words of how a draft is looked over before it is published. */
export const knowledgeReview = {
  head: {
    add: (p: { title: string; language: string }): string =>
      `**Une nouvelle fiche :** ${p.title} (${p.language})`,
    edit: (p: { title: string; language: string }): string =>
      `**Un changement de :** ${p.title} (${p.language})`,
    remove: (p: { title: string }): string => `**À retirer :** ${p.title}`,
    restore: (p: { title: string }): string => `**À rétablir :** ${p.title}`,
    import: (p: { count: number }): string =>
      p.count === 1 ? '**Depuis des fichiers :** une fiche' : `**Depuis des fichiers :** ${p.count} fiches`,
  },
  good: "Rien ne s'oppose à la publication.",
  notYet: "Impossible de publier cela tel quel. Rien n'a encore changé.",

  same: "La fiche dit déjà cela : il n'y a rien à publier.",
  problems: "Cela est d'abord à corriger :",
  problem: (p: { field: string; line: number; what: string }): string =>
    `- **${p.field}**, ligne ${p.line} : ${p.what}`,
  clash: {
    'question-twice': (p: { found: string; title: string }): string =>
      `La question « ${p.found} » est déjà dans « ${p.title} ». Laisse-la dans la fiche qui y répond.`,
    'word-of-two-meanings': (p: { found: string; title: string }): string =>
      `Le mot « ${p.found} » a un autre sens dans « ${p.title} ». Laisse-le dans une seule des deux.`,
    'word-in-chain': (p: { found: string; title: string }): string =>
      `Le mot « ${p.found} » veut dire autre chose dans « ${p.title} ». Prends le même sens dans les deux.`,
  },
  steering: (p: { found: string }): string =>
    `« ${p.found} » dit au bot quoi faire. Une fiche parle aux membres : écris-la pour eux.`,
  nearDuplicate: (p: { title: string }): string =>
    `C'est presque le texte de « ${p.title} ». Modifie plutôt cette fiche.`,

  warnings: 'Regarde cela ; on peut publier quand même :',
  numbers: (p: { sentence: string; title: string; other: string }): string =>
    `Les chiffres diffèrent : « ${p.sentence} » Mais « ${p.title} » dit : « ${p.other} »`,
  yesNo: (p: { sentence: string; title: string; other: string }): string =>
    `L'une dit oui, l'autre non : « ${p.sentence} » Mais « ${p.title} » dit : « ${p.other} »`,
  notFound: (p: { question: string; instead: string }): string =>
    `« ${p.question} » ne trouverait pas cette fiche : ${p.instead}.`,
  insteadBy: (p: { title: string }): string => `« ${p.title} » y répond`,
  danger: (p: { question: string }): string =>
    `« ${p.question} » parle d'un signe de danger : elle reçoit toujours les mots d'urgence.`,
  otherLanguages: (p: { title: string; languages: readonly string[] }): string =>
    `De ${p.title}, seul ce texte sera encore donné, et non plus celui en : ${p.languages.join(', ')}.`,

  rules: (p: { title: string }): string =>
    `Des règles du planificateur reposent sur « ${p.title} ». Ces phrases doivent rester mot pour mot :`,
  rulesHint:
    'Ce que ton club fait autrement se règle dans ses limites (`/club setup`), que le planificateur respecte.',
  refusals: {
    'rules-rest-on-it': (p: { title: string }): string =>
      `« ${p.title} » ne peut pas être retirée : des règles du planificateur reposent dessus.`,
    'sentences-dropped': (p: { title: string }): string =>
      `« ${p.title} » n'a plus ces phrases, sur lesquelles reposent des règles du planificateur :`,
    clashes: (p: { title: string }): string => `« ${p.title} » partage quelque chose avec une autre fiche :`,
  },

  overtaken: (p: { title: string }): string =>
    `Quelqu'un a été plus rapide : « ${p.title} » a changé depuis que tu as commencé. Rien n'a été écrasé.`,
  overtakenGone: (p: { title: string }): string =>
    `Quelqu'un a été plus rapide : « ${p.title} » a été retirée depuis que tu as commencé. Rien n'a été écrasé.`,
  theirs: 'Elle dit maintenant :',
  yours: 'Tu as écrit :',

  difference: 'Ce qui change :',
  allNew: 'Tout est nouveau.',
  takenOut: "On n'y puise plus de réponse.",

  effect: (p: { count: number; asked: number; of: number }): string =>
    `${p.count === 1 ? 'Une réponse changerait' : `${p.count} réponses changeraient`} (essayées : ${p.asked} questions sur ${p.of}) :`,
  noEffect: (p: { asked: number; of: number }): string =>
    `Aucune réponse ne changerait (essayées : ${p.asked} questions sur ${p.of}).`,
  effectUnknown: 'Ce que cela changerait aux réponses sera montré une fois le reste en ordre.',
  from: { test: 'test', gap: 'sans réponse', shipped: 'de la liste' },
  changed: (p: { from: string; question: string }): string => `- « ${p.question} » (${p.from})`,
  before: (p: { said: string }): string => `  maintenant : ${p.said}`,
  after: (p: { said: string }): string => `  ensuite : ${p.said}`,
  brief: (p: { title: string; sentence: string }): string => `${p.title} : « ${p.sentence} »`,
  outcomes: {
    answer: 'une réponse',
    plan: 'le planificateur décide',
    clarify: 'une question en retour',
    abstain: 'sans réponse',
    safety: "les mots d'urgence",
    smalltalk: 'bavardage',
  },
  broken:
    "Ces questions de test ne trouveraient plus leur fiche. Change le texte, ou retire d'abord les tests (`/knowledge tests`) :",
};
