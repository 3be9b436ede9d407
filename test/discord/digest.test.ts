import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { PERMISSION } from '../discord-server/permissions.ts';
import type { TestMessage } from '../discord-server/message-types.ts';
import type { TestChannel } from '../discord-server/world-types.ts';
import { asSeen } from './as-seen.ts';
import { expectGoodManners } from './bot.ts';
import { startDigestBot, WEEK, type DigestBotHere } from './digest-bot.ts';

const { digestDiscord: words, digestDesk, clubStatus, clubPanel } = CATALOGUES.en;
const DUE = Date.parse('2026-11-29T18:00:00Z');
const UNGUARDED_BUT_ROLES = 1;
/** A machine with other work is slower than a poll's own second. */
const PATIENCE = { timeout: 10_000 };

let here: DigestBotHere;
beforeEach(async () => {
  here = await startDigestBot();
});
afterEach(async () => {
  await here.stop();
});

const seen = (sentence: string): string => asSeen(here.discord, sentence);
const textOf = (message: TestMessage): string => here.discord.textOf(message);
const posted = (channelId: string): TestMessage[] =>
  here.discord.messages(channelId).filter(({ authorId }) => authorId === here.discord.botUser.id);

/** What people see of a message, apart from the ids and addresses that each has of its own. */
const lookOf = (message: TestMessage): unknown =>
  JSON.parse(
    JSON.stringify([message.components, message.files.map(({ bytes }) => [...bytes])]).replaceAll(
      /"(?:id|attachment_id|url|proxy_url)":"[^"]*"/g,
      '"own":""',
    ),
  );

async function setUp(options: Parameters<DigestBotHere['digest']>[1] = {}): Promise<string> {
  const channel = here.discord.addChannel({ name: 'digest' });
  await here.digest('setup', { channel, ...options }).reply();
  return channel.id;
}

