import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Converse } from '../../src/answering/conversation.ts';
import { planFromOptions } from '../../src/answering/plan-options.ts';
import type { DiscordPorts } from '../../src/discord/start.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { asSeen } from './as-seen.ts';
import { expectGoodManners, gate, saying, startBot, type Bot } from './bot.ts';

const words = CATALOGUES.en.discord;
const EPHEMERAL = true;
const TODAY = '2026-11-23';

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

describe('/ask', () => {
  it('is answered directly, for all to see, within the conversation of channel and member', async () => {
    const { asked } = await start();
    const call = discord.command({ name: 'ask', options: { question: 'Can I swim?' }, locale: 'de' });
    expect(await call.acknowledged()).toMatchObject({ kind: 'reply', ephemeral: false });
    expect((await call.reply()).content).toBe('You asked: Can I swim?');
    expect(asked).toEqual([
      {
        conversation: `${discord.channel.id}-${discord.member.id}`,
        question: { text: 'Can I swim?', locale: 'de', today: '2026-11-23' },
      },
    ]);
    expectGoodManners(discord);
  });

  it('works in direct messages', async () => {
    await start();
    const call = discord.command({ name: 'ask', options: { question: 'Can I swim?' }, dm: true });
    expect((await call.reply()).content).toBe('You asked: Can I swim?');
    expectGoodManners(discord);
  });

  it('is deferred when the answer takes longer, and edited when it is there', async () => {
    const answer = gate();
    await start(async () => (await answer.opened, saying('There you are.')), {
      timings: { deferAfterMs: 20 },
    });
    const call = discord.command({ name: 'ask', options: { question: 'Can I swim?' } });
    expect(await call.acknowledged()).toMatchObject({ kind: 'deferred', ephemeral: false });
    answer.open();
    expect(await call.reply()).toMatchObject({ content: 'There you are.', loading: false });
    expect(call.followUps).toEqual([]);
    expectGoodManners(discord);
  });

  it.each([
    ['directly', 1_500],
    ['deferred', 1],
  ])('sends what is too long for one message as follow-ups (%s)', async (_how, deferAfterMs) => {
    const answer = gate();
    if (deferAfterMs > 1) answer.open();
    const paragraphs = ['a', 'b', 'c'].map((letter) => `${letter} `.repeat(700).trim());
    await start(async () => (await answer.opened, saying(paragraphs.join('\n\n'))), {
      timings: { deferAfterMs },
    });
    const call = discord.command({ name: 'ask', options: { question: 'All of it, please' } });
    await call.acknowledged();
    answer.open();
    const first = await call.reply();
    const others = await call.waitForFollowUps(2);
    expect([first, ...others].map((message) => message.content)).toEqual(paragraphs);
    expectGoodManners(discord);
  });

  it('is answered once when it arrives twice', async () => {
    const { asked } = await start();
    const call = discord.command({ name: 'ask', options: { question: 'Can I swim?' }, twice: true });
    await call.reply();
    const next = discord.command({ name: 'ask', options: { question: 'And cycle?' } });
    await next.reply();
    expect(asked.map(({ question }) => question.text)).toEqual(['Can I swim?', 'And cycle?']);
    expectGoodManners(discord);
  });
});

