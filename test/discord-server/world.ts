import type { TestChannel, TestGuild, TestRole, TestUser } from './types.ts';

export type World = {
  users: TestUser[];
  guilds: TestGuild[];
  /** Guild channels, threads and direct messages alike. */
  channels: TestChannel[];
  user: (name: string, options?: { bot?: boolean }) => TestUser;
  addGuild: (name: string) => TestGuild;
  addChannel: (
    guild: TestGuild,
    options?: { name?: string; botMaySee?: boolean; botMayWrite?: boolean },
  ) => TestChannel;
  addThread: (parent: TestChannel, name: string) => TestChannel;
  addRole: (guild: TestGuild, name: string) => TestRole;
  directChannel: (user: TestUser) => TestChannel;
  channelOf: (id: string) => TestChannel | undefined;
  userOf: (id: string) => TestUser | undefined;
  roleOf: (id: string) => TestRole | undefined;
  guildOf: (id: string | null) => TestGuild | undefined;
};

/** People and places, all made by calls. */
export function createWorld(newId: () => string): World {
  const users: TestUser[] = [];
  const guilds: TestGuild[] = [];
  const channels: TestChannel[] = [];

  function user(name: string, { bot = false }: { bot?: boolean } = {}): TestUser {
    const known = users.find((one) => one.name === name);
    if (known) return known;
    const made = { id: newId(), name, bot };
    users.push(made);
    return made;
  }

  function addGuild(name: string): TestGuild {
    const owner = user('owner');
    const guild: TestGuild = { id: newId(), name, ownerId: owner.id, roles: [], channels: [] };
    guild.roles.push({ id: guild.id, name: '@everyone' });
    guilds.push(guild);
    addChannel(guild, { name: 'general' });
    return guild;
  }

  function addChannel(
    guild: TestGuild,
    { name = 'runs', botMaySee = true, botMayWrite = true }: Parameters<World['addChannel']>[1] = {},
  ): TestChannel {
    const place = { guildId: guild.id, parentId: null, recipientId: null };
    const channel: TestChannel = { id: newId(), name, kind: 'text', ...place, botMaySee, botMayWrite };
    guild.channels.push(channel);
    channels.push(channel);
    return channel;
  }

  function addThread(parent: TestChannel, name: string): TestChannel {
    const thread: TestChannel = { ...parent, id: newId(), name, kind: 'thread', parentId: parent.id };
    guilds.find((guild) => guild.id === parent.guildId)?.channels.push(thread);
    channels.push(thread);
    return thread;
  }

  function directChannel(recipient: TestUser): TestChannel {
    const known = channels.find((one) => one.recipientId === recipient.id);
    if (known) return known;
    const place = { guildId: null, parentId: null, recipientId: recipient.id };
    const may = { botMaySee: true, botMayWrite: true };
    const made: TestChannel = { id: newId(), name: recipient.name, kind: 'dm', ...place, ...may };
    channels.push(made);
    return made;
  }

  return {
    users,
    guilds,
    channels,
    user,
    addGuild,
    addChannel,
    addThread,
    addRole: (guild, name) => {
      const role = { id: newId(), name };
      guild.roles.push(role);
      return role;
    },
    directChannel,
    channelOf: (id) => channels.find((one) => one.id === id),
    userOf: (id) => users.find((one) => one.id === id),
    roleOf: (id) => guilds.flatMap((guild) => guild.roles).find((role) => role.id === id),
    guildOf: (id) => guilds.find((guild) => guild.id === id),
  };
}