describe('/digest setup', () => {
  it('sets what is chosen and shows the next three posts in the reader’s own time', async () => {
    const channel = here.discord.addChannel({ name: 'digest' });
    const options = { channel, weekday: 'saturday', time: '9am', zone: 'europe/madrid', levels: 'beginner' };
    const reply = await here.digest('setup', options).reply();
    const text = textOf(reply);
    expect(reply.ephemeral).toBe(true);
    expect(text).toContain(clubPanel.saved);
    const moments = [...text.matchAll(/<t:(\d+):F>/g)].map(([, at]) => Number(at) * 1_000);
    expect(moments).toEqual(
      ['2026-12-05T08:00:00Z', '2026-12-12T08:00:00Z', '2026-12-19T08:00:00Z'].map((at) => Date.parse(at)),
    );
    expect(text).toContain('Europe/Madrid');
    expect(await here.core.digests.settings(here.club)).toMatchObject({
      channel: channel.id,
      weekday: 'saturday',
      time: '09:00',
      zone: 'Europe/Madrid',
      levels: ['beginner'],
    });
    expectGoodManners(here.discord);
  });

  it.each([
    [{ time: '25:00' }, digestDesk.problems['no-time']({ given: '25:00' })],
    [{ zone: 'Europe/Madird' }, 'Europe/Madrid'],
    [{ race: '2020-01-01' }, 'over'],
    [{ goal: 'marathon' }, digestDesk.problems['goal-without-race']()],
  ])('says what is wrong with %j, and changes nothing', async (options, sentence) => {
    const text = textOf(await here.digest('setup', options).reply());
    expect(text).toContain(words.fault);
    expect(text).toContain(sentence);
    expect(await here.core.digests.settings(here.club)).toEqual({});
  });

  it('says at once what keeps it from posting there', async () => {
    const { discord, digest } = here;
    const channel = discord.addChannel({ name: 'closed' });
    discord.permit(channel, 'everyone', { deny: PERMISSION.sendMessages | PERMISSION.attachFiles });
    const role = discord.addRole(discord.guild, 'Quiet', { mentionable: false });
    const text = textOf(await digest('setup', { channel, role }).reply());
    expect(text).toContain(clubStatus.needs.send);
    expect(text).toContain(clubStatus.needs.attach);
    expect(text).toContain(words.posting.roleSilent({ role: `<@&${role.id}>` }));
    discord.removeRole(discord.guild, role);
    await expect
      .poll(async () => textOf(await digest('setup').reply()), PATIENCE)
      .toContain(words.posting.roleGone);
  });

  it('is told in the club’s log channel and stands in /club log, beside the club’s own settings', async () => {
    const { discord, digest, set, clock } = here;
    const log = discord.addChannel({ name: 'log' });
    await set({ logChannel: log.id, language: 'de' });
    clock.at += 1_000;
    const channel = await setUp({ weekday: 'friday', season: 'off-season', poll: 'on' });
    const told = await discord.nextMessage(({ channelId }) => channelId === log.id);
    expect(told.content).toContain(`<@${discord.moderator.id}> hat die Einstellungen des Clubs geändert:`);
    expect(told.content).toContain(`- **Wochenbrief: Kanal:** wie üblich → <#${channel}>`);
    expect(told.content).toContain('- **Wochenbrief: Tag:** wie üblich → Freitag');
    clock.at += 1_000;
    await digest('skip', { reason: 'camp' }).reply();
    const shown = discord.command({ name: 'club', subcommand: 'log', user: discord.moderator });
    const text = textOf(await shown.reply());
    const places = ['Digest: skipped weeks', 'Digest: day', 'Digest: race or season', 'Log channel'].map(
      (name) => text.indexOf(`**${name}:**`),
    );
    expect(places.every((at) => at > 0)).toBe(true);
    expect(text).toContain('2026-W50');
    expect(places[0]).toBeLessThan(places[1] ?? 0);
    expect(places[2]).toBeLessThan(places[3] ?? 0);
    expectGoodManners(discord);
  });

  it('goes on in its panel: selects, form, poll and pause', async () => {
    const { discord, digest, core, club } = here;
    const by = { user: discord.moderator };
    await setUp();
    let panel = await digest('setup').reply();
    const select = async (name: string, values: string[]) =>
      discord.choose(panel, `digest-set|${name}`, values, by).updated();
    panel = await select('weekday', ['friday']);
    panel = await select('levels', ['beginner', 'advanced']);
    panel = await select('season', ['off-season']);
    panel = await discord.press(panel, { label: words.pollOn }, by).updated();
    const form = await discord.press(panel, { label: words.change }, by).modal();
    panel = await discord.submit(form, { time: '7:30', zone: 'Asia/Tokyo', race: '2027-04-18' }).updated();
    expect(textOf(panel)).toContain('Asia/Tokyo');
    expect(await core.digests.settings(club)).toMatchObject({
      weekday: 'friday',
      levels: ['beginner', 'advanced'],
      poll: true,
      time: '07:30',
      zone: 'Asia/Tokyo',
      phase: { race: '2027-04-18' },
    });
    const again = await discord.press(panel, { label: words.change }, by).modal();
    panel = await discord.submit(again, { time: '25:00' }).updated();
    expect(textOf(panel)).toContain(digestDesk.problems['no-time']({ given: '25:00' }));
    panel = await discord.press(panel, { label: words.pause }, by).updated();
    expect(textOf(panel)).toContain(seen(digestDesk.states.paused));
    expectGoodManners(discord);
  });
});