describe('/plan', () => {
  it.each([
    ['day', { run: 'intervals', activity: 'swimming', intensity: 'easy' }],
    ['day', {}],
    ['days', { level: 'beginner', count: 4 }],
    ['week', { runs: 'Mon easy, Sun long', sessions: 'swim, gym x2', not: 'Fri', race: 'in 10 weeks' }],
    ['check', { week: 'Tue intervals, Wed swim, Fri gym', level: 'beginner' }],
  ] as const)('%s hands the options to the planner: %j', async (subcommand, options) => {
    const { asked } = await start();
    const call = discord.command({ name: 'plan', subcommand, options });
    expect(await call.acknowledged()).toMatchObject({ ephemeral: false });
    await call.reply();
    const expected = planFromOptions(subcommand, options, { today: TODAY });
    if (!('plan' in expected)) throw new Error('the options of the test are wrong');
    expect(asked.map(({ question }) => question)).toEqual([
      { text: CATALOGUES.en.plan.asked(expected.plan), plan: expected.plan, locale: 'en-US', today: TODAY },
    ]);
    expectGoodManners(discord);
  });

  it.each([
    ['week', { sessions: 'swim', not: '*Funday*' }, /funday.+Did you mean Sunday\?/i],
    ['week', { runs: 'Mon easy' }, /^Every session there has its day already/],
    ['week', { sessions: '30 swims' }, /^\d+ sessions are more than/],
    ['check', { week: 'Mon easy', race: '2020-01-01' }, /^The race on 1 January 2020 is over already\./],
    ['check', { week: '@everyone' }, /^I found no session there\./],
  ] as const)(
    '%s says what is wrong with %j, without asking the handler',
    async (subcommand, options, text) => {
      const { asked } = await start();
      expect((await discord.command({ name: 'plan', subcommand, options }).reply()).content).toMatch(text);
      expect(asked).toEqual([]);
      expectGoodManners(discord);
    },
  );

  it.each(['https://evil.example/x', 'discord.gg/abc', 'http://1.2.3.4', '//evil.example'])(
    'repeats no link that works: %s',
    async (link) => {
      await start();
      const call = discord.command({ name: 'plan', subcommand: 'week', options: { race: link } });
      const { content } = await call.reply();
      expect(content.replaceAll('\u200b', '')).toContain(link);
      expect(content).not.toMatch(/:\/\/\w|\w\.\w/);
      expectGoodManners(discord);
    },
  );

  it('asks a text that speaks of danger as it stands', async () => {
    const { asked } = await start();
    const options = { week: 'Mon long, chest pain, Tue swim' };
    await discord.command({ name: 'plan', subcommand: 'check', options }).reply();
    expect(asked.map(({ question }) => question)).toEqual([
      { text: options.week, locale: 'en-US', today: TODAY },
    ]);
    expectGoodManners(discord);
  });
});

