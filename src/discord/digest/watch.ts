import type { Client } from 'discord.js';
import type { DigestRunner } from '../../digest/runner.ts';
import { serversOf } from '../departed.ts';
import { EDGE } from '../desk.ts';

/** What posts of a bot need to know of it. */
export interface DigestBot {
  /** The id of its own user. */
  self(): string;
  /** Whether this process serves a club, and the bot is in its server. */
  serves(club: string): boolean;
  hasRole(club: string, role: string): boolean;
}

/** Begins to post the digests of the clubs that a bot serves. */
export type StartDigests = (bot: DigestBot) => DigestRunner;

/** A client that is ready, as the bot whose digests are posted. */
export function digestBot(client: Client<true>): DigestBot {
  const servers = serversOf(client);
  return {
    self: () => client.user.id,
    serves: (club) => servers.isIn(club) && servers.isOurs(club),
    hasRole: (club, role) => client.guilds.cache.get(club.slice(EDGE.length))?.roles.cache.has(role) === true,
  };
}
