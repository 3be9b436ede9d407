/** How long what is held of a club is kept after its server was left, in milliseconds: 30 days. */
export const KEPT_AFTER_LEAVING_MS = 30 * 86_400_000;

/** Something that is held of clubs. */
export interface ClubData {
  /** The clubs of which something is held here. */
  clubs(): Promise<readonly string[]>;
  /** Deletes all of a club's. */
  forget(club: string): Promise<void>;
}

/** Where it is kept which clubs' servers were left. */
export interface Departed {
  /** When each was left, in milliseconds since 1970. */
  all(): Promise<ReadonlyMap<string, number>>;
  /** Notes that one was left; the first note stands. */
  mark(club: string, at: number): Promise<void>;
  unmark(club: string): Promise<void>;
}

/** The servers that one running bot looks after. */
export interface Servers {
  /** Whether the bot is in the club's server now, be it out of order or not. */
  isIn(club: string): boolean;
  /** Whether it is the one that serves the club, if the bot is in its server; others see to theirs. */
  isOurs(club: string): boolean;
}

/** What becomes of clubs whose servers were left. */
export interface Departures {
  /** The bot has left the server of a club, or was removed. */
  left(club: string): Promise<void>;
  /** The bot has come to the server of a club. */
  came(club: string): Promise<void>;
  /**
   * Notes what has happened while nobody looked, and deletes what is held of the clubs that were left long enough ago.
   * Gives those clubs.
   */
  sweep(servers: Servers): Promise<readonly string[]>;
}

/** What a sweep has to do. */
export interface Due {
  /** Clubs that are there although they were noted as left. */
  readonly back: readonly string[];
  /** Clubs that are no longer there, and not yet noted as left. */
  readonly left: readonly string[];
  /** Clubs whose time is over. */
  readonly over: readonly string[];
}

/** Decides what a sweep has to do; what other running bots serve is theirs. `now` is in milliseconds since 1970. */
export function dueAt(
  now: number,
  {
    held,
    departed,
    servers,
  }: {
    readonly held: readonly string[];
    readonly departed: ReadonlyMap<string, number>;
    readonly servers: Servers;
  },
): Due {
  const noted = [...departed.keys()].filter((club) => servers.isOurs(club));
  const gone = noted.filter((club) => !servers.isIn(club));
  return {
    back: noted.filter((club) => servers.isIn(club)),
    left: [...new Set(held)].filter(
      (club) => servers.isOurs(club) && !servers.isIn(club) && !departed.has(club),
    ),
    over: gone.filter((club) => now - (departed.get(club) ?? now) >= KEPT_AFTER_LEAVING_MS),
  };
}

/** Looks after clubs whose servers were left. `now` is the clock, in milliseconds since 1970. */
export function makeDepartures(p: {
  readonly data: readonly ClubData[];
  readonly departed: Departed;
  readonly now: () => number;
}): Departures {
  const { data, departed, now } = p;
  return {
    left: (club) => departed.mark(club, now()),
    came: (club) => departed.unmark(club),
    async sweep(servers) {
      const held = (await Promise.all(data.map((one) => one.clubs()))).flat();
      const due = dueAt(now(), { held, departed: await departed.all(), servers });
      for (const club of due.back) await departed.unmark(club);
      for (const club of due.left) await departed.mark(club, now());
      const deleted: string[] = [];
      for (const club of due.over) {
        // It may have come back this very moment.
        if (servers.isIn(club)) continue;
        // The note goes last, so that what is cut short is done again.
        for (const one of data) await one.forget(club);
        await departed.unmark(club);
        deleted.push(club);
      }
      return deleted;
    },
  };
}
