import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Converse } from '../../src/answering/conversation.ts';
import type { DiscordPorts } from '../../src/discord/start.ts';
import { clubOf } from '../../src/discord/desk.ts';
import { makeConversations } from '../../src/answering/conversation.ts';
import { keepClubs } from '../../src/stores/clubs.ts';
import { keepTurns } from '../../src/stores/turns.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { roleJson } from '../discord-server/objects.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { expectGoodManners, gate, memoryStore, saying, startBot, type Bot } from './bot.ts';

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

async function start(converse?: Converse, extra?: Partial<DiscordPorts>): Promise<Bot> {
  bot = await startBot(discord, converse, extra);
  return bot;
}

describe('the bot answers', () => {
  it('a message that mentions it, as a reply', async () => {
    const { asked } = await start();
    const message = discord.say({ content: 'can I swim?', mentionBot: true });
    expect(await discord.nextMessage()).toMatchObject({
      content: 'You asked: can I swim?',
      channelId: discord.channel.id,
      repliesTo: message.id,
    });
    expect(asked).toEqual([
      {
        conversation: `${discord.channel.id}-${discord.member.id}`,
        question: { text: 'can I swim?', today: '2026-11-23' },
      },
    ]);
    expectGoodManners(discord);
  });

  it('wherever in the message the mention stands', async () => {
    await start();
    const { id } = discord.botUser;
    discord.say({ content: `so <@${id}> can I swim, <@!${id}>?` });
    expect((await discord.nextMessage()).content).toMatch(/^You asked: so\s+can I swim,\s+\?$/);
    expectGoodManners(discord);
  });

  it.each([
    ['the club’s', [], 'de', 'Hallo'],
    ['the conversation’s', ['¿Puedo nadar el mismo día que corro?'], 'de', 'Hola'],
    ['English', [], undefined, 'Hello'],
  ] as const)(
    'nothing but a mention with a greeting in %s language',
    async (_whose, before, language, hello) => {
      const turns = keepTurns();
      const clubs = keepClubs(memoryStore(), () => 0);
      if (language)
        await clubs.change(clubOf(discord.guild.id), 'test', [{ setting: 'language', to: language }]);
      const { asked } = await start(undefined, { clubs, conversations: makeConversations(turns) });
      const conversation = `${discord.channel.id}-${discord.member.id}`;
      for (const text of before) await turns.add(conversation, [{ role: 'member', text }]);
      discord.say({ content: '', mentionBot: true });
      expect((await discord.nextMessage()).content).toBe(`You asked: ${hello}`);
      expect(asked).toHaveLength(1);
      expectGoodManners(discord);
    },
  );

  it('a reply that pings it, without a further mention', async () => {
    await start();
    discord.say({ content: 'can I swim?', mentionBot: true });
    const first = await discord.nextMessage();
    const second = discord.say({ content: 'and on the same day?', replyTo: first });
    expect(await discord.nextMessage()).toMatchObject({
      content: 'You asked: and on the same day?',
      repliesTo: second.id,
    });
    expectGoodManners(discord);
  });

  it('direct messages', async () => {
    const { asked } = await start();
    discord.say({ content: 'can I swim?', dm: true });
    const channel = discord.directChannel(discord.member);
    expect(await discord.nextMessage()).toMatchObject({
      content: 'You asked: can I swim?',
      channelId: channel.id,
    });
    expect(asked[0]?.conversation).toBe(`${channel.id}-${discord.member.id}`);
    expectGoodManners(discord);
  });

  it('within threads', async () => {
    await start();
    const thread = discord.addThread(discord.channel);
    discord.say({ content: 'can I swim?', mentionBot: true, channel: thread });
    expect((await discord.nextMessage()).channelId).toBe(thread.id);
    expectGoodManners(discord);
  });

  it('a mention alone as a greeting', async () => {
    const { asked } = await start();
    discord.say({ content: '', mentionBot: true });
    await discord.nextMessage();
    expect(asked.map(({ question }) => question.text)).toEqual([CATALOGUES.en.discord.bareMention]);
    expectGoodManners(discord);
  });

  it('what is too long for one message in several, in order', async () => {
    const paragraphs = ['a', 'b', 'c', 'd'].map((letter) => `${letter} `.repeat(700).trim());
    await start(() => Promise.resolve(saying(paragraphs.join('\n\n'))));
    discord.say({ content: 'all of it', mentionBot: true });
    for (const paragraph of paragraphs) expect((await discord.nextMessage()).content).toBe(paragraph);
    expectGoodManners(discord);
  });

  it('a message that Discord delivers twice once', async () => {
    const { asked } = await start();
    discord.say({ content: 'can I swim?', mentionBot: true, twice: true });
    await discord.nextMessage();
    discord.say({ content: 'and cycle?', mentionBot: true });
    await discord.nextMessage();
    expect(asked.map(({ question }) => question.text)).toEqual(['can I swim?', 'and cycle?']);
    expectGoodManners(discord);
  });
});

