import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingsFile } from '../../src/club/settings-file.ts';
import type { ClubSettings } from '../../src/club/settings.ts';
import type { NewFile, TestMessage } from '../discord-server/message-types.ts';
import { expectGoodManners } from './bot.ts';
import { startClubBot, type ClubBot } from './club-bot.ts';

let here: ClubBot;
beforeEach(async () => {
  here = await startClubBot();
});
afterEach(() => here.stop());

const read = async (content: NewFile['content']): Promise<TestMessage> =>
  here.run('import', { options: { file: { name: 'club.json', content } } }).reply();

const publish = (shown: TestMessage) =>
  here.discord.press(shown, { label: 'Publish' }, { user: here.discord.moderator }).updated();

describe('/club export', () => {
  it('gives the settings as a file that /club import takes', async () => {
    const { discord, set, run, settings, clubs, club } = here;
    const held: ClubSettings = { zone: 'Europe/Madrid', askChannels: [discord.channel.id], keepDays: 30 };
    await set(held);
    const [file] = (await run('export').reply()).files;
    expect(file?.name).toBe('paceline-club.json');
    const text = Buffer.from(file?.bytes ?? []).toString('utf8');
    expect(JSON.parse(text)).toEqual({ kind: 'paceline-club', version: 1, settings: held });
    expect((await read(text)).content).toContain('there is nothing to publish');
    await clubs.change(club, 'discord:1', [{ setting: 'zone', to: undefined }]);
    await publish(await read(text));
    expect(await settings()).toEqual(held);
    expectGoodManners(discord);
  });
});

describe('/club import', () => {
  it('shows what would change, and changes it when that is published', async () => {
    const { discord, set, settings } = here;
    const log = discord.addChannel({ name: 'log' });
    await set({ detail: 'short', logChannel: log.id });
    const shown = await read(settingsFile({ zone: 'Europe/Madrid', logChannel: log.id }));
    expect(shown.ephemeral).toBe(true);
    expect(shown.content).toContain('**Time zone:** as usual → Europe/Madrid');
    expect(shown.content).toContain('**Length of answers:** Short: three sentences at most → as usual');
    expect(shown.content).not.toContain('Log channel');
    expect(await settings()).toEqual({ detail: 'short', logChannel: log.id });
    const published = await publish(shown);
    expect(published.content).toContain('Published.');
    expect(published.components).toEqual([]);
    expect(await settings()).toEqual({ zone: 'Europe/Madrid', logChannel: log.id });
    const told = await discord.nextMessage(({ channelId }) => channelId === log.id);
    expect(told.content).toContain(`<@${discord.moderator.id}> changed the club’s settings:`);
    expectGoodManners(discord);
  });

  it('shows the changes anew where another was quicker, and publishes those', async () => {
    const { discord, set, settings } = here;
    const shown = await read(settingsFile({ zone: 'UTC' }));
    await set({ keepDays: 90 });
    const again = await publish(shown);
    expect(again.content).toContain('Somebody has changed the settings meanwhile');
    expect(again.content).toContain('90 days → as usual');
    expect(await settings()).toEqual({ keepDays: 90 });
    await publish(again);
    expect(await settings()).toEqual({ zone: 'UTC' });
    expectGoodManners(discord);
  });

  it('says kindly that a file is published already', async () => {
    const { discord } = here;
    const file = settingsFile({ zone: 'UTC' });
    const shown = await read(file);
    const [first, second] = [1, 2].map(() =>
      discord.press(shown, { label: 'Publish' }, { user: discord.moderator }),
    );
    await Promise.all([first?.acknowledged(), second?.acknowledged()]);
    expect(shown.content).toMatch(/Published\.|published already/);
    expect((await here.clubs.log(here.club)).map(({ setting }) => setting)).toEqual(['zone']);
    expectGoodManners(discord);
  });

  it.each<[string, NewFile['content'], string]>([
    ['too large', ' '.repeat(70_000), 'larger than 64 KiB'],
    ['no UTF-8', new Uint8Array([0xff, 0xfe, 0x00]), 'no text in UTF-8'],
    ['no JSON', '{', 'no JSON'],
    ['something else', '{}', 'no file of a club’s settings'],
  ])('says of a file that is %s what to do, and changes nothing', async (_, content, sentence) => {
    const said = await read(content);
    expect(said.content).toContain(sentence);
    expect(said.components).toEqual([]);
    expect(await here.settings()).toEqual({});
    expectGoodManners(here.discord);
  });

  it('names every problem by its path, channels of other servers among them, harmlessly', async () => {
    const settings = {
      '@everyone https://x.example': 1,
      coachChannel: '77',
      weekStart: '**funday**',
      sessions: [{ day: 'monday', kind: 'run' }],
    };
    const file = (more: object) => JSON.stringify({ kind: 'paceline-club', version: 1, settings: more });
    const said = await read(file(settings));
    expect(said.content).toContain('3 things are wrong');
    expect(said.content).toContain('`settings.weekStart` must be one of: monday');
    expect(said.content).toContain('`settings.sessions[0].run` is missing.');
    expect(said.content).toContain('`settings["@everyone https://x.example"]` is nothing that I know.');
    expect((await read(file({ coachChannel: '77' }))).content).toContain(
      '`settings.coachChannel`: this server has no such channel.',
    );
    expect(await here.settings()).toEqual({});
    expectGoodManners(here.discord);
  });

  it('gives very many problems as a file', async () => {
    const settings = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`key${at}`, 1]));
    const content = JSON.stringify({ kind: 'paceline-club', version: 1, settings });
    const said = await read(content);
    const lines = Buffer.from(said.files[0]?.bytes ?? [])
      .toString('utf8')
      .trim()
      .split('\n');
    expect(lines).toHaveLength(300);
    expect(said.content).toContain('All of them stand in the file below.');
    expectGoodManners(here.discord);
  });
});
