import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from './json.ts';
import { caller, dataOf, identified, isEvent } from './raw-client.ts';
import type { RawGateway } from './raw-client.ts';
import { startTestDiscord } from './server.ts';
import type { TestDiscord } from './types.ts';

const LEAST = 1 | (1 << 9);

let discord: TestDiscord;
let call: ReturnType<typeof caller>;
let gateway: RawGateway;
beforeEach(async () => {
  discord = await startTestDiscord({ waitMs: 2_000 });
  call = caller(discord);
  gateway = await identified(discord, LEAST);
  await gateway.next(isEvent('READY'));
});
afterEach(async () => {
  expectNothingOdd();
  await discord.close();
});

const event = async (name: string) => dataOf(await gateway.next(isEvent(name)));
const post = (id: string, body: JsonObject = { content: 'x' }) =>
  call('POST', `/channels/${id}/messages`, body);

/** What holds after every test of this file. */
function expectNothingOdd(): void {
  expect(discord.invalidAnswers ?? []).toEqual([]);
  expect(discord.failures).toEqual([]);
}

describe('threads of the bot', () => {
  it('come out of a message once, with its id, and have the bot in them', async () => {
    const message = discord.say({ content: 'hello' });
    const path = `/channels/${discord.channel.id}/messages/${message.id}/threads`;
    const opened = await call('POST', path, { name: 'Swimming', auto_archive_duration: 60 });
    expect(opened).toMatchObject({
      status: 201,
      body: {
        id: message.id,
        type: 11,
        parent_id: discord.channel.id,
        owner_id: discord.botUser.id,
        thread_metadata: { auto_archive_duration: 60, archived: false },
        member: { user_id: discord.botUser.id },
      },
    });
    expect(await event('THREAD_CREATE')).toMatchObject({ id: message.id, newly_created: true });
    expect(await event('MESSAGE_UPDATE')).toMatchObject({ id: message.id, thread: { name: 'Swimming' } });
    expect((await call('POST', path, { name: 'Again' })).body).toMatchObject({ code: 160004 });
    expect((await post(message.id)).status).toBe(200);
    expect(await discord.nextMessage()).toMatchObject({ channelId: message.id });
    expect(
      (await call('POST', `/channels/${discord.channel.id}/messages/1/threads`, { name: 'x' })).body,
    ).toMatchObject({
      code: 10008,
    });
    expect(
      (await call('POST', `/channels/${message.id}/messages/${message.id}/threads`, { name: 'x' })).body,
    ).toMatchObject({
      code: 50024,
    });
  });

  it('stand alone, private unless they are asked to be public', async () => {
    const path = `/channels/${discord.channel.id}/threads`;
    expect((await call('POST', path, { name: 'a' })).body).toMatchObject({ type: 12 });
    expect((await call('POST', path, { name: 'b', type: 11 })).body).toMatchObject({ type: 11 });
    for (const body of [{}, { name: 'x'.repeat(101) }, { name: 'x', auto_archive_duration: 61 }]) {
      expect(await call('POST', path, body)).toMatchObject({ status: 400, body: { code: 50035 } });
    }
    discord.permit(discord.channel, 'everyone', { deny: 1n << 35n });
    expect((await call('POST', path, { name: 'c', type: 11 })).body).toMatchObject({ code: 50013 });
    expect(discord.threads(discord.channel).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('are renamed and archived by their owner, and locked by who may manage them', async () => {
    const { body } = await call('POST', `/channels/${discord.channel.id}/threads`, { name: 'a', type: 11 });
    const path = `/channels/${String(body['id'])}`;
    expect((await call('PATCH', path, { name: 'b' })).body).toMatchObject({ name: 'b' });
    expect(await event('THREAD_UPDATE')).toMatchObject({ name: 'b' });
    expect((await call('PATCH', path, { locked: true })).body).toMatchObject({ code: 50013 });
    expect((await call('PATCH', path, { archived: true })).status).toBe(200);
    expect((await call('PATCH', path, { name: 'c' })).body).toMatchObject({ code: 50083 });
    const own = discord.addRole(discord.guild, 'Paceline', { ofBot: true, permissions: 1n << 34n });
    expect((await call('PATCH', path, { archived: false, locked: true })).status).toBe(200);
    discord.setRole(discord.guild, discord.botUser, own, false);
    expect((await post(String(body['id']))).body).toMatchObject({ code: 160005 });
  });
});

describe('threads of members', () => {
  it('are told of, joined by writing in them, and left', async () => {
    const thread = discord.addThread(discord.channel, 'Hills', { owner: discord.stranger });
    expect(await event('THREAD_CREATE')).toMatchObject({ name: 'Hills', owner_id: discord.stranger.id });
    const members = `/channels/${thread.id}/thread-members`;
    expect((await call('GET', `${members}/@me`)).body).toMatchObject({ code: 10007 });
    await post(thread.id);
    expect((await call('GET', `${members}/@me`)).status).toBe(200);
    expect((await call('GET', members)).body['list']).toHaveLength(2);
    expect((await call('DELETE', `${members}/@me`)).status).toBe(204);
    expect((await call('PUT', `${members}/@me`)).status).toBe(204);
    expect(thread.threadMembers).toContain(discord.botUser.id);
  });

  it('that are archived come back when somebody writes, and are not edited before', async () => {
    const thread = discord.addThread(discord.channel);
    const { body } = await post(thread.id);
    discord.changeThread(thread, { archived: true });
    expect(await event('THREAD_UPDATE')).toMatchObject({ thread_metadata: { archived: true } });
    const path = `/channels/${thread.id}/messages/${String(body['id'])}`;
    expect((await call('PATCH', path, { content: 'y' })).body).toMatchObject({ code: 50083 });
    await post(thread.id);
    expect(await event('THREAD_UPDATE')).toMatchObject({ thread_metadata: { archived: false } });
    discord.changeThread(thread, { archived: true });
    discord.say({ content: 'again', channel: thread });
    expect(thread.archived).toBe(false);
    discord.changeThread(thread, { locked: true });
    expect(() => discord.say({ content: 'x', channel: thread })).toThrow('locked');
  });

  it('follow what is allowed in their channel, and go with it', async () => {
    const channel = discord.addChannel();
    const thread = discord.addThread(channel);
    discord.permit(channel, 'everyone', { deny: 1n << 38n });
    expect((await post(thread.id)).body).toMatchObject({ code: 50013 });
    expect((await post(channel.id)).status).toBe(200);
    discord.removeChannel(channel);
    expect(await event('CHANNEL_DELETE')).toMatchObject({ id: channel.id });
    expect((await post(thread.id)).body).toMatchObject({ code: 10003 });
  });

  it('out of a message carry its id', async () => {
    const from = discord.say({ content: 'who swims?' });
    expect(discord.addThread(discord.channel, 'Swimmers', { from }).id).toBe(from.id);
    expect(await event('THREAD_CREATE')).toMatchObject({ id: from.id });
  });
});

describe('forums', () => {
  it('bring a post as a thread and its first message, of the same id', async () => {
    const forum = discord.addChannel({ name: 'questions', kind: 'forum' });
    expect(await event('CHANNEL_CREATE')).toMatchObject({ type: 15 });
    const { thread, message } = discord.forumPost(forum, { title: 'Swim?', content: 'Can I swim?' });
    expect(message.id).toBe(thread.id);
    expect(await event('THREAD_CREATE')).toMatchObject({ id: thread.id, name: 'Swim?', parent_id: forum.id });
    // Without the Message Content intent its text is hidden.
    expect(await event('MESSAGE_CREATE')).toMatchObject({
      id: thread.id,
      channel_id: thread.id,
      content: '',
    });
    const message_reference = { message_id: message.id };
    expect((await post(thread.id, { content: 'Yes', message_reference })).status).toBe(200);
    expect(await discord.nextMessage()).toMatchObject({ repliesTo: message.id });
    expect(() => discord.say({ content: 'x', channel: forum })).toThrow('forumPost');
  });

  it('take a post of the bot, and no message', async () => {
    const forum = discord.addChannel({ kind: 'forum' });
    const path = `/channels/${forum.id}`;
    const made = await call('POST', `${path}/threads`, {
      name: 'Week 48',
      message: { content: 'The digest' },
    });
    expect(made).toMatchObject({ status: 201, body: { type: 11, message: { content: 'The digest' } } });
    expect(await discord.nextMessage()).toMatchObject({ content: 'The digest', id: made.body['id'] });
    expect((await post(forum.id)).body).toMatchObject({ code: 50024 });
    expect((await call('POST', `${path}/threads`, { name: 'x', message: {} })).body).toMatchObject({
      code: 50006,
    });
    expect(discord.invalidBodies ?? []).toMatchObject([]);
  });
});
