import { COMMAND_DATA } from '../../src/discord/commands/list.ts';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inviteLink } from '../../src/discord/invite.ts';
import { registerCommands } from '../../src/discord/register.ts';
import { startDiscord, type DiscordPorts } from '../../src/discord/start.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { expectGoodManners, gate, isRunning, makePorts, memoryStore, saying, startBot } from './bot.ts';

const words = CATALOGUES.en.discord;
const NAMES = COMMAND_DATA.map((data) => data.name);
/** The same as they are told to who runs the bot. */
const TOLD = [
  '/ask',
  '/plan',
  '/profile',
  '/digest',
  '/club',
  '/knowledge',
  '/privacy',
  '/help',
  '“Answer this”',
  '“Add to knowledge”',
];
const OTHER_ID = '900000000000000009';

let discord: TestDiscord;

beforeEach(async () => {
  discord = await startTestDiscord();
});

afterEach(async () => {
  await discord.close();
});

const registrations = (): string[] =>
  discord.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);

const registeredNames = (guildId?: string): unknown[] =>
  discord.registered(guildId).map((command) => command['name']);

async function refusal(extra: Partial<DiscordPorts>) {
  const { ports, printed, logged } = makePorts(discord, undefined, extra);
  const started = await startDiscord(ports);
  if (isRunning(started)) await started.stop();
  if (started === undefined || isRunning(started)) throw new Error('the bot started, or was stopped');
  expect(printed).toEqual([]);
  expect(logged.join('')).not.toContain(ports.token);
  return started;
}

describe('at its start the bot', () => {
  it('says who it is, where it is, and how to invite it; asks for no privileged intent', async () => {
    discord.addGuild('Second club');
    const { running, printed } = await startBot(discord);
    expect(printed).toEqual([
      words.registered({ names: TOLD, guild: undefined }),
      expect.stringMatching(/^Ready as .+ in 2 servers\.$/),
      words.invite({ link: inviteLink(discord.applicationId) }),
    ]);
    // Guilds 0, guild messages 9, direct messages 12.
    expect(discord.gateway.identifies.map(({ intents }) => intents)).toEqual([2 ** 0 + 2 ** 9 + 2 ** 12]);
    await running.stop();
    expectGoodManners(discord);
  });

  it('registers the commands when they are new or have changed, and only then', async () => {
    const store = memoryStore();
    for (const expected of [1, 1]) {
      const { running } = await startBot(discord, undefined, { store });
      await running.stop();
      expect(registrations()).toHaveLength(expected);
    }
    expect(registeredNames()).toEqual(NAMES);
    const [key = ''] = store.values.keys();
    store.values.set(key, JSON.stringify({ revision: 'of an older version' }));
    const { running } = await startBot(discord, undefined, { store });
    await running.stop();
    expect(registrations()).toHaveLength(2);
    expectGoodManners(discord);
  });

  it('registers them in the test server alone where one is set', async () => {
    const { running, printed } = await startBot(discord, undefined, { testGuildId: discord.guild.id });
    await running.stop();
    expect(registeredNames(discord.guild.id)).toEqual(NAMES);
    expect(registeredNames()).toEqual([]);
    expect(printed[0]).toBe(words.registered({ names: TOLD, guild: discord.guild.id }));
    expectGoodManners(discord);
  });

  it('keeps to the same commands when two processes start at once', async () => {
    const store = memoryStore();
    const bots = await Promise.all([
      startBot(discord, undefined, { store }),
      startBot(discord, undefined, { store }),
    ]);
    await Promise.all(bots.map(({ running }) => running.stop()));
    expect(registeredNames()).toEqual(NAMES);
    expect(store.values.size).toBe(1);
    expectGoodManners(discord);
  });

  it('serves although the commands could not be registered, says so, and tries again next time', async () => {
    const store = memoryStore();
    discord.fault({ kind: 'status', status: 500, method: 'PUT', path: /commands$/, times: 4 });
    const { running, printed } = await startBot(discord, undefined, { store });
    expect(printed[0]).toBe(
      words.problems.registrationFailed({ reason: words.problems.answered({ status: 500 }) }),
    );
    discord.say({ content: 'can I swim?', mentionBot: true });
    await discord.nextMessage();
    await running.stop();
    expect([...store.values.keys()].filter((key) => key.startsWith('registered'))).toEqual([]);
    const next = await startBot(discord, undefined, { store });
    await next.running.stop();
    expect(registeredNames()).toEqual(NAMES);
    expectGoodManners(discord);
  });
});

