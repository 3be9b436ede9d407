/** English sentences about where the bot hears. */
export const hearing = {
  /** To a message that Discord does not show the bot, where it is wanted without a mention. */
  mayNotRead:
    'I cannot see what you wrote: here I may only read messages that mention me. Mention me, or use `/ask`.',
  /** Below the bot's name, for everybody. */
  presence: '/help: what you can ask me',
};
