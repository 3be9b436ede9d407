/** French words about what a club's knowledge does not answer. */
export const gaps = {
  heading: (p: { count: number }): string =>
    p.count === 1 ? 'Une lacune dans les connaissances' : `${p.count} lacunes dans les connaissances`,
  about:
    'Ce que j’ai refusé parce que la base n’en dit rien, ou qui n’a pas été utile. Aucun nom n’est gardé ; une question qui peut parler d’une personne ou de sa santé ne compte que pour son sujet.',
  none: 'Il n’y a aucune lacune : je n’ai rien refusé faute de connaissances, et aucune réponse n’a été jugée inutile.',
  line: (p: { number: number; title: string; asked: string }): string =>
    `${p.number}. ${p.title} (${p.asked})`,
  asked: (p: { declined: number; unhelpful: number }): string =>
    [
      ...(p.declined > 0 ? [p.declined === 1 ? 'refusée une fois' : `refusée ${p.declined} fois`] : []),
      ...(p.unhelpful > 0
        ? [p.unhelpful === 1 ? 'une fois pas utile' : `${p.unhelpful} fois pas utile`]
        : []),
    ].join(', '),
  lastAsked: (p: { week: string }): string => `Demandé pour la dernière fois la semaine du ${p.week}.`,
  others: 'Demandé aussi ainsi :',
  subject: 'Seul le sujet est gardé : les questions pouvaient parler d’une personne ou de sa santé.',
  waiting: (p: { count: number }): string =>
    p.count === 1
      ? 'Une personne veut être prévenue quand il y aura une réponse.'
      : `${p.count} personnes veulent être prévenues quand il y aura une réponse.`,
  states: {
    open: 'Encore sans réponse.',
    written: (p: { entry: string }): string => `${p.entry} y répond.`,
    'not-for-us': 'Pas pour nous : elle n’est plus parmi les lacunes ouvertes.',
    later: (p: { until: string }): string => `Remise au ${p.until}.`,
  },
  buttons: {
    write: 'Écrire la fiche maintenant',
    notForUs: 'Pas pour nous',
    later: 'Plus tard',
    reopen: 'Rouvrir',
  },
  settled: {
    written: (p: { entry: string }): string => `Notée comme traitée par ${p.entry}.`,
    'not-for-us': 'Je ne montre plus cette lacune parmi les ouvertes.',
    later: 'Je la montre à nouveau dans quatre semaines.',
    open: 'Elle est de nouveau ouverte.',
    gone: 'Cette lacune n’est plus gardée.',
  },
  wait: {
    noted:
      'Je te mentionne une fois dans ce salon quand les connaissances du club répondent à cette question. Jusque-là, je garde ton identifiant avec elle ; appuie encore une fois ou utilise `/privacy forget`, et il est effacé.',
    stopped: 'Je ne te préviens plus pour cette question, et j’ai effacé ton identifiant avec elle.',
    gone: 'Je ne garde plus cette question, donc je ne peux pas te prévenir. Pose-la encore une fois, s’il te plaît.',
    'too-many': 'Je ne peux pas noter plus pour toi, ou pour cette question, en ce moment.',
  },
  told: (p: { members: string; question: string }): string =>
    `${p.members} : les connaissances du club ont maintenant une réponse à « ${p.question} »`,
  week: {
    questions: (p: { asked: number; answered: number; declined: number }): string =>
      `Questions : ${p.asked} (avec réponse : ${p.answered}, refusées : ${p.declined})`,
    unhelpful: (p: { count: number }): string => `Réponses jugées inutiles : ${p.count}`,
    gaps: (p: { opened: number; filled: number }): string =>
      `Lacunes : ${p.opened} nouvelles, ${p.filled} comblées`,
    edits: (p: { count: number }): string => `Changements des connaissances : ${p.count}`,
    open: (p: { count: number }): string => `Lacunes ouvertes : ${p.count}. \`/knowledge gaps\` les montre.`,
  },
};
