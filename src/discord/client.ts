import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
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

/** Nothing of what members write or who they are is kept; of members only the bot itself. */
const CACHES = {
  MessageManager: 0,
  UserManager: 0,
  GuildMemberManager: {
    maxSize: 0,
    keepOverLimit: (member: { id: string; client: { user: { id: string } } }) =>
      member.id === member.client.user.id,
  },
  ThreadMemberManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
  GuildSoundboardSoundManager: 0,
  GuildScheduledEventManager: 0,
  GuildBanManager: 0,
  GuildInviteManager: 0,
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  EntitlementManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  SubscriptionManager: 0,
  VoiceStateManager: 0,
  AutoModerationRuleManager: 0,
};

/** A client of Discord, not yet logged in. `apiUrl` is the base of the REST API without its version. */
export function makeClient(p: { readonly apiUrl: string | undefined; readonly readsAll: boolean }): Client {
  return new Client({
    intents: [...Object.values(INTENTS), ...(p.readsAll ? Object.values(CONTENT_INTENT) : [])],
    // Direct messages come from channels that the gateway has not named before. With no message kept, edits and
    // deletions are of messages that discord.js knows no more of than what the event says.
    partials: [Partials.Channel, Partials.Message],
    makeCache: Options.cacheWithLimits(CACHES),
    presence: PRESENCE,
    allowedMentions: NO_MENTIONS,
    // The answer to a message that was deleted meanwhile is an ordinary message.
    failIfNotExists: false,
    // A proxy keeps the limit of all requests for all who share it; whatever it refuses waits as it says.
    rest: p.apiUrl === undefined ? {} : { api: p.apiUrl, globalRequestsPerSecond: Infinity },
  });
}
