import type { TestChannel, TestGuild, TestOverwrite, TestUser } from './world-types.ts';

/** Discord's permission bits that the server knows. */
export const PERMISSION = {
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  manageRoles: 1n << 28n,
  useCommands: 1n << 31n,
  manageThreads: 1n << 34n,
  createThreads: 1n << 35n,
  createPrivateThreads: 1n << 36n,
  sendInThreads: 1n << 38n,
  sendPolls: 1n << 49n,
};

const EVERY_BIT = (1n << 53n) - 1n;
/** What everybody's role allows in a guild as Discord sets it up, as far as the bot is concerned. */
export const EVERYDAY =
  PERMISSION.addReactions |
  PERMISSION.viewChannel |
  PERMISSION.sendMessages |
  PERMISSION.embedLinks |
  PERMISSION.attachFiles |
  PERMISSION.readHistory |
  PERMISSION.useCommands |
  PERMISSION.createThreads |
  PERMISSION.createPrivateThreads |
  PERMISSION.sendInThreads |
  PERMISSION.sendPolls;
/** What a moderator's role adds. */
export const MODERATING = PERMISSION.manageGuild | PERMISSION.manageMessages | PERMISSION.manageThreads;

/** The overwrites of a channel, the bot's own among them. */
export function overwritesOf(channel: TestChannel, botId: string): TestOverwrite[] {
  const deny =
    (channel.botMaySee ? 0n : PERMISSION.viewChannel) |
    (channel.botMayWrite ? 0n : PERMISSION.sendMessages | PERMISSION.sendInThreads);
  return deny === 0n ? channel.overwrites : [...channel.overwrites, { id: botId, kind: 1, allow: 0n, deny }];
}

/**
 * What somebody may do in a channel, in Discord's order: roles, then the channel's overwrites for everybody, for
 * roles, for the member. `levels` are the channel and, for a thread, its parent before it.
 */
export function permissionsIn(
  levels: TestChannel[],
  guild: TestGuild | undefined,
  user: TestUser,
  botId: string,
): bigint {
  if (!guild) return EVERYDAY;
  const general = permissionsInGuild(guild, user);
  if ((general & PERMISSION.administrator) !== 0n) return EVERY_BIT;
  const held = guild.rolesOf.get(user.id) ?? [];
  return levels.reduce((allowed, level) => {
    const all = overwritesOf(level, botId);
    const steps = [
      all.filter(({ id }) => id === guild.id),
      all.filter(({ id, kind }) => kind === 0 && id !== guild.id && held.includes(id)),
      all.filter(({ id, kind }) => kind === 1 && id === user.id),
    ];
    return steps.reduce((bits, step) => (bits & ~union(step, 'deny')) | union(step, 'allow'), allowed);
  }, general);
}

/** What somebody's roles allow, before any channel. */
export function permissionsInGuild(guild: TestGuild, user: TestUser): bigint {
  if (guild.ownerId === user.id) return EVERY_BIT;
  const held = guild.rolesOf.get(user.id) ?? [];
  const bits = guild.roles
    .filter(({ id }) => id === guild.id || held.includes(id))
    .reduce((sum, role) => sum | role.permissions, 0n);
  return (bits & PERMISSION.administrator) === 0n ? bits : EVERY_BIT;
}

function union(overwrites: TestOverwrite[], which: 'allow' | 'deny'): bigint {
  return overwrites.reduce((sum, one) => sum | one[which], 0n);
}
