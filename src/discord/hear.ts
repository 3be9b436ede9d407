import type { IncomingMessage } from './respond.ts';

/**
 * What a message says to the bot, without the bot's mention; undefined where it is not for the bot. For it are
 * direct messages, messages that mention it by name and replies that ping it, written by people. Empty where the
 * mention stands alone.
 */
export function saidToBot(message: IncomingMessage, botId: string): string | undefined {
  if (message.author.bot || message.webhookId !== null || message.system) return undefined;
  if (message.guildId !== null && !message.mentions.users.has(botId)) return undefined;
  return message.content.replaceAll(new RegExp(`<@!?${botId}>`, 'g'), ' ').trim();
}
