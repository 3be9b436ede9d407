import {
  ApplicationCommandType,
  ApplicationFlags,
  ChannelType,
  PermissionFlagsBits,
  Routes,
  type Client,
  type Guild,
  type GuildBasedChannel,
} from 'discord.js';
import type { BotFacts } from '../club/doctor.ts';
import type { Permission, Server, ServerChannel } from '../club/server.ts';
import { COMMAND_DATA } from './commands/list.ts';
import { isGone, isUnseen } from './failure.ts';

const BITS: Readonly<Record<Permission, bigint>> = {
  view: PermissionFlagsBits.ViewChannel,
  send: PermissionFlagsBits.SendMessages,
  history: PermissionFlagsBits.ReadMessageHistory,
  'send-in-threads': PermissionFlagsBits.SendMessagesInThreads,
  'create-threads': PermissionFlagsBits.CreatePublicThreads,
  attach: PermissionFlagsBits.AttachFiles,
  polls: PermissionFlagsBits.SendPolls,
};

const TEXT: readonly ChannelType[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
];
const FORUM: readonly ChannelType[] = [ChannelType.GuildForum, ChannelType.GuildMedia];

/**
 * A server as Discord has told it to the bot. Of the channels that are named by their ids, those that it has not told
 * are asked for: they are gone, or the bot does not see them.
 */
export async function serverFacts(
  client: Client,
  guildId: string,
  named: readonly string[],
): Promise<Server> {
  const guild = await client.guilds.fetch(guildId);
  const channels = new Map(guild.channels.cache.map((channel) => [channel.id, channelOf(guild, channel)]));
  for (const id of new Set(named)) {
    if (channels.has(id)) continue;
    const found = await lookedUp(client, guild, id);
    if (found !== undefined) channels.set(id, found);
  }
  const roles = [...guild.roles.cache.values()].toSorted((a, b) => b.comparePositionTo(a));
  return {
    channels,
    roles: roles.map(({ id, permissions, mentionable }) => ({
      id,
      mentionable,
      managesServer: permissions.has(PermissionFlagsBits.ManageGuild),
      givesRoles: permissions.has(PermissionFlagsBits.ManageRoles),
    })),
    everyone: guild.roles.everyone.id,
  };
}

function channelOf(guild: Guild, channel: GuildBasedChannel): ServerChannel {
  const me = guild.members.me;
  const allowed = me === null ? null : channel.permissionsFor(me);
  const may = Object.entries(BITS).filter(([, bit]) => allowed?.has(bit) === true);
  const kind = TEXT.includes(channel.type) ? 'text' : FORUM.includes(channel.type) ? 'forum' : 'other';
  return {
    kind,
    may: new Set(may.map(([name]) => name as Permission)),
    mayMentionRoles: allowed?.has(PermissionFlagsBits.MentionEveryone) === true,
  };
}

/** A channel that was not told; undefined where it is gone, or of another server. */
async function lookedUp(client: Client, guild: Guild, id: string): Promise<ServerChannel | undefined> {
  try {
    const channel = await client.channels.fetch(id);
    const isHere = channel !== null && 'guildId' in channel && channel.guildId === guild.id;
    return isHere ? channelOf(guild, channel) : undefined;
  } catch (error) {
    if (isGone(error)) return undefined;
    if (isUnseen(error)) return { kind: 'text', may: new Set(), mayMentionRoles: false };
    throw error;
  }
}

/** Whether Discord would let the bot read messages that do not mention it. */
export async function allowsMessageContent(client: Client<true>): Promise<boolean> {
  const { flags } = await client.application.fetch();
  return flags.any(ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited);
}

/** The commands that Discord has for a server, beside those that the bot would register now. */
export async function commandState(client: Client<true>, guildId: string): Promise<BotFacts['commands']> {
  const { id } = client.application;
  const [everywhere, here] = await Promise.all([
    client.rest.get(Routes.applicationCommands(id)),
    client.rest.get(Routes.applicationGuildCommands(id, guildId)),
  ]);
  return stateOf(COMMAND_DATA, read(everywhere), read(here));
}

type Json = Readonly<Record<string, unknown>>;

const read = (list: unknown): readonly Json[] => (Array.isArray(list) ? (list as readonly Json[]) : []);

/** How the commands that are registered everywhere and in one server stand to ours. */
export function stateOf(
  ours: readonly object[],
  everywhere: readonly Json[],
  here: readonly Json[],
): BotFacts['commands'] {
  const wanted = ours.map((one) => told(one as Json)).toSorted();
  const isWanted = (list: readonly Json[]): boolean =>
    JSON.stringify(list.map(told).toSorted()) === JSON.stringify(wanted);
  if (everywhere.length > 0 && here.length > 0)
    return isWanted(everywhere) && isWanted(here) ? 'doubled' : 'stale';
  return isWanted(everywhere.length > 0 ? everywhere : here) ? 'current' : 'stale';
}

/** What people see of a command, in one order of its parts; Discord leaves out what is as usual. */
function told(command: Json): string {
  return JSON.stringify({ type: command['type'] ?? ApplicationCommandType.ChatInput, ...parts(command) });
}

/** Sent as a number, answered as a text. */
const permissionsOf = (bits: unknown): string | null =>
  typeof bits === 'number' || typeof bits === 'string' ? String(bits) : null;

function parts(one: Json): Json {
  return {
    name: one['name'],
    description: one['description'] ?? '',
    permissions: permissionsOf(one['default_member_permissions']),
    options: read(one['options']).map((option) => ({
      type: option['type'],
      required: option['required'] === true,
      autocomplete: option['autocomplete'] === true,
      choices: read(option['choices']).map(({ name, value }) => [name, value]),
      bounds: ['min_value', 'max_value', 'min_length', 'max_length'].map((name) => option[name] ?? null),
      ...parts(option),
    })),
  };
}