describe('a store that fails', () => {
  const refuse = (): Promise<never> => Promise.reject(new Error('no store'));

  it.each([
    ['reading', { get: refuse }],
    ['writing', { setIfAbsent: refuse, compareAndSet: refuse }],
  ] as const)('in %s does not keep the bot from serving', async (_how, broken) => {
    const store = { ...memoryStore(), ...broken };
    const { running, logged } = await startBot(discord, undefined, { store });
    expect(registeredNames()).toEqual(NAMES);
    expect(
      logged.filter((line) => line.includes('registered') || line.includes('registration')),
    ).toHaveLength(1);
    discord.say({ content: 'can I swim?', mentionBot: true });
    await discord.nextMessage();
    await running.stop();
    const { ports } = makePorts(discord, undefined, { store });
    expect(await registerCommands(ports)).toBeUndefined();
    expectGoodManners(discord);
  });
});

describe('before its application is known to be the right one', () => {
  /** A message that Discord delivers while the bot is still logging in. */
  function sayBeforeReady(): void {
    void discord.waitUntil('a log-in', () => {
      if (discord.gateway.identifies.length === 0) return false;
      discord.say({ content: 'can I swim?', mentionBot: true });
      return true;
    });
  }

  it('the bot answers nobody, and what came meanwhile once it is', async () => {
    sayBeforeReady();
    const { running } = await startBot(discord);
    expect((await discord.nextMessage()).content).toBe('You asked: can I swim?');
    await running.stop();
    expectGoodManners(discord);
  });

  it('the bot answers nobody where it is the wrong one', async () => {
    sayBeforeReady();
    const { ports, asked } = makePorts(discord, undefined, { applicationId: OTHER_ID });
    expect(await startDiscord(ports)).toMatchObject({ problem: 'other-application' });
    expect(discord.messages(discord.channel.id)).toHaveLength(1);
    expect(asked).toEqual([]);
    expect(discord.outgoing).toEqual([]);
  });
});

describe('a stop during the start', () => {
  async function stopWhile(what: string, condition: () => boolean) {
    const stopping = new AbortController();
    const { ports, printed } = makePorts(discord, undefined, { signal: stopping.signal });
    const started = startDiscord(ports);
    await discord.waitUntil(what, condition);
    stopping.abort();
    const outcome = await started;
    await discord.waitUntil('no connection', () => discord.gateway.connected() === 0);
    return { outcome, printed };
  }

  it('ends the log-in', async () => {
    discord.gateway.accepts = false;
    const ended = await stopWhile('a way to the gateway', () =>
      discord.requests.some(({ path }) => path === '/gateway/bot'),
    );
    expect(ended).toEqual({ outcome: undefined, printed: [] });
  });

  it('ends the registration of the commands', async () => {
    discord.fault({ kind: 'delay', delayMs: 60_000, method: 'PUT', path: /commands$/ });
    const ended = await stopWhile('a registration', () => registrations().length > 0);
    expect(ended).toEqual({ outcome: undefined, printed: [] });
  });

  it('is heard where it came before the start', async () => {
    const { ports, printed } = makePorts(discord, undefined, { signal: AbortSignal.abort() });
    expect(await startDiscord(ports)).toBeUndefined();
    expect(printed).toEqual([]);
  });
});

