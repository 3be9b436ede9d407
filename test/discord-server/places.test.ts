import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from './json.ts';
import { caller, dataOf, identified, isEvent } from './raw-client.ts';
import type { RawGateway } from './raw-client.ts';
import { startTestDiscord } from './server.ts';
import type { TestDiscord } from './types.ts';

const GUILDS = 1;
const MEMBERS = 1 << 1;
const GUILD_MESSAGES = 1 << 9;
const [VIEW, SEND, EMBED, ATTACH, HISTORY] = [10n, 11n, 14n, 15n, 16n].map((bit) => 1n << bit) as [
  bigint,
  bigint,
  bigint,
  bigint,
  bigint,
];

let discord: TestDiscord;
let call: ReturnType<typeof caller>;
let gateway: RawGateway;
beforeEach(async () => {
  discord = await startTestDiscord({ waitMs: 2_000 });
  call = caller(discord);
  gateway = await identified(discord, GUILDS | MEMBERS | GUILD_MESSAGES);
  await gateway.next(isEvent('READY'));
});
afterEach(async () => {
  expectNothingOdd();
  await discord.close();
});

const event = async (name: string) => dataOf(await gateway.next(isEvent(name)));
const post = (body: JsonObject, channel = discord.channel) =>
  call('POST', `/channels/${channel.id}/messages`, body);

/** What holds after every test of this file. */
function expectNothingOdd(): void {
  expect(discord.invalidAnswers ?? []).toEqual([]);
}

describe('permissions', () => {
  it('come from roles and from the overwrites for everybody, roles and members, in this order', async () => {
    const { channel, guild, botUser } = discord;
    const own = discord.addRole(guild, 'Paceline', { ofBot: true });
    const sees = async () => (await call('GET', `/channels/${channel.id}`)).status === 200;
    discord.permit(channel, 'everyone', { deny: VIEW });
    expect(await sees()).toBe(false);
    discord.permit(channel, own, { allow: VIEW });
    expect(await sees()).toBe(true);
    discord.permit(channel, botUser, { deny: VIEW });
    expect(await sees()).toBe(false);
    discord.permit(channel, botUser, {});
    expect(await sees()).toBe(true);
    discord.setRole(guild, botUser, own, false);
    expect(await sees()).toBe(false);
    own.permissions = 1n << 3n;
    discord.setRole(guild, botUser, own, true);
    expect(await sees()).toBe(true);
    expect((await event('CHANNEL_UPDATE'))['permission_overwrites']).toMatchObject([
      { id: guild.id, type: 0, deny: String(VIEW) },
    ]);
  });

  it('decide what may be posted', async () => {
    const message_reference = { message_id: discord.say({ content: 'x' }).id };
    const refusals: [bigint, JsonObject, number][] = [
      [VIEW, { content: 'x' }, 50001],
      [SEND, { content: 'x' }, 50013],
      [EMBED, { embeds: [{ title: 'x' }] }, 50013],
      [HISTORY, { content: 'x', message_reference }, 160002],
    ];
    for (const [deny, body, code] of refusals) {
      discord.permit(discord.channel, 'everyone', { deny });
      expect((await post(body)).body, String(code)).toMatchObject({ code });
    }
    expect((await post({ content: 'x' })).status).toBe(200);
    discord.permit(discord.channel, 'everyone', { deny: ATTACH });
    expect((await post({ content: 'x' })).status).toBe(200);
  });

  it('stand in interactions, for the bot and for the member', () => {
    const permissionsOf = (user = discord.member) => {
      const { json } = discord.command({ name: 'ask', unregistered: true, user });
      const { member, app_permissions } = json as {
        member: { permissions: string };
        app_permissions: string;
      };
      return [BigInt(member.permissions), BigInt(app_permissions)] as const;
    };
    discord.permit(discord.channel, discord.botUser, { deny: SEND });
    const [member, bot] = permissionsOf();
    expect([member & SEND, bot & SEND]).toEqual([SEND, 0n]);
    expect(permissionsOf(discord.moderator)[0] & (1n << 5n)).not.toBe(0n);
    expect(permissionsOf(discord.user('owner'))[0] & (1n << 3n)).not.toBe(0n);
  });

  it('of a member who takes no direct messages', async () => {
    const direct = discord.directChannel(discord.member);
    direct.botMayWrite = false;
    expect(await post({ content: 'x' }, direct)).toMatchObject({ status: 403, body: { code: 50007 } });
  });

  it('let the bot delete what others wrote where it manages messages', async () => {
    const { id } = discord.say({ content: 'x' });
    const path = `/channels/${discord.channel.id}/messages/${id}`;
    expect((await call('DELETE', path)).body).toMatchObject({ code: 50013 });
    discord.addRole(discord.guild, 'Paceline', { ofBot: true, permissions: 1n << 13n });
    expect((await call('DELETE', path)).status).toBe(204);
    expect(await event('MESSAGE_DELETE')).toMatchObject({ id });
  });
});