describe('a digest', () => {
  it('is posted at its time, exactly as it was previewed, and once', async () => {
    const { discord, digest, wake } = here;
    const channel = await setUp({ poll: 'on' });
    const call = digest('preview');
    const preview = await call.reply();
    expect(preview.ephemeral).toBe(true);
    expect(posted(channel)).toEqual([]);
    await wake(DUE);
    await discord.waitUntil('digest and poll', () => posted(channel).length === 2);
    const [message, poll] = posted(channel);
    expect(lookOf(message as TestMessage)).toEqual(lookOf(preview));
    expect(message?.files.map(({ name }) => name)).toEqual(['week.png', 'week.ics']);
    expect(message?.files[0]?.description).toMatch(/\w{3}/);
    expect(poll?.json['poll']).toMatchObject({ question: { text: CATALOGUES.en.digest.poll.question } });
    expect(textOf(call.followUps[0] as TestMessage)).toContain(CATALOGUES.en.digest.poll.question);
    await wake(DUE + 60_000);
    expect(textOf(await digest('status').reply())).toContain('posted on');
    expect(posted(channel)).toHaveLength(2);
    expectGoodManners(discord);
  });

  it('comes now when it is asked for, and then not again', async () => {
    const { discord, digest, wake } = here;
    const channel = await setUp();
    expect(textOf(await digest('post').reply())).toContain(`/channels/${discord.guild.id}/${channel}/`);
    expect(textOf(await digest('post').reply())).toContain(digestDesk.already({ week: WEEK }));
    await wake(DUE + 1_000);
    expect(textOf(await digest('status').reply())).toContain(WEEK);
    expect(posted(channel)).toHaveLength(1);
  });

  it('is skipped for a week with a line, and paused and resumed', async () => {
    const { discord, digest, wake } = here;
    const channel = await setUp();
    const skipped = textOf(await digest('skip', { reason: 'Trail camp @everyone' }).reply());
    expect(skipped).toContain('~~<t:');
    await wake(DUE);
    await discord.waitUntil('the line', () => posted(channel).length === 1);
    expect(textOf(posted(channel)[0] as TestMessage)).toContain('Trail camp');
    expect(discord.pings()).toEqual([]);
    expect(textOf(await digest('pause').reply())).toContain(seen(digestDesk.states.paused));
    await wake(DUE + 7 * 86_400_000);
    expect(textOf(await digest('resume').reply())).toContain('<t:');
    expect(posted(channel)).toHaveLength(1);
    expectGoodManners(discord);
  });

  it('mentions the one role that is set, and nobody else', async () => {
    const { discord, wake } = here;
    const role = discord.addRole(discord.guild, 'Sunday readers');
    const channel = await setUp({ role });
    await wake(DUE);
    await discord.waitUntil('the digest', () => posted(channel).length === 1);
    expect(discord.pings()).toEqual([`role:${role.id}`]);
    expect(discord.unguarded()).toHaveLength(UNGUARDED_BUT_ROLES);
    expect(posted(channel)[0]?.pings).toEqual([`role:${role.id}`]);
  });

  it('comes without the mention where the role is gone, which the moderators are told once', async () => {
    const { discord, wake, set } = here;
    const moderators = discord.addChannel({ name: 'moderators' });
    await set({ moderatorChannel: moderators.id });
    const role = discord.addRole(discord.guild, 'Old');
    const channel = await setUp({ role });
    discord.removeRole(discord.guild, role);
    await expect
      .poll(async () => textOf(await here.digest('setup').reply()))
      .toContain(words.posting.roleGone);
    await wake(DUE);
    await discord.waitUntil('both', () => posted(moderators.id).length === 1 && posted(channel).length === 1);
    expect(textOf(posted(moderators.id)[0] as TestMessage)).toContain('the role is deleted');
    expect(discord.pings()).toEqual([]);
  });

  it.each([
    ['no-permission', (one: TestChannel): boolean => (one.botMayWrite = false)],
    ['channel-gone', (one: TestChannel): void => here.discord.removeChannel(one)],
  ] as const)('tells the moderators of %s with the remedy', async (why, spoil): Promise<void> => {
    const { discord, digest, wake, set } = here;
    const moderators = discord.addChannel({ name: 'moderators' });
    await set({ moderatorChannel: moderators.id });
    const channel = await setUp();
    const one = discord.guild.channels.find(({ id }) => id === channel);
    if (one !== undefined) spoil(one);
    await wake(DUE);
    await discord.waitUntil('the notice', () => posted(moderators.id).length === 1);
    const notice = digestDesk.notices[why]({ of: 'digest', channel: `<#${channel}>`, role: '' });
    expect(textOf(posted(moderators.id)[0] as TestMessage)).toContain(notice);
    expect(textOf(await digest('status').reply())).toContain('failed');
    const doctor = discord.command({ name: 'club', subcommand: 'status', user: discord.moderator });
    expect(textOf(await doctor.reply())).toContain(WEEK);
  });

  it.each([
    ['a failure of Discord', { kind: 'status', status: 502 }],
    ['too many requests', { kind: 'rate-limit', retryAfterSeconds: 0.2, scope: 'global' }],
    ['a lost connection', { kind: 'cut' }],
  ] as const)('is posted after %s', async (_, fault) => {
    const { discord, digest, wake } = here;
    const channel = await setUp();
    discord.fault({ ...fault, method: 'POST', path: new RegExp(`${channel}/messages$`) });
    await wake(DUE);
    await expect
      .poll(async () => textOf(await digest('status').reply()), PATIENCE)
      .toContain('tried again on');
    await wake(DUE + 30_000);
    await discord.waitUntil('the digest', () => posted(channel).length === 1);
  });

  it('gives the moderators their numbers in a channel of their own', async () => {
    const { discord, wake } = here;
    const summary = discord.addChannel({ name: 'numbers' });
    await setUp({ summary });
    await discord.command({ name: 'ask', options: { question: 'Is yoga good for runners?' } }).reply();
    await here.core.flush();
    await wake(DUE);
    await discord.waitUntil('the numbers', () => posted(summary.id).length === 1);
    expectGoodManners(discord);
  });
});

