import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import type { TestMessage } from '../discord-server/message-types.ts';
import { PERMISSION } from '../discord-server/permissions.ts';
import { asSeen } from './as-seen.ts';
import { expectGoodManners, saying } from './bot.ts';
import { startClubBot, type ClubBot } from './club-bot.ts';

let here: ClubBot;
beforeEach(async () => {
  here = await startClubBot();
});
afterEach(() => here.stop());

/** The panel, on one of its pages. */
async function panel(page?: string): Promise<TestMessage> {
  const { discord, run } = here;
  const shown = await run('setup').reply();
  if (page === undefined) return shown;
  return discord.choose(shown, 'club-page', [page], { user: discord.moderator }).updated();
}

describe('/club setup', () => {
  it.each([
    ['en-US', 'Setting the club up'],
    ['de', 'Den Club einrichten'],
    ['es-ES', 'Configurar el club'],
    ['fr', 'Configurer le club'],
  ])(
    'shows a panel to the moderator alone, with pages and forms in their language (%s)',
    async (locale, title) => {
      const { discord, run } = here;
      const actor = { user: discord.moderator, locale };
      let shown = await run('setup', { locale }).reply();
      for (const page of ['roles', 'answers', 'times', 'limits', 'privacy', 'channels']) {
        expect(shown.ephemeral).toBe(true);
        expect(discord.textOf(shown)).toContain(title);
        for (const { customId } of discord.components(shown)) {
          if (customId?.startsWith('club-form') === true) await discord.press(shown, customId, actor).modal();
        }
        shown = await discord.choose(shown, 'club-page', [page], actor).updated();
      }
      expectGoodManners(discord);
    },
  );

  it('sets channels, shows them as chosen, and takes them back', async () => {
    const { discord, settings } = here;
    const other = discord.addChannel({ name: 'ask' });
    const forum = discord.addChannel({ name: 'posts', kind: 'forum' });
    const chosen = discord.choose(await panel(), 'club-set|ask-channels', [other, forum], {
      user: discord.moderator,
    });
    const shown = await chosen.updated();
    expect(await settings()).toEqual({ askChannels: [other.id, forum.id] });
    expect(discord.textOf(shown)).toContain('Saved.');
    const select = discord.components(shown).find(({ customId }) => customId === 'club-set|ask-channels');
    expect(select?.json['default_values']).toMatchObject([{ id: other.id }, { id: forum.id }]);
    const fewer = await discord
      .choose(shown, 'club-set|ask-channels', [forum], { user: discord.moderator })
      .updated();
    expect(await settings()).toEqual({ askChannels: [forum.id] });
    await discord.choose(fewer, 'club-set|ask-channels', [], { user: discord.moderator }).updated();
    expect(await settings()).toEqual({});
    expectGoodManners(discord);
  });

  it('sets roles, choices and limits', async () => {
    const { discord, settings } = here;
    const role = discord.addRole(discord.guild, 'Crew');
    const choose = async (page: string, field: string, values: Parameters<typeof discord.choose>[2]) =>
      discord.choose(await panel(page), `club-set|${field}`, values, { user: discord.moderator }).updated();
    await choose('roles', 'coach-roles', [role]);
    await choose('roles', 'moderator-roles', [role]);
    await choose('answers', 'language', ['fr']);
    await choose('answers', 'detail', ['short']);
    await choose('answers', 'no-feedback', [discord.channel]);
    await choose('times', 'week-start', ['sunday']);
    await choose('limits', 'no-doubles', ['none']);
    await choose('limits', 'no-cross-on', ['tuesday', 'friday']);
    await choose('limits', 'most-sessions', ['2']);
    expect(await settings()).toEqual({
      coachRoles: [role.id],
      moderatorRoles: [role.id],
      language: 'fr',
      detail: 'short',
      channelsWithoutFeedback: [discord.channel.id],
      weekStart: 'sunday',
      limits: { noDoubles: true, noCrossOn: ['tuesday', 'friday'], mostSessions: 2 },
    });
    expectGoodManners(discord);
  });

  it('keeps what two moderators add at once, and the log names both', async () => {
    const { discord, settings, clubs, club, run } = here;
    const second = discord.user('second');
    discord.setRole(
      discord.guild,
      second,
      discord.addRole(discord.guild, 'Mods', { permissions: PERMISSION.manageGuild }),
      true,
    );
    const channels = ['a', 'b'].map((name) => discord.addChannel({ name }));
    const people = [discord.moderator, second];
    const opened = await Promise.all(
      people.map(async (user, at) => ({
        user,
        shown: await run('setup', { user }).reply(),
        add: channels[at],
      })),
    );
    await Promise.all(
      opened.map(({ user, shown, add }) =>
        discord.choose(shown, 'club-set|ask-channels', add === undefined ? [] : [add], { user }).updated(),
      ),
    );
    expect((await settings()).askChannels?.toSorted()).toEqual(channels.map(({ id }) => id).toSorted());
    expect((await clubs.log(club)).map(({ by }) => by).toSorted()).toEqual(
      [discord.moderator.id, second.id].map((id) => `discord:${id}`).toSorted(),
    );
    const log = discord.textOf(await run('log').reply());
    expect(log).toContain(`<@${discord.moderator.id}>`);
    expect(log).toContain(`<@${second.id}>`);
    expectGoodManners(discord);
  });

  it('does not show a channel that is gone, and goes on', async () => {
    const { discord, set } = here;
    const gone = discord.addChannel({ name: 'gone' });
    await set({ askChannels: [gone.id, discord.channel.id], coachChannel: gone.id });
    discord.removeChannel(gone);
    const shown = await panel();
    const [first, second] = discord.components(shown);
    expect(first?.json['default_values']).toMatchObject([{ id: discord.channel.id }]);
    expect(second?.json['default_values'] ?? []).toEqual([]);
    expectGoodManners(discord);
  });
});

