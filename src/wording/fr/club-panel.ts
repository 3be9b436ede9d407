/** French words of the panel in which a club is set up. */
export const clubPanel = {
  title: (p: { page: string }) => `## Configurer le club : ${p.page}`,
  about:
    "Rien de tout cela n'est obligatoire : je marche tel que je suis. Chaque choix vaut tout de suite, et toi seul vois ce message.",
  pageSelect: 'Aller à une autre page',
  pages: {
    channels: { name: 'Salons', about: "Où je réponds, et où j'annonce quoi" },
    roles: { name: 'Rôles', about: 'Qui entraîne, et qui modère' },
    answers: { name: 'Réponses', about: "Langue, longueur, boutons d'avis" },
    times: { name: 'Temps', about: 'Fuseau horaire, semaine, séances fixes' },
    limits: { name: 'Limites', about: 'Où le club est plus strict que la base de connaissances' },
    privacy: { name: 'Vie privée', about: 'Combien de temps je garde quoi, et un avis à épingler' },
  },
  fields: {
    'ask-channels': {
      name: 'Salons pour les questions',
      about: "J'y réponds sans être mentionné ; dans un forum, comme première réponse à un message.",
      empty: 'Aucun : je réponds quand on me mentionne',
    },
    'coach-channel': {
      name: 'Salon des coachs',
      about: 'Les questions pour un coach et les problèmes signalés y vont.',
      empty: 'Aucun : personne ne peut demander à un coach par bouton',
    },
    'moderator-channel': {
      name: 'Salon de la modération',
      about: "J'y annonce ce qui demande l'équipe de modération.",
      empty: 'Aucun',
    },
    'log-channel': {
      name: 'Salon du journal',
      about: "J'y annonce les changements des réglages et de la base de connaissances.",
      empty: 'Aucun : /club log les montre',
    },
    'no-feedback': {
      name: "Salons sans boutons d'avis",
      about: "Mes réponses n'y ont ni « utile » ni « pas utile ».",
      empty: 'Aucun : les boutons sont partout',
    },
    'coach-roles': {
      name: 'Rôles des coachs',
      about: "Qui a l'un d'eux est coach du club.",
      empty: 'Aucun',
    },
    'moderator-roles': {
      name: 'Rôles de la modération',
      about:
        "Qui a l'un d'eux peut changer les réglages et la base de connaissances, avec qui peut gérer le serveur. Discord leur montre /club dès que tu le permets au rôle : paramètres du serveur, Intégrations, ce bot, /club.",
      empty: 'Aucun : qui peut gérer le serveur',
    },
    'second-moderator': {
      name: 'Deuxième accord pour la base de connaissances',
      about: "Ce qu'une personne de la modération publie peut attendre qu'une autre l'approuve.",
      empty: '',
    },
    'language-model': {
      name: 'Modèle de langage',
      about:
        'S’il y en a un, il peut formuler les réponses. Ce qu’il reçoit et où cela va, /privacy show le dit.',
      empty: '',
    },
    language: { name: 'Langue', about: 'Quand un message ne montre pas la sienne.', empty: '' },
    detail: { name: 'Longueur des réponses', about: 'Les plans sont toujours dits en entier.', empty: '' },
    'week-start': {
      name: 'Premier jour de la semaine',
      about: 'Les semaines commencent par lui.',
      empty: '',
    },
    'no-doubles': {
      name: 'Course et entraînement croisé le même jour',
      about: "C'est une limite du club, et je le dis ainsi.",
      empty: '',
    },
    'no-cross-on': {
      name: 'Jours sans entraînement croisé',
      about: 'Par exemple le soir du club.',
      empty: 'Aucun',
    },
    'most-sessions': {
      name: 'Entraînement croisé par semaine, au plus',
      about: 'Quand le club veut moins que ce que permet le niveau.',
      empty: '',
    },
    zone: { name: 'Fuseau horaire', about: 'Il dit quand un jour commence.', empty: '' },
    sessions: {
      name: 'Séances fixes',
      about:
        "Les sorties que le club fait chaque semaine. Je m'en sers pour répondre à « On se retrouve quand ? », et les plans comptent avec elles.",
      empty: 'Aucune',
    },
    'keep-days': {
      name: 'Jours de conservation',
      about: "Après tant de jours, j'efface les avis et le journal des changements.",
      empty: '',
    },
  },
  field: (p: { name: string; about: string }) => `**${p.name}**\n${p.about}`,
  now: (p: { value: string }) => `Maintenant : ${p.value}`,
  change: 'Modifier',

  languages: { each: 'Chacun dans la sienne', en: 'English', es: 'Español', de: 'Deutsch', fr: 'Français' },
  details: { short: 'Courte : trois phrases au plus', normal: "Comme d'habitude" },
  secondModerator: {
    alone: 'Pas nécessaire : chacun publie seul',
    two: 'Nécessaire : une autre personne de la modération approuve',
  },
  languageModel: { 'may-word': 'Il peut formuler les réponses', none: 'Pas utilisé ici' },
  doubles: { any: 'Permis, comme le dit la base de connaissances', none: 'Pas permis' },
  mostSessions: (p: { count: number | undefined }) =>
    p.count === undefined ? 'Ce que permet le niveau' : p.count === 0 ? 'Aucune' : String(p.count),

  forms: {
    zone: {
      title: 'Fuseau horaire',
      label: 'Région et ville',
      help: 'Par exemple Europe/Paris ou America/Montreal ; vide pour UTC',
    },
    sessions: {
      title: 'Séances fixes',
      label: 'Sorties de chaque semaine, avec leur jour',
      help: 'Par exemple « mar fractionné soir, dim longue » ; vide pour aucune',
    },
    'keep-days': {
      title: 'Jours de conservation',
      label: 'Un nombre de jours',
      help: 'De 7 à 3650 ; vide pour 180',
    },
  },
  zoneSelect: "Est-ce l'un de ceux-ci ?",

  postNotice: "Publier ici l'avis de confidentialité",
  noticePosted: (p: { link: string }) => `L'avis est ici, prêt à être épinglé : ${p.link}`,
  noticeFailed: (p: { reference: string }) =>
    `Je ne peux pas écrire dans ce salon. Permets-moi de le voir et d'y envoyer des messages, puis appuie encore (référence \`${p.reference}\`).`,
  saved: 'Enregistré.',
  nothingChanged: "C'était déjà réglé ainsi.",
};
