import {
  Client,
  DefaultRestOptions,
  GatewayIntentBits,
  LimitedCollection,
  Options,
  Partials,
  REST,
  type CacheFactory,
  type RESTOptions,
} from 'discord.js';
import { REQUESTS_A_SECOND } from './limits.ts';
import { NO_MENTIONS } from './outgoing.ts';
import { PRESENCE } from './presence.ts';
import type { RequestCount } from './request-count.ts';

/** What the bot is told of, by the names that Discord's documentation uses. None of it is privileged. */
export const INTENTS = {
  Guilds: GatewayIntentBits.Guilds,
  'Guild Messages': GatewayIntentBits.GuildMessages,
  'Direct Messages': GatewayIntentBits.DirectMessages,
} as const;

/** The privileged intent without which Discord empties the messages that neither mention the bot nor are direct ones. */
export const CONTENT_INTENT = { 'Message Content': GatewayIntentBits.MessageContent } as const;

/**
 * Of these nothing is kept: neither what members write nor who they are, nor what no answer needs of a server. A server
 * with its channels has dozens of such caches.
 */
const KEPT_NOWHERE: ReadonlySet<string> = new Set([
  'MessageManager',
  'GuildMessageManager',
  'DMMessageManager',
  'UserManager',
  'ThreadMemberManager',
  'GuildEmojiManager',
  'GuildStickerManager',
  'GuildSoundboardSoundManager',
  'GuildScheduledEventManager',
  'GuildBanManager',
  'GuildInviteManager',
  'ApplicationCommandManager',
  'GuildApplicationCommandManager',
  'ApplicationEmojiManager',
  'EntitlementManager',
  'PresenceManager',
  'ReactionManager',
  'ReactionUserManager',
  'StageInstanceManager',
  'SubscriptionManager',
  'VoiceStateManager',
  'AutoModerationRuleManager',
]);

/** Of members only the bot itself is kept. */
const KEPT_IN_PART = {
  GuildMemberManager: {
    maxSize: 0,
    keepOverLimit: (member: { id: string; client: { user: { id: string } } }) =>
      member.id === member.client.user.id,
  },
};

/** The one cache in which nothing stays, for all that is kept nowhere: one for each would take more than what is kept. */
const NOTHING = new LimitedCollection<never, never>({ maxSize: 0 });

const inPart = Options.cacheWithLimits(KEPT_IN_PART);
const makeCache: CacheFactory = (base, holds, manager) =>
  KEPT_NOWHERE.has(manager.name) || KEPT_NOWHERE.has(base.name) ? NOTHING : inPart(base, holds, manager);

/**
 * A client of Discord, not yet logged in. `apiUrl` is the base of the REST API without its version; `requests` counts
 * what it asks of Discord, so that what can wait leaves room.
 */
export function makeClient(p: {
  readonly apiUrl: string | undefined;
  readonly readsAll: boolean;
  readonly requests: RequestCount;
}): Client {
  const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
    if (!isCounted(url)) return DefaultRestOptions.makeRequest(url, init);
    const answered = p.requests.begin();
    try {
      return await DefaultRestOptions.makeRequest(url, init);
    } finally {
      answered(Date.now());
    }
  };
  return new Client({
    intents: [...Object.values(INTENTS), ...(p.readsAll ? Object.values(CONTENT_INTENT) : [])],
    // Direct messages come from channels that the gateway has not named before. With no message kept, edits and
    // deletions are of messages that discord.js knows no more of than what the event says.
    partials: [Partials.Channel, Partials.Message],
    makeCache,
    presence: PRESENCE,
    allowedMentions: NO_MENTIONS,
    // The answer to a message that was deleted meanwhile is an ordinary message.
    failIfNotExists: false,
    // A proxy keeps the limit of all requests for all who share it; whatever it refuses waits as it says. Without one
    // discord.js keeps it, for answers alone: digests go by a pace of their own (`digest/pace.ts`), which counts these.
    rest:
      p.apiUrl === undefined
        ? { makeRequest, globalRequestsPerSecond: REQUESTS_A_SECOND }
        : { makeRequest, api: p.apiUrl, globalRequestsPerSecond: Infinity },
  });
}

/** Answers to interactions, and what follows them, are not counted by Discord either. */
const isCounted = (url: string): boolean => !/\/(?:interactions|webhooks)\//.test(url);

/** Requests for what can wait. */
export type Unhurried = REST;

/**
 * Requests for what can wait: none of them ever stands before an answer. The limit of all requests is kept by who makes
 * them (`digest/pace.ts`); whatever fails is told at once, since they are tried again minutes later.
 */
export function makeUnhurried(p: {
  readonly token: string;
  readonly apiUrl?: string | undefined;
}): Unhurried {
  return new REST({
    ...(p.apiUrl !== undefined && { api: p.apiUrl }),
    globalRequestsPerSecond: Infinity,
    retries: 0,
    rejectOnRateLimit: () => true,
  }).setToken(p.token);
}