describe('the bot does not start, and says why,', () => {
  it.each(['wrong', 'not even\na token'])('with the token %j', async (token) => {
    expect(await refusal({ token })).toEqual({ problem: 'token-refused', text: words.problems.tokenRefused });
  });

  it('with intents that the application may not use', async () => {
    await discord.close();
    discord = await startTestDiscord({ refusedIntents: 1 });
    expect(await refusal({})).toEqual({ problem: 'intents-refused', text: words.problems.intentsRefused });
  });

  it('with the id of another application', async () => {
    expect(await refusal({ applicationId: OTHER_ID })).toEqual({
      problem: 'other-application',
      text: words.problems.otherApplication({ given: OTHER_ID, actual: discord.applicationId }),
    });
    expect(registrations()).toEqual([]);
  });

  it('when nothing listens at the address', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(await refusal({ apiUrl: `http://127.0.0.1:${port}/api` })).toEqual({
      problem: 'unreachable',
      text: words.problems.unreachable({ host: `127.0.0.1:${port}`, reason: 'ECONNREFUSED' }),
    });
  });

  it('when the gateway lets nobody in', async () => {
    discord.gateway.accepts = false;
    const started = await refusal({ timings: { connectWithinMs: 1_000, disconnectWithinMs: 100 } });
    expect(started.problem).toBe('unreachable');
  });

  it('when Discord has an outage', async () => {
    discord.fault({ kind: 'status', status: 503, path: /gateway\/bot/, times: 4 });
    expect((await refusal({})).text).toContain('503');
  });
});

describe('npm run register', () => {
  it('publishes the commands, whether they have changed or not', async () => {
    const { ports, printed } = makePorts(discord);
    expect(await registerCommands(ports)).toBeUndefined();
    expect(await registerCommands(ports)).toBeUndefined();
    expect(registrations()).toHaveLength(2);
    expect(registeredNames()).toEqual(NAMES);
    expect(printed).toEqual([1, 2].map(() => words.registered({ names: TOLD, guild: undefined })));
    const { running } = await startBot(discord, undefined, { store: ports.store });
    await running.stop();
    expect(registrations()).toHaveLength(2);
    expectGoodManners(discord);
  });

  it.each([
    ['token-refused', { token: 'wrong' }],
    ['other-application', { applicationId: OTHER_ID }],
    ['registration-failed', { testGuildId: OTHER_ID }],
  ] as const)('says what is wrong: %s', async (problem, extra) => {
    const { ports, printed } = makePorts(discord, undefined, extra);
    expect(await registerCommands(ports)).toMatchObject({ problem });
    expect(printed).toEqual([]);
  });
});

describe('a stop', () => {
  it('finishes the answer that is under way, and takes nothing new', async () => {
    const answer = gate();
    const { running, asked } = await startBot(
      discord,
      async () => (await answer.opened, saying('Just in time.')),
      { timings: { typingAfterMs: 5, typingEveryMs: 5 } },
    );
    const typedAgain = (): Promise<void> => {
      const before = discord.typings.length;
      return discord.waitUntil('another typing sign', () => discord.typings.length > before);
    };
    discord.say({ content: 'can I swim?', mentionBot: true });
    await typedAgain();
    const stopped = running.stop();
    discord.say({ content: 'can I cycle?', mentionBot: true });
    await typedAgain();
    await typedAgain();
    answer.open();
    await stopped;
    expect((await discord.nextMessage()).content).toBe('Just in time.');
    expect(asked).toHaveLength(1);
    expect(discord.gateway.connected()).toBe(0);
    expectGoodManners(discord);
  });

  it('tells commands that come meanwhile to come again, to the asker alone', async () => {
    const answer = gate();
    const { running, asked } = await startBot(
      discord,
      async () => (await answer.opened, saying('Just in time.')),
      { timings: { typingAfterMs: 5 } },
    );
    discord.say({ content: 'can I swim?', mentionBot: true });
    await discord.waitUntil('a typing sign', () => discord.typings.length > 0);
    const stopped = running.stop();
    const call = discord.command({ name: 'ask', options: { question: 'can I cycle?' } });
    expect(await call.reply()).toMatchObject({ content: words.restarting, ephemeral: true });
    answer.open();
    await stopped;
    expect(asked).toHaveLength(1);
    expectGoodManners(discord);
  });

  it('does not wait for ever', async () => {
    const never = gate();
    const { running, logged } = await startBot(discord, async () => (await never.opened, saying('Never.')), {
      timings: { finishWithinMs: 20, typingAfterMs: 5 },
    });
    discord.say({ content: 'can I swim?', mentionBot: true });
    await discord.waitUntil('a typing sign', () => discord.typings.length > 0);
    await running.stop();
    expect(logged.filter((line) => line.includes('stopped with answers under way'))).toHaveLength(1);
    never.open();
  });
});
