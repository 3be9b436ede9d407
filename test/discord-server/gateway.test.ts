import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caller, dataOf, identified, isEvent, openGateway } from './raw-client.ts';
import type { RawGateway } from './raw-client.ts';
import { startTestDiscord } from './server.ts';
import type { TestDiscord } from './types.ts';

const GUILDS = 1;
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;
const MESSAGE_CONTENT = 1 << 15;
const LEAST = GUILDS | GUILD_MESSAGES | DIRECT_MESSAGES;

let discord: TestDiscord;
beforeEach(async () => {
  discord = await startTestDiscord({ waitMs: 2_000, refusedIntents: 1 << 1 });
});
afterEach(() => discord.close());

const nextContent = async (gateway: RawGateway) =>
  dataOf(await gateway.next(isEvent('MESSAGE_CREATE')))['content'];

describe('logging in', () => {
  it('says hello, then READY with guilds still to come, then the guilds', async () => {
    const gateway = await identified(discord, LEAST);
    const ready = dataOf(await gateway.next(isEvent('READY')));
    expect(ready).toMatchObject({
      v: 10,
      user: { id: discord.botUser.id },
      guilds: [{ id: discord.guild.id, unavailable: true }],
      application: { id: discord.applicationId },
    });
    const guild = dataOf(await gateway.next(isEvent('GUILD_CREATE')));
    expect(guild).toMatchObject({ id: discord.guild.id, channels: [{ id: discord.channel.id }] });
    await discord.waitForReady();
    expect(discord.gateway.identifies).toEqual([{ intents: LEAST, shard: [0, 1], presence: null }]);
    expect(discord.gateway.connected()).toBe(1);
  });

  it.each([
    ['a wrong token', { token: 'wrong', intents: LEAST }, 4004],
    ['no intents', {}, 4013],
    ['unknown intents', { intents: 1 << 30 }, 4013],
    ['intents that are refused', { intents: LEAST | (1 << 1) }, 4014],
    ['a shard beyond the count', { intents: LEAST, shard: [1, 1] }, 4010],
  ])('closes for %s', async (_, d, code) => {
    const gateway = await openGateway(discord);
    gateway.send({ op: 2, d: { token: discord.token, ...d } });
    expect(await gateway.closed).toBe(code);
  });

  it.each([
    ['no JSON', 'hello', 4002],
    ['a payload above 4,096 bytes', JSON.stringify({ op: 3, d: 'x'.repeat(4_096) }), 4002],
    ['a payload before logging in', '{"op":3,"d":{}}', 4003],
  ])('closes for %s', async (_, text, code) => {
    const gateway = await openGateway(discord);
    gateway.sendText(text);
    expect(await gateway.closed).toBe(code);
  });

  it('closes for another version, for logging in twice and for an unknown opcode', async () => {
    expect(await (await openGateway(discord, 'v=9&encoding=json')).closed).toBe(4012);
    const twice = await identified(discord, LEAST);
    twice.send({ op: 2, d: { token: discord.token, intents: LEAST } });
    expect(await twice.closed).toBe(4005);
    const odd = await identified(discord, LEAST);
    odd.send({ op: 99 });
    expect(await odd.closed).toBe(4001);
    expect(discord.failures).toEqual(['gateway opcode 99 is not spoken here']);
  });

  it('refuses log-ins and connections when told so', async () => {
    discord.gateway.refusesWith = 4004;
    expect(await (await identified(discord, LEAST)).closed).toBe(4004);
    discord.gateway.accepts = false;
    await expect(openGateway(discord)).rejects.toThrow('503');
  });
});

