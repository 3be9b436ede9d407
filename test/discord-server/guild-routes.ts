import { channelJson, guildBaseJson, memberJson, ownGuildJson, roleJson, userJson } from './objects.ts';
import { PERMISSION } from './permissions.ts';
import { unknownGuild, unknownMember, unknownRole, unknownUser } from './reply.ts';
import type { Reply } from './reply.ts';
import type { Call, Route } from './routes.ts';
import type { TestGuild } from './world-types.ts';
import type { World } from './world.ts';

/** Guilds with their channels, roles and members, and users. `leaves` is told when the bot leaves a guild. */
export function guildRoutes(world: World, leaves: (guild: TestGuild) => void): Route[] {
  function inGuild(then: (guild: TestGuild, call: Call) => Reply): (call: Call) => Reply {
    return (call) => {
      const guild = world.guildOf(call.params[0] ?? '');
      return guild?.available ? then(guild, call) : unknownGuild();
    };
  }

  function member(guild: TestGuild, { params }: Call): Reply {
    const user = world.userOf(params[1] ?? '');
    if (!user) return unknownUser();
    if (!world.isMember(guild, user)) return unknownMember();
    return { status: 200, body: { ...memberJson(guild, user), user: userJson(user) } };
  }

  return [
    {
      method: 'GET',
      pattern: '/guilds/:id',
      run: inGuild((guild) => ({ status: 200, body: guildBaseJson(guild) })),
    },
    {
      method: 'GET',
      pattern: '/guilds/:id/channels',
      run: inGuild((guild) => ({
        status: 200,
        body: guild.channels
          .filter((one) => one.kind !== 'thread' && world.botMay(one, PERMISSION.viewChannel))
          .map((one) => channelJson(one, world)),
      })),
    },
    {
      method: 'GET',
      pattern: '/guilds/:id/threads/active',
      run: inGuild((guild) => ({
        status: 200,
        body: {
          threads: guild.channels
            .filter((one) => one.kind === 'thread' && !one.archived)
            .map((one) => channelJson(one, world)),
          members: [],
          has_more: false,
        },
      })),
    },
    {
      method: 'GET',
      pattern: '/guilds/:id/roles',
      run: inGuild((guild) => ({ status: 200, body: guild.roles.map(roleJson) })),
    },
    {
      method: 'GET',
      pattern: '/guilds/:id/roles/:id',
      run: inGuild((guild, { params }) => {
        const position = guild.roles.findIndex(({ id }) => id === params[1]);
        const role = guild.roles[position];
        return role ? { status: 200, body: roleJson(role, position) } : unknownRole();
      }),
    },
    { method: 'GET', pattern: '/guilds/:id/members/:id', run: inGuild(member) },
    {
      method: 'GET',
      pattern: '/users/:id',
      run: ({ params }) => {
        const user = world.userOf(params[0] ?? '');
        return user ? { status: 200, body: userJson(user) } : unknownUser();
      },
    },
    {
      method: 'GET',
      pattern: '/users/@me/guilds',
      run: () => ({ status: 200, body: world.guilds.map((guild) => ownGuildJson(guild, world)) }),
    },
    {
      method: 'DELETE',
      pattern: '/users/@me/guilds/:id',
      run: inGuild((guild) => {
        leaves(guild);
        return { status: 204 };
      }),
    },
  ];
}
