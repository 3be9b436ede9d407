import type { MessageForm } from './message-form.ts';
import { PERMISSION } from './permissions.ts';
import {
  archivedThread,
  closedToDirectMessages,
  lockedThread,
  missingAccess,
  missingPermissions,
  noReadingHistory,
  notATextChannel,
  unknownChannel,
} from './reply.ts';
import type { Reply } from './reply.ts';
import type { Call } from './routes.ts';
import type { TestChannel } from './world-types.ts';
import type { World } from './world.ts';

/** Hands the channel of a request on when it is there and the bot sees it. */
export function inChannel(
  world: World,
  then: (channel: TestChannel, call: Call) => Reply,
): (call: Call) => Reply {
  return (call) => {
    const channel = world.channelOf(call.params[0] ?? '');
    if (!channel || world.guildOf(channel.guildId)?.available === false) return unknownChannel();
    return world.botMay(channel, PERMISSION.viewChannel) ? then(channel, call) : missingAccess();
  };
}

/** Why the bot may not write in a channel at all; null where it may. */
export function refusesWriting(world: World, channel: TestChannel): Reply | null {
  if (channel.kind === 'forum') return notATextChannel();
  if (channel.kind === 'dm') return channel.botMayWrite ? null : closedToDirectMessages();
  const needed = channel.kind === 'thread' ? PERMISSION.sendInThreads : PERMISSION.sendMessages;
  if (!world.botMay(channel, needed)) return missingPermissions();
  return channel.locked && !world.botMay(channel, PERMISSION.manageThreads) ? lockedThread() : null;
}

/** Why the bot may not post this message there, though it may write; null where it may. */
export function refusesForm(
  world: World,
  channel: TestChannel,
  form: MessageForm,
  files: number,
): Reply | null {
  if (files > 0 && !world.botMay(channel, PERMISSION.attachFiles)) return missingPermissions();
  if ((form.embeds?.length ?? 0) > 0 && !world.botMay(channel, PERMISSION.embedLinks)) {
    return missingPermissions();
  }
  if (form.poll && !world.botMay(channel, PERMISSION.sendPolls)) return missingPermissions();
  const replies = form.message_reference?.message_id ?? null;
  return replies !== null && !world.botMay(channel, PERMISSION.readHistory) ? noReadingHistory() : null;
}

/** Nothing is edited within an archived thread. */
export function refusesEditing(channel: TestChannel): Reply | null {
  return channel.archived ? archivedThread() : null;
}
