import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inviteLink } from '../../src/discord/invite.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { asSeen } from './as-seen.ts';
import { expectGoodManners } from './bot.ts';
import { startProcess, type BotProcess } from './process.ts';

const words = CATALOGUES.en.discord;
const NAMES = [
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
const SAME_DAY = 'Can I cross-train and run on the same day?';
const SOURCE = /^-# \[1\] .+$/m;
const POSTED = /^\/channels\/\d+\/messages$/;

let discord: TestDiscord;
let bot: BotProcess;

beforeEach(async () => {
  discord = await startTestDiscord({ waitMs: 15_000 });
});

afterEach(async () => {
  await bot.clear();
  await discord.close();
});

async function start(folder?: string): Promise<void> {
  bot = await startProcess(discord, folder === undefined ? {} : { folder });
  await bot.printed(words.invite({ link: inviteLink(discord.applicationId) }));
}

async function stop(): Promise<void> {
  bot.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(bot.output.stderr).not.toContain(discord.token);
  expectGoodManners(discord);
}

describe('the process', () => {
  it('logs in, registers its commands and answers every way of asking', async () => {
    await start();
    expect(bot.output.stdout).toContain(words.registered({ names: NAMES, guild: undefined }));

    const ask = discord.command({ name: 'ask', options: { question: SAME_DAY } });
    expect(await ask.acknowledged()).toMatchObject({ kind: 'reply' });
    expect((await ask.reply()).content).toMatch(SOURCE);

    const options = { run: 'intervals', activity: 'swimming', intensity: 'hard' };
    const day = discord.command({ name: 'plan', subcommand: 'day', options });
    expect((await day.reply()).content).toMatch(SOURCE);
    const days = discord.command({ name: 'plan', subcommand: 'days', options: { level: 'beginner' } });
    expect((await days.reply()).content).toMatch(SOURCE);
    const week = discord.command({
      name: 'plan',
      subcommand: 'week',
      options: { runs: 'Mon easy, Tue intervals, Sun long', sessions: 'swim', level: 'beginner' },
    });
    expect(discord.textOf(await week.reply())).toMatch(/\*\*Tue\*\* intervals[^]+^-# \[1\]/m);
    const check = discord.command({
      name: 'plan',
      subcommand: 'check',
      options: { week: 'Mon intervals and hard ride, Wed easy, Sun long' },
    });
    expect(discord.textOf(await check.reply())).toMatch(/^(?:No|Careful)\b[^]+^-# \[1\]/m);
    expect((await discord.command({ name: 'help' }).reply()).content).toBe(asSeen(discord, words.help));

    discord.say({ content: SAME_DAY, mentionBot: true });
    const first = await discord.nextMessage();
    expect(first.content).toMatch(SOURCE);
    discord.say({ content: 'And how many days a week for a beginner?', replyTo: first });
    expect((await discord.nextMessage()).content).toMatch(SOURCE);
    discord.say({ content: SAME_DAY, dm: true });
    expect((await discord.nextMessage()).content).toMatch(SOURCE);
    await stop();
  });

  it('keeps a profile over a restart, goes by it, and forgets it', async () => {
    const profile = (subcommand: string, options = {}): ReturnType<TestDiscord['command']> =>
      discord.command({ name: 'profile', subcommand, options });
    const days = async (): Promise<string> =>
      (await discord.command({ name: 'plan', subcommand: 'days', options: {} }).reply()).content;
    await start();
    const without = await days();
    expect((await profile('set', { level: 'beginner' }).reply()).content).toContain('**Level:** beginner');
    await stop();
    await start(bot.folder);
    expect((await profile('show').reply()).content).toContain('**Level:** beginner');
    expect(await days()).not.toBe(without);
    expect((await profile('forget').reply()).content).toBe(CATALOGUES.en.profile.forgotten);
    expect((await profile('show').reply()).content).toBe(asSeen(discord, CATALOGUES.en.profile.nothingHeld));
    expect(await days()).toBe(without);
    await stop();
  });

  it('greets who only mentions it, and answers hostile messages without a ping', async () => {
    await start();
    discord.say({ content: '', mentionBot: true });
    expect((await discord.nextMessage()).content).not.toBe('');
    const role = discord.addRole(discord.guild, 'Coaches');
    const hostile = [
      '@everyone @here',
      `<@&${role.id}> <@${discord.member.id}>`,
      '🏃🏊🚴',
      '\u0000\u0007\u001b[31m',
      'swim '.repeat(800),
      '**`||' + '>'.repeat(1_000),
    ];
    for (const content of hostile) {
      discord.say({ content, mentionBot: true });
      const answer = await discord.nextMessage();
      expect(answer.content).not.toMatch(/@everyone|@here|<@[!&]?\d/);
      expect(answer.content).not.toMatch(/reference: `/);
    }
    await stop();
  });

  it('takes up a dropped connection and answers what was written meanwhile', async () => {
    await start();
    discord.gateway.drop();
    discord.say({ content: SAME_DAY, mentionBot: true });
    expect((await discord.nextMessage()).content).toMatch(SOURCE);
    discord.say({ content: SAME_DAY, mentionBot: true, twice: true });
    await discord.nextMessage();
    discord.say({ content: 'Thanks!', mentionBot: true });
    expect((await discord.nextMessage()).content).not.toMatch(SOURCE);
    expect(discord.gateway.resumes).toBe(1);
    await stop();
  });

  it('gets an answer through a 429 and a 500, once', async () => {
    await start();
    discord.fault({ kind: 'rate-limit', retryAfterSeconds: 0.1, path: POSTED });
    discord.fault({ kind: 'status', status: 500, afterWork: true, path: POSTED });
    discord.say({ content: SAME_DAY, mentionBot: true });
    await discord.waitUntil('an accepted message', () =>
      discord.requests.some(({ path, status }) => POSTED.test(path) && status === 200),
    );
    const own = discord
      .messages(discord.channel.id)
      .filter(({ authorId }) => authorId === discord.botUser.id);
    expect(own).toHaveLength(1);
    await stop();
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('finishes the answer under way on %s', async (signal) => {
    await start();
    // The answer is on its way and Discord lets it wait: the process may not end before it has arrived.
    discord.fault({ kind: 'rate-limit', retryAfterSeconds: 1, path: POSTED });
    discord.say({ content: SAME_DAY, mentionBot: true });
    await discord.waitUntil('a refused message', () => discord.requests.some(({ status }) => status === 429));
    bot.kill(signal);
    expect((await discord.nextMessage()).content).toMatch(SOURCE);
    expect(await bot.ended).toBe(0);
    expectGoodManners(discord);
  });

  it('ends quietly when it is stopped while it starts', async () => {
    discord.fault({ kind: 'delay', delayMs: 60_000, method: 'PUT', path: /commands$/ });
    bot = await startProcess(discord);
    await discord.waitUntil('a registration', () => discord.requests.some(({ method }) => method === 'PUT'));
    bot.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(bot.output.stdout).toBe('');
  });

  it('goes on where nothing can be written to its standard output', async () => {
    // Opened for reading alone, so that every write fails.
    const stdout = openSync(fileURLToPath(import.meta.url), 'r');
    bot = await startProcess(discord, { stdout });
    closeSync(stdout);
    await discord.waitUntil('a registration', () => discord.registered().length > 0);
    discord.say({ content: SAME_DAY, mentionBot: true });
    expect((await discord.nextMessage()).content).toMatch(SOURCE);
    expect(bot.output.stderr).toContain('EBADF');
    await stop();
  });

  it('registers once and no more at its next start; `register` always does', async () => {
    const puts = (): number => discord.requests.filter(({ method }) => method === 'PUT').length;
    await start();
    await stop();
    await start(bot.folder);
    await stop();
    expect(puts()).toBe(1);
    bot = await startProcess(discord, { args: ['register'], folder: bot.folder });
    expect(await bot.ended).toBe(0);
    expect(bot.output.stdout.trim()).toBe(words.registered({ names: NAMES, guild: undefined }));
    expect(puts()).toBe(2);
    expectGoodManners(discord);
  });
});

describe('the process ends with exit code 1 and a sentence', () => {
  it('when Discord refuses the token', async () => {
    const token = 'wrong.token.altogether';
    bot = await startProcess({ url: discord.url, token });
    expect(await bot.ended).toBe(1);
    expect(bot.output.stderr).toContain(words.problems.tokenRefused);
    expect(bot.output.stderr + bot.output.stdout).not.toContain(token);
  });

  it('when Discord cannot be reached', async () => {
    await discord.close();
    bot = await startProcess(discord);
    expect(await bot.ended).toBe(1);
    const { host } = new URL(discord.url);
    expect(bot.output.stderr).toContain(words.problems.unreachable({ host, reason: 'ECONNREFUSED' }));
  });

  it('when the connection is closed for good while it runs', async () => {
    await start();
    discord.gateway.drop(4004);
    expect(await bot.ended).toBe(1);
    expect(bot.output.stderr).toContain(words.problems.tokenRefused);
  });
});
