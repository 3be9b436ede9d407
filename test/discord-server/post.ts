import { attach } from './attachments.ts';
import type { Attached } from './attachments.ts';
import type { Upload } from './files.ts';
import type { Gateway } from './gateway.ts';
import { INTENT, shownTo } from './intents.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import { allowsNothing } from './mentions.ts';
import { checkMessage, isEmpty } from './message-form.ts';
import type { AllowedMentions, MessageForm, Taken } from './message-form.ts';
import type { Outgoing, TestMessage } from './message-types.ts';
import type { Messages, NewMessage } from './messages.ts';
import { channelType, memberJson } from './objects.ts';
import { PERMISSION } from './permissions.ts';
import { emptyMessage, invalidForm } from './reply.ts';
import type { Reply } from './reply.ts';
import type { TestChannel } from './world-types.ts';
import type { World } from './world.ts';

/** The request a body came with. */
export type Sending = { method: string; path: string; body: unknown; uploads: Upload[] };

export type Post = {
  /** Reads the body of a new message, or says why Discord refuses it. */
  read: (sending: Sending) => Taken | Reply;
  /** Keeps a message and tells the bot; with `sending`, records the bot's body. */
  create: (message: NewMessage, sending: Sending | null, times?: number) => TestMessage;
  /** An edit of the bot's. */
  edit: (message: TestMessage, channel: TestChannel, sending: Sending) => Reply;
  /** An edit by its author, a member. */
  rewrite: (message: TestMessage, channel: TestChannel, content: string) => void;
  remove: (message: TestMessage, channel: TestChannel) => void;
  removeAll: (messages: TestMessage[], channel: TestChannel) => void;
  /** Tells of a message as it is now, with `extra` laid over its JSON. */
  retell: (message: TestMessage, channel: TestChannel, extra?: JsonObject) => void;
  outgoing: Outgoing[];
};

/** Messages on their way: kept, recorded, and dispatched to whoever may see them. */
export function createPost(messages: Messages, gateway: Gateway, world: World): Post {
  const outgoing: Outgoing[] = [];
  const botId = world.bot.id;

  function record(message: TestMessage, form: MessageForm, { method, path, body }: Sending): void {
    outgoing.push({
      method,
      path,
      message,
      body: isObject(body) ? body : {},
      allowedMentions: isObject(body) ? body['allowed_mentions'] : undefined,
      guarded: allowsNothing(form.allowed_mentions satisfies AllowedMentions | null | undefined),
      pings: messages.pingsOf(message, form),
    });
  }

  function audience(channel: TestChannel) {
    const direct = channel.kind === 'dm';
    return { guildId: channel.guildId, intents: direct ? INTENT.directMessages : INTENT.guildMessages };
  }

  function tell(event: string, message: TestMessage, channel: TestChannel, extra: JsonObject = {}): void {
    // Ephemeral messages exist for one member only and never pass the gateway.
    if (message.ephemeral || !world.botMay(channel, PERMISSION.viewChannel)) return;
    const direct = channel.kind === 'dm';
    const guild = world.guildOf(channel.guildId);
    const author = world.userOf(message.authorId) ?? world.bot;
    const place: JsonObject = direct ? {} : { guild_id: channel.guildId, member: memberJson(guild, author) };
    gateway.send(event, audience(channel), (held) => ({
      ...shownTo({ ...message.json, ...extra }, held, botId, direct),
      channel_type: channelType(channel),
      ...place,
    }));
  }

  function tellGone(event: string, ids: JsonObject, channel: TestChannel): void {
    const guild = channel.guildId === null ? {} : { guild_id: channel.guildId };
    if (!world.botMay(channel, PERMISSION.viewChannel)) return;
    gateway.send(event, audience(channel), () => ({ ...ids, channel_id: channel.id, ...guild }));
  }

  return {
    outgoing,
    read: ({ body, uploads }) => {
      const checked = checkMessage(body, uploads);
      if ('issues' in checked) return invalidForm(checked.issues);
      const { form, attached } = checked.value;
      return isEmpty(form, attached.length) ? emptyMessage() : checked.value;
    },
    create: (created, sending, times = 1) => {
      const message = messages.create(created);
      if (sending) record(message, created.form, sending);
      for (let time = 0; time < times; time += 1) tell('MESSAGE_CREATE', message, created.channel);
      return message;
    },
    edit: (message, channel, sending) => {
      const checked = checkMessage(sending.body, sending.uploads, message);
      if ('issues' in checked) return invalidForm(checked.issues);
      const { form, attached } = checked.value;
      const after: MessageForm = {
        content: form.content === undefined ? message.content : form.content,
        embeds: form.embeds === undefined ? message.embeds : form.embeds,
        components: form.components === undefined ? message.components : form.components,
        poll: form.poll,
      };
      if (isEmpty(after, attached.length)) return emptyMessage();
      record(message, form, sending);
      messages.edit(message, form, attached);
      tell('MESSAGE_UPDATE', message, channel);
      return { status: 200, body: message.json };
    },
    rewrite: (message, channel, content) => {
      messages.edit(message, { content }, keptAsTheyAre(message));
      tell('MESSAGE_UPDATE', message, channel);
    },
    remove: (message, channel) => {
      messages.remove(message);
      if (!message.ephemeral) tellGone('MESSAGE_DELETE', { id: message.id }, channel);
    },
    removeAll: (gone, channel) => {
      for (const message of gone) messages.remove(message);
      tellGone('MESSAGE_DELETE_BULK', { ids: gone.map(({ id }) => id) }, channel);
    },
    retell: (message, channel, extra) => tell('MESSAGE_UPDATE', message, channel, extra),
  };
}

function keptAsTheyAre({ files }: TestMessage): Attached[] {
  const attached = attach(undefined, [], files);
  return 'value' in attached ? attached.value : [];
}
