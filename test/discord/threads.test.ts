import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ask } from '../../src/answering/answer.ts';
import { makeConversations, makeConverse } from '../../src/answering/conversation.ts';
import type { ClubSettings, SettingChange } from '../../src/club/settings.ts';
import { clubOf } from '../../src/discord/desk.ts';
import type { DiscordPorts } from '../../src/discord/start.ts';
import { keepClubs } from '../../src/stores/clubs.ts';
import { keepTurns } from '../../src/stores/turns.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import type { TestChannel } from '../discord-server/world-types.ts';
import { expectGoodManners, memoryStore, saying, shelfOf, startBot, type Bot } from './bot.ts';

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

/** The bot in a club with these settings, with or without the texts of messages. */
async function start(
  settings: ClubSettings = {},
  p: Partial<DiscordPorts> = { messageContent: true },
): Promise<Bot> {
  const clubs = keepClubs(memoryStore(), Date.now);
  const changes = Object.entries(settings).map(([setting, to]) => ({ setting, to }) as SettingChange);
  await clubs.change(clubOf(discord.guild.id), 'test', changes);
  bot = await startBot(discord, undefined, { clubs, ...p });
  return bot;
}

const texts = ({ asked }: Bot): string[] => asked.map(({ question }) => question.text);

/** Asks in direct messages and waits for the answer, so that all before it has been dealt with. */
async function settle(): Promise<void> {
  discord.say({ content: 'the end', dm: true });
  await discord.nextMessage(({ content }) => content === 'You asked: the end');
}

async function answerIn(channel: TestChannel): Promise<string> {
  return (await discord.nextMessage(({ channelId }) => channelId === channel.id)).content;
}

