import { afterEach, describe, expect, it } from 'vitest';
import { keepClubs } from '../../src/stores/clubs.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { INTENT } from '../discord-server/intents.ts';
import { PERMISSION } from '../discord-server/permissions.ts';
import { asSeen } from './as-seen.ts';
import { expectGoodManners, memoryStore } from './bot.ts';
import { startClubBot, type ClubBot } from './club-bot.ts';

const words = CATALOGUES.en.clubStatus;

let here: ClubBot;
afterEach(() => here.stop());

const status = async (): Promise<string> => {
  const call = here.run('status');
  const first = await call.reply();
  expect(first.ephemeral).toBe(true);
  return [first, ...call.followUps].map((message) => here.discord.textOf(message)).join('\n');
};

describe('/club status', () => {
  it('finds no fault without any set-up, and says what could be set', async () => {
    here = await startClubBot();
    const text = await status();
    expect(text).toContain('All that is set up works');
    expect(text).toContain(words.content.unused);
    expect(text).toContain(words.commands.current);
    expect(text).toContain(words.store.good);
    expect(text).toContain(asSeen(here.discord, words.digest.off));
    expect(text).toContain(asSeen(here.discord, words.notSet.sessions));
    expect(text).toContain('No language model is set up');
    expectGoodManners(here.discord);
  });

  it.each([
    [0, words.content.off],
    [INTENT.messageContent, words.content['not-allowed']],
  ])(
    'says what to do where channels for questions cannot be read (refused: %d)',
    async (refusedIntents, sentence) => {
      here = await startClubBot({ options: { refusedIntents } });
      await here.set({ askChannels: [here.discord.channel.id] });
      const text = await status();
      expect(text).toContain('One thing does not work');
      expect(text).toContain(sentence);
      expectGoodManners(here.discord);
    },
  );

  it('names what the bot may not do in a channel, and what for', async () => {
    here = await startClubBot();
    const { discord } = here;
    const log = discord.addChannel({ name: 'log' });
    const coaches = discord.addChannel({ name: 'coaches' });
    discord.permit(log, 'everyone', { deny: PERMISSION.sendMessages });
    discord.permit(coaches, 'everyone', { deny: PERMISSION.viewChannel });
    await here.set({ logChannel: log.id, coachChannel: coaches.id });
    const text = await status();
    expect(text).toContain(`Log channel: in <#${log.id}> I lack ${words.needs.send}.`);
    expect(text).toContain(`Coaches’ channel: in <#${coaches.id}> I lack ${words.needs.view}`);
    expectGoodManners(discord);
  });

  it('finds what is gone, and takes it out by a button', async () => {
    here = await startClubBot();
    const { discord } = here;
    const [channel, role] = [discord.addChannel({ name: 'x' }), discord.addRole(discord.guild, 'Old')];
    await here.set({ coachChannel: channel.id, moderatorRoles: [role.id], zone: 'UTC' });
    discord.removeChannel(channel);
    discord.removeRole(discord.guild, role);
    const found = await here.run('status').reply();
    expect(found.content).toContain('Coaches’ channel: a channel is gone.');
    expect(found.content).toContain('Moderators’ roles: a role is gone.');
    const tidied = await discord.press(found, 'club-tidy', { user: discord.moderator }).reply();
    expect(tidied.content).toContain(words.tidied);
    expect(tidied.content).not.toContain('is gone');
    expect(await here.settings()).toEqual({ zone: 'UTC' });
    const again = await discord.press(tidied, 'club-again', { user: discord.moderator }).reply();
    expect(again.content).toContain('All that is set up works');
    expectGoodManners(discord);
  });

  it('finds a role that can be taken by who stands above it, and that everybody moderates', async () => {
    here = await startClubBot();
    const { discord } = here;
    const mods = discord.addRole(discord.guild, 'Mods');
    const helpers = discord.addRole(discord.guild, 'Helpers', { permissions: PERMISSION.manageRoles });
    await here.set({ moderatorRoles: [mods.id] });
    expect(await status()).toContain(words.roleOrder({ role: `<@&${mods.id}>`, above: `<@&${helpers.id}>` }));
    await here.set({ moderatorRoles: [discord.guild.id] });
    expect(await status()).toContain(asSeen(discord, words.everyoneModerates));
    expectGoodManners(discord);
  });

  it('finds commands that are old', async () => {
    here = await startClubBot();
    const { discord } = here;
    const commands = discord.registered();
    const ask = commands.find(({ name }) => name === 'ask');
    if (ask !== undefined) ask['description'] = 'Something else';
    expect(await status()).toContain(words.commands.stale);
    expectGoodManners(discord);
  });

  it('says that what is kept cannot be written, or not even be read', async () => {
    const store = memoryStore();
    const full = { ...store, set: () => Promise.reject(new Error('full')) };
    here = await startClubBot({ ports: { clubs: keepClubs(full, () => 0) } });
    expect(await status()).toContain(words.store['read-only']);
    await here.stop();
    const broken = { ...full, get: () => Promise.reject(new Error('broken')) };
    here = await startClubBot({ ports: { clubs: keepClubs(broken, () => 0) } });
    const text = await status();
    expect(text).toContain(words.store.unreadable);
    expectGoodManners(here.discord);
  });
});

describe('/club log', () => {
  it('tells who changed what and when, newest first, and leafs', async () => {
    here = await startClubBot();
    const { discord, run } = here;
    expect((await run('log').reply()).content).toBe('Nobody has changed a setting in the last 180 days.');
    for (let keepDays = 10; keepDays < 60; keepDays++) await here.set({ keepDays });
    const first = await run('log').reply();
    expect(first.content).toContain('(page 1 of ');
    expect(first.content).toContain('<t:1795420800:f>, <@1>: **Days of keeping:** 58 days → 59 days');
    const second = await discord.press(first, { label: 'Older' }, { user: discord.moderator }).updated();
    expect(second.content).toContain('(page 2 of ');
    const back = await discord.press(second, { label: 'Newer' }, { user: discord.moderator }).updated();
    expect(back.content).toContain('58 days → 59 days');
    expectGoodManners(discord);
  });
});
