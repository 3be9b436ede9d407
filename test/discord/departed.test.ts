import { afterEach, beforeEach, expect, it } from 'vitest';
import { KEPT_AFTER_LEAVING_MS } from '../../src/club/departed.ts';
import { clubOf } from '../../src/discord/desk.ts';
import { DEPARTED } from '../../src/stores/departed.ts';
import { guildBaseJson } from '../discord-server/objects.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { expectGoodManners, startBot, type Bot } from './bot.ts';
import { makeCore } from './core.ts';

const A_DAY_MS = 86_400_000;

let discord: TestDiscord;
let bot: Bot | undefined;
let made: ReturnType<typeof makeCore>;

beforeEach(async () => {
  discord = await startTestDiscord();
  made = makeCore();
});

afterEach(async () => {
  await stop();
  expectGoodManners(discord);
  await discord.close();
});

async function start(sweepEveryMs = 5): Promise<void> {
  const { converse, ...rest } = made.core;
  bot = await startBot(discord, converse, { ...rest, timings: { sweepEveryMs } });
}

async function stop(): Promise<void> {
  await bot?.running.stop();
  bot = undefined;
}

const club = (): string => clubOf(discord.guild.id);
const fill = () => made.core.clubs.change(club(), 'discord:1', [{ setting: 'keepDays', to: 30 }]);
const keepDays = async (): Promise<number | undefined> => (await made.core.clubs.read(club())).keepDays;
const noted = (): readonly string[] => [...(made.stores.get(DEPARTED)?.values.keys() ?? [])];

/** Waits until something holds that no request of the bot tells of. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('it never came to be');
}

it('deletes what is held of a club 30 days after the bot has left its server, and not before', async () => {
  await start();
  await fill();
  discord.removeGuild(discord.guild);
  await until(() => noted().includes(club()));
  made.clock.at += KEPT_AFTER_LEAVING_MS - 1;
  await stop();
  await start();
  await stop();
  expect(await keepDays()).toBe(30);
  made.clock.at += 1;
  await start();
  await until(async () => (await keepDays()) === undefined);
  await until(() => noted().length === 0);
});

it('keeps it where the bot comes back', async () => {
  await fill();
  discord.addGuild('Another');
  await start();
  await made.core.departures.left(club());
  await stop();
  made.clock.at += KEPT_AFTER_LEAVING_MS;
  await start();
  await until(() => noted().length === 0);
  await stop();
  expect(await keepDays()).toBe(30);
});

it('forgets that it left where it comes back while it runs', async () => {
  await start(A_DAY_MS);
  await fill();
  discord.removeGuild(discord.guild);
  await until(() => noted().includes(club()));
  discord.gateway.dispatch('GUILD_CREATE', { ...guildBaseJson(discord.guild), channels: [], members: [] });
  await until(() => noted().length === 0);
  expect(await keepDays()).toBe(30);
});

it('notices at its start that it was removed while it was off', async () => {
  await fill();
  discord.addGuild('Another');
  discord.removeGuild(discord.guild);
  await start();
  await until(() => noted().includes(club()));
  expect(await keepDays()).toBe(30);
});

it('takes an outage for none', async () => {
  await start();
  await fill();
  discord.loseGuild(discord.guild);
  made.clock.at += KEPT_AFTER_LEAVING_MS;
  await stop();
  await start();
  await stop();
  expect(noted()).toEqual([]);
  expect(await keepDays()).toBe(30);
});