describe('the role that Discord keeps for the bot', () => {
  function addRole(tags: Record<string, unknown>): string {
    const role = discord.addRole(discord.guild, 'Paceline');
    const data = { ...roleJson(role, 1), managed: true, tags };
    discord.gateway.dispatch('GUILD_ROLE_UPDATE', { guild_id: discord.guild.id, role: data });
    return `<@&${role.id}>`;
  }

  it('is a mention of the bot, and no part of the question', async () => {
    const { asked } = await start();
    const mention = addRole({ bot_id: discord.botUser.id });
    discord.say({ content: `${mention} can I swim?`, mentionBot: true });
    await discord.nextMessage();
    // Without the intent to read messages Discord hides the text of one that mentions only the role.
    discord.say({ content: `${mention} can I swim?` });
    await discord.nextMessage();
    const texts = asked.map(({ question }) => question.text);
    expect(texts).toEqual(['can I swim?', CATALOGUES.en.discord.bareMention]);
    expectGoodManners(discord);
  });

  it('is not that of another bot, or any other role', async () => {
    const { asked } = await start();
    for (const tags of [{ bot_id: discord.member.id }, {}]) discord.say({ content: `${addRole(tags)} hi` });
    discord.say({ content: 'can I cycle?', mentionBot: true });
    await discord.nextMessage();
    expect(asked.map(({ question }) => question.text)).toEqual(['can I cycle?']);
  });
});

it('answers a message that was deleted meanwhile without referring to it', async () => {
  const answer = gate();
  await start(async () => (await answer.opened, saying('Yes.')));
  const message = discord.say({ content: 'can I swim?', mentionBot: true });
  message.deleted = true;
  answer.open();
  expect(await discord.nextMessage()).toMatchObject({ content: 'Yes.', repliesTo: null });
  expectGoodManners(discord);
});

it('leaves alone what is not for it', async () => {
  const { asked } = await start();
  const other = discord.user('Robin');
  const talk = discord.say({ content: 'who runs today?' });
  discord.say({ content: '@everyone can I swim?', extra: { mention_everyone: true } });
  discord.say({ content: 'me', author: other, replyTo: talk });
  discord.say({ content: 'can I swim?', mentionBot: true, author: discord.user('Robot', { bot: true }) });
  discord.say({ content: 'can I swim?', mentionBot: true, extra: { webhook_id: '900000000000000001' } });
  discord.say({ content: 'can I swim?', mentionBot: true, extra: { type: 6 } });
  discord.say({ content: 'can I cycle?', mentionBot: true, author: other });
  await discord.nextMessage();
  expect(asked.map(({ question }) => question.text)).toEqual(['can I cycle?']);
  expectGoodManners(discord);
});

it('does not answer itself, nor a reply to it that does not ping', async () => {
  const { asked } = await start((_conversation, { text }) =>
    Promise.resolve(saying(`${text} <@${discord.botUser.id}>`)),
  );
  discord.say({ content: 'can I swim?', mentionBot: true });
  const first = await discord.nextMessage();
  discord.say({ content: 'thanks', replyTo: first, replyPings: false });
  discord.say({ content: 'can I cycle?', mentionBot: true });
  await discord.nextMessage();
  expect(asked.map(({ question }) => question.text)).toEqual(['can I swim?', 'can I cycle?']);
  expectGoodManners(discord);
});

it('pings nobody, whatever it is made to say', async () => {
  const role = discord.addRole(discord.guild, 'Coaches');
  const hostile = `@everyone @here <@${discord.member.id}> <@!${discord.member.id}> <@&${role.id}>`;
  await start(() =>
    Promise.resolve({
      ...saying(hostile),
      outcome: 'abstain',
      reason: 'not-covered',
      nearest: [hostile],
      citations: [{ section: 'x', title: hostile, quote: hostile }],
    }),
  );
  discord.say({ content: hostile, mentionBot: true });
  expect((await discord.nextMessage()).content).not.toMatch(/@everyone|@here|<@[!&]?\d/);
  await discord.command({ name: 'ask', options: { question: hostile } }).reply();
  expect(discord.outgoing).toHaveLength(2);
  expectGoodManners(discord);
});

describe('the typing sign', () => {
  it('is shown while an answer takes long, again and again', async () => {
    const answer = gate();
    await start(async () => (await answer.opened, saying('At last.')), {
      timings: { typingAfterMs: 10, typingEveryMs: 20 },
    });
    discord.say({ content: 'can I swim?', mentionBot: true });
    await discord.waitUntil('three typing signs', () => discord.typings.length >= 3);
    answer.open();
    expect((await discord.nextMessage()).content).toBe('At last.');
    expect(new Set(discord.typings)).toEqual(new Set([discord.channel.id]));
    expectGoodManners(discord);
  });

  it('is not shown for an answer that is there at once', async () => {
    await start();
    discord.say({ content: 'can I swim?', mentionBot: true });
    await discord.nextMessage();
    expect(discord.typings).toEqual([]);
  });
});

it('writes a log that a message of one letter leaves readable', async () => {
  const { logged } = await start(() => Promise.reject(new Error('no answer')));
  discord.say({ content: 'e', mentionBot: true });
  await discord.nextMessage();
  const line = logged.find((one) => one.includes('an answer failed'));
  expect(line).toContain('"name":"Error"');
  expect(line).not.toContain('hidden');
  expectGoodManners(discord);
});

it('tells of an error of ours with a reference that the log has too, and goes on', async () => {
  let broken = true;
  const { logged } = await start((_conversation, { text }) => {
    if (broken) throw new Error(`cannot read ${text}`);
    return Promise.resolve(saying('Yes.'));
  });
  discord.say({ content: 'my secret knee trouble', mentionBot: true });
  const { content } = await discord.nextMessage();
  const [, reference = ''] = /`([0-9a-f]{6})`/.exec(content) ?? [];
  expect(content).toBe(CATALOGUES.en.discord.error({ reference }));
  expect(logged.filter((line) => line.includes(reference))).toHaveLength(1);
  expect(logged.join('')).not.toContain('knee');
  broken = false;
  discord.say({ content: 'can I swim?', mentionBot: true });
  expect((await discord.nextMessage()).content).toBe('Yes.');
  expectGoodManners(discord);
});
