import { Routes, type Client } from 'discord.js';
import type { Logger } from 'pino';
import { directClub, type ChosenClubs, type DirectClub } from '../club/chosen-clubs.ts';
import type { Memberships } from '../club/memberships.ts';
import { failureOf, isNoMember } from './failure.ts';

/** In at most so many servers the bot asks Discord which of them a member is in; beyond, it goes by where it met them. */
const MOST_ASKED = 20;

/** A server that a member shares with the bot. */
export interface CommonServer {
  readonly id: string;
  readonly name: string;
}

/** Which servers members share with the bot, and which of them their direct messages go by. */
export interface DirectClubs {
  /** Notes that a member was met in a server, where the bot is in too many to ask Discord. */
  met(userId: string, guildId: string): void;
  /** The name of a club's server; undefined where the bot is not in it. */
  nameOf(club: string): string | undefined;
  /** The servers of a member, as far as they are known. */
  common(userId: string): Promise<readonly CommonServer[]>;
  /** The server whose settings a member's direct messages go by. Names of members and clubs are as the stores have them. */
  of(userId: string): Promise<{ readonly server?: CommonServer; readonly kind: DirectClub['kind'] }>;
}

export interface DirectClubPorts {
  readonly chosenClubs: ChosenClubs;
  readonly memberships: Memberships;
  readonly log: Logger;
}

/** `names` gives the names of members and clubs in the stores from their ids. */
export function makeDirectClubs(
  client: Client,
  { chosenClubs, memberships, log }: DirectClubPorts,
  names: { readonly memberOf: (id: string) => string; readonly clubOf: (id: string) => string },
): DirectClubs {
  /** Asks Discord, unless that is known; where Discord does not say, the member counts as not there for now. */
  async function isIn(userId: string, guildId: string): Promise<boolean> {
    const member = names.memberOf(userId);
    const known = memberships.isIn(member, guildId);
    if (known !== undefined) return known;
    try {
      await client.rest.get(Routes.guildMember(guildId, userId));
      memberships.note(member, guildId, true);
      return true;
    } catch (error) {
      if (isNoMember(error)) memberships.note(member, guildId, false);
      else
        log.warn({ failure: failureOf(error), guildId }, 'it is not known whether a member is in a server');
      return false;
    }
  }

  async function common(userId: string): Promise<readonly CommonServer[]> {
    const { cache } = client.guilds;
    const asked = cache.size <= MOST_ASKED ? [...cache.keys()] : memberships.seenIn(names.memberOf(userId));
    const servers = asked.flatMap((id) => {
      const name = cache.get(id)?.name;
      return name === undefined ? [] : [{ id, name }];
    });
    const there = await Promise.all(
      servers.slice(0, MOST_ASKED).map(async (server) => ((await isIn(userId, server.id)) ? [server] : [])),
    );
    return there.flat();
  }

  return {
    met(userId, guildId) {
      if (client.guilds.cache.size <= MOST_ASKED) return;
      memberships.note(names.memberOf(userId), guildId, true);
    },
    nameOf: (club) => client.guilds.cache.find(({ id }) => names.clubOf(id) === club)?.name,
    common,
    async of(userId) {
      const chosen = await chosenClubs.read(names.memberOf(userId));
      const server = client.guilds.cache.find(({ id }) => names.clubOf(id) === chosen);
      if (server !== undefined && (await isIn(userId, server.id))) {
        return { kind: 'club', server: { id: server.id, name: server.name } };
      }
      const servers = await common(userId);
      const found = directClub(
        chosen,
        servers.map(({ id }) => names.clubOf(id)),
      );
      if (found.kind !== 'club') return { kind: found.kind };
      const [only] = servers.filter(({ id }) => names.clubOf(id) === found.club);
      return { kind: 'club', ...(only && { server: only }) };
    },
  };
}