describe('events', () => {
  it('empties the content without the intent, save for mentions, direct messages and the bot itself', async () => {
    const gateway = await identified(discord, LEAST);
    await gateway.next(isEvent('READY'));
    discord.say({ content: 'among ourselves' });
    expect(await nextContent(gateway)).toBe('');
    discord.say({ content: 'hello', mentionBot: true });
    expect(await nextContent(gateway)).toBe(`<@${discord.botUser.id}> hello`);
    discord.say({ content: 'in private', dm: true });
    expect(await nextContent(gateway)).toBe('in private');
    discord.say({ content: '@everyone run!' });
    const everyone = dataOf(await gateway.next(isEvent('MESSAGE_CREATE')));
    expect(everyone).toMatchObject({ content: '', mention_everyone: true });
    await caller(discord)('POST', `/channels/${discord.channel.id}/messages`, { content: 'own' });
    expect(await nextContent(gateway)).toBe('own');
    const own = await discord.nextMessage();
    discord.say({ content: 'and then?', replyTo: own });
    expect(dataOf(await gateway.next(isEvent('MESSAGE_CREATE')))).toMatchObject({
      content: 'and then?',
      type: 19,
      mentions: [{ id: discord.botUser.id }],
      referenced_message: { content: 'own' },
    });
    discord.say({ content: 'no ping', replyTo: own, replyPings: false });
    expect(dataOf(await gateway.next(isEvent('MESSAGE_CREATE')))).toMatchObject({
      content: '',
      mentions: [],
    });
  });

  it('shows content to whoever has the intent, and no events to whoever asked for none', async () => {
    const full = await identified(discord, LEAST | MESSAGE_CONTENT);
    const none = await identified(discord, GUILDS);
    await full.next(isEvent('READY'));
    await none.next(isEvent('READY'));
    discord.say({ content: 'among ourselves' });
    discord.say({ content: 'in private', dm: true });
    expect([await nextContent(full), await nextContent(full)]).toEqual(['among ourselves', 'in private']);
    discord.gateway.dispatch('LAST', {});
    await none.next(isEvent('LAST'));
    expect(none.rest.filter(isEvent('MESSAGE_CREATE'))).toEqual([]);
  });

  it('dispatches twice, system messages, and what is new in a guild', async () => {
    const gateway = await identified(discord, LEAST);
    await gateway.next(isEvent('READY'));
    discord.say({ content: 'hi', dm: true, twice: true });
    const [first, second] = [
      await gateway.next(isEvent('MESSAGE_CREATE')),
      await gateway.next(isEvent('MESSAGE_CREATE')),
    ];
    expect(dataOf(first)['id']).toBe(dataOf(second)['id']);
    expect(first['s']).not.toBe(second['s']);
    discord.say({ content: '', extra: { type: 7 } });
    expect(dataOf(await gateway.next(isEvent('MESSAGE_CREATE')))).toMatchObject({ type: 7 });
    const other = discord.addGuild('Other');
    await gateway.next((one) => isEvent('GUILD_CREATE')(one) && dataOf(one)['id'] === other.id);
    const channel = discord.addChannel({ name: 'new', guild: other });
    expect(dataOf(await gateway.next(isEvent('CHANNEL_CREATE')))).toMatchObject({
      id: channel.id,
      guild_id: other.id,
    });
    const thread = discord.addThread(channel);
    expect(dataOf(await gateway.next(isEvent('THREAD_CREATE')))).toMatchObject({
      id: thread.id,
      parent_id: channel.id,
    });
    discord.addRole(other, 'coaches');
    await gateway.next(isEvent('GUILD_ROLE_CREATE'));
  });

  it('sends guilds to their shard and direct messages to the first', async () => {
    const shards = await Promise.all(
      [0, 1].map(async (shard) => {
        const gateway = await openGateway(discord);
        gateway.send({ op: 2, d: { token: discord.token, intents: LEAST, shard: [shard, 2] } });
        await gateway.next(isEvent('READY'));
        return gateway;
      }),
    );
    const home = Number((BigInt(discord.guild.id) >> 22n) % 2n);
    discord.say({ content: 'in the guild' });
    discord.say({ content: 'in private', dm: true });
    discord.gateway.dispatch('LAST', {});
    await Promise.all(shards.map((gateway) => gateway.next(isEvent('LAST'))));
    const counts = shards.map((gateway) => gateway.rest.filter(isEvent('MESSAGE_CREATE')).length);
    expect(counts).toEqual(home === 0 ? [2, 0] : [1, 1]);
  });
});

