import { isObject } from './reply.ts';
import type { JsonObject } from './types.ts';

export const INTENT = {
  guilds: 1,
  guildMessages: 1 << 9,
  guildTyping: 1 << 11,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
};
/** Every bit that Discord knows: 0 to 16, 20, 21, 24 and 25. */
const KNOWN = 0b1_1111_1111_1111_1111 | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

export function areKnownIntents(intents: number): boolean {
  return Number.isInteger(intents) && intents >= 0 && (intents & ~KNOWN) === 0;
}

/**
 * A message as a bot with these intents is shown it: what members put into it is emptied without the Message
 * Content intent, unless it is a direct message, the bot's own, or mentions the bot.
 */
export function shownTo(json: JsonObject, intents: number, botId: string, direct: boolean): JsonObject {
  const referenced = json['referenced_message'];
  const shown = isObject(referenced)
    ? { ...json, referenced_message: shownTo(referenced, intents, botId, direct) }
    : { ...json };
  if ((intents & INTENT.messageContent) !== 0 || direct || isOwnOrMentions(json, botId)) return shown;
  return { ...shown, content: '', embeds: [], attachments: [], components: [] };
}

function isOwnOrMentions(json: JsonObject, botId: string): boolean {
  const mentions = Array.isArray(json['mentions']) ? json['mentions'] : [];
  return [json['author'], ...mentions].some((user) => isObject(user) && user['id'] === botId);
}
