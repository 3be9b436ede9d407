import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Converse } from '../../src/answering/conversation.ts';
import { makeConversations, makeConverse } from '../../src/answering/conversation.ts';
import { makeAsk } from '../../src/answering/ask.ts';
import { makeSuggest } from '../../src/answering/suggest.ts';
import type { DiscordPorts } from '../../src/discord/start.ts';
import { keepClubs } from '../../src/stores/clubs.ts';
import { keepTurns } from '../../src/stores/turns.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { shippedBook } from '../answering/shipped.ts';
import { caller } from '../discord-server/raw-client.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { asSeen } from './as-seen.ts';
import { expectGoodManners, memoryStore, shelfOf, startBot, type Bot } from './bot.ts';

const words = CATALOGUES.en.answerButtons;
const SAME_DAY = 'Can I cross-train and run on the same day?';
const YOGA = 'Is yoga good for runners?';
const UNCOVERED = 'Which running shoes should I buy?';
const DANGER = 'I have chest pain when I run, can I swim?';

const book = await shippedBook();
const ask = makeAsk(book);

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

/** The bot with the real handler and the shipped book. */
async function start(extra: Partial<DiscordPorts> = {}): Promise<void> {
  const turns = keepTurns();
  const converse: Converse = makeConverse(ask, turns, (error) => {
    throw error;
  });
  bot = await startBot(discord, converse, {
    shelf: shelfOf({ ask, book, suggest: makeSuggest(book, async () => {}) }),
    conversations: makeConversations(turns),
    ...extra,
  });
}

const asked = (question: string, options: Record<string, string | boolean> = {}) =>
  discord.command({ name: 'ask', options: { question, ...options } });
const labels = (message: Parameters<TestDiscord['components']>[0]): string[] =>
  discord.components(message).map(({ label }) => label ?? '');

