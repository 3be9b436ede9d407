import type { answerButtons as english } from '../en/answer-buttons.ts';

/** French words of the buttons below an answer, and of what comes of them. */
export const answerButtons: typeof english = {
  sources: 'Sources',
  why: 'Pourquoi cette réponse ?',
  helpful: 'Utile',
  notHelpful: 'Pas utile',
  coach: 'Demander à un coach',
  share: 'Montrer à tous',
  thread: 'Continuer dans un fil',
  tellMe: 'Préviens-moi quand le club le saura',

  sourcesHeading: 'Ce que dit la réponse s’y trouve, mot pour mot :',
  source: (p) => `[${p.number}] **${p.title} :** « ${p.quote} »`,
  sourceGone: (p) =>
    `[${p.number}] Les connaissances ont changé depuis cette réponse, et cette phrase n’y est plus. Redemande et tu auras une réponse à jour.`,
  sourceChanged: (p: { when: string; revision: number }): string =>
    `La fiche a été changée depuis cette réponse (${p.when}) ; elle en est à la révision ${p.revision}. Redemande et tu sauras ce qu’elle dit aujourd’hui.`,
  sourceOut: (p: { when: string }): string =>
    `La fiche a été retirée des connaissances du club depuis cette réponse (${p.when}). Redemande et tu auras une réponse à jour.`,
  changedSince: (p) => `L’entrée ${p.section} a été modifiée depuis cette réponse.`,
  disclaimer:
    'Les réponses sont automatiques, tirées des connaissances du club, et ne sont pas un avis médical.',

  voted: 'Merci. C’est compté, sans ta question et sans ton nom.',
  votedNot:
    'Merci. C’est compté comme quelque chose qui manque : les modérateurs voient la question, sans ton nom, et seulement si elle ne dit rien d’une personne.',
  changedVote: 'Merci, j’ai changé ton vote.',
  sameVote: 'Tu me l’as déjà dit, merci.',

  coachAsked: (p) =>
    p.link === undefined
      ? `${p.member} aimerait l’avis d’un coach sur cette réponse, que personne d’autre ne peut ouvrir :\n${p.answer}`
      : `${p.member} aimerait l’avis d’un coach sur cette réponse : ${p.link}\n${p.answer}`,
  coachTold: 'J’ai prévenu les coachs. Ils voient la réponse avec un lien, et qui demande.',
  coachToldQuote:
    'J’ai prévenu les coachs. Personne d’autre que toi ne peut ouvrir cette réponse : ils voient comment elle commence, et qui demande.',
  coachKnows: 'Les coachs connaissent déjà cette réponse.',
  noCoaches: 'Le club n’a pas (ou plus) de salon pour ses coachs.',
  coachClosed:
    'Je n’ai pas pu écrire dans le salon des coachs. Dis-le à la modération : `/club status` montre ce qui manque.',

  picked: (p) => `> ${p.question}`,
  sharedBy: (p) => `-# ${p.member} montre cette réponse de ma part`,
  nothingToShare: 'Il n’y a rien ici que je puisse montrer.',

  threadName: 'Autour de l’entraînement',
  threadOpened: (p) =>
    `Continuons dans ${p.thread}. J’y réponds sans mention là où je peux lire les messages ; avec une mention ou \`/ask\`, toujours.`,
  threadFailed:
    'Je n’ai pas pu ouvrir de fil ici. Il me faut les permissions « Créer des fils publics » et « Envoyer des messages dans les fils ».',
  onlyAsker:
    'Seule la personne qui a demandé peut appuyer ici. Demande-moi avec `/ask`, et tu auras le tien.',

  answerThis: {
    empty: 'Il n’y a pas de texte dans ce message auquel je puisse répondre.',
    own: 'Ce message est déjà de moi.',
  },
};
