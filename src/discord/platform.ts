import { Routes, type APIMessage, type APIThreadChannel, type Client, type REST } from 'discord.js';
import type { BotFacts } from '../club/doctor.ts';
import type { Server } from '../club/server.ts';
import { allowsMessageContent, commandState, serverFacts } from './doctor-facts.ts';
import { isClosedToBot, isMessageGone, isThreadThere, isUnseen } from './failure.ts';
import { messagesOf, outgoing, type Called } from './outgoing.ts';
import type { Said } from './said.ts';

/** What can be done in Discord beside answering. Errors of Discord are thrown. */
export interface Platform {
  /** Posts into a channel; gives the address of the (first) message, which opens it in Discord. */
  post(channelId: string, said: Said): Promise<string>;
  /** Posts one message into a channel; gives its id. */
  put(channelId: string, said: Said): Promise<string>;
  /** Deletes a message of the bot's; one that is gone already, or out of its reach, counts as deleted. */
  takeBack(channelId: string, messageId: string): Promise<void>;
  /** The same, with mentions of members before its text, whom it pings; nothing that the text says pings anybody. */
  call(channelId: string, userIds: Called, said: (mentions: string) => Said): Promise<string>;
  /** What a message says, as far as the bot may read it; undefined where it cannot be had. */
  read(channelId: string, messageId: string): Promise<string | undefined>;
  /** Opens a thread at a message, or gives the one that is there; gives its id. */
  startThread(channelId: string, messageId: string, name: string): Promise<string>;
  /** A server with its roles and channels; those that are named are looked for where Discord has not told them. */
  server(guildId: string, named: readonly string[]): Promise<Server>;
  /** Whether Discord would let the bot read messages that do not mention it. */
  allowsMessageContent(): Promise<boolean>;
  /** How the commands that Discord has for a server stand to those of now. */
  commands(guildId: string): Promise<BotFacts['commands']>;
}

/** Deletes a message of the bot's; one that is gone already, or out of its reach, counts as deleted. */
export async function takeBack(
  rest: Pick<REST, 'delete'>,
  { channel, message }: { readonly channel: string; readonly message: string },
): Promise<void> {
  try {
    await rest.delete(Routes.channelMessage(channel, message));
  } catch (error) {
    if (!isMessageGone(error) && !isUnseen(error)) throw error;
  }
}

function ready(client: Client): Client<true> {
  if (!client.isReady()) throw new Error('The bot is not logged in.');
  return client;
}

export function makePlatform(client: Client, p: { readonly cutLine: string }): Platform {
  async function post(channelId: string, said: Said, called?: Called): Promise<string> {
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isSendable()) throw new Error(`The channel ${channelId} takes no messages.`);
    const urls: string[] = [];
    for (const [at, message] of messagesOf(said, p.cutLine).entries())
      urls.push((await channel.send(outgoing(message, at === 0 ? { called } : {}))).url);
    return urls[0] ?? channel.url;
  }

  return {
    server: (guildId, named) => serverFacts(client, guildId, named),
    allowsMessageContent: async () => allowsMessageContent(ready(client)),
    commands: async (guildId) => commandState(ready(client), guildId),
    post: (channelId, said) => post(channelId, said),
    call: (channelId, userIds, said) =>
      post(channelId, said(userIds.map((id) => `<@${id}>`).join(' ')), userIds),
    async put(channelId, said) {
      const channel = await client.channels.fetch(channelId);
      const [message] = messagesOf(said, p.cutLine);
      if (channel?.isSendable() !== true || message === undefined)
        throw new Error(`The channel ${channelId} takes no such message.`);
      return (await channel.send(outgoing(message))).id;
    },
    takeBack: (channelId, messageId) => takeBack(client.rest, { channel: channelId, message: messageId }),
    async read(channelId, messageId) {
      try {
        const message = await client.rest.get(Routes.channelMessage(channelId, messageId));
        return (message as APIMessage).content;
      } catch (error) {
        if (isClosedToBot(error)) return undefined;
        throw error;
      }
    },
    async startThread(channelId, messageId, name) {
      try {
        const body = { name };
        const opened = await client.rest.post(Routes.threads(channelId, messageId), { body });
        return (opened as APIThreadChannel).id;
      } catch (error) {
        // A thread at a message has the message's id.
        if (isThreadThere(error)) return messageId;
        throw error;
      }
    },
  };
}
