import { afterEach, describe, expect, it } from 'vitest';
import { CHANNEL_SETTINGS } from '../../src/club/doctor.ts';
import type { Permission } from '../../src/club/server.ts';
import type { ClubSettings } from '../../src/club/settings.ts';
import type { DigestDesk } from '../../src/digest/desk.ts';
import type { DigestStatus, PastLetter } from '../../src/digest/status.ts';
import type { DiscordPorts } from '../../src/discord/start.ts';
import { keepClubs } from '../../src/stores/clubs.ts';
import { COMMAND_DATA } from '../../src/discord/commands/list.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { INTENT } from '../discord-server/intents.ts';
import { PERMISSION } from '../discord-server/permissions.ts';
import { caller } from '../discord-server/raw-client.ts';
import type { TestDiscordOptions } from '../discord-server/types.ts';
import type { TestChannel } from '../discord-server/world-types.ts';
import { asSeen } from './as-seen.ts';
import { expectGoodManners, memoryStore } from './bot.ts';
import { startClubBot, type ClubBot } from './club-bot.ts';

const { clubStatus: words, club, digestDesk, digestDiscord } = CATALOGUES.en;

const DENIED: Readonly<Record<Permission, bigint>> = {
  view: PERMISSION.viewChannel,
  send: PERMISSION.sendMessages,
  history: PERMISSION.readHistory,
  'send-in-threads': PERMISSION.sendInThreads,
  'create-threads': PERMISSION.createThreads,
  attach: PERMISSION.attachFiles,
  polls: PERMISSION.sendPolls,
};

/** A server in which something is wrong, or right: what it needs, and the lines that the doctor then says. */
interface World {
  readonly line: string;
  readonly options?: TestDiscordOptions;
  readonly ports?: () => Partial<DiscordPorts>;
  /** Makes it so; gives the sentences. */
  readonly make: (here: ClubBot) => Promise<readonly string[]>;
}

const askIn = (channel: TestChannel): ClubSettings => ({ askChannels: [channel.id] });
const store = memoryStore();
const full = { ...store, set: () => Promise.reject(new Error('full')) };
const broken = { ...full, get: () => Promise.reject(new Error('broken')) };

const content = (line: keyof typeof words.content, isAsked: boolean, p: Partial<World> = {}): World => ({
  line: `content.${line}`,
  ...p,
  make: async ({ discord, set }) => {
    if (isAsked) await set(askIn(discord.channel));
    return [words.content[line]];
  },
});

const commands = (
  line: keyof typeof words.commands,
  spoil: (here: ClubBot) => unknown = () => undefined,
): World => ({
  line: `commands.${line}`,
  make: async (here) => {
    await spoil(here);
    return [words.commands[line]];
  },
});

const inStore = (line: keyof typeof words.store, kept: typeof store): World => ({
  line: `store.${line}`,
  ports: () => ({ clubs: keepClubs(kept, () => 0) }),
  make: () => Promise.resolve([words.store[line]]),
});

const FAILED: PastLetter = {
  kind: 'digest',
  week: '2026-W48',
  record: { state: 'failed', at: 0, due: 0, channel: '77', tries: 1, why: 'refused' },
};

/** The channel in which the bot may make no polls. */
let polled = '';

/** A desk of a digest that stands so. */
function deskWith(status: () => Partial<DigestStatus>): DigestDesk {
  const none = () => Promise.reject(new Error('The doctor changes nothing.'));
  return {
    settings: () => Promise.resolve({}),
    change: none,
    skip: none,
    preview: none,
    postNow: none,
    log: none,
    status: () =>
      Promise.resolve({ state: 'on', zone: 'UTC', next: [], history: [], settings: {}, ...status() }),
  };
}

const digest = (line: string, status: Partial<DigestStatus>, lines: () => readonly string[]): World => ({
  line,
  ports: () => ({ digests: deskWith(() => ({ settings: { channel: '77' }, ...status })) }),
  make: () => Promise.resolve(lines()),
});

const said = (line: string, sentence: string): World => ({ line, make: () => Promise.resolve([sentence]) });

