import type { StoreCheck } from './clubs.ts';
import { postingProblems, type Posting, type PostingProblem } from './posting.ts';
import type { Permission, Server } from './server.ts';
import type { ClubSettings, SettingChange } from './settings.ts';

/** A language model with the requests of today: of the club and in all, and how many there may be. */
export interface ModelUsed {
  readonly name: string;
  /** Whether it fails, so that it is left alone for a while. */
  readonly isLeftAlone: boolean;
  readonly club: number;
  readonly all: number;
  readonly most: { readonly club: number; readonly all: number };
}

/** Where the bot stands, apart from the club's server and settings. */
export interface BotFacts {
  /** Whether it reads messages that do not mention it: `off` is switched off, `not-allowed` is not allowed by Discord. */
  readonly messageContent: 'on' | 'off' | 'not-allowed';
  /** The commands as Discord has them; `doubled` where it has some for this server and for all, `unknown` where it does not say. */
  readonly commands: 'current' | 'stale' | 'doubled' | 'unknown';
  readonly store: StoreCheck['state'];
  /** The language model, and how much was asked of it today; absent where none is set up. */
  readonly model?: ModelUsed;
  readonly digest: DigestFacts;
}

/** How the club's weekly digest stands. */
export interface DigestFacts {
  readonly state: 'on' | 'paused' | 'off';
  /** When it is posted next, in milliseconds since 1970. */
  readonly next?: number;
  readonly posting: Posting;
  /** Why the latest one was not posted, and the ISO week that it was to tell of. */
  readonly failed?: { readonly week: string; readonly why: DigestFailure };
}

export type DigestFailure = 'channel-gone' | 'no-permission' | 'refused' | 'gave-up';

export interface DoctorFacts {
  readonly server: Server;
  readonly bot: BotFacts;
  readonly settings: ClubSettings;
}

/** How grave a finding is: something does not work, something could be better, or all is well. */
export type Level = 'fault' | 'note' | 'good';

/** The settings that name a channel in which the bot does something. */
export const CHANNEL_SETTINGS = ['askChannels', 'coachChannel', 'moderatorChannel', 'logChannel'] as const;
export type ChannelSetting = (typeof CHANNEL_SETTINGS)[number];
export type RoleSetting = 'coachRoles' | 'moderatorRoles';

/** What the doctor found; how to mend it follows from it. */
export type Finding = { readonly level: Level } & (
  | { readonly id: 'message-content'; readonly state: BotFacts['messageContent']; readonly isNeeded: boolean }
  | {
      readonly id: 'channel-gone';
      readonly setting: ChannelSetting | 'channelsWithoutFeedback';
      readonly channel: string;
    }
  | { readonly id: 'role-gone'; readonly setting: RoleSetting; readonly role: string }
  /** A forum or a category, where a message is to be posted. */
  | { readonly id: 'no-text-channel'; readonly setting: ChannelSetting; readonly channel: string }
  | {
      readonly id: 'permissions';
      readonly setting: ChannelSetting;
      readonly channel: string;
      readonly missing: readonly Permission[];
    }
  | { readonly id: 'channels-good'; readonly count: number }
  /** Everybody has a moderators' role. */
  | { readonly id: 'everyone-moderates' }
  /** The holders of `above` may give themselves the moderators' role. */
  | { readonly id: 'role-order'; readonly role: string; readonly above: string }
  | { readonly id: 'roles-good' }
  | { readonly id: 'commands'; readonly state: BotFacts['commands'] }
  | { readonly id: 'store'; readonly state: BotFacts['store'] }
  | { readonly id: 'model'; readonly model?: ModelUsed & { readonly isOff: boolean } }
  | { readonly id: 'digest'; readonly state: DigestFacts['state']; readonly next?: number }
  | { readonly id: 'digest-posting'; readonly problem: PostingProblem }
  | {
      readonly id: 'digest-failed';
      readonly week: string;
      readonly why: DigestFailure;
      readonly channel?: string;
    }
  /** Settings without which something that members could have is not there. */
  | { readonly id: 'not-set'; readonly setting: 'coachChannel' | 'sessions' | 'zone' }
);

/** Without these nothing can be said in a channel; without the others something is missing. */
const TALKING: readonly Permission[] = ['view', 'send', 'send-in-threads'];

const NEEDED: Readonly<
  Record<ChannelSetting, { readonly text: readonly Permission[]; readonly forum: readonly Permission[] }>
> = {
  askChannels: {
    text: ['view', 'send', 'history', 'attach', 'create-threads', 'send-in-threads'],
    forum: ['view', 'send-in-threads', 'history', 'attach'],
  },
  coachChannel: { text: ['view', 'send'], forum: [] },
  moderatorChannel: { text: ['view', 'send'], forum: [] },
  logChannel: { text: ['view', 'send'], forum: [] },
};

/** Looks at all that a club has set and at where the bot stands; what does not work comes first. */
export function examine(facts: DoctorFacts): readonly Finding[] {
  const found = [
    ...messageContent(facts),
    ...channels(facts),
    ...roles(facts),
    commands(facts),
    store(facts),
    ...notSet(facts),
    ...digest(facts),
    model(facts),
  ];
  const order: readonly Level[] = ['fault', 'note', 'good'];
  return found.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}

