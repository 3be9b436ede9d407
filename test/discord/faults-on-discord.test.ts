import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Converse } from '../../src/answering/conversation.ts';
import type { DiscordPorts } from '../../src/discord/start.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { expectGoodManners, gate, saying, startBot, type Bot } from './bot.ts';

const POSTED = /^\/channels\/\d+\/messages$/;
const CALLBACK = /^\/interactions\/\d+\/[^/]+\/callback$/;
const EDITED = /^\/webhooks\/\d+\/[^/]+\/messages\/@original$/;

let discord: TestDiscord;
let bot: Bot | undefined;

beforeEach(async () => {
  discord = await startTestDiscord();
});

afterEach(async () => {
  await bot?.running.stop();
  bot = undefined;
  await discord.close();
});

async function start(converse?: Converse, extra?: Partial<DiscordPorts>): Promise<Bot> {
  bot = await startBot(discord, converse, extra);
  return bot;
}

const ownMessages = (): string[] =>
  discord
    .messages(discord.channel.id)
    .filter((message) => message.authorId === discord.botUser.id)
    .map((message) => message.content);

describe('a message is answered once', () => {
  it.each([
    ['after a rate limit', { kind: 'rate-limit', retryAfterSeconds: 0.05 }],
    ['after a global rate limit', { kind: 'rate-limit', retryAfterSeconds: 0.05, scope: 'global' }],
    ['after a 502', { kind: 'status', status: 502 }],
    ['after a 500 that came although the message was made', { kind: 'status', status: 500, afterWork: true }],
    ['after a connection cut although the message was made', { kind: 'cut', afterWork: true }],
  ] as const)('%s', async (_what, fault) => {
    await start();
    discord.fault({ ...fault, method: 'POST', path: POSTED });
    discord.say({ content: 'can I swim?', mentionBot: true });
    await discord.waitUntil(
      'an accepted message',
      () => discord.requests.filter(({ path, status }) => POSTED.test(path) && status === 200).length > 0,
    );
    expect(ownMessages()).toEqual(['You asked: can I swim?']);
    expectGoodManners(discord);
  });

  it('in all its parts, when one of them is retried', async () => {
    const paragraphs = ['a', 'b'].map((letter) => `${letter} `.repeat(700).trim());
    await start(() => Promise.resolve(saying(paragraphs.join('\n\n'))));
    discord.fault({ kind: 'status', status: 500, afterWork: true, times: 2, path: POSTED });
    discord.say({ content: 'all of it', mentionBot: true });
    await discord.waitUntil(
      'two accepted messages',
      () => discord.requests.filter(({ path, status }) => POSTED.test(path) && status === 200).length === 2,
    );
    expect(ownMessages()).toEqual(paragraphs);
    expectGoodManners(discord);
  });
});

describe('a command is answered', () => {
  it.each([
    ['after a rate limit', { kind: 'rate-limit', retryAfterSeconds: 0.05 }],
    ['after a 500', { kind: 'status', status: 500 }],
    ['after a 500 that came although the answer was taken', { kind: 'status', status: 500, afterWork: true }],
    ['after a cut connection', { kind: 'cut' }],
    ['after a connection cut although the answer was taken', { kind: 'cut', afterWork: true }],
  ] as const)('directly, %s', async (_what, fault) => {
    const { logged } = await start();
    discord.fault({ ...fault, path: CALLBACK });
    const call = discord.command({ name: 'ask', options: { question: 'can I swim?' } });
    expect((await call.reply()).content).toBe('You asked: can I swim?');
    await bot?.running.stop();
    expect(logged.join('')).not.toContain('an answer failed');
    expectGoodManners(discord);
  });

  it('when the deferral was taken although a 500 came, and the edit meets one too', async () => {
    const answer = gate();
    await start(async () => (await answer.opened, saying('There you are.')), {
      timings: { deferAfterMs: 1 },
    });
    discord.fault({ kind: 'status', status: 500, afterWork: true, path: CALLBACK });
    discord.fault({ kind: 'status', status: 500, path: EDITED });
    const call = discord.command({ name: 'ask', options: { question: 'can I swim?' } });
    await call.acknowledged();
    answer.open();
    expect((await call.reply()).content).toBe('There you are.');
    expectGoodManners(discord);
  });
});

it('logs what Discord never takes, and answers the next', async () => {
  const { logged } = await start();
  // Once, and three retries; the line about the error then gets through.
  discord.fault({ kind: 'status', status: 500, times: 4, path: POSTED });
  discord.say({ content: 'can I swim?', mentionBot: true });
  const { content } = await discord.nextMessage();
  const [, reference = ''] = /`([0-9a-f]{6})`/.exec(content) ?? [];
  const line = logged.find((one) => one.includes(`"reference":"${reference}"`));
  expect(line).toContain('"status":500');
  expect(line).not.toContain('swim');
  discord.say({ content: 'can I cycle?', mentionBot: true });
  expect((await discord.nextMessage()).content).toBe('You asked: can I cycle?');
  expectGoodManners(discord);
});

it('logs a channel in which it may not write once', async () => {
  const { logged, asked } = await start();
  const closed = discord.addChannel({ name: 'news', botMayWrite: false });
  for (const content of ['can I swim?', 'can I cycle?', 'can I row?']) {
    discord.say({ content, mentionBot: true, channel: closed });
  }
  discord.say({ content: 'can I dance?', mentionBot: true });
  await discord.nextMessage();
  await bot?.running.stop();
  expect(asked).toHaveLength(4);
  const lines = logged.filter((line) => line.includes(closed.id));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('may not write in this channel');
  expectGoodManners(discord);
});

it('goes on after a command that Discord no longer waits for', async () => {
  await discord.close();
  discord = await startTestDiscord({ acknowledgeWithinMs: 1 });
  const answer = gate();
  const { logged } = await start(async () => (await answer.opened, saying('Too late.')));
  const call = discord.command({ name: 'ask', options: { question: 'my knee' } });
  setTimeout(answer.open, 50);
  await discord.waitUntil('a refusal', () =>
    discord.requests.some(({ path, status }) => CALLBACK.test(path) && status === 404),
  );
  discord.say({ content: 'can I swim?', mentionBot: true });
  expect((await discord.nextMessage()).content).toBe('Too late.');
  await bot?.running.stop();
  expect(logged.filter((line) => line.includes('an answer failed'))).toHaveLength(1);
  expect(logged.join('')).not.toContain(call.token);
});

describe('a lost connection', () => {
  it('is taken up again, and what was written meanwhile is answered', async () => {
    await start();
    discord.gateway.drop();
    discord.say({ content: 'can I swim?', mentionBot: true });
    expect((await discord.nextMessage(undefined, 15_000)).content).toBe('You asked: can I swim?');
    expect(discord.gateway.resumes).toBe(1);
    expectGoodManners(discord);
  });

  it.each([
    ['when told to', () => discord.gateway.reconnect()],
    ['when its session is invalid', () => discord.gateway.invalidate(false)],
  ])('is taken up again %s', async (_when, upset) => {
    await start();
    upset();
    await discord.waitUntil('a connection lost', () => discord.gateway.connected() === 0);
    await discord.waitUntil('a new connection', () => discord.gateway.connected() === 1, 15_000);
    discord.say({ content: 'can I swim?', mentionBot: true });
    expect((await discord.nextMessage()).content).toBe('You asked: can I swim?');
    expectGoodManners(discord);
  });

  it('is told to whoever runs the bot when it is lost for good', async () => {
    const { running } = await start();
    discord.gateway.drop(4004);
    expect(await running.lost).toMatchObject({ problem: 'token-refused' });
  });
});
