import type { Permission, Server } from './server.ts';

/** Where and how the bot is to post by itself, channels and roles by their ids. */
export interface Posting {
  readonly channel?: string;
  /** The role that is to be mentioned there. */
  readonly role?: string;
  /** A poll is posted there too. */
  readonly poll?: boolean;
  /** Where the moderators get their numbers. */
  readonly summaryChannel?: string;
}

/** What keeps the bot from posting as it is set up. */
export type PostingProblem =
  | { readonly id: 'channel-gone' | 'no-text-channel'; readonly channel: string }
  | { readonly id: 'permissions'; readonly channel: string; readonly missing: readonly Permission[] }
  | { readonly id: 'role-gone'; readonly role: string }
  /** Its holders would not be told. */
  | { readonly id: 'role-silent'; readonly role: string };

/** The history is read to see whether a message is posted already. */
const TO_POST: readonly Permission[] = ['view', 'send', 'history'];
/** Pictures and calendar files come with a digest. */
const TO_POST_DIGESTS: readonly Permission[] = [...TO_POST, 'attach'];

/** Looks at a server for everything that keeps the bot from posting there, before it is time to post. */
export function postingProblems(
  server: Server,
  { channel, role, poll = false, summaryChannel }: Posting,
): readonly PostingProblem[] {
  const forDigests: readonly Permission[] = poll ? [...TO_POST_DIGESTS, 'polls'] : TO_POST_DIGESTS;
  return [
    ...(channel === undefined ? [] : channelProblems(server, channel, forDigests)),
    ...(channel === undefined || role === undefined ? [] : roleProblems(server, channel, role)),
    ...(summaryChannel === undefined || summaryChannel === channel
      ? []
      : channelProblems(server, summaryChannel, TO_POST)),
  ];
}

function channelProblems(
  { channels }: Server,
  channel: string,
  needed: readonly Permission[],
): readonly PostingProblem[] {
  const found = channels.get(channel);
  if (found === undefined) return [{ id: 'channel-gone', channel }];
  if (found.kind !== 'text') return [{ id: 'no-text-channel', channel }];
  const missing = needed.filter((one) => !found.may.has(one));
  return missing.length > 0 ? [{ id: 'permissions', channel, missing }] : [];
}

function roleProblems({ channels, roles }: Server, channel: string, id: string): readonly PostingProblem[] {
  const role = roles.find((one) => one.id === id);
  if (role === undefined) return [{ id: 'role-gone', role: id }];
  const isTold = role.mentionable || channels.get(channel)?.mayMentionRoles !== false;
  return isTold ? [] : [{ id: 'role-silent', role: id }];
}
