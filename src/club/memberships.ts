/** Members of whom it is remembered where they were met; beyond them the one longest not met is forgotten. */
const MOST_MEMBERS = 5_000;

/** Servers that are remembered of one member. */
const MOST_SERVERS = 50;

/** After so long it is looked up anew whether somebody is still there, in milliseconds: ten minutes. */
const SURE_MS = 600_000;

/** Which members are in which of the bot's servers, as far as this process has seen: ids alone, in memory alone. */
export interface Memberships {
  /** Whether a member is in a server; undefined where that is not known, or was noted too long ago. */
  isIn(member: string, server: string): boolean | undefined;
  note(member: string, server: string, isIn: boolean): void;
  /** The servers in which the member was seen last, the latest first. */
  seenIn(member: string): readonly string[];
  /** Forgets a member; gives the number of servers that were remembered. */
  forget(member: string): number;
}

interface Noted {
  readonly isIn: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** `now` is the clock, in milliseconds since 1970. */
export function rememberMemberships(now: () => number, most = MOST_MEMBERS): Memberships {
  const members = new Map<string, Map<string, Noted>>();

  return {
    isIn(member, server) {
      const noted = members.get(member)?.get(server);
      return noted !== undefined && now() - noted.at < SURE_MS ? noted.isIn : undefined;
    },
    note(member, server, isIn) {
      const servers = members.get(member) ?? new Map<string, Noted>();
      // What is written last stands last.
      servers.delete(server);
      servers.set(server, { isIn, at: now() });
      members.delete(member);
      members.set(member, servers);
      dropFirst(servers, MOST_SERVERS);
      dropFirst(members, most);
    },
    seenIn: (member) =>
      [...(members.get(member) ?? [])].flatMap(([server, { isIn }]) => (isIn ? [server] : [])).toReversed(),
    forget(member) {
      const count = members.get(member)?.size ?? 0;
      members.delete(member);
      return count;
    },
  };
}

function dropFirst(map: Map<string, unknown>, most: number): void {
  if (map.size <= most) return;
  for (const key of map.keys()) {
    map.delete(key);
    return;
  }
}
