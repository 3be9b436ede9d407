import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeAsk } from '../../src/answering/ask.ts';
import { clubOf, memberOf } from '../../src/discord/desk.ts';
import { CONTROLS } from '../../src/discord/controls/list.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { shippedBook } from '../answering/shipped.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestInteraction } from '../discord-server/interaction-types.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { asSeen } from './as-seen.ts';
import { expectGoodManners, startBot, type Bot } from './bot.ts';
import { makeCore } from './core.ts';
import { forgedButton, forgedSelect } from './forging.ts';

const { answerButtons, club, privacy } = CATALOGUES.en;
const ID_CHARACTERS = 100;
const ERROR = /`[0-9a-f]{6}`/;

const ask = makeAsk(await shippedBook());

let discord: TestDiscord;
let bot: Bot;
let made: ReturnType<typeof makeCore>;

async function start(): Promise<void> {
  discord = await startTestDiscord({ bucket: { limit: 1_000, windowMs: 1_000 } });
  made = makeCore(ask);
  const { converse, ...core } = made.core;
  bot = await startBot(discord, converse, core);
}

async function stop(): Promise<void> {
  await bot.running.stop();
  expectGoodManners(discord);
  await discord.close();
}

/** All that can be read in what comes of it. */
async function comeOf(call: TestInteraction): Promise<string> {
  const { kind } = await call.acknowledged();
  if (kind === 'modal') return (await call.modal()).title;
  const message = kind === 'update' || kind === 'deferred-update' ? await call.updated() : await call.reply();
  return discord.textOf(message);
}

