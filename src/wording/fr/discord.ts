import { discord as english } from '../en/discord.ts';

/** Who runs the bot is spoken to in English. */
const { ready, invite, registered, problems } = english;

/** French sentences of the Discord edge. */
export const discord = {
  commands: {
    ask: {
      description: "Pose une question sur l'entraînement croisé pour les coureurs",
      question: 'Ta question, avec tes propres mots',
      private: 'Toi seul vois la réponse',
    },
    answerThis: { name: 'Répondre à ceci' },
    plan: { description: 'Laisse les règles de la base du club décider de ta semaine' },
    profile: {
      description: 'Ce que je peux savoir de ton entraînement, pour que les réponses te correspondent',
    },
    help: { description: 'Ce que ce bot sait faire, et comment lui poser une question' },
  },

  /** What a message that only mentions the bot is taken for. */
  bareMention: 'Bonjour',

  help: [
    '**Ce que je sais faire**',
    "Je réponds aux questions sur l'entraînement croisé pour les coureurs avec la base de connaissances propre au club, et je montre d'où vient chaque réponse. Si quelque chose n'y est pas, je le dis au lieu de deviner.",
    '',
    '**Comment poser une question**',
    '- `/ask question:` avec ta question',
    "- `/plan day` si une sortie de course à pied et de l'entraînement croisé vont ensemble le même jour",
    "- `/plan days` combien de jours d'entraînement croisé par semaine",
    "- `/plan week` quelle séance va quel jour, à partir de tes sorties de course à pied et de ce que tu veux faire d'autre",
    "- `/plan check` si une semaine est bonne, et ce qu'il faut déplacer",
    '- `/profile set` ce que je peux savoir de ton entraînement, pour que les réponses te correspondent ; `/profile show` et `/profile forget` le montrent et le suppriment',
    '- `/privacy show` tout ce que je garde sur toi ; `/privacy forget` l’efface',
    "- mentionne-moi, réponds à l'un de mes messages ou écris-moi en message privé ; je me souviens des derniers échanges pendant une demi-heure",
    '- l’équipe de modération me règle pour le club avec `/club`, tient ses connaissances avec `/knowledge` et fait publier sa semaine avec `/digest`',
    '',
    '**Par exemple**',
    '- Est-ce que je peux nager et courir le même jour ?',
    "- Combien de jours d'entraînement croisé par semaine pour un débutant ?",
    "- À quoi sert l'entraînement croisé ?",
    '',
    'Mes réponses sont automatiques. Je ne suis pas médecin : en cas de douleur, de blessure ou de maladie, demande à un professionnel.',
  ].join('\n'),

  /** Above the questions that a member may ask instead. */
  youCouldAsk: 'Tu pourrais demander :',
  /** Above the ways in which a question may be made clear. */
  pickOne: 'Par exemple :',
  titled: (p: { number: number; title: string }) => `[${p.number}] ${p.title}`,
  source: (p: { number: number; title: string; quote: string }) =>
    `[${p.number}] ${p.title} : « ${p.quote} »`,
  /** Ends an answer that is longer than fits into the messages that one answer may take. */
  cut: '… La suite est trop longue pour cet endroit. Pose une question sur une partie.',

  error: (p: { reference: string }) =>
    `Quelque chose s'est mal passé de mon côté, et je n'ai pas pu répondre. Réessaie plus tard, s'il te plaît. Si cela continue, donne cette référence aux modérateurs de ton club : \`${p.reference}\``,
  /** To a command that comes while the bot stops. */
  restarting: "Je suis en train de redémarrer. Repose ta question dans une minute, s'il te plaît.",
  unknownControl:
    'Je ne sais plus à quoi servait ce bouton. Repose-moi la question et tu auras une réponse à jour.',
  unknownCommand:
    'Je ne connais plus cette commande. Recharge Discord pour voir celles que je connais, ou utilise `/ask`.',

  ready,
  invite,
  registered,
  problems,
};
