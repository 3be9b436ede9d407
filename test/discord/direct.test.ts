import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clubOf, memberOf } from '../../src/discord/desk.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import type { TestGuild } from '../discord-server/world-types.ts';
import { asSeen } from './as-seen.ts';
import { expectGoodManners, startBot, type Bot } from './bot.ts';
import { makeCore } from './core.ts';

const { direct: words } = CATALOGUES.en.profile;
const MOST_ASKED = 20;

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

async function start() {
  const made = makeCore();
  const { converse, ...rest } = made.core;
  bot = await startBot(discord, converse, rest);
  return made;
}

type Core = ReturnType<typeof makeCore>['core'];

/** Gives a club limits of its own, which show in what the handler is asked. */
const limitTo = (core: Core, guild: TestGuild, mostSessions: number) =>
  core.clubs.change(clubOf(guild.id), 'discord:1', [{ setting: 'limits', to: { mostSessions } }]);

/** The club's limit of the last question that was asked. */
const limitAsked = (): number | undefined => bot?.asked.at(-1)?.question.club?.limits?.mostSessions;

async function write(content = 'Swim?'): Promise<string> {
  discord.say({ content, dm: true });
  return (await discord.nextMessage()).content;
}

const set = (options: Record<string, string>, p: object = {}) =>
  discord.command({ name: 'profile', subcommand: 'set', options, ...p });

const lookups = (): number => discord.requests.filter(({ path }) => /\/members\/\d+$/.test(path)).length;

describe('a direct message', () => {
  it('goes by the only common club, which is said where the conversation begins', async () => {
    const { core } = await start();
    await limitTo(core, discord.guild, 3);
    discord.guild.strangers.delete(discord.member.id);
    expect(await write()).toBe(`You asked: Swim?\n\n-# ${words.from({ server: discord.guild.name })}`);
    expect(limitAsked()).toBe(3);
    expect(await write('And yoga?')).toBe('You asked: And yoga?');
    expect(limitAsked()).toBe(3);
    expect(lookups()).toBe(1);
  });

  it('goes by none of several until one is chosen, and says how', async () => {
    const { core } = await start();
    const other = discord.addGuild('Other runners');
    await limitTo(core, discord.guild, 3);
    await limitTo(core, other, 5);
    expect(await write()).toBe(`You asked: Swim?\n\n-# ${asSeen(discord, words.several)}`);
    expect(limitAsked()).toBeUndefined();
    expect((await set({ club: other.id }).reply()).content).toBe(words.kept({ server: 'Other runners' }));
    await write();
    expect(limitAsked()).toBe(5);
    const call = discord.command({ name: 'ask', options: { question: 'Yoga?' }, dm: true });
    await call.reply();
    expect(limitAsked()).toBe(5);
  });

  it('goes by the server that it is not written in only there', async () => {
    const { core } = await start();
    const other = discord.addGuild('Other runners');
    await limitTo(core, discord.guild, 3);
    await core.chosenClubs.choose(memberOf(discord.member.id), clubOf(other.id));
    await discord.command({ name: 'ask', options: { question: 'Yoga?' } }).reply();
    expect(limitAsked()).toBe(3);
  });

  it('goes by no club whose server the member or the bot has left', async () => {
    const { core, clock } = await start();
    const other = discord.addGuild('Other runners');
    const third = discord.addGuild('Third runners');
    await limitTo(core, other, 5);
    await core.chosenClubs.choose(memberOf(discord.member.id), clubOf(other.id));
    await write();
    expect(limitAsked()).toBe(5);
    discord.leave(other, discord.member);
    clock.at += 600_000;
    await write();
    expect(limitAsked()).toBeUndefined();
    await core.chosenClubs.choose(memberOf(discord.member.id), clubOf(third.id));
    discord.removeGuild(third);
    discord.leave(discord.guild, discord.member);
    clock.at += 600_000;
    expect(await write()).toBe('You asked: Swim?');
  });

  it('says nothing of a club beside a danger', async () => {
    await start();
    expect(await write('chest pain')).toBe('Stop now.');
  });

  it('is answered without a club where Discord does not say who is where', async () => {
    const { core } = await start();
    await limitTo(core, discord.guild, 3);
    discord.fault({ kind: 'status', status: 403, method: 'GET', path: /\/members\/\d+$/ });
    expect(await write()).toBe('You asked: Swim?');
    expect(limitAsked()).toBeUndefined();
    expect(bot?.logged.join('')).toContain('it is not known whether a member is in a server');
    await write();
    expect(limitAsked()).toBe(3);
  });

  it('shows the name of a server with nothing in it that works', async () => {
    await start();
    discord.leave(discord.guild, discord.member);
    discord.addGuild('**@everyone** discord.gg/x');
    const content = await write();
    expect(content.replaceAll('\u200b', '')).toContain('\\*\\*@everyone\\*\\* discord.gg/x');
    expect(content).not.toMatch(/@everyone|\w\.\w/);
  });

  it('goes by where the member was met where the bot is in many servers', async () => {
    for (let count = 1; count <= MOST_ASKED; count++) discord.addGuild(`Club ${count}`);
    const { core } = await start();
    await limitTo(core, discord.guild, 3);
    expect(await write()).toBe('You asked: Swim?');
    expect(limitAsked()).toBeUndefined();
    expect(lookups()).toBe(0);
    discord.say({ content: 'Hello', mentionBot: true });
    await discord.nextMessage();
    await write();
    expect(limitAsked()).toBe(3);
  });
});

