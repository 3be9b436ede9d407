import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { expectGoodManners } from './bot.ts';
import { startProcess, type BotProcess } from './process.ts';

const { privacy: words, report } = CATALOGUES.en;
const START_MS = 30_000;

let discord: TestDiscord;
let bot: BotProcess | undefined;

beforeEach(async () => {
  discord = await startTestDiscord({ waitMs: 10_000 });
});

afterEach(async () => {
  await bot?.clear();
  bot = undefined;
  expectGoodManners(discord);
  await discord.close();
});

async function start(env: Record<string, string> = {}): Promise<BotProcess> {
  bot = await startProcess(discord, { env });
  await bot.printed('Ready as');
  return bot;
}

it(
  'what a member told is shown, deleted, and then in no file of the process',
  async () => {
    const { folder } = await start();
    const data = join(folder, 'data');
    const isInFiles = (text: string): boolean =>
      readdirSync(data).some((file) => readFileSync(join(data, file)).includes(text));
    const options = { level: 'beginner', club: discord.guild.id };
    await discord.command({ name: 'profile', subcommand: 'set', options }).reply();
    const question = 'What does yoga do for runners?';
    const answer = await discord.command({ name: 'ask', options: { question } }).reply();
    await discord.press(answer, { label: CATALOGUES.en.answerButtons.helpful }).reply();
    expect(isInFiles(discord.member.id)).toBe(true);
    expect(isInFiles('yoga do for')).toBe(false);
    const shown = await discord.command({ name: 'privacy', subcommand: 'show' }).reply();
    expect(JSON.parse(new TextDecoder().decode(shown.files[0]?.bytes))).toMatchObject({
      profile: { level: 'beginner' },
      votes: [{ helpful: true }],
      conversations: [{ turns: [{ text: question }, {}] }],
    });
    const asked = await discord.command({ name: 'privacy', subcommand: 'forget' }).reply();
    const done = await discord.press(asked, { label: words.confirm }).updated();
    expect(done.content).toContain(words.deleted);
    const again = await discord.command({ name: 'privacy', subcommand: 'show' }).reply();
    expect(again.content).toBe(words.nothingHeld);
    expect(isInFiles(discord.member.id)).toBe(false);
  },
  START_MS,
);

it(
  'the limits and the contact are those of the environment, and danger is answered above them',
  async () => {
    await start({ MEMBER_QUESTIONS_PER_MINUTE: '1', OPERATOR_CONTACT: 'runs@club.example' });
    const ask = (question: string) => discord.command({ name: 'ask', options: { question } }).reply();
    expect((await ask('What does yoga do for runners?')).ephemeral).toBe(false);
    const held = await ask('And swimming?');
    expect(held.ephemeral).toBe(true);
    expect(held.content).toMatch(/<t:\d+:R>/);
    expect((await ask('I get chest pain on my runs')).content).toMatch(/^Stop training now/);
    const help = await discord.command({ name: 'help' }).reply();
    const pressed = await discord.press(help, { label: report.button }).reply();
    expect(pressed.content).toContain(report.operator({ contact: 'runs@club.example' }));
  },
  START_MS,
);
