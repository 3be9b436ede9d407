import { embedJson } from './attachments.ts';
import type { Attached } from './attachments.ts';
import { keptComponents } from './component-json.ts';
import { fileJson } from './files.ts';
import type { Files } from './files.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import { mentionedIds, pingsOf } from './mentions.ts';
import type { AllowedMentions, MessageForm } from './message-form.ts';
import type { TestFile, TestMessage } from './message-types.ts';
import { memberJson, userJson } from './objects.ts';
import { pollJson } from './polls.ts';
import type { PollForm } from './polls.ts';
import type { TestChannel, TestUser } from './world-types.ts';
import type { World } from './world.ts';

export const FLAG = { suppressEmbeds: 4, hasThread: 32, ephemeral: 64, loading: 128, componentsV2: 1 << 15 };
const MESSAGE_TYPE = { plain: 0, reply: 19, command: 20, menu: 23 };

export type NewMessage = {
  channel: TestChannel;
  author: TestUser;
  form: MessageForm;
  attached?: Attached[];
  flags?: number;
  repliesTo?: TestMessage | null;
  /** What Discord adds to an answer to an interaction. */
  interaction?: JsonObject | null;
  /** The only reader of an ephemeral message. */
  seenBy?: TestUser | null;
  /** The first message of a forum's post has the id of its thread. */
  id?: string;
  extra?: JsonObject;
};

export type Messages = {
  create: (message: NewMessage) => TestMessage;
  /** Lays what the form names over the message. */
  edit: (message: TestMessage, form: MessageForm, attached: Attached[]) => void;
  remove: (message: TestMessage) => void;
  /** A message that is there, by its channel and id. */
  find: (channelId: string, id: string) => TestMessage | undefined;
  /** The messages of a channel that are there, in order. */
  list: (channelId: string) => TestMessage[];
  /** Whom a form would notify in that message. */
  pingsOf: (message: TestMessage, form: MessageForm) => string[];
};