describe('the forms of the panel', () => {
  /** Types into the form of a field, and gives the page that comes of it. */
  async function type(page: string, field: string, text: string): Promise<TestMessage> {
    const { discord } = here;
    const opened = discord.press(await panel(page), `club-form|${field}`, { user: discord.moderator });
    return discord.submit(await opened.modal(), { text }).updated();
  }

  it('set a zone; a mistyped one is suggested, and the suggestion can be chosen', async () => {
    const { discord, settings } = here;
    const wrong = await type('times', 'zone', 'Europe/Madird');
    expect(discord.textOf(wrong)).toContain('Did you mean Europe/Madrid?');
    expect(await settings()).toEqual({});
    const right = await discord
      .choose(wrong, 'club-zone', ['Europe/Madrid'], { user: discord.moderator })
      .updated();
    expect(await settings()).toEqual({ zone: 'Europe/Madrid' });
    expect(discord.textOf(right)).toContain('Now: Europe/Madrid');
    expectGoodManners(discord);
  });

  it('set the fixed sessions, which stand in the form when it is opened again', async () => {
    const { discord, settings } = here;
    const set = await type('times', 'sessions', 'Tue intervals evening, Sun long');
    expect(await settings()).toEqual({
      sessions: [
        { day: 'tuesday', kind: 'run', run: 'intervals', time: 'evening' },
        { day: 'sunday', kind: 'run', run: 'long' },
      ],
    });
    expect(discord.textOf(set)).toContain('Now: Tuesday intervals in the evening, Sunday long run');
    const again = await discord.press(set, 'club-form|sessions', { user: discord.moderator }).modal();
    expect(again.fields[0]?.json['value']).toBe('Tuesday intervals in the evening, Sunday long run');
    const same = await discord.submit(again, {}).updated();
    expect(discord.textOf(same)).toContain('That is what was set already.');
    expectGoodManners(discord);
  });

  it('say what is wrong with what was typed, and change nothing', async () => {
    const { discord, settings } = here;
    expect(discord.textOf(await type('times', 'sessions', 'Tue swim <@1> https://x.example'))).not.toContain(
      'Saved.',
    );
    expect(discord.textOf(await type('times', 'sessions', 'Tue swim'))).toContain('Fixed sessions are runs');
    expect(discord.textOf(await type('privacy', 'keep-days', 'ever'))).toContain('from 7 to 3650');
    expect(await settings()).toEqual({});
    await type('privacy', 'keep-days', '30');
    expect(await settings()).toEqual({ keepDays: 30 });
    expectGoodManners(discord);
  });

  it('pass a text that speaks of a danger to the handler', async () => {
    const { discord, bot } = here;
    const opened = discord.press(await panel('times'), 'club-form|sessions', { user: discord.moderator });
    const text = 'Tue long, I have chest pain';
    const said = await discord.submit(await opened.modal(), { text }).reply();
    expect(said).toMatchObject({ ephemeral: true, content: saying(`You asked apart: ${text}`).text });
    expect(bot.askedApart.map((one) => one.text)).toEqual([text]);
    expectGoodManners(discord);
  });
});

