import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dayOnWall } from '../../src/digest/wall-time.ts';
import { DAYS } from '../../src/planner/session.ts';
import { keepClubs } from '../../src/stores/clubs.ts';
import { CLUBS } from '../../src/stores/clubs.ts';
import { DIGESTS, keepDigests } from '../../src/stores/digests.ts';
import { DIGEST_LETTERS, keepLetterRecords } from '../../src/stores/letter-records.ts';
import { openStores } from '../../src/stores/sqlite.ts';
import type { Stores } from '../../src/stores/store.ts';
import type { TestMessage } from '../discord-server/message-types.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { expectGoodManners } from './bot.ts';
import { SESSIONS } from './digest-bot.ts';
import { startProcess, type BotProcess } from './process.ts';

const START_MS = 60_000;
const MINUTE_MS = 60_000;
/** After so long a claim is taken over: older than any that is still at work. */
const OLD_MS = 3 * MINUTE_MS;

let discord: TestDiscord;
let folder: string;
let bot: BotProcess | undefined;

beforeEach(async () => {
  discord = await startTestDiscord({ waitMs: 30_000 });
  folder = await mkdtemp(join(tmpdir(), 'paceline-digest-'));
});
afterEach(async () => {
  await bot?.clear();
  await discord.close();
});

const posted = (): TestMessage[] =>
  discord
    .messages(discord.channel.id)
    .filter(({ authorId, ephemeral }) => authorId === discord.botUser.id && !ephemeral);

/** Does something with the stores of a process that does not run. */
async function withStores<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
  const stores = openStores(join(folder, 'data'));
  if ('problem' in stores) throw new Error(stores.problem);
  try {
    return await work(stores);
  } finally {
    await stores.close();
  }
}

/** Sets the digest up an hour ago, so that it has been due for two minutes. */
async function setUpDue(): Promise<void> {
  const due = Date.now() - 2 * MINUTE_MS;
  const club = `discord:${discord.guild.id}`;
  const weekday = DAYS[(new Date(due).getUTCDay() + DAYS.length - 1) % DAYS.length] ?? 'monday';
  const time = new Date(due).toISOString().slice(11, 16);
  await withStores(async (stores) => {
    await keepClubs(stores.namespace(CLUBS), Date.now).change(club, 'discord:1', [
      { setting: 'sessions', to: [...SESSIONS] },
    ]);
    await keepDigests(stores.namespace(DIGESTS), () => due - 60 * MINUTE_MS).change(club, 'discord:1', [
      { setting: 'channel', to: discord.channel.id },
      { setting: 'weekday', to: weekday },
      { setting: 'time', to: time },
      { setting: 'zone', to: 'UTC' },
      { setting: 'poll', to: true },
    ]);
  });
  expect(dayOnWall(due, 'UTC')).toMatch(/^\d{4}-/);
}

/** Makes what is claimed look as if it had been so for long. */
async function ageClaims(): Promise<readonly string[]> {
  return withStores(async (stores) => {
    const records = keepLetterRecords(stores.namespace(DIGEST_LETTERS));
    const club = `discord:${discord.guild.id}`;
    const states: string[] = [];
    for (const { record, ...name } of await records.all(club, 'digest')) {
      states.push(record.state);
      if (record.state === 'claimed') {
        await records.put(club, name, record, { ...record, at: record.at - OLD_MS });
      }
    }
    return states;
  });
}

it(
  'is posted once, with its poll, though the process is killed between the post and its record',
  async () => {
    await setUpDue();
    // Discord takes the message, and the bot is killed before it hears of that.
    discord.fault({ kind: 'delay', delayMs: 20_000, method: 'POST', path: /\/messages$/ });
    bot = await startProcess(discord, { folder });
    await discord.waitUntil('the digest', () => posted().length === 1, START_MS);
    bot.kill('SIGKILL');
    await bot.ended;
    expect(await ageClaims()).toEqual(['claimed']);

    bot = await startProcess(discord, { folder });
    await discord.waitUntil('the poll', () => posted().some(({ json }) => 'poll' in json), START_MS);
    expect(posted()).toHaveLength(2);
    const status = discord.command({ name: 'digest', subcommand: 'status', user: discord.moderator });
    await expect
      .poll(async () => discord.textOf(await status.reply()), { timeout: 10_000 })
      .toContain('found in the channel');
    expectGoodManners(discord);
  },
  3 * START_MS,
);

it(
  'is posted by a process that starts after its time, and not again by the next one',
  async () => {
    await setUpDue();
    bot = await startProcess(discord, { folder });
    await discord.waitUntil('both', () => posted().length === 2, START_MS);
    bot.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    bot = await startProcess(discord, { folder });
    await bot.printed('Ready as');
    const status = discord.command({ name: 'digest', subcommand: 'status', user: discord.moderator });
    expect(discord.textOf(await status.reply())).toContain('posted on');
    expect(posted()).toHaveLength(2);
    expect(discord.requests.filter(({ files }) => files.includes('week.png'))).toHaveLength(1);
  },
  3 * START_MS,
);
