import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caller } from './raw-client.ts';
import type { Answered } from './raw-client.ts';
import { startTestDiscord } from './server.ts';
import type { TestDiscord } from './types.ts';

const QUIET = { parse: [] };

let discord: TestDiscord;
let call: (method: string, path: string, body?: unknown) => Promise<Answered>;
const messagesPath = () => `/channels/${discord.channel.id}/messages`;
const post = (body: unknown) => call('POST', messagesPath(), body);

beforeEach(async () => {
  discord = await startTestDiscord({ waitMs: 2_000 });
  call = caller(discord);
});
afterEach(() => discord.close());

describe('messages', () => {
  it('takes, shows, edits and deletes a message', async () => {
    const made = await post({ content: '  hello  ', allowed_mentions: QUIET });
    expect(made.status).toBe(200);
    const path = `${messagesPath()}/${String(made.body['id'])}`;
    expect((await call('GET', path)).body).toMatchObject({
      content: 'hello',
      author: { id: discord.botUser.id },
    });
    const edited = await call('PATCH', path, { content: 'better', allowed_mentions: QUIET });
    expect(edited.body).toMatchObject({ content: 'better' });
    expect(edited.body['edited_timestamp']).not.toBeNull();
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).body).toMatchObject({ code: 10008 });
    expect(discord.messages(discord.channel.id)).toEqual([]);
    expect(discord.unguarded()).toEqual([]);
  });

  it('lets nobody edit what somebody else wrote', async () => {
    const { id } = discord.say({ content: 'mine' });
    expect((await call('PATCH', `${messagesPath()}/${id}`, { content: 'yours' })).body).toMatchObject({
      code: 50005,
    });
    expect((await call('DELETE', `${messagesPath()}/${id}`)).body).toMatchObject({ code: 50013 });
  });

  it('refuses content above 2,000 characters, at the place Discord names', async () => {
    expect((await post({ content: 'x'.repeat(2_000) })).status).toBe(200);
    const { status, body } = await post({ content: 'x'.repeat(2_001) });
    expect(status).toBe(400);
    expect(body).toEqual({
      code: 50035,
      message: 'Invalid Form Body',
      errors: {
        content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' }] },
      },
    });
  });

  it.each([{}, { content: '' }, { content: ' \n ' }, { content: null, embeds: [] }])(
    'refuses the empty %j',
    async (body) => {
      expect(await post(body)).toMatchObject({ status: 400, body: { code: 50006 } });
    },
  );

  it.each([
    ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }],
    ['a long embed title', { embeds: [{ title: 'x'.repeat(257) }] }],
    ['a long embed description', { embeds: [{ description: 'x'.repeat(4_097) }] }],
    ['26 fields', { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'a', value: 'b' })) }] }],
    ['a field without value', { embeds: [{ fields: [{ name: 'a', value: '' }] }] }],
    ['embeds too long together', { embeds: [1, 2].map(() => ({ description: 'x'.repeat(3_001) })) }],
    ['a long nonce', { content: 'x', nonce: 'n'.repeat(26) }],
    ['enforce_nonce without nonce', { content: 'x', enforce_nonce: true }],
    ['an unknown mention type', { content: 'x', allowed_mentions: { parse: ['all'] } }],
    ['parse and ids of one kind', { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } }],
    ['an unknown message replied to', { content: 'x', message_reference: { message_id: '1' } }],
  ])('refuses %s', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 400, body: { code: 50035 } });
  });

  it('knows channels that are not there, not seen, not to be written in', async () => {
    const hidden = discord.addChannel({ botMaySee: false });
    const silent = discord.addChannel({ botMayWrite: false });
    expect(await call('GET', '/channels/1')).toMatchObject({ status: 404, body: { code: 10003 } });
    expect(await call('POST', `/channels/${hidden.id}/messages`, { content: 'x' })).toMatchObject({
      body: { code: 50001 },
    });
    expect(await call('POST', `/channels/${silent.id}/messages`, { content: 'x' })).toMatchObject({
      body: { code: 50013 },
    });
    expect(await call('POST', `/channels/${silent.id}/typing`)).toMatchObject({ status: 403 });
  });

  it('resolves replies, and lets them go unresolved only when told so', async () => {
    const asked = discord.say({ content: 'question' });
    const { body } = await post({
      content: 'x',
      message_reference: { message_id: asked.id },
      allowed_mentions: QUIET,
    });
    expect(body).toMatchObject({ type: 19, referenced_message: { id: asked.id }, mentions: [] });
    const gone = { message_id: '1', fail_if_not_exists: false };
    expect((await post({ content: 'x', message_reference: gone })).body).toMatchObject({ type: 0 });
  });

  it('gives back the earlier message for a nonce that is enforced', async () => {
    const first = await post({ content: 'once', nonce: 'n1', enforce_nonce: true });
    const second = await post({ content: 'twice', nonce: 'n1', enforce_nonce: true });
    expect(second.body['id']).toBe(first.body['id']);
    const third = await post({ content: 'thrice', nonce: 'n1' });
    expect(third.body['id']).not.toBe(first.body['id']);
    expect(discord.messages(discord.channel.id).map((one) => one.content)).toEqual(['once', 'thrice']);
  });

  it('takes multipart bodies', async () => {
    const form = new FormData();
    form.set('payload_json', JSON.stringify({ allowed_mentions: QUIET }));
    form.set('files[0]', new File(['BEGIN:VCALENDAR'], 'week.ics'));
    const headers = { authorization: `Bot ${discord.token}` };
    const response = await fetch(`${discord.url}/v10${messagesPath()}`, {
      method: 'POST',
      headers,
      body: form,
    });
    expect(response.status).toBe(200);
    expect(discord.requests.at(-1)?.files).toEqual(['week.ics']);
  });

  it('opens direct messages and records typing', async () => {
    const { body } = await call('POST', '/users/@me/channels', { recipient_id: discord.member.id });
    expect(body).toMatchObject({ id: discord.directChannel(discord.member).id, type: 1 });
    expect((await call('POST', `/channels/${String(body['id'])}/typing`)).status).toBe(204);
    expect(discord.typings).toEqual([body['id']]);
  });
});