describe('the log channel', () => {
  it('is told of every change, without a ping', async () => {
    const { discord, set } = here;
    const log = discord.addChannel({ name: 'log' });
    await set({ logChannel: log.id, language: 'de' });
    const role = discord.addRole(discord.guild, 'Crew');
    discord.choose(await panel('roles'), 'club-set|coach-roles', [role], { user: discord.moderator });
    const told = await discord.nextMessage(({ channelId }) => channelId === log.id);
    expect(told.content).toBe(
      `<@${discord.moderator.id}> hat die Einstellungen des Clubs geändert:\n- **Rollen der Coaches:** wie üblich → <@&${role.id}>`,
    );
    expectGoodManners(discord);
  });

  it('that cannot be written to is said to the moderator, and the change holds', async () => {
    const { discord, set, settings, bot } = here;
    const log = discord.addChannel({ name: 'log' });
    log.botMayWrite = false;
    await set({ logChannel: log.id });
    const shown = await discord
      .choose(await panel('answers'), 'club-set|detail', ['short'], { user: discord.moderator })
      .updated();
    const text = discord.textOf(shown);
    expect(text).toContain('Saved.');
    expect(text).toContain(`I could not tell it in <#${log.id}>`);
    const reference = /reference `(\w+)`/.exec(text)?.[1];
    expect(bot.logged.join('')).toContain(`"reference":"${reference}"`);
    expect(await settings()).toEqual({ logChannel: log.id, detail: 'short' });
    expectGoodManners(discord);
  });

  it('is told one last time that it is none any more', async () => {
    const { discord, set } = here;
    const log = discord.addChannel({ name: 'log' });
    await set({ logChannel: log.id });
    discord.choose(await panel(), 'club-set|log-channel', [], { user: discord.moderator });
    expect((await discord.nextMessage(({ channelId }) => channelId === log.id)).content).toContain(
      '→ as usual',
    );
    expectGoodManners(discord);
  });
});

describe('the privacy notice', () => {
  it('is posted where the panel was opened, in the club’s language, with the days that the club keeps', async () => {
    const { discord, set } = here;
    await set({ language: 'es', keepDays: 30 });
    const shown = await discord
      .press(await panel('privacy'), 'club-notice', { user: discord.moderator })
      .updated();
    const posted = await discord.nextMessage(({ channelId }) => channelId === discord.channel.id);
    expect(discord.textOf(posted)).toContain(
      asSeen(discord, CATALOGUES.es.privacy.notice({ keepDays: 30, operator: undefined })),
    );
    expect(posted.ephemeral).toBe(false);
    expect(discord.textOf(shown)).toContain(posted.id);
    expectGoodManners(discord);
  });

  it('that cannot be posted is said, with what to allow', async () => {
    const { discord } = here;
    const opened = await panel('privacy');
    discord.permit(discord.channel, 'everyone', { deny: PERMISSION.sendMessages });
    const shown = await discord.press(opened, 'club-notice', { user: discord.moderator }).updated();
    expect(discord.textOf(shown)).toContain('I may not write in this channel.');
    expectGoodManners(discord);
  });
});
