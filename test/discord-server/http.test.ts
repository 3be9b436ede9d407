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

describe('authorization and routes', () => {
  it('refuses a wrong token and needs none for answers to interactions', async () => {
    const wrong = await caller(discord, 'Bot wrong')('GET', '/users/@me');
    expect(wrong.status).toBe(401);
    expect(wrong.body).toEqual({ message: '401: Unauthorized', code: 0 });
    const answer = await caller(discord, '')('POST', '/interactions/1/none/callback', { type: 5 });
    expect(answer.body).toMatchObject({ code: 10062 });
  });

  it('says who the bot is and where its gateway is', async () => {
    expect((await call('GET', '/users/@me')).body).toMatchObject({ id: discord.botUser.id, bot: true });
    expect((await call('GET', '/applications/@me')).body).toMatchObject({ id: discord.applicationId });
    expect((await call('GET', '/oauth2/applications/@me')).body).toMatchObject({ id: discord.applicationId });
    expect((await call('GET', '/gateway/bot')).body).toMatchObject({
      url: expect.stringMatching(/^ws:/) as string,
      session_start_limit: { remaining: 1_000 },
    });
  });

  it('answers an unknown route with 404 and keeps it as a failure', async () => {
    expect((await call('GET', '/guilds/1/emojis')).body).toEqual({ message: '404: Not Found', code: 0 });
    expect(discord.failures).toEqual(['no route GET /api/v10/guilds/1/emojis']);
  });
});

describe('rate limits and faults', () => {
  it('counts down in headers and refuses what is too much', async () => {
    const strict = await startTestDiscord({ bucket: { limit: 2, windowMs: 60_000 } });
    try {
      const strictCall = caller(strict);
      const answers = [];
      for (let i = 0; i < 3; i += 1) answers.push(await strictCall('GET', '/users/@me'));
      expect(answers.map((one) => one.status)).toEqual([200, 200, 429]);
      expect(answers.map((one) => one.headers.get('x-ratelimit-remaining'))).toEqual(['1', '0', '0']);
      expect(answers[2]?.headers.get('x-ratelimit-scope')).toBe('user');
      expect(answers[2]?.body).toMatchObject({ global: false, retry_after: expect.any(Number) as number });
    } finally {
      await strict.close();
    }
  });

  it('lets so many requests through in a second, whatever their buckets', async () => {
    const strict = await startTestDiscord({ requestsPerSecond: 2 });
    try {
      const strictCall = caller(strict);
      const paths = ['/users/@me', `/channels/${strict.channel.id}`, '/gateway/bot'];
      const answers = await Promise.all(paths.map((path) => strictCall('GET', path)));
      expect(answers.map((one) => one.status).toSorted((a, b) => a - b)).toEqual([200, 200, 429]);
      const limited = answers.find((one) => one.status === 429);
      expect(limited?.headers.get('x-ratelimit-scope')).toBe('global');
      expect(limited?.body).toMatchObject({ global: true });
    } finally {
      await strict.close();
    }
  });

  it('makes the faults that it is told to, as often as it is told to', async () => {
    discord.fault({
      kind: 'rate-limit',
      method: 'POST',
      path: /messages$/,
      retryAfterSeconds: 0.4,
      scope: 'global',
    });
    discord.fault({ kind: 'status', method: 'POST', path: /messages$/, status: 502, times: 2 });
    discord.fault({ kind: 'status', method: 'POST', path: /messages$/, status: 500, afterWork: true });
    const limited = await post({ content: 'one' });
    expect(limited).toMatchObject({ status: 429, body: { global: true, retry_after: 0.4 } });
    expect(limited.headers.get('retry-after')).toBe('1');
    expect(limited.headers.get('x-ratelimit-global')).toBe('true');
    expect((await call('GET', '/users/@me')).status).toBe(200);
    expect((await post({ content: 'two' })).status).toBe(502);
    expect((await post({ content: 'three' })).status).toBe(502);
    expect((await post({ content: 'four' })).status).toBe(500);
    expect((await post({ content: 'five' })).status).toBe(200);
    expect(discord.messages(discord.channel.id).map((one) => one.content)).toEqual(['four', 'five']);
  });

  it('cuts connections, before and after the work, and delays', async () => {
    discord.fault({ kind: 'cut', path: /messages$/ });
    discord.fault({ kind: 'cut', path: /messages$/, afterWork: true });
    discord.fault({ kind: 'delay', path: /messages$/, delayMs: 20 });
    await expect(post({ content: 'one' })).rejects.toThrow('fetch failed');
    await expect(post({ content: 'two' })).rejects.toThrow('fetch failed');
    expect((await post({ content: 'three' })).status).toBe(200);
    expect(discord.messages(discord.channel.id).map((one) => one.content)).toEqual(['two', 'three']);
  });

  it('closes while an answer is delayed', async () => {
    const other = await startTestDiscord();
    other.fault({ kind: 'delay', path: /@me/, delayMs: 60_000 });
    const waiting = expect(caller(other)('GET', '/users/@me')).rejects.toThrow('fetch failed');
    await other.waitUntil('the request', () => other.requests.length === 1);
    await other.close();
    await waiting;
  });
});

