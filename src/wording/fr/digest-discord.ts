/** French words of `/digest` and of what stands around a digest in Discord. */
export const digestDiscord = {
  commands: {
    digest: 'Le résumé de la semaine du club ; pour la modération',
    setup: 'Fixe quand et où le résumé est publié, et ce qu’il contient',
    preview: 'Te montre, à toi seul, exactement ce qui serait publié',
    post: 'Publie maintenant le résumé de la semaine à venir',
    skip: 'Saute le résumé d’une semaine, avec une ligne qui dit pourquoi',
    pause: 'Ne publie plus de résumés jusqu’à la reprise',
    resume: 'Publie de nouveau des résumés',
    status: 'Montre les prochaines publications et ce que sont devenues les dernières',
  },
  options: {
    channel: 'Le salon où il est publié',
    weekday: 'Le jour où il est publié',
    time: 'L’heure, par exemple 18:00',
    zone: 'Son fuseau horaire, par exemple Europe/Paris, si ce n’est pas celui du club',
    levels: 'Les niveaux pour lesquels une semaine est construite',
    role: 'Un rôle à mentionner : la seule mention que je fasse',
    race: 'Le jour de la prochaine course du club, par exemple 2027-04-18',
    goal: 'Quelle course c’est',
    season: 'La période de l’année, s’il n’y a pas de course',
    poll: 'Si une question avec sondage vient en dessous',
    summary: 'Un salon où la modération reçoit les chiffres de la semaine',
    week: 'La semaine à sauter, par exemple 2026-W49 ; sinon la prochaine',
    reason: 'Une ligne publiée à sa place',
    undo: 'Annule : la semaine n’est pas sautée',
  },
  polls: { on: 'Avec un sondage', off: 'Sans sondage' },

  /** The settings as the club’s log names them, and that posting is paused. */
  settings: {
    channel: 'Résumé : salon',
    weekday: 'Résumé : jour',
    time: 'Résumé : heure',
    zone: 'Résumé : fuseau horaire',
    levels: 'Résumé : niveaux',
    role: 'Résumé : mention',
    phase: 'Résumé : course ou saison',
    poll: 'Résumé : sondage',
    summaryChannel: 'Résumé : chiffres pour la modération',
    paused: 'Résumé : publication',
    skips: 'Résumé : semaines sautées',
  },
  paused: 'en pause',

  title: '## Le résumé de la semaine',
  about: 'Ce que tu choisis vaut tout de suite, et les prochaines publications le montrent.',
  fields: {
    channel: { name: 'Salon', help: 'où il est publié ; sans salon, pas de résumé', empty: 'Pas de résumé' },
    weekday: { name: 'Jour', help: 'où il est publié', empty: '' },
    levels: { name: 'Niveaux', help: 'pour lesquels une semaine est construite', empty: '' },
    role: { name: 'Mention', help: 'la seule que je fasse', empty: 'Personne n’est mentionné' },
    season: { name: 'Période', help: 'donne sa phase à la semaine, si aucune course n’est fixée', empty: '' },
    summary: {
      name: 'Chiffres pour la modération',
      help: 'combien de questions et de réponses, sans noms',
      empty: 'Aucun chiffre n’est publié',
    },
  },
  field: (p: { name: string; help: string }) => `**${p.name}** : ${p.help}`,
  noSeason: 'Non fixée',
  typed: (p: { time: string; zone: string; race: string | undefined; goal: string | undefined }) =>
    [
      `**Heure** : ${p.time} (${p.zone})`,
      ...(p.race === undefined
        ? []
        : [`**Prochaine course** : ${p.race}${p.goal === undefined ? '' : ` (${p.goal})`}`]),
    ].join('\n'),
  change: 'Heure, fuseau et course',
  pollOn: 'Ajouter un sondage',
  pollOff: 'Retirer le sondage',
  pause: 'Suspendre',
  resume: 'Reprendre',
  form: {
    title: 'Le résumé de la semaine',
    time: { label: 'Heure', help: 'Par exemple 18:00' },
    zone: { label: 'Fuseau horaire', help: 'Par exemple Europe/Paris ; vide : celui du club' },
    race: {
      label: 'Jour de la prochaine course',
      help: 'Par exemple 2027-04-18 ou « 18 avril » ; vide : aucune',
    },
    goal: { label: 'Quelle course c’est', help: 'Sans réponse, seul son jour compte' },
  },

  next: (p: { zone: string }) =>
    `**Prochaines publications**, à l’heure de ta propre horloge (le club suit ${p.zone}) :`,
  nextPost: (p: { when: string; week: string }) => `- ${p.when} (${p.week})`,
  nextSkipped: (p: { when: string; week: string; why: string }) =>
    `- ~~${p.when}~~ (${p.week}) : sautée${p.why === '' ? '' : `, « ${p.why} »`}`,

  posting: {
    channelGone: (p: { channel: string }) => `Le salon ${p.channel} n’existe plus. Choisis-en un autre.`,
    noTextChannel: (p: { channel: string }) =>
      `${p.channel} n’accepte pas de messages. Choisis un salon textuel.`,
    permissions: (p: { channel: string; missing: readonly string[] }) =>
      `Dans ${p.channel} il me manque ${p.missing.join(' ; ')}. Autorise-le-moi dans les paramètres du salon, sous Permissions.`,
    roleGone: 'Le rôle à mentionner n’existe plus. Choisis-en un autre, ou aucun.',
    roleSilent: (p: { role: string }) =>
      `Si je mentionne ${p.role}, personne n’est prévenu. Active « Permettre à tout le monde de @mentionner ce rôle » dans les paramètres du rôle, ou choisis-en un autre.`,
  },
  fault: '🔴',

  previewPoll: 'En sondage, en dessous :',
  posted: (p: { week: string; where: string }) => `Le résumé de ${p.week} est publié : ${p.where}`,
  notPosted: (p: { week: string; what: string }) => `${p.week} : ${p.what}.`,

  myWeek: 'Ma semaine',
  askAbout: 'Poser une question',
  askForm: { title: 'Poser une question', label: 'Ta question' },
  noLevel:
    'Tu ne m’as pas donné ton niveau, je commence donc par une séance. Avec /profile set, la semaine te correspondra.',
  pictureOf: (p: { level: string }) => `Image et calendrier : ${p.level}`,

  share: {
    button: 'Partager avec le club',
    ask: (p: { channel: string }) =>
      `Ta semaine est publiée dans ${p.channel} sous ton nom, où le club la voit. Tu peux la retirer à tout moment. Le prochain résumé peut-il te nommer parmi celles et ceux qui ont partagé ?`,
    askAgain: (p: { channel: string }) =>
      `Tu partages déjà une semaine dans ${p.channel} ; celle-ci prend sa place. Le prochain résumé peut-il te nommer parmi celles et ceux qui ont partagé ?`,
    listed: 'Partager et me nommer',
    unlisted: 'Partager seulement',
    withdraw: 'Retirer ma semaine',
    card: (p: { member: string }) => `**La semaine de ${p.member}**`,
    done: (p: { channel: string }) => `Ta semaine est dans ${p.channel}.`,
    withdrawn: 'Ta semaine est retirée.',
    nothingShared: 'Tu ne partages aucune semaine ici.',
    off: 'Le club n’a pas de salon pour cela en ce moment.',
    closed: (p: { channel: string }) =>
      `Je ne peux pas publier dans ${p.channel}. Avec /club status, la modération du club voit ce qui manque.`,
  },
};
