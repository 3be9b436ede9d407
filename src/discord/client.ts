import {
  Client,
  GatewayIntentBits,
  LimitedCollection,
  Options,
  Partials,
  type CacheFactory,
} from 'discord.js';
import { NO_MENTIONS } from './outgoing.ts';
import { PRESENCE } from './presence.ts';

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

/** A client of Discord, not yet logged in. `apiUrl` is the base of the REST API without its version. */
export function makeClient(p: { readonly apiUrl: string | undefined; readonly readsAll: boolean }): Client {
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
    // A proxy keeps the limit of all requests for all who share it; whatever it refuses waits as it says.
    rest: p.apiUrl === undefined ? {} : { api: p.apiUrl, globalRequestsPerSecond: Infinity },
  });
}