/** The messages of all channels, as Discord keeps them. */
export function createMessages(world: World, files: Files, newId: () => string): Messages {
  const byId = new Map<string, TestMessage>();
  const byChannel = new Map<string, TestMessage[]>();

  function pings(message: TestMessage, form: MessageForm): string[] {
    const replied = byId.get(message.repliesTo ?? '')?.authorId ?? null;
    return pingsOf({
      content: form.content ?? '',
      components: form.components ?? [],
      allowed: form.allowed_mentions,
      interaction: message.json['interaction_metadata'] !== undefined,
      repliedAuthorId: replied === message.authorId ? null : replied,
      isUser: (id) => world.userOf(id) !== undefined,
      isRole: (id) => world.roleOf(id) !== undefined,
    });
  }

  function keep(channelId: string, attached: Attached[]): TestFile[] {
    return attached.map((one) =>
      'kept' in one ? { ...one.kept, description: one.description } : files.keep(channelId, one.added),
    );
  }

  function create(made: NewMessage): TestMessage {
    const { channel, author, form, attached = [], flags = 0, repliesTo = null, seenBy = null } = made;
    const kept = keep(channel.id, attached);
    const ephemeral = (flags & FLAG.ephemeral) !== 0;
    const message: TestMessage = {
      id: made.id ?? newId(),
      channelId: channel.id,
      authorId: author.id,
      content: (form.content ?? '').trim(),
      flags,
      ephemeral,
      seenBy: ephemeral ? (seenBy?.id ?? null) : null,
      loading: (flags & FLAG.loading) !== 0,
      embeds: (form.embeds ?? []).map((embed) => embedJson(embed, kept)),
      components: keptComponents(form.components ?? [], kept),
      files: kept,
      nonce: form.nonce ?? null,
      repliesTo: repliesTo?.id ?? null,
      pings: [],
      edits: 0,
      deleted: false,
      json: {},
    };
    message.json = {
      ...baseJson(message, channel, author, made.interaction ?? null, form.poll),
      ...made.extra,
    };
    message.pings = pings(message, form);
    writeJson(message, form.allowed_mentions);
    byId.set(message.id, message);
    const known = byChannel.get(channel.id);
    if (known) known.push(message);
    else byChannel.set(channel.id, [message]);
    return message;
  }

  function edit(message: TestMessage, form: MessageForm, attached: Attached[]): void {
    message.files = keep(message.channelId, attached);
    if (form.content !== undefined) message.content = (form.content ?? '').trim();
    if (form.embeds !== undefined) {
      message.embeds = (form.embeds ?? []).map((embed) => embedJson(embed, message.files));
    }
    if (form.components !== undefined) {
      message.components = keptComponents(form.components ?? [], message.files);
    }
    message.flags = flagsAfter(message.flags, form.flags ?? null);
    message.loading = false;
    message.edits += 1;
    message.json['edited_timestamp'] = new Date().toISOString();
    writeJson(message, form.allowed_mentions);
  }

  /** Brings the changeable part of the JSON up to date with the message. */
  function writeJson(message: TestMessage, allowed: AllowedMentions | null | undefined): void {
    const replied = byId.get(message.repliesTo ?? '');
    const repliedPinged =
      replied !== undefined && (allowed === undefined || allowed === null || allowed.replied_user === true);
    const ids = new Set(mentionedIds(message.content, /<@!?(\d+)>/g));
    if (repliedPinged) ids.add(replied.authorId);
    Object.assign(message.json, {
      content: message.content,
      embeds: message.embeds,
      components: message.components,
      attachments: message.files.map((file) => fileJson(file, message.ephemeral)),
      flags: message.flags,
      mentions: [...ids].flatMap((id) => mentionJson(id, message)),
      mention_roles: mentionedIds(message.content, /<@&(\d+)>/g).filter((id) => world.roleOf(id)),
      mention_everyone: message.pings.includes('everyone') || message.pings.includes('here'),
    });
  }

  function mentionJson(id: string, message: TestMessage): JsonObject[] {
    const user = world.userOf(id);
    if (!user) return [];
    const guild = world.guildOf(world.channelOf(message.channelId)?.guildId ?? null);
    return [guild ? { ...userJson(user), member: memberJson(guild, user) } : userJson(user)];
  }

  function baseJson(
    message: TestMessage,
    channel: TestChannel,
    author: TestUser,
    interaction: JsonObject | null,
    poll: PollForm | null | undefined,
  ): JsonObject {
    const replied = byId.get(message.repliesTo ?? '');
    return {
      id: message.id,
      type: messageType(replied !== undefined, interaction),
      channel_id: channel.id,
      author: userJson(author),
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      pinned: false,
      ...(message.nonce === null ? {} : { nonce: message.nonce }),
      ...interaction,
      ...(poll ? { poll: pollJson(poll) } : {}),
      ...(replied
        ? { message_reference: reference(replied, channel), referenced_message: replied.json }
        : {}),
    };
  }

  function reference(replied: TestMessage, channel: TestChannel): JsonObject {
    const guild = channel.guildId === null ? {} : { guild_id: channel.guildId };
    return { type: 0, channel_id: channel.id, message_id: replied.id, ...guild };
  }

  return {
    create,
    edit,
    remove: (message) => {
      message.deleted = true;
    },
    find: (channelId, id) => {
      const found = byId.get(id);
      return found && found.channelId === channelId && !found.deleted ? found : undefined;
    },
    list: (channelId) => (byChannel.get(channelId) ?? []).filter((one) => !one.deleted),
    pingsOf: pings,
  };
}

function messageType(isReply: boolean, interaction: JsonObject | null): number {
  if (isReply) return MESSAGE_TYPE.reply;
  if (!interaction) return MESSAGE_TYPE.plain;
  const metadata = interaction['interaction_metadata'];
  const isSlash = !isObject(metadata) || metadata['command_type'] === 1;
  return isSlash ? MESSAGE_TYPE.command : MESSAGE_TYPE.menu;
}

/** Components V2 can be set and never taken back, ephemeral stays as it was, and no edited message is loading. */
function flagsAfter(flags: number, asked: number | null): number {
  const kept = flags & ~FLAG.loading;
  if (asked === null) return kept;
  return (kept & ~FLAG.suppressEmbeds) | (asked & (FLAG.suppressEmbeds | FLAG.componentsV2));
}
