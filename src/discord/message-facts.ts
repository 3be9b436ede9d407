import { MessageType, Routes, type APIThreadChannel } from 'discord.js';
import type { HeardFacts } from './hear.ts';
import type { IncomingMessage } from './respond.ts';

/** The thread that a message stands in. */
export interface ThreadFacts {
  readonly ownerId: string | null;
  readonly parentId: string | null;
}

/**
 * The thread of a message; undefined outside threads. Discord is asked where it has not told of the thread before, as
 * when a post's first message comes ahead of the post.
 */
export async function threadOf(message: IncomingMessage): Promise<ThreadFacts | undefined> {
  const told = toldThreadOf(message);
  if (told !== 'not-told') return told;
  const { channel, client } = message;
  const asked = (await client.rest.get(Routes.channel(channel.id))) as APIThreadChannel;
  return { ownerId: asked.owner_id ?? null, parentId: asked.parent_id ?? null };
}

/** The thread of a message, as far as Discord has told of it; undefined outside threads. */
export function toldThreadOf({ channel }: IncomingMessage): ThreadFacts | undefined | 'not-told' {
  if (!channel.isThread()) return undefined;
  // Discord.js leaves both out of a thread of which it has heard by a message alone.
  const { ownerId, parentId } = channel as ThreadFacts;
  return ownerId && parentId ? { ownerId, parentId } : 'not-told';
}

/** What the message shows of itself, for `hear`. */
export function factsOf(
  message: IncomingMessage,
  botId: string,
  thread: ThreadFacts | undefined,
): HeardFacts {
  const { author, mentions, content, type } = message;
  const repliedTo = type === MessageType.Reply ? (mentions.repliedUser?.id ?? null) : undefined;
  return {
    byPerson: isByPerson(message),
    isDirect: message.guildId === null,
    mentionsBot: mentions.users.has(botId) || ownRoles(message, botId).size > 0,
    ...(repliedTo !== undefined && {
      repliesTo: repliedTo === botId ? 'bot' : repliedTo === author.id ? 'author' : 'others',
    }),
    callsOthers: /^\s*(?:<@[!&]?\d+>|@everyone\b|@here\b)/.test(content),
    hasText: content.trim() !== '',
    ...(thread && {
      // The first message of a post has the id of the post; no other message has that of its channel.
      thread: { openedByBot: thread.ownerId === botId, isPost: message.id === message.channelId },
    }),
  };
}

/** Written by a person: bots, webhooks and Discord's own notices are never answered. */
export function isByPerson({ author, webhookId, system }: IncomingMessage): boolean {
  return !author.bot && webhookId === null && !system;
}

/** What a message says, without the bot's mentions; empty where there is nothing else. */
export function textOf(message: IncomingMessage, botId: string): string {
  const roles = ownRoles(message, botId).map(({ id }) => `<@&${id}>`);
  const mentions = [`<@${botId}>`, `<@!${botId}>`, ...roles];
  return mentions.reduce((text, mention) => text.replaceAll(mention, ' '), message.content).trim();
}

/** The roles that Discord keeps for the bot, as far as the message names them. */
function ownRoles({ mentions }: IncomingMessage, botId: string) {
  return mentions.roles.filter(({ tags }) => tags?.botId === botId);
}
