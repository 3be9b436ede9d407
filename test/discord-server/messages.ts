import { numbered } from './component-form.ts';
import { mentionedIds, pingsOf } from './mentions.ts';
import type { AllowedMentions, MessageForm } from './message-form.ts';
import { memberJson, userJson } from './objects.ts';
import type { JsonObject, TestChannel, TestMessage, TestUser } from './types.ts';
import type { World } from './world.ts';

export const FLAG = { suppressEmbeds: 4, ephemeral: 64, loading: 128, componentsV2: 1 << 15 };
const MESSAGE_TYPE = { plain: 0, reply: 19, command: 20 };

export type NewMessage = {
  channel: TestChannel;
  author: TestUser;
  form: MessageForm;
  flags?: number;
  repliesTo?: TestMessage | null;
  /** What Discord adds to an answer to an interaction. */
  interaction?: JsonObject | null;
  extra?: JsonObject;
};

export type Messages = {
  all: TestMessage[];
  create: (message: NewMessage) => TestMessage;
  /** Lays what the form names over the message. */
  edit: (message: TestMessage, form: MessageForm) => void;
  remove: (message: TestMessage) => void;
  /** A message that is there, by its channel and id. */
  find: (channelId: string, id: string) => TestMessage | undefined;
  /** Whom a form would notify in that message. */
  pingsOf: (message: TestMessage, form: MessageForm) => string[];
};

/** The messages of all channels, as Discord keeps them. */
export function createMessages(world: World, newId: () => string): Messages {
  const all: TestMessage[] = [];
  const byId = (id: string | null) => all.find((one) => one.id === id);

  function pings(message: TestMessage, form: MessageForm): string[] {
    return pingsOf({
      content: form.content ?? '',
      components: form.components ?? [],
      allowed: form.allowed_mentions,
      interaction: message.json['interaction_metadata'] !== undefined,
      repliedAuthorId: byId(message.repliesTo)?.authorId ?? null,
      isUser: (id) => world.userOf(id) !== undefined,
      isRole: (id) => world.roleOf(id) !== undefined,
    });
  }

  function create({
    channel,
    author,
    form,
    flags = 0,
    repliesTo = null,
    interaction = null,
    extra,
  }: NewMessage) {
    const message: TestMessage = {
      id: newId(),
      channelId: channel.id,
      authorId: author.id,
      content: (form.content ?? '').trim(),
      flags,
      ephemeral: (flags & FLAG.ephemeral) !== 0,
      loading: (flags & FLAG.loading) !== 0,
      embeds: (form.embeds ?? []).map((embed) => ({ type: 'rich', ...embed })),
      components: numbered(form.components ?? []),
      nonce: form.nonce ?? null,
      repliesTo: repliesTo?.id ?? null,
      pings: [],
      edits: 0,
      deleted: false,
      json: {},
    };
    message.json = { ...baseJson(message, channel, author, interaction), ...extra };
    message.pings = pings(message, form);
    writeJson(message, form.allowed_mentions);
    all.push(message);
    return message;
  }

  function edit(message: TestMessage, form: MessageForm): void {
    if (form.content !== undefined) message.content = (form.content ?? '').trim();
    if (form.embeds !== undefined)
      message.embeds = (form.embeds ?? []).map((embed) => ({ type: 'rich', ...embed }));
    if (form.components !== undefined) message.components = numbered(form.components ?? []);
    message.flags = flagsAfter(message.flags, form.flags ?? null);
    message.loading = false;
    message.edits += 1;
    message.json['edited_timestamp'] = new Date().toISOString();
    writeJson(message, form.allowed_mentions);
  }

  /** Brings the changeable part of the JSON up to date with the message. */
  function writeJson(message: TestMessage, allowed: AllowedMentions | null | undefined): void {
    const replied = byId(message.repliesTo);
    const repliedPinged =
      replied !== undefined && (allowed === undefined || allowed === null || allowed.replied_user === true);
    const ids = new Set(mentionedIds(message.content, /<@!?(\d+)>/g));
    if (repliedPinged) ids.add(replied.authorId);
    Object.assign(message.json, {
      content: message.content,
      embeds: message.embeds,
      components: message.components,
      flags: message.flags,
      mentions: [...ids].flatMap((id) => mentionJson(id, message)),
      mention_roles: mentionedIds(message.content, /<@&(\d+)>/g).filter((id) => world.roleOf(id)),
      mention_everyone: message.pings.includes('everyone') || message.pings.includes('here'),
    });
  }

  function mentionJson(id: string, message: TestMessage): JsonObject[] {
    const user = world.userOf(id);
    if (!user) return [];
    const inGuild = world.channelOf(message.channelId)?.kind !== 'dm';
    return [inGuild ? { ...userJson(user), member: memberJson() } : userJson(user)];
  }

  function baseJson(
    message: TestMessage,
    channel: TestChannel,
    author: TestUser,
    interaction: JsonObject | null,
  ): JsonObject {
    const replied = byId(message.repliesTo);
    const plainType = interaction ? MESSAGE_TYPE.command : replied ? MESSAGE_TYPE.reply : MESSAGE_TYPE.plain;
    return {
      id: message.id,
      type: plainType,
      channel_id: channel.id,
      author: userJson(author),
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      pinned: false,
      attachments: [],
      ...(message.nonce === null ? {} : { nonce: message.nonce }),
      ...interaction,
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
    all,
    create,
    edit,
    remove: (message) => {
      message.deleted = true;
    },
    find: (channelId, id) => all.find((one) => one.id === id && one.channelId === channelId && !one.deleted),
    pingsOf: pings,
  };
}

/** Components V2 can be set and never taken back, ephemeral stays as it was, and no edited message is loading. */
function flagsAfter(flags: number, asked: number | null): number {
  const kept = flags & ~FLAG.loading;
  if (asked === null) return kept;
  return (kept & ~FLAG.suppressEmbeds) | (asked & (FLAG.suppressEmbeds | FLAG.componentsV2));
}
