import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DiscordPorts } from '../../src/discord/start.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { asSeen } from './as-seen.ts';
import { expectGoodManners, startBot, type Bot } from './bot.ts';
import { makeCore, NOW } from './core.ts';

const MINUTE = 60_000;
const until = (at: number): string => `<t:${at / 1_000}:R>`;

let discord: TestDiscord;
let bot: Bot | undefined;

beforeEach(async () => {
  discord = await startTestDiscord();
});

afterEach(async () => {
  await bot?.running.stop();
  bot = undefined;
  expectGoodManners(discord);
  await discord.close();
});

async function start(questionsPerMinute: DiscordPorts['questionsPerMinute'] = { member: 2, club: 100 }) {
  const { core, clock } = makeCore();
  const { converse, ...rest } = core;
  bot = await startBot(discord, converse, { ...rest, ...(questionsPerMinute && { questionsPerMinute }) });
  return clock;
}

const mention = (content: string) => discord.say({ content, mentionBot: true });
const next = async (): Promise<string> => (await discord.nextMessage()).content;
const ask = (question: string) => discord.command({ name: 'ask', options: { question } });

describe('who asks more than the limit', () => {
  it('is told once until when, then not heard until that is over', async () => {
    const clock = await start();
    for (const text of ['one', 'two']) {
      mention(text);
      expect(await next()).toBe(`You asked: ${text}`);
    }
    mention('three');
    expect(await next()).toBe(CATALOGUES.en.fairness.member({ until: until(NOW + MINUTE) }));
    mention('four');
    mention('five');
    discord.say({ content: 'I am somebody else', mentionBot: true, author: discord.stranger });
    expect(await next()).toBe('You asked: I am somebody else');
    clock.at += MINUTE;
    mention('six');
    expect(await next()).toBe('You asked: six');
    expect(
      discord.messages(discord.channel.id).filter(({ authorId }) => authorId === discord.botUser.id),
    ).toHaveLength(5);
  });

  it('is told each time, and alone, where an answer is owed', async () => {
    await start();
    await ask('one').reply();
    await ask('two').reply();
    for (const text of ['three', 'four']) {
      const call = discord.command({ name: 'ask', options: { question: text }, locale: 'de' });
      expect(await call.reply()).toMatchObject({
        content: CATALOGUES.de.fairness.member({ until: until(NOW + MINUTE) }),
        ephemeral: true,
      });
    }
    const plan = discord.command({ name: 'plan', subcommand: 'days', options: {} });
    expect((await plan.reply()).ephemeral).toBe(true);
    expect((await discord.command({ name: 'help' }).reply()).content).toBe(
      asSeen(discord, CATALOGUES.en.discord.help),
    );
  });

  it('is answered where they speak of danger, however they ask', async () => {
    await start({ member: 1, club: 100 });
    await ask('one').reply();
    mention('I have chest pain');
    expect(await next()).toBe('Stop now.');
    expect((await ask('my chest pain is back').reply()).content).toBe('Stop now.');
    const options = { week: 'Mon long, chest pain, Tue swim' };
    const call = discord.command({ name: 'plan', subcommand: 'check', options });
    expect((await call.reply()).content).toBe('Stop now.');
    const message = discord.say({ content: 'chest pain since Monday' });
    const menu = discord.useMenu({ name: CATALOGUES.en.discord.commands.answerThis.name, message });
    expect((await menu.reply()).content).toBe('Stop now.');
    discord.say({ content: 'chest pain', dm: true });
    expect(await next()).toBe('Stop now.');
  });

  it('keeps an answer that is there when they edit its question', async () => {
    await start({ member: 1, club: 100 });
    const question = mention('one');
    const answer = await discord.nextMessage();
    discord.edit(question, `<@${discord.botUser.id}> two`);
    expect((await ask('three').reply()).ephemeral).toBe(true);
    expect(answer).toMatchObject({ content: 'You asked: one', edits: 0 });
  });
});

it('a club that asks more than its limit is told once in each channel', async () => {
  await start({ member: 10, club: 2 });
  mention('one');
  mention('two');
  expect([await next(), await next()].toSorted()).toEqual(['You asked: one', 'You asked: two']);
  const told = CATALOGUES.en.fairness.club({ until: until(NOW + MINUTE) });
  mention('three');
  expect(await next()).toBe(told);
  discord.say({ content: 'four', mentionBot: true, author: discord.stranger });
  const channel = discord.addChannel({ name: 'other' });
  discord.say({ content: 'five', mentionBot: true, channel });
  expect(await discord.nextMessage()).toMatchObject({ content: told, channelId: channel.id });
  discord.say({ content: 'six', dm: true, author: discord.stranger });
  expect(await next()).toMatch(/^You asked: six/);
});
