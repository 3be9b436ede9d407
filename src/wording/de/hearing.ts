/** German sentences about where the bot hears. */
export const hearing = {
  /** To a message that Discord does not show the bot, where it is wanted without a mention. */
  mayNotRead:
    'Ich sehe nicht, was du geschrieben hast: Hier darf ich nur Nachrichten lesen, die mich erwähnen. Erwähne mich oder nimm `/ask`.',
  /** Below the bot's name, for everybody. */
  presence: '/help: was du mich fragen kannst',
};