describe('without a mention the bot answers', () => {
  it('in a thread that it opened, wherever that is', async () => {
    await start();
    const thread = discord.addThread(discord.channel, 'A plan', { owner: discord.botUser });
    const message = discord.say({ content: 'can I swim?', channel: thread });
    expect(await discord.nextMessage()).toMatchObject({
      content: 'You asked: can I swim?',
      channelId: thread.id,
      repliesTo: message.id,
    });
    expectGoodManners(discord);
  });

  it('in a thread that it opened itself by the button below a long exchange', async () => {
    const turns = keepTurns();
    const ask: Ask = ({ text }) => Promise.resolve(saying(`You asked: ${text}`));
    const converse = makeConverse(ask, turns, (error) => expect(error).toBeUndefined());
    const conversations = makeConversations(turns);
    await start({}, { messageContent: true, converse, shelf: shelfOf({ ask }), conversations });
    for (const content of ['one?', 'two?', 'three?']) {
      discord.say({ content, mentionBot: true });
      await discord.nextMessage();
    }
    const answer = discord.messages(discord.channel.id).at(-1);
    if (answer === undefined) throw new Error('an answer');
    discord.press(answer, { label: CATALOGUES.en.answerButtons.thread });
    await discord.waitUntil('a thread', () => discord.threads(discord.channel).length > 0);
    const [thread] = discord.threads(discord.channel);
    if (thread === undefined) throw new Error('a thread');
    discord.say({ content: 'and now?', channel: thread });
    expect(await answerIn(thread)).toBe('You asked: and now?');
    expectGoodManners(discord);
  });

  it('in a configured ask channel, and in no other', async () => {
    const ask = discord.addChannel({ name: 'ask-paceline' });
    const running = await start({ askChannels: [ask.id] });
    discord.say({ content: 'who runs today?' });
    discord.say({ content: 'can I swim?', channel: ask });
    expect(await answerIn(ask)).toBe('You asked: can I swim?');
    discord.say({ content: `<@${discord.stranger.id}> are you coming?`, channel: ask });
    const talk = discord.say({ content: 'nice', channel: ask, author: discord.stranger });
    await discord.nextMessage();
    discord.say({ content: 'I agree', channel: ask, replyTo: talk });
    discord.say({ content: 'I agree too', channel: ask, replyTo: talk, replyPings: false });
    await settle();
    expect(texts(running)).toEqual(['can I swim?', 'nice', 'the end']);
    expectGoodManners(discord);
  });

  it('in a thread below an ask channel only where it opened that', async () => {
    const running = await start({ askChannels: [discord.channel.id] });
    const theirs = discord.addThread(discord.channel, 'Theirs');
    const own = discord.addThread(discord.channel, 'Own', { owner: discord.botUser });
    discord.say({ content: 'can I row?', channel: theirs });
    discord.say({ content: 'can I swim?', channel: own });
    expect(await answerIn(own)).toBe('You asked: can I swim?');
    await settle();
    expect(texts(running)).toEqual(['can I swim?', 'the end']);
  });

  it('the first message of a post in an ask forum, in the post; later ones by mention or reply', async () => {
    const forum = discord.addChannel({ name: 'questions', kind: 'forum' });
    const running = await start({ askChannels: [forum.id] });
    const { thread, message } = discord.forumPost(forum, { title: 'Swimming', content: 'can I swim?' });
    const answer = await discord.nextMessage();
    expect(answer).toMatchObject({ channelId: thread.id, repliesTo: message.id });
    discord.say({ content: 'I do', channel: thread, author: discord.stranger });
    discord.say({ content: 'and cycle?', channel: thread, replyTo: answer, replyPings: false });
    expect(await answerIn(thread)).toBe('You asked: and cycle?');
    discord.say({ content: 'and row?', channel: thread, mentionBot: true });
    expect(await answerIn(thread)).toBe('You asked: and row?');
    await settle();
    expect(texts(running)).toEqual(['can I swim?', 'and cycle?', 'and row?', 'the end']);
    expectGoodManners(discord);
  });

  it('no post of a forum that is none of the club’s ask channels', async () => {
    const forum = discord.addChannel({ name: 'photos', kind: 'forum' });
    const running = await start({ askChannels: [discord.channel.id] });
    discord.forumPost(forum, { title: 'Sunrise', content: 'look at this' });
    await settle();
    expect(texts(running)).toEqual(['the end']);
  });

  it('a post that Discord tells of after its first message', async () => {
    const forum = discord.addChannel({ name: 'questions', kind: 'forum' });
    const { thread, message } = discord.forumPost(forum, { title: 'Swimming', content: 'can I swim?' });
    await start({ askChannels: [forum.id] });
    discord.gateway.dispatch('THREAD_DELETE', {
      id: thread.id,
      guild_id: discord.guild.id,
      parent_id: forum.id,
      type: 11,
    });
    discord.gateway.dispatch('MESSAGE_CREATE', {
      ...message.json,
      guild_id: discord.guild.id,
      channel_type: 11,
    });
    expect(await answerIn(thread)).toBe('You asked: can I swim?');
    expectGoodManners(discord);
  });

  it('a reply to its message that does not ping', async () => {
    const running = await start();
    discord.say({ content: 'can I swim?', mentionBot: true });
    const first = await discord.nextMessage();
    discord.say({ content: 'and cycle?', replyTo: first, replyPings: false });
    expect((await discord.nextMessage()).content).toBe('You asked: and cycle?');
    const talk = discord.say({ content: 'hello' });
    discord.say({ content: 'hello you', replyTo: talk, replyPings: false });
    await settle();
    expect(texts(running)).toEqual(['can I swim?', 'and cycle?', 'the end']);
    expectGoodManners(discord);
  });

  it('nothing of bots, webhooks and Discord itself', async () => {
    const robot = discord.user('Robot', { bot: true });
    const running = await start({ askChannels: [discord.channel.id] });
    discord.say({ content: 'can I swim?', author: robot });
    discord.say({ content: 'can I swim?', extra: { webhook_id: '900000000000000001' } });
    discord.say({ content: 'can I swim?', extra: { type: 6 } });
    await settle();
    expect(texts(running)).toEqual(['the end']);
  });
});

describe('a thread', () => {
  it('has the settings of its channel', async () => {
    const seen: unknown[] = [];
    await start({ channelsWithoutFeedback: [discord.channel.id], coachChannel: discord.channel.id });
    const other = discord.addChannel({ name: 'other' });
    for (const parent of [discord.channel, other]) {
      const thread = discord.addThread(parent);
      discord.say({ content: 'can I swim?', mentionBot: true, channel: thread });
      const answer = await discord.nextMessage();
      seen.push(discord.components(answer).map(({ label }) => label));
    }
    const { helpful } = CATALOGUES.en.answerButtons;
    expect(seen).toEqual([expect.not.arrayContaining([helpful]), expect.arrayContaining([helpful])]);
    expectGoodManners(discord);
  });

  it('is answered in after it was archived', async () => {
    await start();
    const thread = discord.addThread(discord.channel, 'A plan', { owner: discord.botUser });
    discord.changeThread(thread, { archived: true });
    discord.say({ content: 'can I swim?', channel: thread });
    expect(await answerIn(thread)).toBe('You asked: can I swim?');
    expectGoodManners(discord);
  });
});
