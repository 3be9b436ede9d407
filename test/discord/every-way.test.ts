import { ApplicationCommandOptionType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsFile } from '../../src/club/settings-file.ts';
import { COMMANDS, MENUS } from '../../src/discord/commands/list.ts';
import { CONTROLS } from '../../src/discord/controls/list.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import type { TestInteraction } from '../discord-server/interaction-types.ts';
import type { TestMessage } from '../discord-server/message-types.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { asSeen } from './as-seen.ts';
import { expectGoodManners } from './bot.ts';
import { startProcess, type BotProcess } from './process.ts';
import { homeOf, waysOf, WHO, type Way } from './ways.ts';

const { answerButtons, club, discord: said } = CATALOGUES.en;
const START_MS = 60_000;
const ACKNOWLEDGE_WITHIN_MS = 3_000;
const MOST_CHOICES = 25;

/** Every command that can be run, menu and control, from the lists by which the bot knows them. */
const NAMES = [
  ...[...COMMANDS.values()].flatMap(({ data: { name, options = [] } }) => {
    const parts = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
    return parts.length === 0 ? [`/${name}`] : parts.map((part) => `/${name} ${part.name}`);
  }),
  ...MENUS.keys(),
  ...CONTROLS.keys(),
];

/** Every option that is completed while somebody types. */
const TYPED = [...COMMANDS.values()].flatMap(({ data: { name, options = [] } }) =>
  [{ name, options }, ...options].flatMap((part) =>
    ('options' in part ? (part.options ?? []) : [])
      .filter((option) => 'autocomplete' in option && option.autocomplete)
      .map((option) => ({
        name,
        ...(part.name !== name && { subcommand: part.name }),
        focused: option.name,
      })),
  ),
);

let discord: TestDiscord;
let bot: BotProcess;
let ways: Readonly<Record<string, Way>>;

beforeAll(async () => {
  discord = await startTestDiscord({ waitMs: 20_000, bucket: { limit: 1_000, windowMs: 1_000 } });
  const other = discord.addGuild('Other runners');
  discord.leave(other, discord.member);
  ways = waysOf(discord, other);
  const env = { MEMBER_QUESTIONS_PER_MINUTE: '1000', CLUB_QUESTIONS_PER_MINUTE: '1000' };
  bot = await startProcess(discord, { env });
  await bot.printed('Ready as');
  const by = { user: discord.user('owner') };
  for (const channel of [discord.channel, ...other.channels]) {
    const file = { name: 'club.json', content: settingsFile(homeOf(channel)) };
    const command = { name: 'club', subcommand: 'import', options: { file }, channel, ...by };
    await discord.press(await discord.command(command).reply(), /^club-publish/, by).updated();
  }
}, START_MS);

afterAll(async () => {
  await bot.clear();
  await discord.close();
});

/** What somebody gets: whether only they see it, and what can be read in it. */
async function comeOf(call: TestInteraction): Promise<{ readonly isTheirs: boolean; readonly text: string }> {
  const { kind, afterMs } = await call.acknowledged();
  expect(afterMs).toBeLessThan(ACKNOWLEDGE_WITHIN_MS);
  const told = (message: TestMessage) => ({ isTheirs: message.ephemeral, text: discord.textOf(message) });
  switch (kind) {
    case 'reply':
    case 'deferred':
      return told(await call.reply());
    case 'update':
    case 'deferred-update':
      return told(await call.updated());
    case 'modal':
      return { isTheirs: true, text: (await call.modal()).title };
    case 'choices':
      throw new Error('Nobody has typed anything.');
  }
}

/** The sentences by which something is refused; none of them is that of an error. */
const refusals = (): string[] =>
  [
    club.onlyModerators,
    club.onlyInServers,
    answerButtons.onlyAsker,
    answerButtons.threadFailed,
    said.unknownControl,
  ].map((sentence) => asSeen(discord, sentence));

it('has a row for every command, menu and control, and for nothing else', () => {
  expect(Object.keys(ways).toSorted()).toEqual(NAMES.toSorted());
});

describe.each(NAMES)('%s', (name) => {
  it.each(WHO)('by %s', async (who) => {
    const way = ways[name];
    if (way === undefined) throw new Error(`There is no row for ${name}.`);
    const outcome = way.outcomes[who];
    if (outcome === 'not offered') {
      const taken = async () => way.take(who);
      await expect(taken()).rejects.toThrow(/is not (?:offered|registered)|does not see/);
      return;
    }
    const { isTheirs, text } = await comeOf(await way.take(who));
    const isRefused = refusals().includes(text);
    expect({ text, outcome: isRefused ? 'refused' : 'done' }).toMatchObject({ outcome });
    if (isRefused) expect(isTheirs).toBe(true);
    // The line of an error ends in a reference.
    expect(text).not.toMatch(/`[0-9a-f]{6}`$/);
  });
});

describe.each(TYPED)('typing into $name $subcommand $focused', (place) => {
  it.each(['', 'swim, mon', '<@1> @everyone `*', 'x'.repeat(6_000)])('“%.20s”', async (typed) => {
    for (const user of [discord.member, discord.moderator, discord.stranger]) {
      const choices = await discord.type({ ...place, typed, user, letBySettings: true }).choices();
      expect(choices.length).toBeLessThanOrEqual(MOST_CHOICES);
    }
  });
});

it('did all that without a bad manner, and without a word of trouble', () => {
  expectGoodManners(discord);
  const levels = bot.output.stderr.split('\n').filter((line) => /"level":(?:50|"error")/.test(line));
  expect(levels).toEqual([]);
  expect(bot.output.stdout).not.toMatch(/an answer failed|was not handled/);
  expect(bot.output.stderr).not.toMatch(/an answer failed|was not handled/);
});
