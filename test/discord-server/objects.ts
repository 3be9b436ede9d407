import type { JsonObject, TestChannel, TestGuild, TestRole, TestUser } from './types.ts';
import type { World } from './world.ts';

const CHANNEL_TYPE = { text: 0, dm: 1, thread: 11 };
const VIEW_CHANNEL = 1n << 10n;
const SEND_MESSAGES = 1n << 11n;
const SEND_IN_THREADS = 1n << 38n;
/** View, send, send in threads, embed links, attach files, read history, add reactions, use commands. */
const EVERYDAY =
  VIEW_CHANNEL |
  SEND_MESSAGES |
  SEND_IN_THREADS |
  (1n << 14n) |
  (1n << 15n) |
  (1n << 16n) |
  (1n << 6n) |
  (1n << 31n);
const JOINED_AT = '2026-01-01T00:00:00.000000+00:00';
const LAST_DISCRIMINATOR = '0';

/** A user as Discord's JSON. */
export function userJson(user: TestUser): JsonObject {
  return {
    id: user.id,
    username: user.name,
    discriminator: LAST_DISCRIMINATOR,
    global_name: user.bot ? null : user.name,
    avatar: null,
    bot: user.bot,
    system: false,
    public_flags: 0,
    flags: 0,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
  };
}

/** A membership without its user, as messages and mentions carry it. */
export function memberJson(): JsonObject {
  return {
    roles: [],
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    joined_at: JOINED_AT,
    communication_disabled_until: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0,
  };
}

/** A role as Discord's JSON; anybody may mention it. */
export function roleJson(role: TestRole, position: number): JsonObject {
  return {
    id: role.id,
    name: role.name,
    description: null,
    permissions: EVERYDAY.toString(),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: true,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  };
}

/** A channel, thread or direct message as Discord's JSON. */
export function channelJson(channel: TestChannel, world: World): JsonObject {
  const base = { id: channel.id, type: CHANNEL_TYPE[channel.kind], last_message_id: null, flags: 0 };
  if (channel.kind === 'dm') {
    const recipient = world.userOf(channel.recipientId ?? '');
    return { ...base, recipients: recipient ? [userJson(recipient)] : [] };
  }
  const inGuild = {
    ...base,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId,
    rate_limit_per_user: 0,
  };
  if (channel.kind === 'thread') {
    const thread_metadata = {
      archived: false,
      archive_timestamp: JOINED_AT,
      auto_archive_duration: 1440,
      locked: false,
      create_timestamp: JOINED_AT,
    };
    const owner_id = world.guildOf(channel.guildId)?.ownerId ?? channel.id;
    return {
      ...inGuild,
      owner_id,
      message_count: 0,
      member_count: 1,
      total_message_sent: 0,
      thread_metadata,
    };
  }
  return { ...inGuild, position: 0, topic: null, nsfw: false, permission_overwrites: overwrites(channel) };
}

/** What the bot may do in a channel, as `app_permissions` says it. */
export function appPermissions(channel: TestChannel): string {
  if (!channel.botMaySee) return '0';
  return (channel.botMayWrite ? EVERYDAY : EVERYDAY & ~SEND_MESSAGES & ~SEND_IN_THREADS).toString();
}

/** What a member may do, as interactions say it. */
export const memberPermissions = EVERYDAY.toString();

/** A guild as GUILD_CREATE brings it. */
export function guildJson(guild: TestGuild, world: World, botUser: TestUser): JsonObject {
  const jsonOf = (kind: TestChannel['kind']) =>
    guild.channels.filter((one) => one.kind === kind).map((one) => channelJson(one, world));
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    joined_at: JOINED_AT,
    large: false,
    unavailable: false,
    member_count: world.users.length,
    members: [{ ...memberJson(), user: userJson(botUser) }],
    channels: jsonOf('text'),
    threads: jsonOf('thread'),
    roles: guild.roles.map(roleJson),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    emojis: [],
    stickers: [],
    features: [],
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    vanity_url_code: null,
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    application_id: null,
    preferred_locale: 'en-US',
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    nsfw: false,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
  };
}

function overwrites(channel: TestChannel): JsonObject[] {
  const denied =
    (channel.botMaySee ? 0n : VIEW_CHANNEL) | (channel.botMayWrite ? 0n : SEND_MESSAGES | SEND_IN_THREADS);
  return denied === 0n ? [] : [{ id: channel.guildId, type: 0, allow: '0', deny: denied.toString() }];
}
