/** French words about what is held of people. */
export const privacy = {
  commands: {
    privacy: 'Ce que je garde sur toi, à voir et à effacer',
    show: 'Te montre tout ce que je garde sur toi, aussi en fichier',
    forget: 'Efface tout ce que je garde sur toi, tout de suite et partout',
  },

  notice: (p: { keepDays: number; operator: string | undefined; model?: string | undefined }) =>
    [
      '**Ce que je garde de toi, et ce que je ne garde pas**',
      '',
      'Je suis Paceline, un programme. Je réponds avec la base de connaissances du club, et je ne suis pas médecin. Sur un serveur, je n’utilise que ce qui m’est destiné ; le reste n’est ni analysé, ni gardé, ni transmis.',
      '',
      '**Gardé**',
      '',
      '- Ce que tu me dis avec `/profile set`, et le serveur que tu y choisis pour tes messages privés : jusqu’à ce que tu l’effaces.',
      `- Tes votes sur des réponses (quel message, quelles fiches, utile ou non) et les changements des réglages du club (quoi, quand et par qui) : ${p.keepDays} jours.`,
      `- Questions sans bonne réponse, jamais de qui : le texte seulement s’il ne dit rien d’une personne ou de sa santé, sinon le sujet ; et ton identifiant, si tu veux être prévenu : ${p.keepDays} jours.`,
      "- Si tu modères : ce que tu publies dans la base de connaissances, quand et pourquoi, jusqu'à ce que tu y supprimes ton nom ; tes brouillons, sept jours.",
      '- Une semaine que tu partages avec le club : où se trouve son message et si tu veux être cité, jusqu’à ce que tu la retires.',
      '- En mémoire seulement, jamais sur un disque : tes quatre dernières questions dans un salon avec leurs réponses, jusqu’à une demi-heure après la dernière ; combien de fois tu as demandé dans la dernière minute ; et sur quels serveurs je t’ai vu dernièrement.',
      '',
      '**Jamais gardé**',
      '',
      '- Ce que tu dis de ta santé, et ce que tu demandes d’autre, sur un disque ou dans un journal.',
      '- Ton nom, ton adresse, ou quoi que ce soit d’autre sur toi que ton identifiant Discord.',
      '',
      '**Où ça va**',
      '',
      `${p.model === undefined ? 'Chez personne : tout reste sur la machine des personnes qui me font tourner.' : `Tout reste sur la machine des personnes qui me font tourner, sauf ceci : un modèle de langage sur ${p.model} peut formuler les réponses. Il reçoit la question et les derniers tours, sans noms, et les phrases de la réponse ; rien sur la santé.`} Seul ce que tu envoies toi-même, avec « Demander à un coach » ou « Signaler un problème », va aux coachs du serveur, et une semaine que tu partages est publiée pour le club.`,
      '',
      '**Le voir, l’effacer**',
      '',
      '`/privacy show` te montre tout, `/privacy forget` efface tout de suite et partout. Les messages de Discord s’effacent là-bas. Si je quitte un serveur, ce que je garde de son club est effacé après 30 jours.',
      '',
      '**À qui demander**',
      '',
      `À l’équipe de modération du serveur, ou aux personnes qui me font tourner${p.operator === undefined ? '' : ` : ${p.operator}`}. \`/help\` a un bouton pour signaler un problème.`,
    ].join('\n'),

  shown: 'C’est tout ce que je garde sur toi. Le fichier le contient mot pour mot.',
  model: (p: { name: string; server: string }) =>
    `Un modèle de langage (${p.name}, sur ${p.server}) peut formuler les réponses et proposer ce que veut dire une question peu claire. Il reçoit ta question et tes derniers tours, sans noms ni identifiants, et les phrases de la réponse telles qu’elles ont été décidées ; rien qui touche ta santé ou ta personne. Une copie de la question et de sa formulation reste en mémoire seulement.`,
  modelOff: 'Un modèle de langage est configuré, et ce club s’en passe : rien ne lui est envoyé d’ici.',
  nothingHeld: 'Je ne garde rien sur toi.',
  told: {
    directClub: (p: { server: string }) => `Tes messages privés suivent les réglages de ${p.server}.`,
    votes: (p: { count: number; helpful: number }) =>
      `Tes votes sur des réponses : ${p.count}, dont ${p.helpful} « utile ». Avec chacun se trouvent le message et les fiches sur lesquelles sa réponse s’appuie.`,
    changes: (p: { count: number }) => `Changements que tu as faits aux réglages d’un club : ${p.count}.`,
    awaited: (p: { count: number }) =>
      `Questions pour lesquelles tu veux être prévenu dès qu’il y a une réponse : ${p.count}. Avec chacune se trouvent la question, sans rien sur toi, et le salon.`,
    publications: (p: { count: number }) =>
      `Ce que tu as publié ou approuvé dans la base de connaissances d'un club : ${p.count}.`,
    drafts: (p: { count: number }) => `Tes brouillons pour la base de connaissances d'un club : ${p.count}.`,
    digestChanges: (p: { count: number }) =>
      `Modifications que tu as faites au résumé d’un club : ${p.count}.`,
    sharedWeeks: (p: { count: number }) =>
      `Semaines que tu partages avec un club : ${p.count}. Je garde où se trouve le message, pas la semaine.`,
    conversations: (p: { count: number }) =>
      `En mémoire seulement, jusqu’à une demi-heure après la dernière : tes dernières questions avec leurs réponses (${p.count}).`,
    metIn: (p: { count: number }) =>
      `En mémoire seulement : sur combien de serveurs je t’ai vu dernièrement (${p.count}).`,
  },
  things: {
    profile: 'ton profil',
    directClub: 'le serveur que tu as choisi pour les messages privés',
    votes: 'tes votes sur des réponses',
    changes: 'ton nom à côté des changements des réglages d’un club (les changements restent)',
    awaited: 'les questions pour lesquelles tu veux être prévenu (les questions restent, sans toi)',
    publications:
      "ton nom à côté de ce que tu as publié ou approuvé dans la base de connaissances d'un club (les textes restent)",
    drafts: "tes brouillons pour la base de connaissances d'un club",
    digestChanges:
      'ton nom à côté des modifications que tu as faites au résumé d’un club (les modifications restent)',
    sharedWeeks: 'les semaines que tu partages avec des clubs, avec leurs messages',
    conversations: 'tes dernières questions et leurs réponses',
    metIn: 'sur quels serveurs je t’ai vu',
  },
  willDelete: 'Si tu appuies sur le bouton, j’efface ceci tout de suite, et personne ne peut le récupérer :',
  confirm: 'Tout effacer',
  deleted: 'C’est fait. J’ai effacé :',
  nothingToDelete: 'Il n’y a rien à effacer : je ne garde rien sur toi.',
  notDeleted: (p: { reference: string }) =>
    `Ceci n’a pas pu être effacé. Réessaie plus tard, s’il te plaît ; si ça échoue encore, donne cette référence à l’équipe de modération : \`${p.reference}\``,
  messagesStay: 'Les messages de Discord restent comme ils sont ; ceux-là s’effacent là-bas.',
  somebody: 'quelqu’un',
};