describe('guilds', () => {
  it('are shown with channels, roles and members', async () => {
    const { guild, moderator } = discord;
    const path = `/guilds/${guild.id}`;
    const hidden = discord.addChannel({ botMaySee: false });
    expect((await call('GET', path)).body).toMatchObject({
      name: 'Test Runners',
      roles: [{}, { name: 'Moderators' }],
    });
    const channels = (await call('GET', `${path}/channels`)).body['list'];
    expect(JSON.stringify(channels)).not.toContain(hidden.id);
    expect((await call('GET', `${path}/roles`)).body['list']).toHaveLength(2);
    expect((await call('GET', `${path}/members/${moderator.id}`)).body).toMatchObject({
      user: { username: 'moderator' },
      roles: [guild.roles[1]?.id],
    });
    expect((await call('GET', `${path}/members/1`)).body).toMatchObject({ code: 10013 });
    discord.leave(guild, moderator);
    expect(await event('GUILD_MEMBER_REMOVE')).toMatchObject({ user: { id: moderator.id } });
    expect((await call('GET', `${path}/members/${moderator.id}`)).body).toMatchObject({ code: 10007 });
    expect((await call('GET', `/users/${moderator.id}`)).body).toMatchObject({ username: 'moderator' });
    expect((await call('GET', '/users/@me/guilds')).body['list']).toMatchObject([{ id: guild.id }]);
    const thread = discord.addThread(discord.channel);
    expect((await call('GET', `${path}/threads/active`)).body).toMatchObject({
      threads: [{ id: thread.id }],
    });
  });

  it('that are out are not left', async () => {
    const { guild } = discord;
    discord.loseGuild(guild);
    expect(await event('GUILD_DELETE')).toEqual({ id: guild.id, unavailable: true });
    expect((await call('GET', `/guilds/${guild.id}`)).body).toMatchObject({ code: 10004 });
    expect((await post({ content: 'x' })).body).toMatchObject({ code: 10003 });
    discord.restoreGuild(guild);
    expect(await event('GUILD_CREATE')).toMatchObject({ id: guild.id });
    expect((await post({ content: 'x' })).status).toBe(200);
  });

  it('that the bot is removed from, or leaves, are gone', async () => {
    const other = discord.addGuild('Other');
    discord.removeGuild(other);
    expect(await event('GUILD_DELETE')).toEqual({ id: other.id });
    expect((await call('DELETE', `/users/@me/guilds/${discord.guild.id}`)).status).toBe(204);
    expect(await event('GUILD_DELETE')).toEqual({ id: discord.guild.id });
    expect((await post({ content: 'x' })).body).toMatchObject({ code: 10003 });
  });

  it('tell of roles given, taken, put below others and removed', async () => {
    const { guild, member } = discord;
    const upper = discord.addRole(guild, 'Coaches');
    const lower = discord.addRole(guild, 'Helpers', { below: upper });
    expect(guild.roles.map(({ name }) => name)).toEqual(['@everyone', 'Moderators', 'Helpers', 'Coaches']);
    expect(await event('GUILD_ROLE_CREATE')).toMatchObject({ role: { name: 'Coaches', position: 2 } });
    discord.setRole(guild, member, lower, true);
    expect(await event('GUILD_MEMBER_UPDATE')).toMatchObject({ user: { id: member.id }, roles: [lower.id] });
    discord.removeRole(guild, lower);
    expect(await event('GUILD_ROLE_DELETE')).toMatchObject({ role_id: lower.id });
    expect(guild.rolesOf.get(member.id)).toEqual([]);
    expect((await call('GET', `/guilds/${guild.id}/roles/${lower.id}`)).body).toMatchObject({ code: 10011 });
  });
});