describe('components', () => {
  const button = (custom_id: string) => ({ type: 2, style: 1, label: 'Go', custom_id });
  const row = (...components: unknown[]) => ({ type: 1, components });
  const V2 = 1 << 15;

  it.each([
    ['a row of buttons', { components: [row(button('a'), button('b'))] }],
    ['text displays', { flags: V2, components: [{ type: 10, content: 'hello' }] }],
    [
      'forty components',
      { flags: V2, components: Array.from({ length: 40 }, () => ({ type: 10, content: 'x' })) },
    ],
  ])('takes %s', async (_, body) => {
    expect((await post(body)).status).toBe(200);
  });

  it.each([
    ['a custom_id twice', { components: [row(button('a'), button('a'))] }],
    ['a long custom_id', { components: [row(button('a'.repeat(101)))] }],
    ['six rows', { components: [1, 2, 3, 4, 5, 6].map((n) => row(button(`b${n}`))) }],
    ['six buttons in a row', { components: [row(...[1, 2, 3, 4, 5, 6].map((n) => button(`b${n}`)))] }],
    [
      'a select of 26',
      {
        components: [
          row({
            type: 3,
            custom_id: 's',
            options: Array.from({ length: 26 }, (_, n) => ({ label: 'l', value: `${n}` })),
          }),
        ],
      },
    ],
    ['text displays without the flag', { components: [{ type: 10, content: 'hello' }] }],
    [
      'content beside Components V2',
      { flags: V2, content: 'x', components: [{ type: 10, content: 'hello' }] },
    ],
    [
      '41 components, nested ones counted',
      {
        flags: V2,
        components: [
          { type: 17, components: Array.from({ length: 40 }, () => ({ type: 10, content: 'x' })) },
        ],
      },
    ],
    [
      '4,001 characters of text displays',
      { flags: V2, components: [2_000, 2_001].map((n) => ({ type: 10, content: 'x'.repeat(n) })) },
    ],
  ])('refuses %s', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 400, body: { code: 50035 } });
  });
});

describe('pings', () => {
  const lastPings = () => discord.outgoing.at(-1)?.pings;

  it('computes whom a message would notify', async () => {
    const role = discord.addRole(discord.guild, 'coaches');
    const { id } = discord.member;
    const content = `@everyone @here <@${id}> <@!${id}> <@&${role.id}> <@1> <@&2>`;
    await post({ content });
    expect(lastPings()).toEqual(['everyone', 'here', `user:${id}`, `role:${role.id}`]);
    await post({ content, allowed_mentions: { parse: ['users'] } });
    expect(lastPings()).toEqual([`user:${id}`]);
    await post({ content, allowed_mentions: { roles: [role.id] } });
    expect(lastPings()).toEqual([`role:${role.id}`]);
    await post({ content, allowed_mentions: QUIET });
    expect(lastPings()).toEqual([]);
    await post({
      flags: 1 << 15,
      components: [{ type: 10, content }],
      allowed_mentions: { parse: ['everyone'] },
    });
    expect(lastPings()).toEqual(['everyone', 'here']);
    expect(discord.unguarded()).toHaveLength(4);
    expect(discord.pings()).toHaveLength(8);
  });

  it('counts the ping of a reply unless it is switched off', async () => {
    const message_reference = { message_id: discord.say({ content: 'hi' }).id };
    const pings = [`user:${discord.member.id}`];
    await post({ content: 'x', message_reference });
    expect(lastPings()).toEqual(pings);
    await post({ content: 'x', message_reference, allowed_mentions: { parse: [], replied_user: true } });
    expect(lastPings()).toEqual(pings);
    expect(discord.unguarded()).toHaveLength(2);
    await post({ content: 'x', message_reference, allowed_mentions: { parse: [], replied_user: false } });
    expect(lastPings()).toEqual([]);
    expect(discord.unguarded()).toHaveLength(2);
  });
});
