import type { Gateway } from './gateway.ts';
import { INTENT } from './intents.ts';
import type { JsonObject } from './json.ts';
import { channelJson, channelType, guildJson, memberJson, roleJson, userJson } from './objects.ts';
import { PERMISSION } from './permissions.ts';
import type { Threads } from './threads.ts';
import type { TestDiscord } from './types.ts';
import type { TestChannel, TestGuild, TestUser } from './world-types.ts';
import type { World } from './world.ts';

type Places = Pick<
  TestDiscord,
  | 'addGuild'
  | 'removeGuild'
  | 'loseGuild'
  | 'restoreGuild'
  | 'addChannel'
  | 'removeChannel'
  | 'permit'
  | 'addThread'
  | 'changeThread'
  | 'addRole'
  | 'removeRole'
  | 'setRole'
  | 'leave'
>;

/** What test authors do with places and roles; the bot is told of all of it. */
export function createPlaces(world: World, gateway: Gateway, threads: Threads, home: TestGuild): Places {
  /** Tells the bot of something new in a guild. */
  function announce(event: string, guildId: string | null, data: JsonObject, intents = INTENT.guilds): void {
    gateway.send(event, { guildId, intents }, () => data);
  }

  function announceMember(guild: TestGuild, user: TestUser): void {
    const data = { ...memberJson(guild, user), user: userJson(user), guild_id: guild.id };
    // What becomes of the bot's own membership reaches it without the privileged intent.
    announce('GUILD_MEMBER_UPDATE', guild.id, data, user === world.bot ? 0 : INTENT.guildMembers);
  }

  return {
    addGuild: (name) => {
      const added = world.addGuild(name);
      announce('GUILD_CREATE', added.id, guildJson(added, world));
      return added;
    },
    removeGuild: (guild) => {
      world.removeGuild(guild);
      announce('GUILD_DELETE', guild.id, { id: guild.id });
    },
    loseGuild: (guild) => {
      guild.available = false;
      announce('GUILD_DELETE', guild.id, { id: guild.id, unavailable: true });
    },
    restoreGuild: (guild) => {
      guild.available = true;
      announce('GUILD_CREATE', guild.id, guildJson(guild, world));
    },
    addChannel: ({ guild = home, ...rest } = {}) => {
      const added = world.addChannel(guild, rest);
      if (added.botMaySee) announce('CHANNEL_CREATE', guild.id, channelJson(added, world));
      return added;
    },
    removeChannel: (channel) => {
      const isSeen = world.botMay(channel, PERMISSION.viewChannel);
      world.removeChannel(channel);
      if (!isSeen) return;
      const thread = channel.kind === 'thread';
      const { id, guildId, parentId } = channel;
      const gone = { id, guild_id: guildId, parent_id: parentId, type: channelType(channel) };
      announce(
        thread ? 'THREAD_DELETE' : 'CHANNEL_DELETE',
        guildId,
        thread ? gone : channelJson(channel, world),
      );
    },
    permit: (channel, whom, { allow = 0n, deny = 0n }) => {
      const id = whom === 'everyone' ? String(channel.guildId) : whom.id;
      const kind = whom === 'everyone' || 'permissions' in whom ? 0 : 1;
      const others = channel.overwrites.filter((one) => one.id !== id);
      channel.overwrites = (allow | deny) === 0n ? others : [...others, { id, kind, allow, deny }];
      announce('CHANNEL_UPDATE', channel.guildId, channelJson(channel, world));
    },
    addThread: (parent: TestChannel, name = 'thread', { from, ...rest } = {}) =>
      threads.open(parent, { ...rest, name }, from ?? null),
    changeThread: threads.change,
    addRole: (guild, name, options) => {
      const role = world.addRole(guild, name, options);
      const position = guild.roles.indexOf(role);
      announce('GUILD_ROLE_CREATE', guild.id, { guild_id: guild.id, role: roleJson(role, position) });
      if (options?.ofBot === true) announceMember(guild, world.bot);
      return role;
    },
    removeRole: (guild, role) => {
      guild.roles = guild.roles.filter((one) => one !== role);
      for (const [id, held] of guild.rolesOf) {
        guild.rolesOf.set(
          id,
          held.filter((one) => one !== role.id),
        );
      }
      announce('GUILD_ROLE_DELETE', guild.id, { guild_id: guild.id, role_id: role.id });
    },
    setRole: (guild, user, role, held) => {
      const others = (guild.rolesOf.get(user.id) ?? []).filter((id) => id !== role.id);
      guild.rolesOf.set(user.id, held ? [...others, role.id] : others);
      announceMember(guild, user);
    },
    leave: (guild, user) => {
      guild.strangers.add(user.id);
      guild.rolesOf.delete(user.id);
      const gone = { guild_id: guild.id, user: userJson(user) };
      announce('GUILD_MEMBER_REMOVE', guild.id, gone, INTENT.guildMembers);
    },
  };
}
