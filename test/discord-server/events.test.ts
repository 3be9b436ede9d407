import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caller, dataOf, identified, isEvent, openGateway } from './raw-client.ts';
import type { RawGateway } from './raw-client.ts';
import { startTestDiscord } from './server.ts';
import type { TestDiscord } from './types.ts';

const LEAST = 1 | (1 << 9) | (1 << 12);
const MESSAGE_CONTENT = 1 << 15;
const CONTENT_LIMITED = 1 << 19;

let discord: TestDiscord;
beforeEach(async () => {
  discord = await startTestDiscord({ waitMs: 2_000, refusedIntents: MESSAGE_CONTENT });
});
afterEach(() => discord.close());

async function loggedIn(intents = LEAST): Promise<RawGateway> {
  const gateway = await identified(discord, intents);
  await gateway.next(isEvent('READY'));
  return gateway;
}
const updateOf = async (gateway: RawGateway) => dataOf(await gateway.next(isEvent('MESSAGE_UPDATE')));

describe('what becomes of messages', () => {
  it('tells of an edit, of its content only where the bot may read it', async () => {
    const gateway = await loggedIn();
    const message = discord.say({ content: 'can I swim?', mentionBot: true });
    discord.edit(message, 'among ourselves');
    expect(await updateOf(gateway)).toMatchObject({
      id: message.id,
      content: '',
      edited_timestamp: expect.any(String) as string,
    });
    discord.edit(message, `<@${discord.botUser.id}> can I cycle?`);
    expect(await updateOf(gateway)).toMatchObject({
      content: `<@${discord.botUser.id}> can I cycle?`,
      mentions: [{ id: discord.botUser.id }],
    });
    expect(message).toMatchObject({ edits: 2 });
  });

  it('tells of a preview as of an update that is no edit', async () => {
    const gateway = await loggedIn();
    const message = discord.say({ content: 'https://example.org/', dm: true });
    discord.unfurl(message);
    expect(await updateOf(gateway)).toMatchObject({ edited_timestamp: null, embeds: [{ type: 'link' }] });
    expect(message).toMatchObject({ edits: 0, embeds: [] });
  });

  it('tells of deletions, one by one and many at once', async () => {
    const gateway = await loggedIn();
    const [one, two, three] = ['a', 'b', 'c'].map((content) => discord.say({ content }));
    if (!one || !two || !three) throw new Error('three messages');
    discord.remove(one);
    const place = { channel_id: discord.channel.id, guild_id: discord.guild.id };
    expect(dataOf(await gateway.next(isEvent('MESSAGE_DELETE')))).toEqual({ id: one.id, ...place });
    discord.removeAll([two, three]);
    expect(dataOf(await gateway.next(isEvent('MESSAGE_DELETE_BULK')))).toEqual({
      ids: [two.id, three.id],
      ...place,
    });
    expect(discord.messages(discord.channel.id)).toEqual([]);
    expect(() => discord.edit(one, 'x')).toThrow('gone');
    const path = `/channels/${discord.channel.id}/messages`;
    const reply = { content: 'x', message_reference: { message_id: one.id } };
    expect((await caller(discord)('POST', path, reply)).body).toMatchObject({ code: 50035 });
    expect((await caller(discord)('GET', `${path}/${one.id}`)).body).toMatchObject({ code: 10008 });
  });

  it('lists the latest messages first, as far as the bot may read them', async () => {
    for (const content of ['a', 'b', 'c']) discord.say({ content, mentionBot: content === 'c' });
    const path = `/channels/${discord.channel.id}/messages`;
    const list = async (query: string) =>
      (await caller(discord)('GET', `${path}${query}`)).body['list'] as { id: string; content: string }[];
    const all = await list('');
    expect(all.map(({ content }) => content)).toEqual([`<@${discord.botUser.id}> c`, '', '']);
    expect(await list(`?limit=1&before=${all[0]?.id}`)).toMatchObject([{ id: all[1]?.id }]);
    expect(await list(`?after=${all[1]?.id}`)).toMatchObject([{ id: all[0]?.id }]);
  });
});

describe('intents', () => {
  it('that are not approved are neither granted nor among the flags, until they are', async () => {
    const refused = await openGateway(discord);
    refused.send({ op: 2, d: { token: discord.token, intents: LEAST | MESSAGE_CONTENT } });
    expect(await refused.closed).toBe(4014);
    const flags = async () =>
      Number((await caller(discord)('GET', '/applications/@me')).body['flags']) & CONTENT_LIMITED;
    expect(await flags()).toBe(0);
    const without = await loggedIn();
    discord.say({ content: 'among ourselves' });
    expect(dataOf(await without.next(isEvent('MESSAGE_CREATE')))['content']).toBe('');
    discord.gateway.refusedIntents = 0;
    expect(await flags()).toBe(CONTENT_LIMITED);
    const granted = await loggedIn(LEAST | MESSAGE_CONTENT);
    discord.say({ content: 'for all' });
    expect(dataOf(await granted.next(isEvent('MESSAGE_CREATE')))['content']).toBe('for all');
  });
});

describe('a session taken up again', () => {
  it('may bring events that were had before', async () => {
    const before = await identified(discord, LEAST);
    const ready = dataOf(await before.next(isEvent('READY')));
    discord.say({ content: 'seen', dm: true });
    const seen = await before.next(isEvent('MESSAGE_CREATE'));
    discord.gateway.repeatsOnResume = 1;
    discord.gateway.drop();
    await discord.waitUntil('nobody connected', () => discord.gateway.connected() === 0);
    discord.say({ content: 'missed', dm: true });
    const after = await openGateway(discord);
    after.send({ op: 6, d: { token: discord.token, session_id: ready['session_id'], seq: seen['s'] } });
    await after.next(isEvent('RESUMED'));
    const told = after.rest.filter(isEvent('MESSAGE_CREATE')).map((one) => dataOf(one)['content']);
    expect(told).toEqual(['seen', 'missed']);
  });

  it('is invalid once too much has been missed', async () => {
    const before = await identified(discord, LEAST);
    const { session_id } = dataOf(await before.next(isEvent('READY')));
    discord.gateway.drop();
    for (let n = 0; n < 10_001; n += 1) discord.gateway.dispatch('TYPING_START', {});
    const after = await openGateway(discord);
    after.send({ op: 6, d: { token: discord.token, session_id, seq: 1 } });
    expect(await after.next((payload) => payload['op'] === 9)).toMatchObject({ d: false });
  });

  it('answers an interaction that came before, and one that came meanwhile', async () => {
    const before = await identified(discord, LEAST);
    const ready = dataOf(await before.next(isEvent('READY')));
    discord.gateway.drop();
    await discord.waitUntil('nobody connected', () => discord.gateway.connected() === 0);
    const { id, token } = discord.command({ name: 'ask', unregistered: true });
    const after = await openGateway(discord);
    after.send({ op: 6, d: { token: discord.token, session_id: ready['session_id'], seq: 2 } });
    expect(dataOf(await after.next(isEvent('INTERACTION_CREATE')))).toMatchObject({ id, token });
  });
});
