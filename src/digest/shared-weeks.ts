/** A member's own week that they posted to the club. */
export interface SharedWeek {
  readonly club: string;
  /** As the edge names people. */
  readonly member: string;
  /** Where the message stands. */
  readonly channel: string;
  readonly message: string;
  /** When it was shared, in milliseconds since 1970. */
  readonly at: number;
  /** The member agreed to be listed in the next digest. */
  readonly listed: boolean;
}

/** Where it is kept which weeks members share; one for each member in a club. The week itself is never kept. */
export interface SharedWeeks {
  /** Notes a week that was posted; gives the one before, whose message is to be deleted. */
  put(shared: SharedWeek): Promise<SharedWeek | undefined>;
  /** Notes that a week was withdrawn; gives it, so that its message can be deleted. */
  withdraw(club: string, member: string): Promise<SharedWeek | undefined>;
  one(club: string, member: string): Promise<SharedWeek | undefined>;
  /** Those of a club, the first shared first. */
  of(club: string): Promise<readonly SharedWeek[]>;
  /** Those of a member in all clubs. */
  ofMember(member: string): Promise<readonly SharedWeek[]>;
}

/** Deletes the message of a shared week; one that is gone already counts as deleted. */
export type Unpost = (shared: Pick<SharedWeek, 'channel' | 'message'>) => Promise<void>;