describe('below a digest', () => {
  it('a member gets their own week and asks about its piece of knowledge, seen by them alone', async () => {
    const { discord, digest } = here;
    const channel = await setUp();
    await digest('post').reply();
    const [message] = posted(channel);
    if (message === undefined) throw new Error('There is no digest.');
    const mine = await discord.press(message, { label: words.myWeek }, { user: discord.member }).reply();
    expect(mine.ephemeral).toBe(true);
    expect(mine.files.map(({ name }) => name)).toEqual(['week.png']);
    const form = await discord.press(message, { label: words.askAbout }, { user: discord.member }).modal();
    const answer = await discord.submit(form, {}).reply();
    expect(answer.ephemeral).toBe(true);
    expect(textOf(answer)).toMatch(/\w{10}|\[1]/);
    expectGoodManners(discord);
  });
});

describe('a week shared to the club', () => {
  const week = { runs: 'Mon easy, Sun long', sessions: 'swim' };
  const plan = (): Promise<TestMessage> =>
    here.discord.command({ name: 'plan', subcommand: 'week', options: week }).reply();
  const share = async (how: string) => {
    const asked = await here.discord.press(await plan(), { label: words.share.button }).reply();
    return { asked, done: await here.discord.press(asked, { label: how }).updated() };
  };

  it('is not offered without a channel', async () => {
    const labels = here.discord.components(await plan()).map(({ label }) => label);
    expect(labels).not.toContain(words.share.button);
  });

  it('is posted, replaced, listed where that is agreed, and withdrawn', async () => {
    const { discord, core, club } = here;
    const channel = await setUp();
    const { asked } = await share(words.share.listed);
    expect(asked.ephemeral).toBe(true);
    expect(posted(channel)).toHaveLength(1);
    const [first] = posted(channel);
    expect(textOf(first as TestMessage)).toContain(`<@${discord.member.id}>`);
    expect(await core.sharedWeeks.of(club)).toMatchObject([{ listed: true, message: first?.id }]);
    const preview = await here.digest('preview').reply();
    expect(textOf(preview)).toContain(`<@${discord.member.id}>`);
    const { done } = await share(words.share.unlisted);
    expect(posted(channel)).toHaveLength(1);
    expect(posted(channel)[0]?.id).not.toBe(first?.id);
    expect(await core.sharedWeeks.of(club)).toMatchObject([{ listed: false }]);
    await discord.press(done, { label: words.share.withdraw }).updated();
    expect(posted(channel)).toEqual([]);
    expect(await core.sharedWeeks.of(club)).toEqual([]);
    expectGoodManners(discord);
  });

  it('is shown and deleted with all else that is held of a member', async () => {
    const { discord } = here;
    const channel = await setUp();
    await share(words.share.listed);
    const privacy = (subcommand: string) => discord.command({ name: 'privacy', subcommand });
    expect(textOf(await privacy('show').reply())).toContain(
      CATALOGUES.en.privacy.told.sharedWeeks({ count: 1 }),
    );
    const forget = await privacy('forget').reply();
    await discord.press(forget, { label: CATALOGUES.en.privacy.confirm }).updated();
    expect(posted(channel)).toEqual([]);
    expect(await here.core.sharedWeeks.of(here.club)).toEqual([]);
  });
});