const WORLDS: readonly World[] = [
  content('on', true, { ports: () => ({ messageContent: true }) }),
  content('unused', false),
  content('off', true),
  content('not-allowed', true, { options: { refusedIntents: INTENT.messageContent } }),
  ...CHANNEL_SETTINGS.map((setting): World => ({
    line: 'channelGone',
    make: async ({ discord, set }) => {
      const channel = discord.addChannel({ name: 'old' });
      await set({ [setting]: setting === 'askChannels' ? [channel.id] : channel.id });
      discord.removeChannel(channel);
      return [words.channelGone({ setting: club.settings[setting] })];
    },
  })),
  {
    line: 'channelGone',
    make: async ({ set }) => {
      await set({ channelsWithoutFeedback: ['77'] });
      return [words.channelGone({ setting: club.settings.channelsWithoutFeedback })];
    },
  },
  ...(['coachRoles', 'moderatorRoles'] as const).map((setting): World => ({
    line: 'roleGone',
    make: async ({ set }) => {
      await set({ [setting]: ['77'] });
      return [words.roleGone({ setting: club.settings[setting] })];
    },
  })),
  {
    line: 'noTextChannel',
    make: async ({ discord, set }) => {
      const { id } = discord.addChannel({ name: 'forum', kind: 'forum' });
      await set({ logChannel: id });
      return [words.noTextChannel({ setting: club.settings.logChannel, channel: `<#${id}>` })];
    },
  },
  ...(Object.keys(DENIED) as Permission[])
    .filter((permission) => permission !== 'polls')
    .map((permission): World => ({
      line: `permissions.${permission}`,
      make: async ({ discord, set }) => {
        const channel = discord.addChannel({ name: 'questions' });
        discord.permit(channel, 'everyone', { deny: DENIED[permission] });
        await set(askIn(channel));
        const where = { setting: club.settings.askChannels, channel: `<#${channel.id}>` };
        return [
          words.permissions({ ...where, missing: [''] }).split('lack')[0] ?? '',
          words.needs[permission],
        ];
      },
    })),
  {
    line: 'channelsGood',
    make: async ({ discord, set }) => {
      await set({ logChannel: discord.channel.id, coachChannel: discord.channel.id });
      return [words.channelsGood({ count: 2 })];
    },
  },
  {
    line: 'everyoneModerates',
    make: async ({ discord, set }) => {
      await set({ moderatorRoles: [discord.guild.id] });
      return [words.everyoneModerates];
    },
  },
  {
    line: 'roleOrder',
    make: async ({ discord, set }) => {
      const role = discord.addRole(discord.guild, 'Mods');
      const above = discord.addRole(discord.guild, 'Helpers', { permissions: PERMISSION.manageRoles });
      await set({ moderatorRoles: [role.id] });
      return [words.roleOrder({ role: `<@&${role.id}>`, above: `<@&${above.id}>` })];
    },
  },
  {
    line: 'rolesGood',
    make: async ({ discord, set }) => {
      await set({ moderatorRoles: [discord.addRole(discord.guild, 'Mods').id] });
      return [words.rolesGood];
    },
  },
  commands('current'),
  commands('stale', ({ discord }) => {
    const [first] = discord.registered();
    if (first !== undefined) first['description'] = 'Something else';
  }),
  commands('doubled', ({ discord }) =>
    caller(discord)(
      'PUT',
      `/applications/${discord.applicationId}/guilds/${discord.guild.id}/commands`,
      COMMAND_DATA,
    ),
  ),
  commands('unknown', ({ discord }) =>
    discord.fault({ kind: 'status', method: 'GET', path: /\/commands$/, status: 403, times: 2 }),
  ),
  inStore('good', store),
  inStore('read-only', full),
  inStore('unreadable', broken),
  said('model', words.model(undefined)),
  said('digest.off', words.digest.off),
  digest(
    'digest.on',
    { next: [{ week: '2026-W49', monday: '2026-11-30', day: '2026-11-29', at: 1e12 }] },
    () => [words.digest.on({ next: '<t:1000000000:F>' })],
  ),
  digest('digest.paused', { state: 'paused' }, () => [words.digest.paused]),
  digest('digestFailed', { history: [FAILED] }, () => [
    words.digestFailed({ week: '2026-W48', why: '' }).trim(),
    digestDesk.notices.refused({ of: 'digest', channel: '<#77>', role: '' }),
  ]),
  digest('digestPosting', { settings: { channel: '77' } }, () => [
    words.digestPosting({ problem: digestDiscord.posting.channelGone({ channel: '<#77>' }) }),
  ]),
  {
    line: 'permissions.polls',
    ports: () => ({ digests: deskWith(() => ({ settings: { channel: polled, poll: true } })) }),
    make: async ({ discord }) => {
      const channel = discord.addChannel({ name: 'digest' });
      discord.permit(channel, 'everyone', { deny: DENIED.polls });
      polled = channel.id;
      return [words.needs.polls];
    },
  },
  ...(['coachChannel', 'sessions', 'zone'] as const).map((line) =>
    said(`notSet.${line}`, words.notSet[line]),
  ),
];

/** Every line of the doctor by its name in the catalogue. */
const LINES = [
  ...['content', 'commands', 'store', 'notSet'].flatMap((group) =>
    Object.keys(words[group as 'content' | 'commands' | 'store' | 'notSet']).map(
      (line) => `${group}.${line}`,
    ),
  ),
  ...Object.keys(words.needs).map((line) => `permissions.${line}`),
  'digest.on',
  'digest.paused',
  'digest.off',
  ...Object.entries(words).flatMap(([name, line]) =>
    typeof line === 'function' && !['title', 'permissions'].includes(name) ? [name] : [],
  ),
  'everyoneModerates',
  'rolesGood',
];

let here: ClubBot | undefined;
afterEach(async () => {
  await here?.stop();
  here = undefined;
});

describe('the doctor in a server', () => {
  it('has a world for each of its lines', () => {
    expect(new Set(WORLDS.map(({ line }) => line))).toEqual(new Set(LINES));
  });

  it.each(WORLDS)('says $line', async ({ options, ports, make }) => {
    here = await startClubBot({ ...(options && { options }), ...(ports && { ports: ports() }) });
    const sentences = await make(here);
    const call = here.run('status');
    const first = await call.reply();
    const text = [first, ...call.followUps].map((message) => here?.discord.textOf(message)).join('\n');
    for (const sentence of sentences) expect(text).toContain(asSeen(here.discord, sentence));
    expect(first.ephemeral).toBe(true);
    expectGoodManners(here.discord);
  });
});
