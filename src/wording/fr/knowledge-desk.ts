/** French words of `/knowledge` in Discord: its commands, forms and buttons, and what is said around them. */
export const knowledgeDesk = {
  commands: {
    knowledge:
      "Les connaissances du club : les voir, les compléter, les changer ; pour l'équipe de modération",
    search: "Trouve des fiches d'après ce que tu tapes",
    show: "Montre une fiche telle qu'elle est, ou telle qu'elle était un jour",
    add: 'Écrit une nouvelle fiche, propre au club',
    edit: "Change une fiche ; tu vois l'effet avant que cela compte",
    remove: 'Retire une fiche des connaissances du club ; on peut la rétablir',
    history: 'Montre ce qui a été publié, par qui et pourquoi',
    restore: "Rend à une fiche un texte qu'elle a déjà eu",
    import: "Lit des fichiers de connaissances, et montre d'abord ce qui changerait",
    export: 'Te donne les connaissances du club en fichiers',
    gaps: 'Montre les questions auxquelles les connaissances ne répondent pas encore',
    tests: 'Montre les questions de test qui veillent sur chaque changement',
  },
  options: {
    entry: "Quelle fiche : tape l'un de ses mots",
    text: 'Quelques mots de ce que tu cherches',
    day: "Un jour comme 2026-11-23, ou le numéro d'une publication comme 12",
    revision: 'Lequel de ses textes ; sans cela, tu vois son historique',
    file: 'Un fichier de connaissances (.md)',
    what: 'Les textes du club seuls, ou le tout',
  },
  whats: { own: 'Les textes propres au club', whole: 'Toutes les connaissances' },
  addMenu: 'Ajouter aux connaissances',

  languages: { en: 'anglais', es: 'espagnol', de: 'allemand', fr: 'français' },

  form: {
    newTitle: (p: { language: string }): string => `Une nouvelle fiche en ${p.language}`,
    editTitle: (p: { language: string }): string => `La fiche en ${p.language}`,
    help: {
      title: 'De quoi il s’agit, en quelques mots',
      text: 'Des phrases entières, qui se lisent chacune seule',
      questions: 'Ce que demandent les membres ; une par ligne',
      words: 'D’autres noms : vélo, spinning → cyclisme ; un sens par ligne',
      source: 'Qui le dit, ou où cela se trouve ; une adresse web peut finir la ligne',
    },

    tooLong: (p: { field: string; most: number }): string =>
      `**${p.field}** dépasse les ${p.most} caractères d'un formulaire, et reste tel quel. Pour le changer, prends le fichier de \`/knowledge export\` et rends-le à \`/knowledge import\`.`,
  },
  why: {
    title: 'Publier',
    label: 'Pourquoi ?',
    help: "Une phrase pour l'historique, que voit l'équipe de modération",
  },

  buttons: {
    publish: 'Publier',
    editAgain: 'Reprendre',
    giveUp: 'Abandonner',
    limits: 'Régler les limites du club',
    takeUp: 'Reprendre le mien sur le leur',
    theirs: 'Laisser le mien, modifier le leur',
    edit: 'Modifier',
    remove: 'Retirer',
    history: 'Historique',
    restore: (p: { revision: number }): string => `Rétablir la révision ${p.revision}`,
    show: (p: { number: number }): string => `Voir le n° ${p.number}`,
    newer: 'Plus récents',
    older: 'Plus anciens',
    approve: 'Approuver et publier',
    decline: 'Refuser',
    look: 'Regarder',
    previous: 'Précédente',
    next: 'Suivante',
  },
  pickEntry: 'Montrer une fiche',
  pickRestored: "Rétablir une fiche telle qu'elle est devenue alors",
  pickTest: 'Retirer une question de test',

  noEntry:
    "Les connaissances du club n'ont pas (ou plus) cette fiche. `/knowledge search` trouve ce qu'il y a.",
  late: "C'était trop long pour un formulaire. Ce bouton l'ouvre :",
  given: "Abandonné. Rien n'a changé.",
  cutToFile: '… Le tout est dans le fichier.',
  found: (p: { count: number; text: string }): string =>
    p.text === ''
      ? `**${p.count} fiches**`
      : p.count === 1
        ? `**Une fiche** correspond à « ${p.text} »`
        : `**${p.count} fiches** correspondent à « ${p.text} »`,
  foundNothing: (p: { text: string }): string =>
    `Rien dans les connaissances du club ne correspond à « ${p.text} ». Avec \`/knowledge add\`, tu l'écris.`,
  moreFound: (p: { count: number }): string => `… et ${p.count} de plus. Tape plus de mots pour les trouver.`,
  noDay: (p: { given: string }): string =>
    `Je ne comprends pas « ${p.given} ». Écris un jour comme 2026-11-23, ou le numéro d'une publication comme 12.`,
  notThen: "La fiche n'était pas alors dans les connaissances du club.",

  entry: {
    head: (p: { title: string; id: string; revision: number }): string =>
      `**${p.title}** (${p.id}, révision ${p.revision})`,
    asOfNumber: (p: { number: number }): string => `État après la publication n° ${p.number}`,
    asOfTime: (p: { time: string }): string => `État du ${p.time}`,
    told: (p: { languages: readonly string[] }): string => `Donnée en : ${p.languages.join(', ')}`,
    since: (p: { number: number; when: string; who: string }): string =>
      `Depuis le n° ${p.number} (${p.when}, ${p.who})`,
    shipped: "Telle qu'elle est livrée",
    leftOut:
      "Le texte du club ne va pas avec les connaissances livrées d'aujourd'hui : c'est la fiche livrée qui compte. Modifie-le pour y remédier.",
    questions: 'Questions',
    words: 'Mots',
    source: (p: { source: string }): string => `Source : ${p.source}`,
  },

  /** Above what was found about a draft. */
  review: {
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
    theirs: 'Elle dit maintenant :',
    yours: 'Tu as écrit :',
  },

  published: (p: { number: number; titles: readonly string[] }): string =>
    `Publié sous le n° ${p.number} : ${p.titles.join(', ')}. La prochaine question le trouve.`,
  publishedOut: (p: { number: number; titles: readonly string[] }): string =>
    `Publié sous le n° ${p.number} : ${p.titles.join(', ')}. Cela compte dès la prochaine question.`,
  tryIt: 'Essaie :',
  awaits: (p: { place: string }): string =>
    `Le club veut deux personnes de la modération pour une publication. J'ai demandé aux autres dans ${p.place}. Rien n'a encore changé.`,
  awaitsUntold: (p: { reference: string }): string =>
    `Le club veut deux personnes de la modération pour une publication. Je n'ai pas pu demander aux autres : elles la trouvent dans \`/knowledge history\` (référence \`${p.reference}\`). Rien n'a encore changé.`,
  wantsApproval: (p: { who: string; titles: readonly string[] }): string =>
    `${p.who} veut publier : ${p.titles.join(', ')}. Une autre personne de la modération doit approuver.`,
  approvedBy: (p: { who: string; number: number }): string => `${p.who} a approuvé : n° ${p.number}.`,
  declinedBy: (p: { who: string }): string => `${p.who} a refusé. Le brouillon reste à qui l'a écrit.`,
  nothingAwaits: "C'est déjà approuvé ou refusé, ou vieux de plus de sept jours.",

  history: {
    title: (p: { page: number; pages: number }): string =>
      p.pages === 1
        ? '**Ce qui a été publié**, le plus récent en premier'
        : `**Ce qui a été publié**, le plus récent en premier (page ${p.page} sur ${p.pages})`,
    titleOf: (p: { id: string; page: number; pages: number }): string =>
      `**Ce qui a été publié de ${p.id}**, le plus récent en premier${p.pages === 1 ? '' : ` (page ${p.page} sur ${p.pages})`}`,
    awaiting: 'Cela attend une autre personne de la modération :',
    noSuch: "Cette publication n'existe pas.",
    standsSo: 'La fiche est déjà ainsi.',
    noRevision: "La fiche n'a jamais eu ce texte. `/knowledge history` montre ceux qu'elle a eus.",
    revision: (p: { revision: number; when: string; what: string }): string =>
      `${p.revision} : ${p.what}, ${p.when}`,
    shippedText: "Telle qu'elle est livrée",
  },

  import: {
    title: 'Si tu publies ces fichiers, voici ce qui change :',
    unreachable: (p: { file: string }): string =>
      `${p.file} n'a pas pu être repris de Discord. Joins-le encore une fois.`,
  },
  exported: {
    own: 'Voici les textes propres au club. `/knowledge import` les reprend ici ou dans un autre club.',
    whole:
      'Voici toutes les connaissances du club. `/knowledge import` les reprend ici ou dans un autre club.',
    nothing: "Le club n'a pas encore de textes à lui.",
  },

  /** Where one of the gaps stands among them. */
  gapPlace: (p: { at: number; count: number }): string => `**Question sans réponse ${p.at} sur ${p.count}**`,

  tests: {
    formTitle: 'Garder comme question de test',
    questionLabel: 'Question',
    questionHelp: "Rien qui parle d'une personne : la modération la voit désormais",
    finds: (p: { title: string }): string => `Elle doit trouver **${p.title}**.`,
  },

  told: {
    published: (p: { who: string; number: number; act: string; titles: readonly string[] }): string =>
      `${p.who} a publié le n° ${p.number} des connaissances du club : ${p.act} : ${p.titles.join(', ')}`,
    awaits: (p: { who: string; titles: readonly string[] }): string =>
      `${p.who} demande l'approbation d'une autre personne de la modération : ${p.titles.join(', ')}`,
    declined: (p: { who: string; titles: readonly string[] }): string =>
      `${p.who} a refusé une publication : ${p.titles.join(', ')}`,
    testAdded: (p: { who: string; question: string }): string =>
      `${p.who} garde une question de test : « ${p.question} »`,
    testRemoved: (p: { who: string; question: string }): string =>
      `${p.who} a retiré une question de test : « ${p.question} »`,
    gap: {
      'not-for-us': (p: { who: string; question: string }): string =>
        `${p.who} dit qu'une question sans réponse n'est pas pour le club : ${p.question}`,
      later: (p: { who: string; question: string }): string =>
        `${p.who} a remis une question sans réponse à plus tard : ${p.question}`,
      open: (p: { who: string; question: string }): string =>
        `${p.who} a rouvert une question réglée : ${p.question}`,
    },
  },
  logFailed: (p: { channel: string; reference: string }): string =>
    `Cela compte, mais je n'ai pas pu le dire dans ${p.channel}. /club status dit ce qui y manque (référence \`${p.reference}\`).`,

  fromMessage: {
    empty: "Il n'y a pas de texte dans ce message que je puisse reprendre.",
    own: "Ce message est de moi : ce qu'il dit est déjà dans les connaissances du club.",
  },
};
