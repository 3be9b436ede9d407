import { describe, expect, it } from 'vitest';
import {
  changesWithoutGone,
  examine,
  type BotFacts,
  type DoctorFacts,
  type Finding,
} from '../../src/club/doctor.ts';
import { withChanges, type ClubSettings } from '../../src/club/settings.ts';
import { allBut, aServer, role } from './server.ts';

const USED = { name: 'm', isLeftAlone: false, club: 1, all: 2, most: { club: 10, all: 20 } };
const BOT: BotFacts = {
  messageContent: 'on',
  commands: 'current',
  store: 'good',
  digest: { state: 'on', posting: { channel: '1' } },
  model: USED,
};
const WHOLE: ClubSettings = {
  askChannels: ['1', '5'],
  coachChannel: '2',
  moderatorChannel: '3',
  logChannel: '4',
  coachRoles: ['10'],
  moderatorRoles: ['30'],
  zone: 'UTC',
  sessions: [{ day: 'tuesday', kind: 'run', run: 'easy' }],
};

const look = (p: { bot?: Partial<BotFacts>; settings?: ClubSettings; server?: DoctorFacts['server'] } = {}) =>
  examine({ bot: { ...BOT, ...p.bot }, settings: p.settings ?? WHOLE, server: p.server ?? aServer() });
const of = (found: readonly Finding[], id: Finding['id']) => found.filter((one) => one.id === id);

describe('the doctor', () => {
  it('finds nothing wrong where nothing is', () => {
    expect(look().map(({ id, level }) => `${level} ${id}`)).toEqual([
      'good message-content',
      'good channels-good',
      'good roles-good',
      'good commands',
      'good store',
      'good digest',
      'good model',
    ]);
    expect(of(look(), 'channels-good')).toEqual([{ id: 'channels-good', level: 'good', count: 5 }]);
  });

  it('has only notes for a club that has set nothing', () => {
    const found = look({
      settings: {},
      bot: { messageContent: 'off', digest: { state: 'off', posting: {} } },
    });
    expect(found.filter(({ level }) => level === 'fault')).toEqual([]);
    expect(of(found, 'not-set').map((one) => 'setting' in one && one.setting)).toEqual([
      'coachChannel',
      'sessions',
      'zone',
    ]);
  });

  it.each([
    ['on', WHOLE, 'good'],
    ['off', WHOLE, 'fault'],
    ['not-allowed', WHOLE, 'fault'],
    ['off', {}, 'good'],
    ['not-allowed', {}, 'good'],
  ] as const)('takes message content that is %s with %j for %s', (messageContent, settings, level) => {
    expect(of(look({ bot: { messageContent }, settings }), 'message-content')).toMatchObject([{ level }]);
  });

  it.each([
    ['current', 'good'],
    ['stale', 'fault'],
    ['doubled', 'note'],
    ['unknown', 'note'],
  ] as const)('takes commands that are %s for %s', (commands, level) => {
    expect(of(look({ bot: { commands } }), 'commands')).toEqual([{ id: 'commands', level, state: commands }]);
  });

  it.each(['unreadable', 'read-only'] as const)('finds a store that is %s, first of all', (store) => {
    expect(look({ bot: { store } })[0]).toEqual({ id: 'store', level: 'fault', state: store });
  });

  it('names what the bot may not do in each channel that it needs, and how grave that is', () => {
    const channels = new Map(aServer().channels);
    channels.set('1', {
      kind: 'text',
      may: allBut('history', 'attach', 'create-threads'),
      mayMentionRoles: false,
    });
    channels.set('5', {
      kind: 'forum',
      may: allBut('send', 'create-threads', 'send-in-threads'),
      mayMentionRoles: false,
    });
    channels.set('4', { kind: 'text', may: allBut('view', 'send', 'attach'), mayMentionRoles: false });
    expect(of(look({ server: aServer({ channels }) }), 'permissions')).toEqual([
      {
        id: 'permissions',
        level: 'fault',
        setting: 'askChannels',
        channel: '5',
        missing: ['send-in-threads'],
      },
      { id: 'permissions', level: 'fault', setting: 'logChannel', channel: '4', missing: ['view', 'send'] },
      {
        id: 'permissions',
        level: 'note',
        setting: 'askChannels',
        channel: '1',
        missing: ['history', 'attach', 'create-threads'],
      },
    ]);
  });

  it('finds channels and roles that are gone or take no messages, and what takes them out', () => {
    const settings: ClubSettings = {
      ...WHOLE,
      askChannels: ['77', '1'],
      coachChannel: '5',
      logChannel: '78',
      moderatorChannel: '6',
      channelsWithoutFeedback: ['79'],
      coachRoles: ['99'],
      moderatorRoles: ['98', '30'],
    };
    const found = look({ settings });
    expect(of(found, 'channel-gone')).toEqual([
      { id: 'channel-gone', level: 'fault', setting: 'askChannels', channel: '77' },
      { id: 'channel-gone', level: 'fault', setting: 'logChannel', channel: '78' },
      { id: 'channel-gone', level: 'note', setting: 'channelsWithoutFeedback', channel: '79' },
    ]);
    expect(of(found, 'no-text-channel')).toEqual([
      { id: 'no-text-channel', level: 'fault', setting: 'coachChannel', channel: '5' },
      { id: 'no-text-channel', level: 'fault', setting: 'moderatorChannel', channel: '6' },
    ]);
    expect(of(found, 'role-gone')).toEqual([
      { id: 'role-gone', level: 'fault', setting: 'moderatorRoles', role: '98' },
      { id: 'role-gone', level: 'note', setting: 'coachRoles', role: '99' },
    ]);
    const mended = withChanges(settings, changesWithoutGone({ settings, server: aServer() })).settings;
    expect(mended).toEqual({
      askChannels: ['1'],
      coachChannel: '5',
      moderatorChannel: '6',
      moderatorRoles: ['30'],
      zone: 'UTC',
      sessions: WHOLE.sessions,
    });
    const after = look({ settings: mended });
    expect([...of(after, 'channel-gone'), ...of(after, 'role-gone')]).toEqual([]);
  });

  it('finds that everybody moderates', () => {
    const found = look({ settings: { moderatorRoles: ['9'] } });
    expect(of(found, 'everyone-moderates')).toEqual([{ id: 'everyone-moderates', level: 'fault' }]);
  });

  it('finds a role whose holders could make themselves moderators, since it stands above', () => {
    const roles = [
      role('40', { givesRoles: true, managesServer: true }),
      role('20', { givesRoles: true }),
      role('10'),
      role('9'),
    ];
    const server = aServer({ roles });
    expect(of(look({ server, settings: { moderatorRoles: ['10'] } }), 'role-order')).toEqual([
      { id: 'role-order', level: 'note', role: '10', above: '20' },
    ]);
    for (const moderatorRoles of [['20'], ['10', '20']])
      expect(of(look({ server, settings: { moderatorRoles } }), 'role-order')).toEqual([]);
  });
});