describe('/profile', () => {
  const run = (subcommand: string, options: Record<string, string> = {}) =>
    discord.command({ name: 'profile', subcommand, options });

  it('is kept, shown and forgotten, for the member alone to see', async () => {
    await start();
    const set = run('set', { level: 'beginner', 'run-days': 'Mon, Wed', 'at-hand': 'pool' });
    expect(await set.acknowledged()).toMatchObject({ kind: 'reply', ephemeral: EPHEMERAL });
    expect((await set.reply()).content).toContain('**Running days:** Monday, Wednesday');
    const show = run('show');
    expect(await show.acknowledged()).toMatchObject({ ephemeral: EPHEMERAL });
    expect((await show.reply()).content).toContain('**Level:** beginner');
    await run('set', { clear: 'level' }).reply();
    expect((await run('show').reply()).content).not.toContain('Level');
    expect((await run('forget').reply()).content).toBe(CATALOGUES.en.profile.forgotten);
    expect((await run('show').reply()).content).toBe(asSeen(discord, CATALOGUES.en.profile.nothingHeld));
    expectGoodManners(discord);
  });

  it('says what is wrong, and keeps nothing then', async () => {
    await start();
    expect((await run('set', { level: 'beginner', race: '2020-01-01' }).reply()).content).toMatch(
      /^The race on/,
    );
    expect((await run('set', { likes: '@everyone' }).reply()).content).toMatch(/is no activity that I know/);
    expect((await run('set').reply()).content).toMatch(/^There is nothing to change\./);
    expect((await run('show').reply()).content).toBe(asSeen(discord, CATALOGUES.en.profile.nothingHeld));
    expectGoodManners(discord);
  });

  it('speaks of danger apart from what others can read', async () => {
    const { asked, askedApart } = await start();
    const call = run('set', { refuses: 'rowing since my chest pain' });
    expect(await call.acknowledged()).toMatchObject({ ephemeral: EPHEMERAL });
    expect((await call.reply()).content).toBe('You asked apart: rowing since my chest pain');
    expect(asked).toEqual([]);
    expect(askedApart).toEqual([
      { text: 'rowing since my chest pain', locale: 'en-US', today: TODAY, history: [] },
    ]);
    expectGoodManners(discord);
  });

  it('goes with every way of asking, and with nobody else’s questions', async () => {
    const { asked } = await start();
    await run('set', { goal: 'marathon' }).reply();
    await discord.command({ name: 'ask', options: { question: 'Swim?' } }).reply();
    await discord.command({ name: 'plan', subcommand: 'days', options: {} }).reply();
    discord.say({ content: 'Swim?', mentionBot: true });
    const first = await discord.nextMessage();
    discord.say({ content: 'And yoga?', replyTo: first });
    await discord.nextMessage();
    discord.say({ content: 'Swim?', dm: true });
    await discord.nextMessage();
    discord.say({ content: 'Swim?', mentionBot: true, author: discord.user('Other') });
    await discord.nextMessage();
    expect(asked.map(({ question }) => question.profile)).toEqual([
      ...Array.from({ length: 5 }, () => ({ goal: 'marathon' })),
      undefined,
    ]);
    expectGoodManners(discord);
  });

  it('is left out where it cannot be read', async () => {
    const broken = (): Promise<never> => Promise.reject(new Error('disk'));
    const { asked, logged } = await start(undefined, {
      profiles: { read: broken, change: broken, forget: broken },
    });
    const call = discord.command({ name: 'ask', options: { question: 'Swim?' } });
    expect((await call.reply()).content).toBe('You asked: Swim?');
    expect(asked[0]?.question).not.toHaveProperty('profile');
    expect(logged.join('')).toContain('what is kept could not be read');
    expect((await run('show').reply()).content).toMatch(/reference: `/);
    expectGoodManners(discord);
  });
});

describe('/help', () => {
  it('is shown to the asker alone, without asking the handler', async () => {
    const { asked } = await start();
    const call = discord.command({ name: 'help' });
    expect(await call.acknowledged()).toMatchObject({ kind: 'reply', ephemeral: EPHEMERAL });
    expect((await call.reply()).content).toBe(asSeen(discord, words.help));
    expect(asked).toEqual([]);
    expectGoodManners(discord);
  });
});

it('says of a command that it no longer has what to do', async () => {
  await start();
  const call = discord.command({ name: 'pace', unregistered: true });
  expect(await call.reply()).toMatchObject({
    content: asSeen(discord, words.unknownCommand),
    ephemeral: EPHEMERAL,
  });
  expectGoodManners(discord);
});

describe('an error of ours', () => {
  const question = 'my secret knee trouble';

  async function expectReference(call: ReturnType<TestDiscord['command']>, logged: string[]): Promise<void> {
    const { content } = await call.reply();
    const [, reference = ''] = /`([0-9a-f]{6})`/.exec(content) ?? [];
    expect(content).toBe(words.error({ reference }));
    const lines = logged.filter((line) => line.includes(`"reference":"${reference}"`));
    expect(lines).toHaveLength(1);
    expect(logged.join('')).not.toContain('knee');
    expect(logged.join('')).not.toContain(discord.token);
  }

  it('is one line with a reference, which the log has too; the next question is answered', async () => {
    let broken = true;
    const { logged } = await start((_conversation, { text }) => {
      if (broken) throw new Error(`cannot read ${text}`);
      return Promise.resolve(saying('Yes.'));
    });
    await expectReference(discord.command({ name: 'ask', options: { question } }), logged);
    broken = false;
    expect((await discord.command({ name: 'ask', options: { question } }).reply()).content).toBe('Yes.');
    expectGoodManners(discord);
  });

  it('comes in place of an answer that fails after the deferral', async () => {
    const failing = gate();
    const { logged } = await start(
      async (_conversation, { text }) => {
        await failing.opened;
        throw new Error(`cannot read ${text}`);
      },
      { timings: { deferAfterMs: 1 } },
    );
    const call = discord.command({ name: 'ask', options: { question } });
    expect(await call.acknowledged()).toMatchObject({ kind: 'deferred' });
    failing.open();
    await expectReference(call, logged);
    expectGoodManners(discord);
  });

  it('comes in place of an answer that never ends', async () => {
    const never = gate();
    const { logged } = await start(async () => (await never.opened, saying('Too late.')), {
      timings: { deferAfterMs: 1, answerWithinMs: 50 },
    });
    await expectReference(discord.command({ name: 'ask', options: { question } }), logged);
    expectGoodManners(discord);
  });
});
