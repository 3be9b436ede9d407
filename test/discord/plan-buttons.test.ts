import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeAsk } from '../../src/answering/ask.ts';
import { makeConversations, makeConverse } from '../../src/answering/conversation.ts';
import type { Clubs } from '../../src/club/clubs.ts';
import { keepClubs } from '../../src/stores/clubs.ts';
import { keepTurns } from '../../src/stores/turns.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { shippedBook } from '../answering/shipped.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { asSeen } from './as-seen.ts';
import { expectGoodManners, memoryStore, shelfOf, startBot, type Bot } from './bot.ts';

const words = CATALOGUES.en.planButtons;
const WEEK = { runs: 'Mon easy, Tue intervals, Sun long', sessions: 'swim, yoga', level: 'beginner' };

const book = await shippedBook();
const ask = makeAsk(book);

let discord: TestDiscord;
let bot: Bot;
let clubs: Clubs;

beforeEach(async () => {
  discord = await startTestDiscord();
  const turns = keepTurns();
  const converse = makeConverse(ask, turns, (error) => {
    throw error;
  });
  clubs = keepClubs(memoryStore(), () => 0);
  bot = await startBot(discord, converse, {
    shelf: shelfOf({ ask, book }),
    clubs,
    conversations: makeConversations(turns),
  });
});

afterEach(async () => {
  await bot.running.stop();
  expectGoodManners(discord);
  await discord.close();
});

const plan = (subcommand: string, options: Record<string, string | number>) =>
  discord.command({ name: 'plan', subcommand, options });
const labels = (message: Parameters<TestDiscord['components']>[0]): string[] =>
  discord.components(message).map(({ label }) => label ?? '');

describe('a week', () => {
  it('comes with its text, its picture and the picture’s alt text in one laid out message', async () => {
    const message = await plan('week', WEEK).reply();
    expect(message.content).toBe('');
    expect(discord.textOf(message)).toMatch(/\*\*Tue\*\* intervals/);
    const [file] = message.files;
    expect(file?.name).toBe('week.png');
    expect(
      Buffer.from(file?.bytes ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(file?.description).toMatch(/Tue/);
  });

  it('is decided anew on other days, with easy sessions and with one fewer, for its asker alone', async () => {
    const message = await plan('week', WEEK).reply();
    for (const label of Object.values(words.variants)) {
      expect(labels(message)).toContain(label);
      const other = await discord.press(message, { label }).reply();
      expect(discord.textOf(other)).not.toBe(discord.textOf(message));
    }
    const stranger = discord.press(message, { label: words.variants.easier }, { user: discord.stranger });
    expect(await stranger.acknowledged()).toMatchObject({ ephemeral: true });
    expect((await stranger.reply()).content).toBe(asSeen(discord, CATALOGUES.en.answerButtons.onlyAsker));
  });

  it('begins with the club’s first day: in its text, its picture’s alt text, its calendar and the selects of days', async () => {
    const home = `discord:${discord.guild.id}`;
    await clubs.change(home, 'test', [
      { setting: 'weekStart', to: 'sunday' },
      { setting: 'zone', to: 'Europe/Madrid' },
    ]);
    const message = await plan('week', WEEK).reply();
    const days = discord.textOf(message).match(/^\*\*(\w{3})\*\*/gm);
    expect(days?.map((day) => day.slice(2, 5)).join()).toBe('Sun,Mon,Tue,Wed,Thu,Fri,Sat');
    const alt = message.files[0]?.description ?? '';
    expect(alt.indexOf('Sun')).toBeLessThan(alt.indexOf('Mon'));
    // Today is Monday, the 23rd: the next week begins on the 29th, and its Monday is the day after.
    expect(alt).toContain('29 November');
    const made = await discord.press(message, { label: words.calendar }).reply();
    const file = new TextDecoder().decode(made.files[0]?.bytes);
    const starts = [...file.matchAll(/^DTSTART[^:]*:(\d{8})/gm)].map(([, day = '']) => day).toSorted();
    expect(starts[0] && starts[0] >= '20261129').toBe(true);
    expect(starts.at(-1) && (starts.at(-1) ?? '') <= '20261205').toBe(true);
    const setup = discord.command({ name: 'club', subcommand: 'setup', user: discord.moderator });
    const times = discord.choose(await setup.reply(), 'club-page', ['times'], { user: discord.moderator });
    const select = discord
      .components(await times.updated())
      .find(({ customId }) => customId === 'club-set|week-start');
    expect(select?.options.map(({ value }) => value)[0]).toBe('sunday');
  });

  it('is put into no calendar where nobody has set a time zone', async () => {
    const message = await plan('week', WEEK).reply();
    const made = await discord.press(message, { label: words.calendar }).reply();
    expect(made.content).toBe(asSeen(discord, words.calendarWithoutZone));
    expect(made.files).toEqual([]);
  });

  it('can be put into a calendar by everybody, each with a file of their own', async () => {
    await clubs.change(`discord:${discord.guild.id}`, 'test', [{ setting: 'zone', to: 'Europe/Madrid' }]);
    const message = await plan('week', WEEK).reply();
    const pressed = discord.press(message, { label: words.calendar }, { user: discord.stranger });
    expect(await pressed.acknowledged()).toMatchObject({ ephemeral: true });
    const made = await pressed.reply();
    expect(made.content).toContain(words.calendarMade);
    const [file] = made.files;
    expect(file?.name).toBe('week.ics');
    const text = Buffer.from(file?.bytes ?? []).toString();
    expect(text).toMatch(/^BEGIN:VCALENDAR/);
    expect(text).toMatch(/SUMMARY:.*wim/);
    expect(text).not.toContain(discord.stranger.id);
  });

  it('that was asked for in words is answered by text, with the picture at a press', async () => {
    const message = await discord
      .command({
        name: 'ask',
        options: {
          question: 'Build my week: easy run Monday, intervals Tuesday, long run Sunday, and two swims',
        },
      })
      .reply();
    expect(message.content).not.toBe('');
    const pressed = discord.press(message, { label: words.picture });
    const [file] = (await pressed.reply()).files;
    expect(file?.name).toBe('week.png');
  });
});

describe('a plan of one day', () => {
  it('may be asked with an easy session, and has no week', async () => {
    const message = await plan('day', { run: 'intervals', activity: 'swimming', intensity: 'hard' }).reply();
    expect(labels(message)).toContain(words.variants.easier);
    expect(labels(message)).not.toContain(words.calendar);
    const easier = await discord.press(message, { label: words.variants.easier }).reply();
    expect(easier.content).toMatch(/^Yes/);
  });

  it('that goes by somebody’s body carries nothing of it', async () => {
    const call = discord.command({
      name: 'ask',
      options: { question: 'My legs are sore, which cross-training should I do?' },
    });
    const message = await call.reply();
    for (const { customId = '' } of discord.components(message)) expect(customId).not.toMatch(/^what-if/);
  });
});