describe('staying connected', () => {
  it('acknowledges heartbeats, or not when told so', async () => {
    const gateway = await identified(discord, LEAST);
    gateway.send({ op: 1, d: null });
    await gateway.next((payload) => payload['op'] === 11);
    discord.gateway.acknowledgesHeartbeats = false;
    gateway.send({ op: 1, d: null });
    await discord.waitUntil('two heartbeats', () => discord.gateway.heartbeats === 2);
    expect(gateway.rest.filter((payload) => payload['op'] === 11)).toEqual([]);
  });

  it('accepts presences', async () => {
    const gateway = await identified(discord, LEAST);
    await gateway.next(isEvent('READY'));
    gateway.send({ op: 3, d: { status: 'idle', activities: [], since: null, afk: false } });
    await discord.waitUntil('the presence', () => discord.gateway.presences.length === 1);
    expect(discord.gateway.presences).toMatchObject([{ status: 'idle' }]);
    expect(discord.gateway.connected()).toBe(1);
  });

  it('closes a client that is silent for too long', async () => {
    const impatient = await startTestDiscord({ heartbeatMs: 20 });
    try {
      expect(await (await openGateway(impatient)).closed).toBe(4009);
    } finally {
      await impatient.close();
    }
  });

  it('takes a session up again with what was missed, and only that', async () => {
    const before = await identified(discord, LEAST);
    const ready = dataOf(await before.next(isEvent('READY')));
    discord.say({ content: 'seen', dm: true });
    const seen = await before.next(isEvent('MESSAGE_CREATE'));
    discord.gateway.drop();
    expect(await before.closed).toBe(1006);
    await discord.waitUntil('nobody connected', () => discord.gateway.connected() === 0);
    discord.say({ content: 'missed', dm: true });

    const after = await openGateway(discord);
    after.send({ op: 6, d: { token: discord.token, session_id: ready['session_id'], seq: seen['s'] } });
    await after.next(isEvent('RESUMED'));
    expect(after.rest.filter(isEvent('MESSAGE_CREATE')).map((one) => dataOf(one)['content'])).toEqual([
      'missed',
    ]);
    expect(discord.gateway.resumes).toBe(1);
  });

  it('refuses sessions that it does not know, and sequences ahead of its own', async () => {
    const stranger = await openGateway(discord);
    stranger.send({ op: 6, d: { token: discord.token, session_id: 'x', seq: 1 } });
    expect(await stranger.next((payload) => payload['op'] === 9)).toMatchObject({ d: false });
    const known = await identified(discord, LEAST);
    const { session_id } = dataOf(await known.next(isEvent('READY')));
    const ahead = await openGateway(discord);
    ahead.send({ op: 6, d: { token: discord.token, session_id, seq: 99 } });
    expect(await ahead.closed).toBe(4007);
  });

  it('forgets a session whose client said goodbye', async () => {
    const gateway = await identified(discord, LEAST);
    const { session_id } = dataOf(await gateway.next(isEvent('READY')));
    gateway.end();
    await gateway.closed;
    await discord.waitUntil('nobody connected', () => discord.gateway.connected() === 0);
    const again = await openGateway(discord);
    again.send({ op: 6, d: { token: discord.token, session_id, seq: 1 } });
    expect(await again.next((payload) => payload['op'] === 9)).toBeDefined();
  });

  it('tells clients to reconnect and that their session is over', async () => {
    const gateway = await identified(discord, LEAST);
    await gateway.next(isEvent('READY'));
    discord.gateway.reconnect();
    await gateway.next((payload) => payload['op'] === 7);
    discord.gateway.invalidate(false);
    expect(await gateway.next((payload) => payload['op'] === 9)).toMatchObject({ d: false });
    gateway.send({ op: 2, d: { token: discord.token, intents: LEAST } });
    await gateway.next(isEvent('READY'));
  });
});
