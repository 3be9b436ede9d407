/** French words about a club's knowledge and those who keep it. Names, titles and quotations come as they are shown. */
export const editing = {
  fields: {
    title: 'Titre',
    text: 'Texte',
    questions: 'Questions',
    words: 'Autres noms',
    source: 'Source',
  },
  inField: (p: { field: string; line: number }) => (p.line > 1 ? `${p.field}, ligne ${p.line}` : p.field),

  problems: "Il faut d'abord arranger ceci :",
  clash: {
    'question-twice': (p: { found: string; title: string }) =>
      `La question ${p.found} appartient déjà à ${p.title}. Pose-la autrement, ou modifie cette fiche-là.`,
    'word-of-two-meanings': (p: { found: string; title: string }) =>
      `Le mot ${p.found} a un autre sens dans ${p.title}. Enlève-le ici, ou prends le même sens.`,
    'word-in-chain': (p: { found: string; title: string }) =>
      `Le mot ${p.found} est à la fois un nom et un sens, ici et dans ${p.title}. Prends le même sens dans les deux.`,
  },
  steering: (p: { found: string }) =>
    `${p.found} dit au bot ce qu'il doit faire ou être. Écris ce qu'il en est, pour qui pose la question.`,
  nearDuplicate: (p: { title: string }) =>
    `${p.title} dit déjà presque la même chose. Modifie cette fiche-là, ou dis ce qui est différent.`,

  warnings: "Regarde ceci ; rien n'empêche de publier :",
  contradiction: {
    numbers: (p: { sentence: string; title: string; other: string }) =>
      `D'autres nombres : ici ${p.sentence}, dans ${p.title} ${p.other}.`,
    'yes-no': (p: { sentence: string; title: string; other: string }) =>
      `L'une dit ce que l'autre nie : ici ${p.sentence}, dans ${p.title} ${p.other}.`,
  },
  notFound: (p: { question: string; instead: string }) =>
    `La question ${p.question} ne trouve pas cette fiche. Ce qui répond : ${p.instead}.`,
  danger: (p: { question: string }) =>
    `La question ${p.question} parle d'un signe de danger ; elle reçoit donc toujours les mots sur l'aide.`,
  otherLanguages: (p: { title: string; languages: string }) =>
    `${p.title} n'existerait plus que dans la langue du nouveau texte, et plus en : ${p.languages}.`,

  outcomes: {
    answer: 'une réponse',
    plan: 'un plan',
    clarify: 'une question en retour',
    abstain: 'rien : je ne réponds pas',
    safety: "les mots sur l'aide",
    smalltalk: 'un brin de causette',
  },
  outcomeFrom: (p: { outcome: string; title: string }) => `${p.outcome}, d'après ${p.title}`,

  refusals: 'Ceci ne peut pas être publié :',
  rulesRestOnIt: (p: { title: string }) =>
    `${p.title} ne peut pas être retirée, car des règles du planificateur reposent dessus :`,
  sentencesDropped: (p: { title: string }) =>
    `${p.title} ne dit plus, mot pour mot, ce sur quoi reposent des règles du planificateur :`,
  ownLimits:
    'Si le club est plus strict, donne-lui ses propres limites avec /club setup : le planificateur les suit.',
  clashesIn: (p: { title: string }) => `${p.title} ne va pas avec le reste de la base de connaissances :`,
  overtaken: (p: { title: string }) =>
    `Quelqu'un d'autre a changé ${p.title} entre-temps. Rien n'a été écrasé : regarde les deux textes ci-dessous.`,
  overtakenGone: (p: { id: string }) => `Quelqu'un d'autre a retiré ${p.id} entre-temps.`,
  rulesTouched: (p: { title: string }) =>
    `Des règles du planificateur reposent sur des phrases de ${p.title}. Celles-ci doivent rester mot pour mot :`,

  added: (p: { title: string }) => `Nouvelle : ${p.title}`,
  changed: (p: { title: string }) => `Changée : ${p.title}`,
  takenOut: (p: { title: string }) => `Retirée : ${p.title}`,
  noDifference: 'Le texte reste comme il est.',

  effect: (p: { count: number }) =>
    p.count === 1
      ? 'Une question recevrait une autre réponse :'
      : `${p.count} questions recevraient une autre réponse :`,
  noEffect: "Aucune des questions que j'ai posées ne recevrait une autre réponse.",
  asked: (p: { asked: number; of: number }) =>
    p.asked === p.of
      ? `J'ai posé les ${p.of} questions : vos questions de test, celles en attente et celles de la base.`
      : `J'ai posé ${p.asked} questions sur ${p.of} : vos questions de test, celles en attente et, de celles de la base, les plus proches.`,
  questionFrom: { test: 'test', gap: 'en attente', shipped: 'de la base' },
  before: (p: { what: string; sentence: string }) => `avant : ${p.what} : ${p.sentence}`,
  after: (p: { what: string; sentence: string }) => `après : ${p.what} : ${p.sentence}`,
  more: (p: { count: number }) => (p.count === 1 ? 'Et une de plus.' : `Et ${p.count} de plus.`),
  broken: (p: { count: number }) =>
    p.count === 1
      ? 'Une question de test échouerait. Change le texte, ou change ou enlève la question :'
      : `${p.count} questions de test échoueraient. Change le texte, ou change ou enlève les questions :`,
  brokenTest: (p: { question: string; title: string }) => `${p.question} ne trouverait plus ${p.title}.`,

  published: (p: { number: number }) =>
    `Publié sous le numéro ${p.number}. Cela vaut dès la prochaine question.`,
  awaits: "Une autre personne de la modération doit l'approuver. Cela attend sept jours.",
  same: "La fiche dit déjà cela, il n'y a donc rien à publier.",
  gone: "Ce brouillon a été publié ou abandonné, ou personne n'y a touché pendant sept jours.",
  own: "Tu y as toi-même mis la main ; une autre personne de la modération doit donc l'approuver.",

  acts: { add: 'ajouté', edit: 'modifié', remove: 'retiré', restore: 'rétabli', import: 'importé' },
  became: { text: 'nouveau texte', hidden: 'retirée', shipped: "comme à l'origine" },
  event: (p: { number: number; when: string; who: string; act: string; entries: string }) =>
    `${p.number}. ${p.when}, ${p.who} : ${p.act} ${p.entries}`,
  approvedBy: (p: { who: string }) => `approuvé par ${p.who}`,
  why: (p: { why: string }) => `Raison : ${p.why}`,
  andMore: (p: { count: number }) => `et ${p.count} de plus`,
  noHistory: "Rien n'a encore été publié ici : tout est comme à l'origine.",
  revision: (p: { title: string; revision: number }) => `${p.title} (version ${p.revision})`,
  somebody: "quelqu'un",

  import: {
    problems: (p: { count: number }) =>
      p.count === 1
        ? "Rien n'a été repris. Une chose ne va pas :"
        : `Rien n'a été repris. ${p.count} choses ne vont pas :`,
    toldTwice: (p: { found: string }) =>
      `${p.found} a un texte à elle dans une deuxième langue. Garde celui dans la langue du club.`,
    adds: (p: { count: number }) => `Nouvelles fiches : ${p.count}`,
    changes: (p: { count: number }) => `Fiches changées : ${p.count}`,
    hides: (p: { count: number }) => `Retirées : ${p.count}`,
    same: (p: { count: number }) => `Déjà ainsi : ${p.count}`,
    renamed: (p: { from: string; to: string }) =>
      `${p.from} devient ${p.to}, pour que la fiche reste celle du club.`,
    unknown: (p: { ids: string }) => `De toute façon absentes de la base : ${p.ids}`,
    nothing: "Tout ce qui est dans les fichiers est déjà dans la base, il n'y a donc rien à publier.",
  },
};
