import { Events } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeClient } from '../../src/discord/client.ts';
import { countRequests } from '../../src/discord/request-count.ts';
import { makePlatform, type Platform } from '../../src/discord/platform.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { expectGoodManners } from './bot.ts';

let discord: TestDiscord;
let client: ReturnType<typeof makeClient>;
let platform: Platform;

beforeEach(async () => {
  discord = await startTestDiscord();
  client = makeClient({ apiUrl: discord.url, readsAll: false, requests: countRequests() });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  platform = makePlatform(client, { cutLine: '…' });
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

it('pings the members who are called and nobody else, whatever the text says', async () => {
  const { channel, member, stranger, guild } = discord;
  const role = discord.addRole(guild, 'All');
  const hostile = `@everyone @here <@&${role.id}> <@${stranger.id}> <@!${stranger.id}> [<@${stranger.id}>](https://a.example)`;
  await platform.call(channel.id, [member.id], (mentions) => ({ text: `${mentions}: ${hostile}` }));
  expect((await discord.nextMessage()).pings).toEqual([`user:${member.id}`]);
  // Who is called is pinged where they are mentioned alone.
  await platform.call(channel.id, [member.id, stranger.id], () => ({ text: `<@${member.id}> @everyone` }));
  expect((await discord.nextMessage()).pings).toEqual([`user:${member.id}`]);
  expectGoodManners(discord, [[`user:${member.id}`], [`user:${member.id}`]]);
});

it('calls nobody in the messages that a long text goes on in, nor where nobody is called', async () => {
  const { channel, member } = discord;
  const mention = `<@${member.id}>`;
  const long = Array.from({ length: 60 }, () => `${'x'.repeat(80)} ${mention}`).join('\n');
  await platform.call(channel.id, [member.id], (mentions) => ({ text: `${mentions}\n${long}` }));
  const pings = [(await discord.nextMessage()).pings, (await discord.nextMessage()).pings];
  expect(pings).toEqual([[`user:${member.id}`], []]);
  await platform.post(channel.id, { text: mention });
  expect(discord.unguarded()).toHaveLength(1);
});
