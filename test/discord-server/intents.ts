import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';

export const INTENT = {
  guilds: 1,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildTyping: 1 << 11,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
};
/** Every bit that Discord knows: 0 to 16, 20, 21, 24 and 25. */
const KNOWN = 0b1_1111_1111_1111_1111 | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

/** The flag that an application has for each privileged intent that is approved, below a hundred servers. */
const APPROVED_FLAGS = [
  { intent: INTENT.guildPresences, flag: 1 << 13 },
  { intent: INTENT.guildMembers, flag: 1 << 15 },
  { intent: INTENT.messageContent, flag: 1 << 19 },
];

/** The flags of an application that may not use some intents. */
export function applicationFlags(refusedIntents: number): number {
  return APPROVED_FLAGS.filter(({ intent }) => (refusedIntents & intent) === 0).reduce(
    (sum, { flag }) => sum | flag,
    0,
  );
}

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
