import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import type { ChatInputCommandInteraction, Message } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestDiscord } from './server.ts';
import type { TestDiscord } from './types.ts';

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
const LEAST = [Guilds, GuildMessages, DirectMessages];

let discord: TestDiscord;
let clients: Client[];
beforeEach(async () => {
  discord = await startTestDiscord();
  clients = [];
});
afterEach(async () => {
  await Promise.all(clients.map((client) => client.destroy()));
  await discord.close();
});

/** A client as it would run against Discord, but for the address. */
function newClient(intents = LEAST): Client {
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: discord.url },
  });
  client.on(Events.Error, () => {});
  clients.push(client);
  return client;
}

async function loggedIn(intents = LEAST): Promise<Client<true>> {
  const client = newClient(intents);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
}

/** Registers one command and answers it. */
async function answering(answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>) {
  const client = await loggedIn();
  await client.application.commands.set([{ name: 'ask', description: 'Ask' }]);
  const problems: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) answer(interaction).catch((error: unknown) => problems.push(error));
  });
  return problems;
}

async function echoing(options: { enforceNonce?: boolean } = {}): Promise<Client<true>> {
  const client = await loggedIn();
  client.on(Events.MessageCreate, (message: Message) => {
    if (message.author.bot || !message.channel.isSendable()) return;
    const nonce = options.enforceNonce === true ? { nonce: message.id, enforceNonce: true } : {};
    void message.channel.send({
      content: `> ${message.content}`,
      reply: { messageReference: message.id, failIfNotExists: false },
      ...nonce,
    });
  });
  return client;
}

