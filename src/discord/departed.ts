import { Events, ShardClientUtil, type Client, type Guild } from 'discord.js';
import type { Logger } from 'pino';
import type { Departures, Servers } from '../club/departed.ts';
import { clubOf, EDGE } from './desk.ts';
import { failureOf } from './failure.ts';

export interface DepartedPorts {
  readonly departures: Departures;
  readonly log: Logger;
}

/** The watch over servers that are left. */
export interface Watch {
  /** Ends the watch, once what is under way is done. */
  stop(): Promise<void>;
}

/**
 * Notes which servers the bot leaves and comes back to, and deletes what is held of those that it left long enough ago:
 * now, and again every `everyMs` milliseconds. What happened before, while nobody watched, is found now.
 */
export function watchDepartures(
  client: Client<true>,
  { departures, log }: DepartedPorts,
  everyMs: number,
): Watch {
  const servers = serversOf(client);
  let last: Promise<void> = Promise.resolve();

  /** One after the other; what fails is done again by a later sweep. */
  function next(what: string, work: () => Promise<void>): void {
    last = last.then(work).catch((error: unknown) => {
      log.error({ failure: failureOf(error), what }, 'what is held of clubs could not be looked after');
    });
  }

  const sweep = (): void =>
    next('sweep', async () => {
      const deleted = await departures.sweep(servers);
      if (deleted.length > 0) log.info({ clubs: deleted }, 'deleted what was held of clubs that were left');
    });
  // Discord tells of an outage by another event.
  const onLeft = ({ id }: Guild): void => next('left', () => departures.left(clubOf(id)));
  const onCame = ({ id }: Guild): void => next('came', () => departures.came(clubOf(id)));

  client.on(Events.GuildDelete, onLeft);
  client.on(Events.GuildCreate, onCame);
  sweep();
  const timer = setInterval(sweep, everyMs);

  return {
    async stop() {
      clearInterval(timer);
      client.off(Events.GuildDelete, onLeft);
      client.off(Events.GuildCreate, onCame);
      await last;
    },
  };
}

/** The servers of a client that is ready. One in an outage is there. */
export function serversOf(client: Client<true>): Servers {
  const idOf = (club: string): string => club.slice(EDGE.length);
  const { options } = client;
  return {
    isIn: (club) => client.guilds.cache.has(idOf(club)),
    isOurs: (club) => {
      if (!/^\d+$/.test(idOf(club)) || !club.startsWith(EDGE)) return false;
      const shard = ShardClientUtil.shardIdForGuildId(idOf(club), options.shardCount ?? 1);
      return Array.isArray(options.shards) && options.shards.includes(shard);
    },
  };
}
