import type { IncomingMessage } from './respond.ts';

/**
 * What a message says to the bot, without the bot's mention; undefined where it is not for the bot. For it are
 * direct messages, messages that mention it by name or by the role that Discord keeps for it, and replies that ping
 * it, written by people. Empty where the mention stands alone.
 */
export function saidToBot(message: IncomingMessage, botId: string): string | undefined {
  if (message.author.bot || message.webhookId !== null || message.system) return undefined;
  const { users, roles } = message.mentions;
  const ownRoles = roles.filter(({ tags }) => tags?.botId === botId);
  if (message.guildId !== null && !users.has(botId) && ownRoles.size === 0) return undefined;
  const mentions = [`<@${botId}>`, `<@!${botId}>`, ...ownRoles.map(({ id }) => `<@&${id}>`)];
  return mentions.reduce((text, mention) => text.replaceAll(mention, ' '), message.content).trim();
}
