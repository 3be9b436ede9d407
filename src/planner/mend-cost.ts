import type { DayHealth } from './day-health.ts';
import { DROPPED, type Fate, type Patient } from './fates.ts';
import type { Examine } from './mend.ts';
import {
  A_HARD_RUN,
  COST_OF_A_DAY_LATER,
  costOfAmounts,
  costOfDay,
  costOfNeighbours,
  costOfRest,
  runFlags,
} from './score.ts';
import { isCross } from './session-load.ts';

/** A day's cost on a Monday, by itself and on the day after a hard or long run. */
interface DayCosts {
  readonly usual: number;
  readonly afterHard: number;
  readonly isHard: boolean;
}

/** What a week costs in which the sessions of a patient have the fates given. Each content of a day is costed once. */
export function mendCost({ sessions, who }: Patient, examine: Examine): (fates: readonly Fate[]) => number {
  const known = new Map<DayHealth, DayCosts>();
  const costsOf = (day: DayHealth): DayCosts => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const costs = {
      usual: costOfDay({ sessions: day.sessions, before: [], who }, 0),
      afterHard: costOfDay({ sessions: day.sessions, before: A_HARD_RUN, who }, 0),
      isHard: runFlags(day.sessions).hard,
    };
    known.set(day, costs);
    return costs;
  };
  return (fates) => {
    const days = examine(fates);
    let yesterday = days.at(-1);
    let cost = costOfRest(days.map(({ facts }) => facts));
    for (const [place, day] of days.entries()) {
      const { usual, afterHard } = costsOf(day);
      const isAfterHard = yesterday !== undefined && costsOf(yesterday).isHard;
      cost += isAfterHard ? afterHard : usual;
      cost += day.sessions.length * place * COST_OF_A_DAY_LATER;
      if (yesterday !== undefined) cost += costOfNeighbours(yesterday.sessions, day.sessions);
      yesterday = day;
    }
    const cross = sessions.flatMap(({ session }, place) =>
      isCross(session) && fates[place] !== DROPPED ? [session] : [],
    );
    return cost + costOfAmounts(cross, who);
  };
}
