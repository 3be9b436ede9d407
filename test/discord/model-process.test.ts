import { afterEach, beforeEach, expect, it } from 'vitest';
import { TIMINGS } from '../../src/discord/limits.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestMessage } from '../discord-server/message-types.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { startModelServer, type ModelServer } from '../model-server/server.ts';
import { stepwise, type Stepwise } from '../model-server/stepwise.ts';
import { ask, asked } from '../voicing/material.ts';
import { expectGoodManners } from './bot.ts';
import { startProcess, type BotProcess } from './process.ts';

const CYCLING = 'What are the benefits of cycling for runners?';
const reworded = (text: string): string => text.replace('are clear', 'really are clear');

let discord: TestDiscord;
let model: ModelServer;
let bot: BotProcess;
let steps: Stepwise;

beforeEach(async () => {
  discord = await startTestDiscord({ waitMs: 15_000 });
  steps = stepwise((all) => all.map((one) => ({ ...one, text: reworded(one.text) })));
  model = await startModelServer(steps.reply);
  bot = await startProcess(discord, {
    env: { OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: 'llama', OPENAI_API_KEY: 'key-of-the-test' },
  });
  await bot.printed('Ready as');
});

afterEach(async () => {
  await bot.clear();
  await model.close();
  await discord.close();
});

const isDone = (message: TestMessage): boolean => message.components.length > 0;

async function begun(): Promise<TestMessage> {
  discord.say({ content: CYCLING, mentionBot: true });
  steps.allow(1);
  const answer = await discord.nextMessage();
  expect(isDone(answer)).toBe(false);
  expect(answer.content).toMatch(/^The benefits of cross-training really are clear: [^]+ …$/);
  return answer;
}

async function ended(): Promise<void> {
  bot.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(bot.output.stdout + bot.output.stderr).not.toMatch(/key-of-the-test|cycling/i);
  expectGoodManners(discord);
}

it('an answer is shown while the model words it, and its receipt names the model', async () => {
  const answer = await begun();
  steps.allow(4);
  await discord.waitUntil('the whole answer', () => isDone(answer));
  expect(answer.content).toContain(reworded((await ask(asked(CYCLING))).text));
  const why = discord.press(answer, { label: 'Why this answer?' });
  expect(discord.textOf(await why.reply())).toContain('llama');
  const [request] = model.requests;
  expect(request?.authorization).toBe('Bearer key-of-the-test');
  expect(JSON.stringify(request?.body)).not.toContain(discord.member.id);
  // The edits of one answer never meet Discord's limit, which lets 5 through in as many seconds.
  expect(5 * TIMINGS.showEveryMs).toBeGreaterThan(5_000);
  await ended();
});

it('an answer that is under way at the end becomes what was decided', async () => {
  const answer = await begun();
  await ended();
  expect(isDone(answer)).toBe(true);
  expect(answer.content).toContain((await ask(asked(CYCLING))).text);
});
