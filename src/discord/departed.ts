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
export interface DepartureWatch {
  /**
   * Deletes what is held of servers that were left long enough ago, and notes what happened while nobody watched; never
   * rejects.
   */
  sweep(): Promise<void>;
  /** Ends the watch, once what is under way is done. */
  stop(): Promise<void>;
}

/** Notes which servers the bot leaves and comes back to. */
export function watchDepartures(client: Client<true>, { departures, log }: DepartedPorts): DepartureWatch {
  const servers = serversOf(client);
  let last: Promise<void> = Promise.resolve();

  /** One after the other; what fails is done again by a later sweep. */
  function next(what: string, work: () => Promise<void>): Promise<void> {
    last = last.then(work).catch((error: unknown) => {
      log.error({ failure: failureOf(error), what }, 'what is held of clubs could not be looked after');
    });
    return last;
  }

  // Discord tells of an outage by another event.
  const onLeft = ({ id }: Guild): void => void next('left', () => departures.left(clubOf(id)));
  const onCame = ({ id }: Guild): void => void next('came', () => departures.came(clubOf(id)));

  client.on(Events.GuildDelete, onLeft);
  client.on(Events.GuildCreate, onCame);

  return {
    sweep: () =>
      next('sweep', async () => {
        const deleted = await departures.sweep(servers);
        if (deleted.length > 0) log.info({ clubs: deleted }, 'deleted what was held of clubs that were left');
      }),
    async stop() {
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
