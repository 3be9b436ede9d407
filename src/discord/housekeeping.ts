import type { Client } from 'discord.js';
import type { DeskPorts } from './desk-ports.ts';
import { serversOf, watchDepartures, type DepartedPorts } from './departed.ts';
import { failureOf } from './failure.ts';
import { tellWaiting } from './knowledge/filled.ts';
import { makePlatform } from './platform.ts';
import { CATALOGUES } from '../wording/catalogue.ts';

export interface HousekeepingPorts
  extends DepartedPorts, Pick<DeskPorts, 'gaps' | 'clubs' | 'newest' | 'today'> {}

/** What looks after what is held of clubs. */
export interface Housekeeping {
  /** Ends it, once what is under way is done. */
  stop(): Promise<void>;
}

/**
 * Looks after what is held of clubs, now and again every `everyMs` milliseconds: what is over is deleted, and members
 * are told what they have waited for where nobody could tell them before, as when it was published at the terminal.
 */
export function keepHouse(client: Client<true>, ports: HousekeepingPorts, everyMs: number): Housekeeping {
  const { gaps, clubs, newest, log } = ports;
  const departures = watchDepartures(client, ports);
  const servers = serversOf(client);
  const platform = makePlatform(client, { cutLine: CATALOGUES.en.discord.cut });
  let last: Promise<void> = Promise.resolve();

  const todayOf = async (club: string): Promise<string> => ports.today((await clubs.read(club)).zone);

  async function tellAll(): Promise<void> {
    for (const club of await gaps.clubs()) {
      if (!servers.isIn(club)) continue;
      const today = await todayOf(club);
      const tellings = await gaps.caughtUp(club, today);
      await tellWaiting(tellings, { platform, log, today, opened: () => newest(club) });
    }
  }

  /** What fails is done again the next time. */
  async function attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      log.error({ failure: failureOf(error), what }, 'what is held of clubs could not be looked after');
    }
  }

  function keep(): void {
    last = last
      .then(() => departures.sweep())
      .then(() => attempt('old gaps', () => gaps.tidy(todayOf)))
      .then(() => attempt('filled gaps', tellAll));
  }

  keep();
  const timer = setInterval(keep, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all([departures.stop(), last]);
    },
  };
}
