import { afterEach, expect, it } from 'vitest';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { echoed, HOSTILE } from '../model-server/hostile.ts';
import { plainText } from '../../src/discord/escape.ts';
import type { DiscordPorts } from '../../src/discord/start.ts';
import { keepClubs } from '../../src/stores/clubs.ts';
import { REQUESTS_PER_DAY } from '../../src/voicing/budgets.ts';
import type { Asked, Behaviour } from '../model-server/server.ts';
import { ask, asked } from '../voicing/material.ts';
import { expectGoodManners, memoryStore } from './bot.ts';
import { startModelBot, type ModelBot } from './model-bot.ts';

const CYCLING = 'What are the benefits of cycling for runners?';
const { privacy, clubStatus } = CATALOGUES.en;

let here: ModelBot;
afterEach(async () => {
  expectGoodManners(here.discord);
  await here.stop();
});

const reworded = (messages: Asked): string =>
  JSON.stringify({
    sentences: echoed(messages).map((one) => ({
      ...one,
      text: one.text.replace('are clear', 'really are clear'),
    })),
  });

const start = (
  ports: Partial<DiscordPorts> = {},
  reply: (asked: Asked) => string | Behaviour = reworded,
): Promise<ModelBot> => startModelBot(reply, { ports });

const said = async (call: ReturnType<ModelBot['discord']['command']>): Promise<string> => {
  const first = await call.reply();
  return [first, ...call.followUps].map((message) => here.discord.textOf(message)).join('\n');
};
const shownPrivacy = () => said(here.discord.command({ name: 'privacy', subcommand: 'show' }));
const status = () =>
  said(here.discord.command({ name: 'club', subcommand: 'status', user: here.discord.moderator }));
const answered = () => said(here.discord.command({ name: 'ask', options: { question: CYCLING } }));

it('what goes to the model and where is told, and how much was asked of it', async () => {
  here = await start();
  const server = new URL(here.model.baseUrl).host;
  expect(await shownPrivacy()).toContain(privacy.model({ name: 'test-model', server: plainText(server) }));
  const used = (count: number): string =>
    clubStatus.model({
      name: 'test-model',
      isOff: false,
      isLeftAlone: false,
      club: count,
      all: count,
      most: REQUESTS_PER_DAY,
    });
  expect(await status()).toContain(used(0));
  await answered();
  await here.discord.waitUntil('the request', () => here.model.requests.length === 1);
  expect(await status()).toContain(used(1));
});

it('moderators are told where it fails and is left alone', async () => {
  here = await start({}, HOSTILE['status 401']);
  for (let count = 0; count < 3; count++) await answered();
  expect(await status()).toMatch(/🟡 .*test-model fails at the moment[^\n]*Requests today: 3 of this club/);
  await here.withoutModel();
  expect(await status()).toMatch(/🟢 .*this club does without it/);
});

it('a club that does without gets what was decided, and nothing goes out', async () => {
  here = await start();
  await here.withoutModel();
  expect(await answered()).toContain((await ask(asked(CYCLING))).text);
  expect(here.model.requests).toEqual([]);
  expect(await shownPrivacy()).toContain(privacy.modelOff);
  expect(await status()).toContain('test-model is set up, and this club does without it');
});

it('nothing goes out where it cannot be read whether the club wants that', async () => {
  const clubs = keepClubs(memoryStore(), () => 0);
  here = await start({
    clubs: { ...clubs, recent: () => undefined, read: () => Promise.reject(new Error('disk')) },
  });
  expect(await answered()).toContain((await ask(asked(CYCLING))).text);
  expect(here.model.requests).toEqual([]);
});

it('by the switch in the panel, and back', async () => {
  here = await start();
  const { discord } = here;
  const actor = { user: discord.moderator };
  const change = async (value: 'none' | 'may-word'): Promise<void> => {
    const panel = await discord.command({ name: 'club', subcommand: 'setup', ...actor }).reply();
    const page = await discord.choose(panel, 'club-page', ['privacy'], actor).updated();
    await discord.choose(page, 'club-set|language-model', [value], actor).updated();
  };
  await change('none');
  expect(await answered()).not.toContain('really are clear');
  await change('may-word');
  expect(await answered()).toContain('really are clear');
});
