import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { NO_MENTIONS } from './respond.ts';

/** No privileged intent: Discord gives the text of direct messages, mentions and replies that ping without one. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Nothing of what members write or who they are is kept; of members only the bot itself. */
const CACHES = {
  MessageManager: 0,
  UserManager: 0,
  GuildMemberManager: {
    maxSize: 0,
    keepOverLimit: (member: { id: string; client: { user: { id: string } } }) =>
      member.id === member.client.user.id,
  },
  ThreadManager: 0,
  ThreadMemberManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
  GuildScheduledEventManager: 0,
  GuildBanManager: 0,
  GuildInviteManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  VoiceStateManager: 0,
  AutoModerationRuleManager: 0,
};

/** A client of Discord, not yet logged in. `apiUrl` is the base of the REST API without its version. */
export function makeClient(apiUrl: string | undefined): Client {
  return new Client({
    intents: INTENTS,
    // Direct messages come from channels that the gateway has not named before.
    partials: [Partials.Channel],
    makeCache: Options.cacheWithLimits(CACHES),
    allowedMentions: NO_MENTIONS,
    // The answer to a message that was deleted meanwhile is an ordinary message.
    failIfNotExists: false,
    rest: apiUrl === undefined ? {} : { api: apiUrl },
  });
}