/** The changes that take channels and roles that are gone out of the settings, as they are held. */
export function changesWithoutGone({
  settings,
  server,
}: Pick<DoctorFacts, 'settings' | 'server'>): readonly SettingChange[] {
  const hasChannel = (id: string): boolean => server.channels.has(id);
  const hasRole = (id: string): boolean => server.roles.some((role) => role.id === id);
  const changes: SettingChange[] = [];
  for (const setting of ['coachChannel', 'moderatorChannel', 'logChannel'] as const) {
    const id = settings[setting];
    if (id !== undefined && !hasChannel(id)) changes.push({ setting, to: undefined });
  }
  for (const setting of ['askChannels', 'channelsWithoutFeedback', 'coachRoles', 'moderatorRoles'] as const) {
    const held = settings[setting] ?? [];
    const left = held.filter(setting.endsWith('Roles') ? hasRole : hasChannel);
    if (left.length < held.length) changes.push({ setting, to: left.length === 0 ? undefined : left });
  }
  return changes;
}

function* messageContent({ bot, settings }: DoctorFacts): Iterable<Finding> {
  const isNeeded = (settings.askChannels ?? []).length > 0;
  const state = bot.messageContent;
  if (state === 'on') yield { id: 'message-content', level: 'good', state, isNeeded };
  else yield { id: 'message-content', level: isNeeded ? 'fault' : 'good', state, isNeeded };
}

function* channels({ server, settings }: DoctorFacts): Iterable<Finding> {
  const uses = CHANNEL_SETTINGS.flatMap((setting) =>
    [settings[setting] ?? []].flat().map((channel) => ({ setting, channel })),
  );
  let good = 0;
  for (const { setting, channel } of uses) {
    const found = server.channels.get(channel);
    const needed = found === undefined || found.kind === 'other' ? [] : NEEDED[setting][found.kind];
    const missing = needed.filter((one) => found?.may.has(one) === false);
    if (found === undefined) yield { id: 'channel-gone', level: 'fault', setting, channel };
    else if (needed.length === 0) yield { id: 'no-text-channel', level: 'fault', setting, channel };
    else if (missing.length > 0) {
      const level = missing.some((one) => TALKING.includes(one)) ? 'fault' : 'note';
      yield { id: 'permissions', level, setting, channel, missing };
    } else good++;
  }
  for (const channel of settings.channelsWithoutFeedback ?? []) {
    if (!server.channels.has(channel))
      yield { id: 'channel-gone', level: 'note', setting: 'channelsWithoutFeedback', channel };
  }
  if (good > 0) yield { id: 'channels-good', level: 'good', count: good };
}

function* roles({ server, settings }: DoctorFacts): Iterable<Finding> {
  let isGood = true;
  for (const setting of ['coachRoles', 'moderatorRoles'] as const) {
    for (const role of settings[setting] ?? []) {
      if (server.roles.some(({ id }) => id === role)) continue;
      isGood = false;
      yield { id: 'role-gone', level: setting === 'moderatorRoles' ? 'fault' : 'note', setting, role };
    }
  }
  for (const role of settings.moderatorRoles ?? []) {
    if (role === server.everyone) {
      isGood = false;
      yield { id: 'everyone-moderates', level: 'fault' };
      continue;
    }
    const at = server.roles.findIndex(({ id }) => id === role);
    const above = server.roles.slice(0, Math.max(0, at)).find((one) => one.givesRoles && mayNotModerate(one));
    if (above === undefined) continue;
    isGood = false;
    yield { id: 'role-order', level: 'note', role, above: above.id };
  }
  if (isGood && (settings.moderatorRoles ?? []).length > 0) yield { id: 'roles-good', level: 'good' };

  function mayNotModerate({ id, managesServer }: Server['roles'][number]): boolean {
    return !managesServer && settings.moderatorRoles?.includes(id) !== true;
  }
}

const commands = ({ bot: { commands: state } }: DoctorFacts): Finding => ({
  id: 'commands',
  level: state === 'current' ? 'good' : state === 'stale' ? 'fault' : 'note',
  state,
});

const store = ({ bot: { store: state } }: DoctorFacts): Finding => ({
  id: 'store',
  level: state === 'good' ? 'good' : 'fault',
  state,
});

function* notSet({ settings }: DoctorFacts): Iterable<Finding> {
  for (const setting of ['coachChannel', 'sessions', 'zone'] as const) {
    if (settings[setting] === undefined) yield { id: 'not-set', level: 'note', setting };
  }
}

function* digest({ server, bot: { digest: facts } }: DoctorFacts): Iterable<Finding> {
  const { state, next, posting, failed } = facts;
  for (const problem of state === 'off' ? [] : postingProblems(server, posting))
    yield { id: 'digest-posting', level: problem.id === 'role-silent' ? 'note' : 'fault', problem };
  if (failed !== undefined) {
    const { channel } = posting;
    yield { id: 'digest-failed', level: 'fault', ...failed, ...(channel !== undefined && { channel }) };
  }
  yield {
    id: 'digest',
    level: state === 'on' ? 'good' : 'note',
    state,
    ...(next !== undefined && { next }),
  };
}

/** Without a model the bot does all that it is for; where it fails, or all of a day is used up, answers come as without one. */
const model = ({ bot, settings }: DoctorFacts): Finding => {
  const { model: used } = bot;
  if (used === undefined) return { id: 'model', level: 'good' };
  const isUsedUp = used.club >= used.most.club || used.all >= used.most.all;
  const isOff = settings.withoutModel === true;
  return {
    id: 'model',
    level: (isUsedUp || used.isLeftAlone) && !isOff ? 'note' : 'good',
    model: { ...used, isOff },
  };
};

/** Every channel that the settings name. */
export const channelsNamed = (settings: ClubSettings): readonly string[] =>
  [...CHANNEL_SETTINGS, 'channelsWithoutFeedback' as const].flatMap((setting) => settings[setting] ?? []);
