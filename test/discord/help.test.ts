import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clubOf } from '../../src/discord/desk.ts';
import { COMMANDS } from '../../src/discord/commands/list.ts';
import type { DiscordPorts } from '../../src/discord/start.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import type { TestMessage } from '../discord-server/message-types.ts';
import type { TestChannel } from '../discord-server/world-types.ts';
import { asSeen } from './as-seen.ts';
import { expectGoodManners, startBot, type Bot } from './bot.ts';
import { makeCore } from './core.ts';

const { report: words } = CATALOGUES.en;
const MESSAGE_CHARACTERS = 2_000;

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

async function start(extra: Partial<DiscordPorts> = {}) {
  const made = makeCore();
  const { converse, ...rest } = made.core;
  bot = await startBot(discord, converse, { ...rest, ...extra });
  return made;
}

/** A channel for the coaches, and that the club has it. */
async function withCoaches({ core }: ReturnType<typeof makeCore>): Promise<TestChannel> {
  const coaches = discord.addChannel({ name: 'coaches' });
  await core.clubs.change(clubOf(discord.guild.id), 'discord:1', [
    { setting: 'coachChannel', to: coaches.id },
  ]);
  return coaches;
}

const help = (p: object = {}): Promise<TestMessage> => discord.command({ name: 'help', ...p }).reply();
const press = async (p: object = {}) => discord.press(await help(p), { label: words.button });

async function report(text: string, p: object = {}): Promise<TestMessage> {
  return discord.submit(await (await press(p)).modal(), { text }).reply();
}

describe('the help', () => {
  it.each(Object.entries(CATALOGUES))('fits into one message in %s and names every command', (_l, words) => {
    const { help: text } = words.discord;
    expect(text.length).toBeLessThanOrEqual(MESSAGE_CHARACTERS);
    for (const name of COMMANDS.keys()) if (name !== 'help') expect(text).toContain(`/${name}`);
  });
});

describe('a report of a problem', () => {
  it('is posted to the coaches: who, where and what, with nothing in it that works', async () => {
    const made = await start({ operatorContact: 'runs_club@club.example' });
    const coaches = await withCoaches(made);
    const text = 'Wrong *answer*!\n@everyone <@1> https://evil.example discord.gg/x';
    const reply = await report(text);
    expect(reply).toMatchObject({
      content: `${words.sent}\n\n${words.operator({ contact: 'runs\\_club@club.example' })}`,
      ephemeral: true,
    });
    const posted = await discord.nextMessage();
    expect(posted.channelId).toBe(coaches.id);
    expect(posted.content.replaceAll('\u200b', '')).toBe(
      words.posted({
        member: `<@${discord.member.id}>`,
        where: `<#${discord.channel.id}>`,
        text: '> Wrong \\*answer\\*!\n> @everyone \\<@1\\> https://evil.example discord.gg/x',
      }),
    );
    expect(posted.content).not.toMatch(/@everyone|:\/\/\w|\w\.\w/);
    expect(posted.pings).toEqual([]);
    const stored = JSON.stringify([...made.stores.values()].map(({ values }) => [...values]));
    expect(stored).not.toContain('Wrong');
    expect(bot?.logged.join('')).not.toContain('Wrong');
  });

  it('goes to the club of direct messages, and says that it was there', async () => {
    const coaches = await withCoaches(await start());
    expect((await report('It does not work.', { dm: true })).content).toBe(words.sent);
    const posted = await discord.nextMessage();
    expect(posted.channelId).toBe(coaches.id);
    expect(posted.content).toContain(words.inDirect);
  });

  it.each([
    ['a club', undefined, {}, words.noCoaches],
    [
      'a club, with an operator',
      'me@club.example',
      {},
      `${words.noCoaches}\n\n${words.operator({ contact: 'me@club.example' })}`,
    ],
  ])('asks for nothing where nobody can be told: %s', async (_which, operatorContact, p, text) => {
    await start(operatorContact === undefined ? {} : { operatorContact });
    const pressed = await press(p);
    expect(await pressed.reply()).toMatchObject({ content: text, ephemeral: true });
  });

  it('says so where there is no club', async () => {
    await start();
    discord.leave(discord.guild, discord.member);
    expect((await (await press({ dm: true })).reply()).content).toBe(words.noClub);
  });

  it('gives the text back where the coaches’ channel is closed to the bot', async () => {
    const made = await start();
    const coaches = await withCoaches(made);
    discord.permit(coaches, 'everyone', { deny: 1n << 11n });
    expect((await report('It does not work.')).content).toBe(
      `${asSeen(discord, words.closed)}\n\n${words.yourText({ text: '> It does not work.' })}`,
    );
  });

  it('gives the text back where the channel was taken away while it was written', async () => {
    const made = await start();
    await withCoaches(made);
    const modal = await (await press()).modal();
    await made.core.clubs.change(clubOf(discord.guild.id), 'discord:1', [
      { setting: 'coachChannel', to: undefined },
    ]);
    expect((await discord.submit(modal, { text: 'Help' }).reply()).content).toBe(
      `${words.noCoaches}\n\n${words.yourText({ text: '> Help' })}`,
    );
  });

  it('that speaks of danger gets what every such message gets, and is passed on', async () => {
    await withCoaches(await start());
    expect((await report('Your plan gave me chest pain')).content).toBe(`Stop now.\n\n${words.sent}`);
    expect((await discord.nextMessage()).content).toContain('chest pain');
  });
});