describe('waits', () => {
  it('fails with what was waited for and what was seen', async () => {
    await call('GET', '/users/@me');
    await expect(discord.nextMessage(undefined, 10)).rejects.toThrow(
      /Waited 10 ms for a message of the bot\. Seen: 0 identified, 0 connected; GET \/users\/@me 200/,
    );
  });

  it('gives each message once, and leaves what a filter passes over', async () => {
    await post({ content: 'one' });
    await post({ content: 'two' });
    expect((await discord.nextMessage((one) => one.content === 'two')).content).toBe('two');
    expect((await discord.nextMessage()).content).toBe('one');
    const third = discord.nextMessage();
    await post({ content: 'three' });
    expect((await third).content).toBe('three');
  });

  it('ends waits when it is closed', async () => {
    const waiting = expect(discord.waitForReady()).rejects.toThrow('closed');
    await discord.close();
    await waiting;
  });
});

describe('the published description of the API', () => {
  it('finds bodies that it does not allow, and none wrong among its own answers', async (context) => {
    if (discord.invalidBodies === null) {
      return context.skip('no copy of the description lies beside the project');
    }
    await post({
      content: 'x',
      nonce: 'n',
      allowed_mentions: QUIET,
      message_reference: { message_id: discord.say({ content: 'hi' }).id },
    });
    await post({
      components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'a' }] }],
    });
    for (const path of ['/users/@me', '/applications/@me', '/gateway/bot', `/channels/${discord.channel.id}`])
      await call('GET', path);
    await call('PUT', `/applications/${discord.applicationId}/commands`, [
      { name: 'help', description: 'Help' },
    ]);
    expect(discord.invalidBodies).toEqual([]);
    await post({ content: 'x', tts: 'yes' });
    expect(discord.invalidBodies).toHaveLength(1);
    expect(discord.invalidBodies[0]).toMatchObject({
      method: 'POST',
      violations: [expect.stringContaining('/tts')],
    });
    expect(discord.invalidAnswers).toEqual([]);
  });

  it('finds keys that it does not name, at any depth, whatever stands beside them', async (context) => {
    if (discord.strayKeys === null) {
      return context.skip('no copy of the description lies beside the project');
    }
    const button = { type: 2, style: 1, label: 'Go', custom_id: 'a' };
    const components = [{ type: 1, components: [button] }];
    await post({ content: 'x', components, embeds: [{ title: 'x', fields: [{ name: 'a', value: 'b' }] }] });
    const { id, token } = discord.command({ name: 'ask', unregistered: true });
    const label = { type: 18, label: 'L', component: { type: 4, custom_id: 't', style: 1 } };
    const callback = `/interactions/${id}/${token}/callback`;
    await call('POST', callback, { type: 9, data: { custom_id: 'f', title: 'F', components: [label] } });
    expect(discord.strayKeys).toEqual([]);
    await post({
      content: 'x',
      allowedMentions: QUIET,
      components: [{ type: 1, components: [{ ...button, customId: 'a' }] }],
    });
    await call('POST', callback, { type: 9, data: { components: [{ ...label, hint: 'h' }] } });
    expect(discord.strayKeys.map(({ violations }) => violations)).toEqual([
      ['/allowedMentions', '/components/0/components/0/customId'],
      ['/data/components/0/hint'],
    ]);
  });
});
