import type { JsonObject } from './json.ts';
import { EVERYDAY, overwritesOf, permissionsInGuild } from './permissions.ts';
import type { TestChannel, TestGuild, TestRole, TestUser } from './world-types.ts';
import type { World } from './world.ts';

const CHANNEL_TYPE = { text: 0, dm: 1, publicThread: 11, privateThread: 12, forum: 15 };
const JOINED_AT = '2026-01-01T00:00:00.000000+00:00';
const NO_DISCRIMINATOR = '0';

/** A user as Discord's JSON. */
export function userJson(user: TestUser): JsonObject {
  return {
    id: user.id,
    username: user.name,
    discriminator: NO_DISCRIMINATOR,
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
export function memberJson(guild: TestGuild | undefined, user: TestUser): JsonObject {
  return {
    roles: guild?.rolesOf.get(user.id) ?? [],
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

/** A role as Discord's JSON. */
export function roleJson(role: TestRole, position: number): JsonObject {
  return {
    id: role.id,
    name: role.name,
    description: null,
    permissions: role.permissions.toString(),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: role.managed,
    mentionable: role.mentionable,
    icon: null,
    unicode_emoji: null,
    flags: 0,
    ...(role.botId === null ? {} : { tags: { bot_id: role.botId } }),
  };
}

/** Discord's number for a kind of channel. */
export function channelType(channel: TestChannel): number {
  if (channel.kind !== 'thread') return CHANNEL_TYPE[channel.kind];
  return channel.isPrivate ? CHANNEL_TYPE.privateThread : CHANNEL_TYPE.publicThread;
}

/** A channel, thread or direct message as Discord's JSON. */
export function channelJson(channel: TestChannel, world: World): JsonObject {
  const base = { id: channel.id, type: channelType(channel), last_message_id: null, flags: 0 };
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
  if (channel.kind === 'thread') return { ...inGuild, ...threadJson(channel, world.bot.id) };
  return {
    ...inGuild,
    position: 0,
    topic: null,
    nsfw: false,
    permission_overwrites: overwritesOf(channel, world.bot.id).map(({ id, kind, allow, deny }) => ({
      id,
      type: kind,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
    ...(channel.kind === 'forum' ? { available_tags: [], default_reaction_emoji: null } : {}),
  };
}

function threadJson(thread: TestChannel, botId: string): JsonObject {
  return {
    owner_id: thread.ownerId,
    message_count: 0,
    member_count: thread.threadMembers.size,
    total_message_sent: 0,
    thread_metadata: {
      archived: thread.archived,
      archive_timestamp: JOINED_AT,
      auto_archive_duration: thread.autoArchiveMinutes,
      locked: thread.locked,
      create_timestamp: JOINED_AT,
    },
    ...(thread.threadMembers.has(botId) ? { member: threadMemberJson(thread, botId) } : {}),
  };
}

/** Somebody's place in a thread. */
export function threadMemberJson(thread: TestChannel, userId: string): JsonObject {
  return { id: thread.id, user_id: userId, join_timestamp: JOINED_AT, flags: 1 };
}

/** What the bot may do in a channel, as `app_permissions` says it. */
export function appPermissions(channel: TestChannel, world: World): string {
  return (channel.kind === 'dm' ? EVERYDAY : world.may(world.bot, channel)).toString();
}

/** A guild as GUILD_CREATE brings it: of its members only the bot and those in voice. */
export function guildJson(guild: TestGuild, world: World): JsonObject {
  const inVoice = [...guild.inVoice].flatMap((id) => world.userOf(id) ?? []);
  const jsonOf = (fits: (channel: TestChannel) => boolean) =>
    guild.channels.filter(fits).map((one) => channelJson(one, world));
  return {
    ...guildBaseJson(guild),
    joined_at: JOINED_AT,
    large: false,
    unavailable: false,
    member_count: world.userCount(),
    members: [world.bot, ...inVoice].map((one) => ({ ...memberJson(guild, one), user: userJson(one) })),
    channels: jsonOf(({ kind }) => kind !== 'thread'),
    threads: jsonOf(({ kind, archived }) => kind === 'thread' && !archived),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A guild of the bot's own list of guilds. */
export function ownGuildJson(guild: TestGuild, world: World): JsonObject {
  const { id, name, ownerId } = guild;
  return {
    id,
    name,
    icon: null,
    banner: null,
    owner: ownerId === world.bot.id,
    permissions: permissionsInGuild(guild, world.bot).toString(),
    features: [],
  };
}

/** A guild as a request for it gives it. */
export function guildBaseJson(guild: TestGuild): JsonObject {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    roles: guild.roles.map(roleJson),
    emojis: [],
    stickers: [],
    features: [],
    incidents_data: null,
    region: 'deprecated',
    home_header: null,
    hub_type: null,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    vanity_url_code: null,
    widget_enabled: false,
    widget_channel_id: null,
    max_members: 500_000,
    max_presences: null,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    application_id: null,
    preferred_locale: guild.locale,
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