describe('a control that somebody has made up', () => {
  beforeAll(start);
  afterAll(stop);

  const others = '1574549777645830144';
  const ARGUMENTS = [
    [''],
    ['', '', '', '', ''],
    [others],
    [others, '7.w0r0--,6r2--.U.Xx00-'],
    ['__proto__', 'constructor'],
    ['toString'],
    ['-1'],
    ['1e99'],
    ['0.5'],
    ['en', 'zzzzz00zzzzzzz'],
    ['0', 'en', '🏃🏃🏃', '\u202e\ud800', 'x'],
    ['@everyone <@&1> **x**'],
    [`7.w.U.X${'x0--,'.repeat(14)}x0--`],
    [others, `7.w.U.X${'x0--,'.repeat(9)}x0--`],
    ['x'.repeat(ID_CHARACTERS)],
    ['~', '~9', '|'],
  ];

  it.each([...CONTROLS.keys(), '', '__proto__', 'constructor', 'CLUB-SET'])(
    'is no trouble: %s',
    async (control) => {
      for (const user of [discord.moderator, discord.stranger]) {
        for (const args of ARGUMENTS) {
          const id = [control, ...args].join('|').slice(0, ID_CHARACTERS).toWellFormed() || '|';
          const pressed = discord.press(await forgedButton(discord, discord.channel, id), id, { user });
          expect(await comeOf(pressed), id).not.toMatch(ERROR);
          const values = ['x', '__proto__', others];
          const select = await forgedSelect(discord, discord.channel, id, values);
          expect(await comeOf(discord.choose(select, id, ['__proto__'], { user })), id).not.toMatch(ERROR);
        }
      }
      expect(bot.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
    },
  );

  it('does nothing for who presses what is another member’s', async () => {
    const owner = memberOf(discord.member.id);
    await made.core.profiles.change(owner, () => ({ profile: { level: 'beginner' }, result: undefined }));
    for (const control of ['privacy-forget', 'thread', 'what-if']) {
      const id = `${control}|${discord.member.id}`;
      const pressed = discord.press(await forgedButton(discord, discord.channel, id), id, {
        user: discord.stranger,
      });
      expect(await pressed.acknowledged()).toMatchObject({ ephemeral: true });
    }
    expect(await made.core.profiles.read(owner)).toEqual({ level: 'beginner' });
    expect(discord.threads(discord.channel)).toEqual([]);
  });

  it('says kindly that an answer of years ago rests on what is gone', async () => {
    const id = 'sources|en|zzzzz00yyyyy01';
    const pressed = discord.press(await forgedButton(discord, discord.channel, id), id);
    expect(await comeOf(pressed)).toContain(answerButtons.sourceGone({ number: 2 }));
    const why = 'why|0|en|zzzzz2s01|yyyyy';
    expect(await comeOf(discord.press(await forgedButton(discord, discord.channel, why), why))).toContain(
      CATALOGUES.en.receipt.heading,
    );
    const plan = `what-if|${discord.member.id}|9.zz`;
    expect(await comeOf(discord.press(await forgedButton(discord, discord.channel, plan), plan))).toBe(
      asSeen(discord, CATALOGUES.en.planButtons.gone),
    );
  });
});

describe('two presses at once', () => {
  beforeEach(start);
  afterEach(stop);

  const together = (calls: readonly TestInteraction[]): Promise<string[]> => Promise.all(calls.map(comeOf));

  it('tell the coaches once, count one vote and open one thread', async () => {
    const coaches = discord.addChannel({ name: 'coaches' });
    await made.core.clubs.change(clubOf(discord.guild.id), 'test', [
      { setting: 'coachChannel', to: coaches.id },
    ]);
    const question = 'Is yoga good for runners?';
    const answer = await discord.command({ name: 'ask', options: { question } }).reply();
    const twice = (label: string) => together([1, 2].map(() => discord.press(answer, { label })));
    expect((await twice(answerButtons.coach)).toSorted()).toEqual(
      [answerButtons.coachTold, answerButtons.coachKnows].toSorted(),
    );
    expect(discord.messages(coaches.id)).toHaveLength(1);
    expect((await twice(answerButtons.helpful)).toSorted()).toEqual(
      [answerButtons.voted, answerButtons.sameVote].toSorted(),
    );
    const id = `thread|${discord.member.id}`;
    const message = await forgedButton(discord, discord.channel, id);
    const opened = await together([1, 2].map(() => discord.press(message, id)));
    for (const text of opened) expect(text).toContain(`<#${message.id}>`);
    expect(discord.threads(discord.channel)).toHaveLength(1);
  });

  it('publish a file once, and forget once', async () => {
    const by = { user: discord.moderator };
    const file = {
      name: 'a.json',
      content: '{"kind":"paceline-club","version":1,"settings":{"keepDays":30}}',
    };
    const shown = await discord
      .command({ name: 'club', subcommand: 'import', options: { file }, ...by })
      .reply();
    await together([1, 2].map(() => discord.press(shown, /^club-publish/, by)));
    const log = await made.core.clubs.log(clubOf(discord.guild.id));
    expect(log.filter(({ setting }) => setting === 'keepDays')).toHaveLength(1);
    await discord.command({ name: 'profile', subcommand: 'set', options: { level: 'beginner' } }).reply();
    const asked = await discord.command({ name: 'privacy', subcommand: 'forget' }).reply();
    const texts = await together([1, 2].map(() => discord.press(asked, { label: privacy.confirm })));
    for (const text of texts) expect(text).not.toMatch(ERROR);
    expect(await made.core.profiles.read(memberOf(discord.member.id))).toEqual({});
  });
});

describe('names and files that others made', () => {
  beforeEach(start);
  afterEach(stop);

  it('a server whose name is Markdown, a link and a mention is shown as it is written', async () => {
    const name = '**@everyone** <@&1> [x](https://evil.example) `/club`';
    const other = discord.addGuild(name);
    const set = { name: 'profile', subcommand: 'set', options: { club: other.id } };
    const kept = (await discord.command(set).reply()).content;
    const direct = discord.say({ content: 'Is yoga good for runners?', dm: true });
    const answer = (await discord.nextMessage(({ repliesTo }) => repliesTo === direct.id)).content;
    const shown = (await discord.command({ name: 'privacy', subcommand: 'show' }).reply()).content;
    for (const text of [kept, answer, shown]) {
      expect(text).not.toMatch(/@everyone|<@&1>|https:\/\/evil|(?<!\\)\*\*@/);
      expect(text.replaceAll(/[\u200b\\]/g, '')).toContain('@everyone');
      expect(text).toContain('\\[x\\]');
    }
    const offered = await discord.type({ ...set, options: {}, focused: 'club', typed: 'ever' }).choices();
    expect(offered.map(({ value }) => value)).toContain(other.id);
  });

  const settings = (text: string): string => `{"kind":"paceline-club","version":1,"settings":${text}}`;
  it.each([
    ['nested 30,000 deep', settings('['.repeat(30_000))],
    ['nested and closed', settings(`${'['.repeat(15_000)}${']'.repeat(15_000)}`)],
    ['half a letter', settings('{"zone":"\ud800"}')],
    ['prototypes', settings('{"__proto__":{"moderatorRoles":["1"]},"constructor":1}')],
    ['mentions as keys', settings('{"@everyone <@&1> [x](https://evil.example) `":1}')],
    [
      'a thousand unknown keys',
      settings(`{${Array.from({ length: 1_000 }, (_, at) => `"**k${at}**":1`).join()}}`),
    ],
    ['a role of another server', settings('{"moderatorRoles":["1574549777645830144"]}')],
    ['no text at all', ''],
    ['zeros', '\0'.repeat(1_000)],
    ['more than is read', settings(`{"zone":"${'x'.repeat(70_000)}"}`)],
  ])('a file of settings with %s changes nothing and says what is wrong', async (_what, content) => {
    const call = discord.command({
      name: 'club',
      subcommand: 'import',
      options: { file: { name: '../@everyone.json', content } },
      user: discord.moderator,
    });
    const text = await comeOf(call);
    expect(text).not.toMatch(ERROR);
    expect(text).not.toContain('https://evil.example)');
    expect(text).not.toBe(club.importNothing);
    expect(await made.core.clubs.read(clubOf(discord.guild.id))).toEqual({});
    expect(discord.components(await call.reply())).toEqual([]);
  });
});
