/** People and places of the test server. Ids are snowflakes as strings. */

export type TestUser = { id: string; name: string; bot: boolean };

export type TestRole = {
  id: string;
  name: string;
  /** Bits of `PERMISSION` (permissions.ts). */
  permissions: bigint;
  /** Kept by Discord for a bot or an integration. */
  managed: boolean;
  /** The bot that Discord keeps the role for. */
  botId: string | null;
  /** Anybody may mention it, so that its holders are told. */
  mentionable: boolean;
};

/** What a channel allows or forbids a role (`kind` 0) or a member (1) beside the roles' permissions. */
export type TestOverwrite = { id: string; kind: 0 | 1; allow: bigint; deny: bigint };

export type TestChannel = {
  id: string;
  name: string;
  kind: 'text' | 'forum' | 'thread' | 'dm';
  guildId: string | null;
  parentId: string | null;
  /** The other side of a direct message. */
  recipientId: string | null;
  /** Whether the bot sees the channel and may write there; a test may set them while the bot knows nothing of it. */
  botMaySee: boolean;
  botMayWrite: boolean;
  overwrites: TestOverwrite[];
  /** Who made a thread; null for other channels. */
  ownerId: string | null;
  archived: boolean;
  /** A locked thread is opened and written in only by who may manage threads. */
  locked: boolean;
  /** Ids of the users in a thread. */
  threadMembers: Set<string>;
  autoArchiveMinutes: number;
  /** When it is a thread that only its members see. */
  isPrivate: boolean;
};

export type TestGuild = {
  id: string;
  name: string;
  ownerId: string;
  /** From the lowest (everybody's) to the highest. */
  roles: TestRole[];
  channels: TestChannel[];
  /** Ids of the roles that a member holds, by the member's id. */
  rolesOf: Map<string, string[]>;
  /** Ids of users that are no members; everybody else is one. */
  strangers: Set<string>;
  /** Ids of members in voice, whom Discord names to a bot beside the bot itself. */
  inVoice: Set<string>;
  /** False during an outage at Discord. */
  available: boolean;
  /** Its language, as `guild_locale` says it. */
  locale: string;
};