describe('an answer', () => {
  it('shows its text with numbered titles, and the quotes in the same order at a press', async () => {
    await start();
    const message = await asked(YOGA).reply();
    const titles = [...(/^-# (.+)$/m.exec(message.content)?.[1] ?? '').matchAll(/\[(\d)\] ([^·]+)/g)];
    expect(titles.length).toBeGreaterThan(0);
    const pressed = discord.press(message, { label: words.sources });
    expect(await pressed.acknowledged()).toMatchObject({ kind: 'reply', ephemeral: true });
    const quotes = (await pressed.reply()).content;
    for (const [, number, title = ''] of titles) {
      expect(quotes).toMatch(new RegExp(`^\\[${number}\\] \\*\\*${title.trim()}:\\*\\* “.+”$`, 'm'));
    }
    expect(quotes).toContain(words.disclaimer);
  });

  it('tells how it came about, without the words of the question', async () => {
    await start();
    const pressed = discord.press(await asked(SAME_DAY).reply(), { label: words.why });
    const { content } = await pressed.reply();
    expect(content).toContain(CATALOGUES.en.receipt.heading);
    expect(content).toContain('same-day');
    expect(content).toContain('space-sessions');
    expect(content).not.toContain('?');
  });

  it('works for everybody and in the language of the answer, also after a restart', async () => {
    await start();
    const message = await discord
      .command({
        name: 'ask',
        options: { question: 'Ist Yoga gut für Läufer?' },
        locale: 'de',
      })
      .reply();
    await bot?.running.stop();
    await start();
    const pressed = discord.press(
      message,
      { label: CATALOGUES.de.answerButtons.sources },
      {
        user: discord.stranger,
        locale: 'fr',
      },
    );
    expect((await pressed.reply()).content).toContain(CATALOGUES.de.answerButtons.sourcesHeading);
  });

  it('counts one vote of each member, and takes another one instead', async () => {
    await start();
    const message = await asked(YOGA).reply();
    const vote = async (label: string, user = discord.member): Promise<string> =>
      (await discord.press(message, { label }, { user }).reply()).content;
    expect(await vote(words.helpful)).toBe(words.voted);
    expect(await vote(words.helpful)).toBe(words.sameVote);
    expect(await vote(words.notHelpful)).toBe(words.changedVote);
    expect(await vote(words.notHelpful, discord.stranger)).toBe(words.voted);
  });

  it('offers questions that the book answers, and answers the one that is picked', async () => {
    await start();
    const message = await asked(YOGA).reply();
    const [first] = discord.components(message);
    const answer = await discord.press(message, { label: first?.label ?? '' }).reply();
    expect(answer.content).toMatch(/^> .+\n.+/);
    expect(labels(answer)).toContain(words.sources);
  });

  it('that was declined shows the nearest questions as buttons, and no sources', async () => {
    await start();
    const message = await asked(UNCOVERED).reply();
    expect(labels(message)).not.toContain(words.sources);
    expect(message.content).not.toMatch(/^-#/m);
    expect(labels(message)).toContain(words.notHelpful);
  });

  it('to a sign of danger has nothing below it', async () => {
    await start();
    expect(discord.components(await asked(DANGER).reply())).toEqual([]);
  });
});

describe('a private answer', () => {
  it('is seen by its asker alone until it is shown to all, then without the button', async () => {
    await start();
    const call = asked(YOGA, { private: true });
    expect(await call.acknowledged()).toMatchObject({ kind: 'reply', ephemeral: true });
    const message = await call.reply();
    const shared = discord.press(message, { label: words.share });
    expect(await shared.acknowledged()).toMatchObject({ kind: 'reply', ephemeral: false });
    const open = await shared.reply();
    expect(open.content).toContain(message.content);
    expect(labels(open)).toContain(words.sources);
    expect(labels(open)).not.toContain(words.share);
  });

  it('is answered in private where a question below it is picked', async () => {
    await start();
    const message = await asked(YOGA, { private: true }).reply();
    const [first] = discord.components(message);
    const picked = discord.press(message, { label: first?.label ?? '' });
    expect(await picked.acknowledged()).toMatchObject({ ephemeral: true });
  });
});

describe('asking a coach', () => {
  async function startWithCoaches(): Promise<{ coaches: ReturnType<TestDiscord['addChannel']> }> {
    const coaches = discord.addChannel({ name: 'coaches' });
    const clubs = keepClubs(memoryStore(), () => 0);
    await clubs.change(`discord:${discord.guild.id}`, 'test', [{ setting: 'coachChannel', to: coaches.id }]);
    await start({ clubs });
    return { coaches };
  }

  it('posts the answer with its link to the coaches, once', async () => {
    const { coaches } = await startWithCoaches();
    const message = await asked(YOGA).reply();
    expect((await discord.press(message, { label: words.coach }).reply()).content).toBe(words.coachTold);
    expect((await discord.press(message, { label: words.coach }).reply()).content).toBe(words.coachKnows);
    const posted = discord.messages(coaches.id);
    expect(posted).toHaveLength(1);
    expect(posted[0]?.content).toContain(`/${message.id}`);
    expect(posted[0]?.content).toContain(`<@${discord.member.id}>`);
  });

  it.each([
    ['a direct message', { dm: true }],
    ['an answer that only one sees', { private: true }],
  ])(
    'posts no link that nobody can open: %s',
    async (_where, { dm, ...options }: Record<string, boolean>) => {
      const { coaches } = await startWithCoaches();
      const command = { name: 'ask', options: { question: YOGA, ...options }, ...(dm && { dm }) };
      const message = await discord.command(command).reply();
      expect((await discord.press(message, { label: words.coach }).reply()).content).toBe(
        words.coachToldQuote,
      );
      const [posted] = discord.messages(coaches.id);
      expect(posted?.content).not.toContain('https://');
      expect(posted?.content).toContain(`> ${message.content.slice(0, 40)}`);
      expect(posted?.content).toContain(`<@${discord.member.id}>`);
    },
  );

  it('tells them the text of a week that was drawn', async () => {
    const { coaches } = await startWithCoaches();
    const options = { runs: 'Mon easy, Sun long', sessions: 'swim' };
    const message = await discord.command({ name: 'plan', subcommand: 'week', options }).reply();
    await discord.press(message, { label: words.coach }).reply();
    const [, ...quoted] = discord.messages(coaches.id)[0]?.content.split('\n') ?? [];
    expect(discord.textOf(message)).toContain(quoted[0]?.slice(2));
    expect(quoted.join('\n').length).toBeGreaterThan(40);
  });

  it('says so where the channel is closed to the bot, as often as it is asked, and is not offered without one', async () => {
    const { coaches } = await startWithCoaches();
    discord.permit(coaches, 'everyone', { deny: 2n ** 11n });
    const message = await asked(YOGA).reply();
    for (const _ of [1, 2])
      expect((await discord.press(message, { label: words.coach }).reply()).content).toBe(
        asSeen(discord, words.coachClosed),
      );
    await bot?.running.stop();
    await start();
    expect(labels(await asked(YOGA).reply())).not.toContain(words.coach);
  });
});

describe('a long exchange', () => {
  it('may be taken into a thread by its asker alone, where it goes on', async () => {
    await start();
    await asked(YOGA).reply();
    await asked('And Pilates?').reply();
    const message = await asked('And swimming?').reply();
    expect(labels(message)).toContain(words.thread);
    const other = discord.press(message, { label: words.thread }, { user: discord.stranger });
    expect((await other.reply()).content).toBe(asSeen(discord, words.onlyAsker));
    const opened = await discord.press(message, { label: words.thread }).reply();
    const [thread] = discord.threads(discord.channel);
    expect(opened.content).toContain(`<#${thread?.id}>`);
    const again = await discord.press(message, { label: words.thread }).reply();
    expect(again.content).toContain(`<#${thread?.id}>`);
    expect(discord.threads(discord.channel)).toHaveLength(1);
  });

  it('is not offered earlier', async () => {
    await start();
    expect(labels(await asked(YOGA).reply())).not.toContain(words.thread);
  });
});

describe('the menu on a message', () => {
  it('answers what somebody wrote, for who opened it alone', async () => {
    await start();
    const message = discord.say({ content: YOGA, author: discord.stranger });
    const call = discord.useMenu({ name: CATALOGUES.en.discord.commands.answerThis.name, message });
    expect(await call.acknowledged()).toMatchObject({ kind: 'reply', ephemeral: true });
    expect(labels(await call.reply())).toContain(words.share);
  });

  it('says so where there is nothing to answer', async () => {
    await start();
    const message = await asked(YOGA).reply();
    const call = discord.useMenu({ name: CATALOGUES.en.discord.commands.answerThis.name, message });
    expect((await call.reply()).content).toBe(words.answerThis.own);
  });
});

describe('typing a question', () => {
  it('is offered questions that the book answers', async () => {
    await start();
    const offered = async (typed: string, locale = 'en-US') =>
      (await discord.type({ name: 'ask', focused: 'question', typed, locale }).choices()).map(
        ({ name }) => name,
      );
    expect((await offered('yog')).length).toBeGreaterThan(0);
    for (const name of await offered('yog')) expect(name).toMatch(/yog/i);
    expect(await offered('')).toContain(book.entries[0]?.questions[0]);
    expect(await offered('schwim', 'de')).toEqual(expect.arrayContaining([expect.stringMatching(/schwim/i)]));
    expect(await offered('<@1> zzzz')).toEqual([]);
  });
});

describe('typing the options of a plan or of the profile', () => {
  it.each([
    ['plan', 'week', 'not', 'mié', 'es', 'miércoles'],
    ['plan', 'week', 'sessions', 'gym, swi', 'en-US', 'gym, Swimming'],
    ['plan', 'check', 'week', 'Di Intervalle, Mi Schw', 'de', 'Di Intervalle, Mi Schwimmen'],
    ['plan', 'check', 'race', '10', 'fr', '2027-02-01'],
    ['profile', 'set', 'run-days', 'mon, w', 'en-US', 'Monday, Wednesday'],
    ['profile', 'set', 'refuses', 'nata', 'es', 'Natación'],
  ])(
    'is offered what the planner reads: /%s %s %s “%s”',
    async (name, subcommand, focused, typed, locale, value) => {
      await start();
      const choices = await discord.type({ name, subcommand, focused, typed, locale }).choices();
      expect(choices.map((choice) => choice.value)).toContain(value);
    },
  );

  it('is offered nothing for 6,000 characters, and no error', async () => {
    await start();
    for (const [name, subcommand, focused] of [
      ['ask', undefined, 'question'],
      ['plan', 'week', 'runs'],
      ['profile', 'set', 'club'],
      ['profile', 'set', 'likes'],
    ] as const) {
      const place = subcommand === undefined ? { name, focused } : { name, subcommand, focused };
      expect(await discord.type({ ...place, typed: 'swim '.repeat(1_200) }).choices()).toEqual([]);
    }
  });
});

it('answers a button of an earlier version kindly', async () => {
  await start();
  const call = caller(discord);
  const components = [
    { type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id: 'what-was-it|1' }] },
  ];
  await call('POST', `/channels/${discord.channel.id}/messages`, {
    content: 'An old answer',
    components,
    allowed_mentions: { parse: [] },
  });
  const old = discord.messages(discord.channel.id).at(-1);
  if (old === undefined) throw new Error('the old message is not there');
  const pressed = discord.press(old, { label: 'Old' });
  expect(await pressed.acknowledged()).toMatchObject({ kind: 'reply', ephemeral: true });
  expect((await pressed.reply()).content).toBe(CATALOGUES.en.discord.unknownControl);
});
