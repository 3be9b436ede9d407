/** French sentences about where the bot hears. */
export const hearing = {
  /** To a message that Discord does not show the bot, where it is wanted without a mention. */
  mayNotRead:
    'Je ne vois pas ce que tu as écrit : ici, je ne peux lire que les messages qui me mentionnent. Mentionne-moi ou utilise `/ask`.',
  /** Below the bot's name, for everybody. */
  presence: '/help : ce que tu peux me demander',
};
