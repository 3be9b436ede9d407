import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingsFile } from '../../src/club/settings-file.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import type { TestInteraction } from '../discord-server/interaction-types.ts';
import type { TestMessage } from '../discord-server/message-types.ts';
import type { TestRole, TestUser } from '../discord-server/world-types.ts';
import { asSeen } from './as-seen.ts';
import { expectGoodManners } from './bot.ts';
import { startClubBot, type ClubBot } from './club-bot.ts';

const refused = (): string => asSeen(here.discord, CATALOGUES.en.club.onlyModerators);
const SUBCOMMANDS = ['setup', 'status', 'log', 'export', 'import'] as const;

let here: ClubBot;
let crew: TestRole;
let helper: TestUser;
beforeEach(async () => {
  here = await startClubBot();
  const { discord } = here;
  crew = discord.addRole(discord.guild, 'Crew');
  helper = discord.user('helper');
  discord.setRole(discord.guild, helper, crew, true);
  await here.set({ moderatorRoles: [crew.id] });
});
afterEach(() => here.stop());

const FILE = { name: 'club.json', content: settingsFile({ zone: 'UTC' }) };

/** Somebody runs a subcommand that the server's own settings let them run. */
function run(user: TestUser, subcommand: string): TestInteraction {
  const options = subcommand === 'import' ? { options: { file: FILE } } : {};
  return here.run(subcommand, { user, letBySettings: true, ...options });
}

describe('/club', () => {
  it('is hidden from members by Discord, and works in no direct message', () => {
    const { discord, run: byModerator } = here;
    expect(() => byModerator('setup', { user: discord.member })).toThrow('is not offered to');
    expect(() => byModerator('setup', { dm: true })).toThrow('is not registered for direct messages');
  });

  it.each(SUBCOMMANDS)(
    '%s is refused to a member whom Discord lets pass, and to a stranger',
    async (subcommand) => {
      const { discord, settings } = here;
      for (const user of [discord.member, discord.stranger]) {
        const said = await run(user, subcommand).reply();
        expect(said).toMatchObject({ content: refused(), ephemeral: true, components: [], files: [] });
      }
      expect(await settings()).toEqual({ moderatorRoles: [crew.id] });
      expectGoodManners(discord);
    },
  );

  it.each(SUBCOMMANDS)('%s is there for who has a moderators’ role', async (subcommand) => {
    const { discord } = here;
    const said = await run(helper, subcommand).reply();
    expect(discord.textOf(said)).not.toContain(refused());
    expect(said.ephemeral).toBe(true);
    expectGoodManners(discord);
  });
});

describe('every step of /club', () => {
  /** What is done on a message of the bot by somebody who was a moderator when it came. */
  const STEPS: readonly [string, () => Promise<TestMessage>, (message: TestMessage) => TestInteraction][] = [
    ['turning the page', panel, (on) => here.discord.choose(on, 'club-page', ['roles'], { user: helper })],
    [
      'choosing a channel',
      panel,
      (on) => here.discord.choose(on, 'club-set|log-channel', [here.discord.channel], { user: helper }),
    ],
    [
      'opening a form',
      () => panel('times'),
      (on) => here.discord.press(on, 'club-form|zone', { user: helper }),
    ],
    [
      'choosing a zone',
      mistyped,
      (on) => here.discord.choose(on, 'club-zone', ['Europe/Madrid'], { user: helper }),
    ],
    [
      'posting the notice',
      () => panel('privacy'),
      (on) => here.discord.press(on, 'club-notice', { user: helper }),
    ],
    [
      'publishing a file',
      () => run(helper, 'import').reply(),
      (on) => here.discord.press(on, /^club-publish/, { user: helper }),
    ],
    [
      'checking again',
      () => run(helper, 'status').reply(),
      (on) => here.discord.press(on, 'club-again', { user: helper }),
    ],
    ['taking out what is gone', withGone, (on) => here.discord.press(on, 'club-tidy', { user: helper })],
    ['leafing through the log', withLog, (on) => here.discord.press(on, 'club-log|1', { user: helper })],
  ];

  async function panel(page?: string): Promise<TestMessage> {
    const shown = await run(helper, 'setup').reply();
    if (page === undefined) return shown;
    return here.discord.choose(shown, 'club-page', [page], { user: helper }).updated();
  }

  async function mistyped(): Promise<TestMessage> {
    const form = await here.discord.press(await panel('times'), 'club-form|zone', { user: helper }).modal();
    return here.discord.submit(form, { text: 'Europe/Madird' }).updated();
  }

  async function withGone(): Promise<TestMessage> {
    await here.set({ coachChannel: '77' });
    return run(helper, 'status').reply();
  }

  async function withLog(): Promise<TestMessage> {
    for (let keepDays = 10; keepDays < 60; keepDays++) await here.set({ keepDays });
    return run(helper, 'log').reply();
  }

  it.each(STEPS)('%s is refused to who is a moderator no more', async (_, prepare, step) => {
    const { discord, settings } = here;
    const message = await prepare();
    const before = await settings();
    const edits = message.edits;
    discord.setRole(discord.guild, helper, crew, false);
    const said = await step(message).reply();
    expect(said).toMatchObject({ content: refused(), ephemeral: true });
    expect(await settings()).toEqual(before);
    expect(message.edits).toBe(edits);
    expectGoodManners(discord);
  });

  it('submitting a form is refused too', async () => {
    const { discord, settings } = here;
    const form = await discord.press(await panel('times'), 'club-form|zone', { user: helper }).modal();
    await here.set({ moderatorRoles: [discord.guild.id] });
    await here.clubs.change(here.club, 'discord:1', [{ setting: 'moderatorRoles', to: undefined }]);
    const said = await discord.submit(form, { text: 'Europe/Madrid' }).reply();
    expect(said).toMatchObject({ content: refused(), ephemeral: true });
    expect(await settings()).toEqual({});
    expectGoodManners(discord);
  });
});
