import { EVERYDAY, permissionsIn } from './permissions.ts';
import type { TestChannel, TestGuild, TestRole, TestUser } from './world-types.ts';

export type NewChannel = {
  name?: string;
  kind?: 'text' | 'forum';
  botMaySee?: boolean;
  botMayWrite?: boolean;
};
export type NewThread = {
  name?: string;
  /** Who makes it; the guild's owner by default. */
  owner?: TestUser;
  isPrivate?: boolean;
  /** A thread from a message carries the message's id. */
  id?: string;
  autoArchiveMinutes?: number;
};
export type NewRole = {
  permissions?: bigint;
  managed?: boolean;
  /** Discord's own role for the bot: managed, tagged with its id, and held by it. */
  ofBot?: boolean;
  /** False: only who may mention everyone may mention it. */
  mentionable?: boolean;
  /** Under which role it stands; on top by default. */
  below?: TestRole;
};

export type World = {
  bot: TestUser;
  guilds: TestGuild[];
  user: (name: string, options?: { bot?: boolean }) => TestUser;
  addGuild: (name: string) => TestGuild;
  removeGuild: (guild: TestGuild) => void;
  addChannel: (guild: TestGuild, options?: NewChannel) => TestChannel;
  addThread: (parent: TestChannel, options?: NewThread) => TestChannel;
  /** Removes a channel with its threads; gives back what was removed. */
  removeChannel: (channel: TestChannel) => TestChannel[];
  addRole: (guild: TestGuild, name: string, options?: NewRole) => TestRole;
  directChannel: (user: TestUser) => TestChannel;
  userCount: () => number;
  channelOf: (id: string) => TestChannel | undefined;
  userOf: (id: string) => TestUser | undefined;
  roleOf: (id: string) => TestRole | undefined;
  guildOf: (id: string | null) => TestGuild | undefined;
  /** Whether the user is a member of the guild. */
  isMember: (guild: TestGuild, user: TestUser) => boolean;
  /** Whether the bot may do all of that in a channel; in direct messages it may read and write. */
  botMay: (channel: TestChannel, bits: bigint) => boolean;
  /** What somebody may do in a channel. */
  may: (user: TestUser, channel: TestChannel) => bigint;
};

const A_DAY_IN_MINUTES = 1_440;

/** People and places, all made by calls. */
export function createWorld(newId: () => string, botName: string): World {
  const usersByName = new Map<string, TestUser>();
  const usersById = new Map<string, TestUser>();
  const guilds: TestGuild[] = [];
  const guildsById = new Map<string, TestGuild>();
  const channels = new Map<string, TestChannel>();
  const direct = new Map<string, TestChannel>();
  const roles = new Map<string, TestRole>();
  const bot = user(botName, { bot: true });

  function user(name: string, { bot = false }: { bot?: boolean } = {}): TestUser {
    const known = usersByName.get(name);
    if (known) return known;
    const made = { id: newId(), name, bot };
    usersByName.set(name, made);
    usersById.set(made.id, made);
    return made;
  }

  function addGuild(name: string): TestGuild {
    const guild: TestGuild = {
      id: newId(),
      name,
      ownerId: user('owner').id,
      roles: [],
      channels: [],
      rolesOf: new Map(),
      strangers: new Set(),
      inVoice: new Set(),
      available: true,
      locale: 'en-US',
    };
    keepRole(guild, {
      id: guild.id,
      name: '@everyone',
      permissions: EVERYDAY,
      managed: false,
      botId: null,
      mentionable: true,
    });
    guilds.push(guild);
    guildsById.set(guild.id, guild);
    addChannel(guild, { name: 'general' });
    return guild;
  }

  function keepRole(guild: TestGuild, role: TestRole, below?: TestRole): TestRole {
    guild.roles.splice(below ? Math.max(1, guild.roles.indexOf(below)) : guild.roles.length, 0, role);
    roles.set(role.id, role);
    return role;
  }

  function keepChannel(channel: TestChannel): TestChannel {
    guildsById.get(channel.guildId ?? '')?.channels.push(channel);
    channels.set(channel.id, channel);
    return channel;
  }

  function newChannel(channel: Partial<TestChannel> & Pick<TestChannel, 'name' | 'kind'>): TestChannel {
    return {
      id: newId(),
      guildId: null,
      parentId: null,
      recipientId: null,
      botMaySee: true,
      botMayWrite: true,
      overwrites: [],
      ownerId: null,
      archived: false,
      locked: false,
      threadMembers: new Set(),
      autoArchiveMinutes: A_DAY_IN_MINUTES,
      isPrivate: false,
      ...channel,
    };
  }

  function addChannel(guild: TestGuild, options: NewChannel = {}): TestChannel {
    return keepChannel(newChannel({ name: 'runs', kind: 'text', ...options, guildId: guild.id }));
  }

  function addThread(parent: TestChannel, { name = 'thread', owner, ...rest }: NewThread = {}): TestChannel {
    const ownerId = owner?.id ?? guildsById.get(parent.guildId ?? '')?.ownerId ?? bot.id;
    const { guildId, botMaySee, botMayWrite } = parent;
    const place = { guildId, parentId: parent.id, botMaySee, botMayWrite, ownerId };
    return keepChannel(
      newChannel({ name, kind: 'thread', ...place, ...rest, threadMembers: new Set([ownerId]) }),
    );
  }

  function removeChannel(channel: TestChannel): TestChannel[] {
    const gone = [...channels.values()].filter((one) => one === channel || one.parentId === channel.id);
    const guild = guildsById.get(channel.guildId ?? '');
    if (guild) guild.channels = guild.channels.filter((one) => !gone.includes(one));
    for (const one of gone) channels.delete(one.id);
    return gone;
  }

  function directChannel(recipient: TestUser): TestChannel {
    const known = direct.get(recipient.id);
    if (known) return known;
    const made = keepChannel(newChannel({ name: recipient.name, kind: 'dm', recipientId: recipient.id }));
    direct.set(recipient.id, made);
    return made;
  }

  function may(somebody: TestUser, channel: TestChannel): bigint {
    const parent = channels.get(channel.parentId ?? '');
    const levels = parent ? [parent, channel] : [channel];
    return permissionsIn(levels, guildsById.get(channel.guildId ?? ''), somebody, bot.id);
  }

  return {
    bot,
    guilds,
    user,
    addGuild,
    removeGuild: (guild) => {
      guilds.splice(guilds.indexOf(guild), 1);
      guildsById.delete(guild.id);
      for (const channel of guild.channels) channels.delete(channel.id);
    },
    addChannel,
    addThread,
    removeChannel,
    addRole: (guild, name, options = {}) => {
      const { permissions = 0n, managed = false, ofBot = false, mentionable = true, below } = options;
      const botId = ofBot ? bot.id : null;
      const role = { id: newId(), name, permissions, managed: managed || ofBot, botId, mentionable };
      if (ofBot) guild.rolesOf.set(bot.id, [...(guild.rolesOf.get(bot.id) ?? []), role.id]);
      return keepRole(guild, role, below);
    },
    directChannel,
    userCount: () => usersById.size,
    channelOf: (id) => channels.get(id),
    userOf: (id) => usersById.get(id),
    roleOf: (id) => roles.get(id),
    guildOf: (id) => guildsById.get(id ?? ''),
    isMember: (guild, { id }) => !guild.strangers.has(id),
    botMay: (channel, bits) =>
      channel.kind === 'dm' ? (EVERYDAY & bits) === bits : (may(bot, channel) & bits) === bits,
    may,
  };
}
