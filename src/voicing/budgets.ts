/** How many requests go to the model within a day. */
export interface Budget {
  readonly member: number;
  readonly club: number;
  readonly all: number;
}

/** What holds where whoever runs the bot has set nothing. */
export const REQUESTS_PER_DAY: Budget = { member: 40, club: 400, all: 4_000 };

/** Who asks. */
export interface Spender {
  /** Absent for who runs the bot, in the terminal. */
  readonly member?: string;
  /** Absent outside clubs. */
  readonly club?: string;
}

/** How much was asked of the model today. */
export interface Usage {
  readonly club: number;
  readonly all: number;
  readonly most: Budget;
}

/** Uncounts a request that did not go out. */
export type TakeBack = () => void;

/** Counts requests to the model, in memory alone. */
export interface Budgets {
  /** Counts a request where there is room for it, and gives what takes that back; undefined where there is none. */
  take(spender: Spender): TakeBack | undefined;
  used(club: string | undefined): Usage;
}

/** Makes the counters; they begin anew each day. `today` gives the ISO day now. */
export function makeBudgets(most: Budget, today: () => string): Budgets {
  let day = '';
  let all = 0;
  const members = new Map<string, number>();
  const clubs = new Map<string, number>();

  function beginDay(): void {
    const now = today();
    if (now === day) return;
    day = now;
    all = 0;
    members.clear();
    clubs.clear();
  }

  return {
    take({ member, club }) {
      beginDay();
      const ofMember = member === undefined ? 0 : (members.get(member) ?? 0);
      const ofClub = club === undefined ? 0 : (clubs.get(club) ?? 0);
      if (ofMember >= most.member || ofClub >= most.club || all >= most.all) return undefined;
      const counted = day;
      const add = (by: 1 | -1): void => {
        if (member !== undefined) members.set(member, (members.get(member) ?? 0) + by);
        if (club !== undefined) clubs.set(club, (clubs.get(club) ?? 0) + by);
        all += by;
      };
      add(1);
      return () => {
        if (counted === day) add(-1);
      };
    },
    used(club) {
      beginDay();
      return { club: club === undefined ? 0 : (clubs.get(club) ?? 0), all, most };
    },
  };
}
