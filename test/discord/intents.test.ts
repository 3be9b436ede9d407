import { GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SettingChange } from '../../src/club/settings.ts';
import { clubOf } from '../../src/discord/desk.ts';
import type { DiscordPorts } from '../../src/discord/start.ts';
import { keepClubs } from '../../src/stores/clubs.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { asSeen } from './as-seen.ts';
import { expectGoodManners, memoryStore, startBot, type Bot } from './bot.ts';

const LEAST = GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages;
const WITH_CONTENT = LEAST | GatewayIntentBits.MessageContent;
const { problems } = CATALOGUES.en.discord;
const { mayNotRead } = CATALOGUES.en.hearing;

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

async function start(p: Partial<DiscordPorts>, changes: readonly SettingChange[] = []): Promise<Bot> {
  const clubs = keepClubs(memoryStore(), Date.now);
  await clubs.change(clubOf(discord.guild.id), 'test', changes);
  bot = await startBot(discord, undefined, { clubs, ...p });
  return bot;
}

const intents = (): number[] => discord.gateway.identifies.map((identify) => identify.intents);

async function settle(): Promise<void> {
  discord.say({ content: 'the end', dm: true });
  await discord.nextMessage(({ content }) => content === 'You asked: the end');
}

describe('the intent to read all messages', () => {
  it('is not asked for unless somebody wants it', async () => {
    await start({});
    expect(intents()).toEqual([LEAST]);
  });

  it('is asked for where it is wanted', async () => {
    const { printed } = await start({ messageContent: true });
    expect(intents()).toEqual([WITH_CONTENT]);
    expect(printed).not.toContain(problems.messageContentRefused);
  });

  it('is gone without where Discord refuses it, which is said once', async () => {
    discord.gateway.refusedIntents = GatewayIntentBits.MessageContent;
    const { printed } = await start({ messageContent: true });
    expect(intents()).toEqual([LEAST]);
    expect(printed.filter((line) => line === problems.messageContentRefused)).toHaveLength(1);
    discord.say({ content: 'can I swim?', mentionBot: true });
    expect((await discord.nextMessage()).content).toBe('You asked: can I swim?');
    expectGoodManners(discord);
  });

  it('is gone without where Discord takes it back later', async () => {
    const { printed } = await start({ messageContent: true });
    discord.gateway.refusedIntents = GatewayIntentBits.MessageContent;
    discord.gateway.drop(4014);
    await discord.waitUntil('a new log-in', () => intents().length === 2, 15_000);
    discord.say({ content: 'can I swim?', mentionBot: true });
    expect((await discord.nextMessage()).content).toBe('You asked: can I swim?');
    expect(intents()).toEqual([WITH_CONTENT, LEAST]);
    expect(printed).toContain(problems.messageContentRefused);
    expectGoodManners(discord);
  });
});

describe('without it the bot', () => {
  const asksIn = (...askChannels: string[]): SettingChange[] => [{ setting: 'askChannels', to: askChannels }];

  it('says once in an ask channel that it may not read there', async () => {
    const { asked } = await start({}, asksIn(discord.channel.id));
    const message = discord.say({ content: 'can I swim?' });
    expect(await discord.nextMessage()).toMatchObject({
      content: asSeen(discord, mayNotRead),
      repliesTo: message.id,
    });
    discord.say({ content: 'hello?' });
    discord.say({ content: 'hello?', channel: discord.addChannel() });
    await settle();
    expect(asked).toHaveLength(1);
    expect(discord.outgoing).toHaveLength(2);
    expectGoodManners(discord);
  });

  it('says it once in a thread that it opened, and once for all posts of an ask forum', async () => {
    const forum = discord.addChannel({ name: 'questions', kind: 'forum' });
    await start({}, asksIn(forum.id));
    const thread = discord.addThread(discord.channel, 'A plan', { owner: discord.botUser });
    const { thread: post } = discord.forumPost(forum, { title: 'Swimming', content: 'can I swim?' });
    discord.say({ content: 'can I swim?', channel: thread });
    await discord.waitUntil('two hints', () => discord.outgoing.length === 2);
    discord.say({ content: 'hello?', channel: thread });
    discord.forumPost(forum, { title: 'Cycling', content: 'can I cycle?' });
    await settle();
    const told = discord.outgoing.filter(({ message }) => message.content === asSeen(discord, mayNotRead));
    expect(told.map(({ message }) => message.channelId).toSorted()).toEqual([post.id, thread.id].toSorted());
    expectGoodManners(discord);
  });

  it('says it in the language of the club', async () => {
    await start({}, [...asksIn(discord.channel.id), { setting: 'language', to: 'de' }]);
    discord.say({ content: 'kann ich schwimmen?' });
    expect((await discord.nextMessage()).content).toBe(asSeen(discord, CATALOGUES.de.hearing.mayNotRead));
  });

  it('puts the answer in the place of that hint once the question names it', async () => {
    await start({}, asksIn(discord.channel.id));
    const message = discord.say({ content: 'can I swim?' });
    const hint = await discord.nextMessage();
    discord.edit(message, `<@${discord.botUser.id}> can I swim?`);
    await discord.waitUntil('an answer', () => hint.content === 'You asked: can I swim?');
    expectGoodManners(discord);
  });

  it('is silent where it is a guest', async () => {
    await start({});
    discord.say({ content: 'can I swim?' });
    await settle();
    expect(discord.outgoing).toHaveLength(1);
  });
});

it('shows how to get help below its name', async () => {
  await start({});
  expect(discord.gateway.identifies).toMatchObject([
    { presence: { activities: [{ type: 4, state: expect.stringContaining('/help') as unknown }] } },
  ]);
});

describe('one answer to one message', () => {
  const answers = (): number => discord.outgoing.length;

  it('when a session that is taken up again brings it once more', async () => {
    await start({});
    discord.say({ content: 'can I swim?', mentionBot: true });
    await discord.nextMessage();
    discord.gateway.repeatsOnResume = 3;
    discord.gateway.drop();
    await discord.waitUntil('a resumed session', () => discord.gateway.resumes === 1, 15_000);
    await settle();
    expect(answers()).toBe(2);
    expectGoodManners(discord);
  });

  it('when a new session brings it once more', async () => {
    await start({});
    const message = discord.say({ content: 'can I swim?', mentionBot: true });
    await discord.nextMessage();
    discord.gateway.invalidate(false);
    await discord.waitUntil('a connection lost', () => discord.gateway.connected() === 0);
    await discord.waitUntil('a new session', () => intents().length === 2, 15_000);
    discord.gateway.dispatch('MESSAGE_CREATE', { ...message.json, guild_id: discord.guild.id });
    await settle();
    expect(answers()).toBe(2);
    expectGoodManners(discord);
  });

  it('when an interaction, an edit and a deletion come twice', async () => {
    const { asked } = await start({});
    const question = discord.say({ content: 'can I swim?', mentionBot: true, twice: true });
    await discord.nextMessage();
    discord.edit(question, `<@${discord.botUser.id}> can I row?`);
    await discord.waitUntil('an edit', () => answers() === 2);
    discord.gateway.repeatsOnResume = 10;
    discord.gateway.drop();
    await discord.waitUntil('a resumed session', () => discord.gateway.resumes === 1, 15_000);
    await settle();
    expect(asked.map(({ question: { text } }) => text)).toEqual(['can I swim?', 'can I row?', 'the end']);
    expectGoodManners(discord);
  });
});
