import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clubOf, memberOf } from '../../src/discord/desk.ts';
import type { Ask } from '../../src/answering/answer.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { expectGoodManners, gate, saying, startBot, type Bot } from './bot.ts';
import { makeCore } from './core.ts';

const { privacy: words } = CATALOGUES.en;

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

async function start(change: (core: ReturnType<typeof makeCore>['core']) => object = () => ({}), ask?: Ask) {
  const made = makeCore(ask);
  const { converse, ...rest } = made.core;
  bot = await startBot(discord, converse, { ...rest, ...change(made.core) });
  return made;
}

const run = (subcommand: 'show' | 'forget', p: object = {}) =>
  discord.command({ name: 'privacy', subcommand, ...p });

/** A profile, a vote, a question that is remembered. */
async function leaveTraces(): Promise<void> {
  const options = { level: 'beginner', club: discord.guild.id };
  await discord.command({ name: 'profile', subcommand: 'set', options }).reply();
  const answer = await discord.command({ name: 'ask', options: { question: 'Can I swim?' } }).reply();
  await discord.press(answer, { label: CATALOGUES.en.answerButtons.helpful }).reply();
}

describe('/privacy show', () => {
  it('shows a member alone what is held, readable and as a file', async () => {
    await start();
    await leaveTraces();
    const message = await run('show').reply();
    expect(message.ephemeral).toBe(true);
    for (const told of [
      words.shown,
      '**Level:** beginner',
      words.told.directClub({ server: discord.guild.name }),
      words.told.votes({ count: 1, helpful: 1 }),
      words.told.conversations({ count: 1 }),
    ]) {
      expect(message.content).toContain(told);
    }
    const [file] = message.files;
    expect(file?.name).toBe('paceline-about-me.json');
    expect(JSON.parse(new TextDecoder().decode(file?.bytes))).toMatchObject({
      member: memberOf(discord.member.id),
      profile: { level: 'beginner' },
      directClub: clubOf(discord.guild.id),
      votes: [{ club: clubOf(discord.guild.id), helpful: true }],
      conversations: [{ turns: [{ text: 'Can I swim?' }, { text: 'You asked: Can I swim?' }] }],
    });
  });

  it('says so where nothing is held, and shows nothing of others', async () => {
    await start();
    await leaveTraces();
    const message = await run('show', { user: discord.stranger }).reply();
    expect(message).toMatchObject({ content: words.nothingHeld, files: [], ephemeral: true });
  });
});

describe('/privacy forget', () => {
  it('asks first, then deletes all of it, and says what', async () => {
    const { stores } = await start();
    await leaveTraces();
    const asked = await run('forget').reply();
    expect(asked.ephemeral).toBe(true);
    expect(asked.content).toContain(words.willDelete);
    expect((await run('show').reply()).content).toContain(words.shown);
    const done = await discord.press(asked, { label: words.confirm }).updated();
    expect(discord.components(done)).toEqual([]);
    expect(done.content.split('\n')).toEqual([
      words.deleted,
      `- ${words.things.profile}`,
      `- ${words.things.directClub}`,
      `- ${words.things.votes}`,
      `- ${words.things.conversations}`,
      `- ${words.things.metIn}`,
      words.messagesStay,
    ]);
    expect((await run('show').reply()).content).toBe(words.nothingHeld);
    const left = JSON.stringify([...stores.values()].map(({ values }) => [...values]));
    expect(left).not.toContain(discord.member.id);
  });

  it('forgets the conversation: the next question stands alone', async () => {
    const { core } = await start();
    await leaveTraces();
    const asked = await run('forget').reply();
    const conversation = `${discord.channel.id}-${discord.member.id}`;
    expect(await core.conversations.turns(conversation)).toHaveLength(2);
    await discord.press(asked, { label: words.confirm }).updated();
    expect(await core.conversations.turns(conversation)).toEqual([]);
  });

  it.each(['something', 'nothing'])(
    'leaves nothing of a question that is still being answered; else %s is held',
    async (what) => {
      const answer = gate();
      const { stores, core } = await start(undefined, async ({ text }) => {
        if (text === 'Slow?') await answer.opened;
        return saying(`You asked: ${text}`);
      });
      if (what === 'something') await leaveTraces();
      const slow = discord.command({ name: 'ask', options: { question: 'Slow?' } });
      await slow.acknowledged();
      const asked = await run('forget').reply();
      if (what === 'something') await discord.press(asked, { label: words.confirm }).updated();
      else expect(asked.content).toContain(words.things.conversations);
      answer.open();
      expect((await slow.reply()).content).toContain('You asked: Slow?');
      expect(await core.conversations.turns(`${discord.channel.id}-${discord.member.id}`)).toEqual([]);
      expect((await run('show').reply()).content).toBe(words.nothingHeld);
      const left = JSON.stringify([...stores.values()].map(({ values }) => [...values]));
      expect(left).not.toContain(discord.member.id);
    },
  );

  it('keeps the changes of a club, without who made them', async () => {
    const { core } = await start();
    const club = clubOf(discord.guild.id);
    await core.clubs.change(club, memberOf(discord.moderator.id), [{ setting: 'keepDays', to: 30 }]);
    const asked = await run('forget', { user: discord.moderator }).reply();
    await discord.press(asked, { label: words.confirm }, { user: discord.moderator }).updated();
    const log = discord.command({ name: 'club', subcommand: 'log', user: discord.moderator });
    const { content } = await log.reply();
    expect(content).toContain(words.somebody);
    expect(content).not.toContain(discord.moderator.id);
  });

  it('offers nothing where nothing is held', async () => {
    await start();
    const message = await run('forget').reply();
    expect(message.content).toBe(words.nothingToDelete);
    expect(discord.components(message)).toEqual([]);
  });

  it('says what could not be deleted, with a reference that the log has', async () => {
    await start(({ held }) => ({
      held: held.map((one) =>
        one.name === 'votes' ? { ...one, forget: () => Promise.reject(new Error('disk')) } : one,
      ),
    }));
    await leaveTraces();
    const asked = await run('forget').reply();
    const { content } = await discord.press(asked, { label: words.confirm }).updated();
    const [, reference = ''] = /`([0-9a-f]{6})`/.exec(content) ?? [];
    expect(content).toContain(`${words.notDeleted({ reference })}\n- ${words.things.votes}`);
    expect(content).toContain(`- ${words.things.profile}`);
    expect(bot?.logged.filter((line) => line.includes(`"reference":"${reference}"`))).toHaveLength(1);
  });
});
