import type { Gateway } from './gateway.ts';
import { INTENT, shownTo } from './intents.ts';
import { allowsNothing } from './mentions.ts';
import { checkMessage, isEmpty } from './message-form.ts';
import type { AllowedMentions, MessageForm } from './message-form.ts';
import { FLAG } from './messages.ts';
import type { Messages, NewMessage } from './messages.ts';
import { memberJson } from './objects.ts';
import { emptyMessage, invalidForm, isObject } from './reply.ts';
import type { Reply } from './reply.ts';
import type { JsonObject, Outgoing, TestChannel, TestMessage } from './types.ts';

/** The request a body came with, for the record of what the bot sent. */
export type Sending = { method: string; path: string; body: unknown; files: number };

export type Post = {
  /** Keeps a message and tells the bot; with `sending`, records the bot's body. */
  create: (message: NewMessage, sending: Sending | null, times?: number) => TestMessage;
  edit: (message: TestMessage, channel: TestChannel, sending: Sending) => Reply;
  remove: (message: TestMessage, channel: TestChannel) => void;
  outgoing: Outgoing[];
};

/** Messages on their way: kept, recorded, and dispatched to whoever may see them. */
export function createPost(messages: Messages, gateway: Gateway, botId: string): Post {
  const outgoing: Outgoing[] = [];

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

  function tell(event: string, message: TestMessage, channel: TestChannel): void {
    // Ephemeral messages exist for one member only and never pass the gateway.
    if (message.ephemeral) return;
    const direct = channel.kind === 'dm';
    const place: JsonObject = direct ? {} : { guild_id: channel.guildId, member: memberJson() };
    const intents = direct ? INTENT.directMessages : INTENT.guildMessages;
    gateway.send(event, { guildId: channel.guildId, intents }, (held) => ({
      ...shownTo(message.json, held, botId, direct),
      channel_type: direct ? 1 : channel.kind === 'thread' ? 11 : 0,
      ...place,
    }));
  }

  return {
    outgoing,
    create: (created, sending, times = 1) => {
      const message = messages.create(created);
      if (sending) record(message, created.form, sending);
      if (created.channel.botMaySee) {
        for (let time = 0; time < times; time += 1) tell('MESSAGE_CREATE', message, created.channel);
      }
      return message;
    },
    edit: (message, channel, sending) => {
      const checked = checkMessage(sending.body, (message.flags & FLAG.componentsV2) !== 0);
      if ('issues' in checked) return invalidForm(checked.issues);
      const form = checked.value;
      const after: MessageForm = {
        content: form.content === undefined ? message.content : form.content,
        embeds: form.embeds === undefined ? message.embeds : form.embeds,
        components: form.components === undefined ? message.components : form.components,
        attachments: form.attachments,
        poll: form.poll,
      };
      if (isEmpty(after, sending.files)) return emptyMessage();
      record(message, form, sending);
      messages.edit(message, form);
      tell('MESSAGE_UPDATE', message, channel);
      return { status: 200, body: message.json };
    },
    remove: (message, channel) => {
      messages.remove(message);
      if (message.ephemeral) return;
      const direct = channel.kind === 'dm';
      const guild = direct ? {} : { guild_id: channel.guildId };
      const intents = direct ? INTENT.directMessages : INTENT.guildMessages;
      gateway.send('MESSAGE_DELETE', { guildId: channel.guildId, intents }, () => ({
        id: message.id,
        channel_id: channel.id,
        ...guild,
      }));
    },
  };
}