describe('a discord.js client', () => {
  it('logs in, sees its guild, and answers a mention, a direct message and one in a thread', async () => {
    const client = await echoing();
    expect(client.guilds.cache.map((guild) => guild.name)).toEqual(['Test Runners']);
    discord.say({ content: 'hello', mentionBot: true });
    const answer = await discord.nextMessage();
    expect(answer.content).toBe(`> <@${discord.botUser.id}> hello`);
    expect(discord.messages(discord.channel.id).map((one) => one.id)).toEqual([answer.repliesTo, answer.id]);
    discord.say({ content: 'in private', dm: true });
    expect(await discord.nextMessage()).toMatchObject({
      content: '> in private',
      channelId: discord.directChannel(discord.member).id,
    });
    const thread = discord.addThread(discord.channel);
    discord.say({ content: 'here', mentionBot: true, channel: thread });
    expect((await discord.nextMessage()).channelId).toBe(thread.id);
    expect(discord.pings()).toEqual([]);
    expect(discord.unguarded()).toEqual([]);
    expect(discord.failures).toEqual([]);
    expect(discord.invalidBodies ?? []).toEqual([]);
    expect(discord.strayKeys ?? []).toEqual([]);
    expect(discord.invalidAnswers ?? []).toEqual([]);
  });

  it('is refused with a wrong token', async () => {
    await expect(newClient().login('wrong')).rejects.toMatchObject({ code: 'TokenInvalid' });
  });

  it('is told of intents that it may not use', async () => {
    const strict = await startTestDiscord({ refusedIntents: MessageContent });
    const client = new Client({ intents: [...LEAST, MessageContent], rest: { api: strict.url } });
    const told = new Promise<unknown>((resolve) => client.once(Events.ShardError, resolve));
    const login = client.login(strict.token).catch((error: unknown) => error);
    expect(await Promise.race([told, login])).toMatchObject({ message: 'Used disallowed intents' });
    await client.destroy();
    await strict.close();
  });

  it('replies to a slash command, defers and edits, and follows up', async () => {
    const problems = await answering(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply('first part');
      await interaction.followUp({ content: 'second part', flags: 'Ephemeral' });
    });
    const interaction = discord.command({ name: 'ask' });
    expect(await interaction.acknowledged()).toMatchObject({ kind: 'deferred', ephemeral: false });
    expect(await interaction.waitForFollowUps(1)).toMatchObject([
      { content: 'second part', ephemeral: true },
    ]);
    expect(await interaction.reply()).toMatchObject({ content: 'first part', edits: 1 });
    expect(problems).toEqual([]);
    expect(discord.unguarded()).toEqual([]);
    expect(discord.invalidBodies ?? []).toEqual([]);
    expect(discord.strayKeys ?? []).toEqual([]);
    expect(discord.invalidAnswers ?? []).toEqual([]);
  });

  it('gets the response of a reply when it asks for it', async () => {
    const ids: (string | undefined)[] = [];
    const problems = await answering(async (interaction) => {
      const { resource } = await interaction.reply({ content: 'yes', withResponse: true });
      ids.push(resource?.message?.id);
    });
    const message = await discord.command({ name: 'ask', dm: true }).reply();
    await discord.waitUntil('the callback answered', () => discord.requests.at(-1)?.status === 200);
    await expect.poll(() => ids).toEqual([message.id]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['an over-long reply', async (i: ChatInputCommandInteraction) => i.reply('x'.repeat(2_001)), 50035],
    [
      'an empty edit',
      async (i: ChatInputCommandInteraction) => i.deferReply().then(() => i.editReply({ content: '' })),
      50006,
    ],
  ])('is refused %s', async (_, answer, code) => {
    const problems = await answering(answer);
    discord.command({ name: 'ask' });
    await expect.poll(() => problems).toMatchObject([{ code }]);
  });

  it('is refused a second acknowledgement by another process', async () => {
    const both = await Promise.all([answering((i) => i.reply('one')), answering((i) => i.reply('two'))]);
    discord.command({ name: 'ask' });
    await expect.poll(() => both.flat()).toMatchObject([{ code: 40060 }]);
  }, 20_000);

  it('is refused an acknowledgement that is late', async () => {
    await discord.close();
    discord = await startTestDiscord({ acknowledgeWithinMs: 0 });
    discord.fault({ kind: 'rate-limit', path: /callback/, retryAfterSeconds: 0.01 });
    const problems = await answering((interaction) => interaction.deferReply());
    discord.command({ name: 'ask' });
    await expect.poll(() => problems, { timeout: 5_000 }).toMatchObject([{ code: 10062 }]);
  });

  it('waits out a 429 and then succeeds', async () => {
    await echoing();
    discord.fault({ kind: 'rate-limit', method: 'POST', path: /messages$/, retryAfterSeconds: 0.1 });
    discord.say({ content: 'hello', dm: true });
    expect((await discord.nextMessage()).content).toBe('> hello');
    const posts = discord.requests.filter((one) => one.path.endsWith('/messages'));
    expect(posts.map((one) => one.status)).toEqual([429, 200]);
  });

  it.each([
    ['doubles a message whose answer was lost', false, 2],
    ['does not when its nonce is enforced', true, 1],
  ])('%s', async (_, enforceNonce, messages) => {
    await echoing({ enforceNonce });
    discord.fault({ kind: 'status', status: 500, method: 'POST', path: /messages$/, afterWork: true });
    discord.say({ content: 'hello', dm: true });
    const answered = () =>
      discord.requests.filter((one) => one.path.endsWith('/messages')).map((one) => one.status);
    await discord.waitUntil('the retry', () => answered().join() === '500,200');
    const { id } = discord.directChannel(discord.member);
    expect(discord.messages(id).filter((one) => one.authorId === discord.botUser.id)).toHaveLength(messages);
  });

  it('comes back after a dropped gateway and gets what it missed', async () => {
    await echoing();
    discord.gateway.drop();
    await discord.waitUntil('nobody connected', () => discord.gateway.connected() === 0);
    discord.say({ content: 'are you there?', dm: true });
    expect((await discord.nextMessage()).content).toBe('> are you there?');
    expect(discord.gateway.resumes).toBe(1);
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  it('tries again after a 500', async () => {
    await echoing();
    discord.fault({ kind: 'status', status: 500, method: 'POST', path: /messages$/, times: 2 });
    discord.say({ content: 'hello', dm: true });
    expect((await discord.nextMessage()).content).toBe('> hello');
  });

  it.each([
    ['logs in anew when its session is over', false, { identifies: 2, resumes: 0 }],
    ['takes its session up again when it may', true, { identifies: 1, resumes: 1 }],
  ])('%s', async (_, resumable, expected) => {
    await echoing();
    discord.gateway.invalidate(resumable);
    const { gateway } = discord;
    const again = () =>
      gateway.identifies.length === expected.identifies && gateway.resumes === expected.resumes;
    await discord.waitUntil('the session again', () => again() && gateway.connected() === 1, 15_000);
    discord.say({ content: 'again', dm: true });
    expect((await discord.nextMessage()).content).toBe('> again');
    expect(gateway.identifies).toHaveLength(expected.identifies);
  });

  it('comes back when it is told to reconnect', async () => {
    await echoing();
    discord.gateway.reconnect();
    await discord.waitUntil('the session taken up again', () => discord.gateway.resumes === 1);
    discord.say({ content: 'again', dm: true });
    expect((await discord.nextMessage()).content).toBe('> again');
  });
});
