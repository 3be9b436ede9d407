/** What the bot may do in a channel, as far as it needs it. */
export const PERMISSIONS = [
  'view',
  'send',
  'history',
  'send-in-threads',
  'create-threads',
  'attach',
  'polls',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** A channel of a club's server. */
export interface ServerChannel {
  /** `other` takes no messages, such as a category. */
  readonly kind: 'text' | 'forum' | 'other';
  /** What the bot may do there. */
  readonly may: ReadonlySet<Permission>;
  /** It may mention there roles that not everybody may. */
  readonly mayMentionRoles: boolean;
}

export interface ServerRole {
  readonly id: string;
  /** Its holders may manage the whole server. */
  readonly managesServer: boolean;
  /** Its holders may give and take the roles below it. */
  readonly givesRoles: boolean;
  /** Anybody may mention it, so that its holders are told. */
  readonly mentionable: boolean;
}

/** A club's server, as far as its settings speak of it. */
export interface Server {
  /** Channels by their ids. */
  readonly channels: ReadonlyMap<string, ServerChannel>;
  /** The highest first. */
  readonly roles: readonly ServerRole[];
  /** The role that everybody has. */
  readonly everyone: string;
}
