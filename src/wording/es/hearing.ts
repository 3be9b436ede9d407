/** Spanish sentences about where the bot hears. */
export const hearing = {
  /** To a message that Discord does not show the bot, where it is wanted without a mention. */
  mayNotRead:
    'No veo lo que has escrito: aquí solo puedo leer los mensajes que me mencionan. Mencióname o usa `/ask`.',
  /** Below the bot's name, for everybody. */
  presence: '/help: qué me puedes preguntar',
};