describe('/profile set club', () => {
  const offered = async (typed: string, p: object = {}) =>
    (await discord.type({ name: 'profile', subcommand: 'set', focused: 'club', typed, ...p }).choices()).map(
      ({ name }) => name,
    );

  it('offers the servers that the member shares with the bot', async () => {
    const { core } = await start();
    discord.addGuild('Other runners');
    const foreign = discord.addGuild('Strange runners');
    discord.leave(foreign, discord.member);
    expect(await offered('')).toEqual([discord.guild.name, 'Other runners']);
    expect(await offered('oTHer')).toEqual(['Other runners']);
    await core.chosenClubs.choose(memberOf(discord.member.id), clubOf(discord.guild.id));
    expect(await offered('other', { dm: true })).toEqual(['Other runners', words.none]);
  });

  it('keeps, shows and forgets the choice, beside the profile', async () => {
    const { core } = await start();
    const chosen = () => core.chosenClubs.read(memberOf(discord.member.id));
    const server = discord.guild.name;
    const both = (await set({ club: server.toUpperCase(), level: 'beginner' }).reply()).content;
    expect(both).toContain('**Level:** beginner');
    expect(both).toContain(words.kept({ server }));
    expect(await chosen()).toBe(clubOf(discord.guild.id));
    const show = discord.command({ name: 'profile', subcommand: 'show' });
    expect((await show.reply()).content).toContain(words.shown({ server }));
    expect((await set({ club: 'none' }).reply()).content).toBe(words.forgotten);
    expect(await chosen()).toBeUndefined();
    await set({ club: discord.guild.id }).reply();
    await discord.command({ name: 'profile', subcommand: 'forget' }).reply();
    expect(await chosen()).toBeUndefined();
  });

  it('takes no server that they do not share, and no other reads a choice', async () => {
    const { core } = await start();
    const foreign = discord.addGuild('Strange runners');
    discord.leave(foreign, discord.member);
    for (const club of [foreign.id, foreign.name, '@everyone']) {
      expect((await set({ club }).reply()).content).toBe(asSeen(discord, words.unknown));
    }
    expect(await core.chosenClubs.read(memberOf(discord.member.id))).toBeUndefined();
  });

  it('keeps nothing where something else is wrong', async () => {
    const { core } = await start();
    await set({ club: discord.guild.id, race: '2020-01-01' }).reply();
    expect(await core.chosenClubs.read(memberOf(discord.member.id))).toBeUndefined();
  });
});
