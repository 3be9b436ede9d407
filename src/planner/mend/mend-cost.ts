import { contextMinded, contextsOf, runFlags, viewIn, type RunFlags } from '../day-context.ts';
import type { DayHealth } from './day-health.ts';
import { DROPPED, type Fate, type Patient } from './fates.ts';
import type { Examine } from './mend.ts';
import {
  COST_OF_A_DAY_LATER,
  costOfAmounts,
  costOfDay,
  costOfNeighbours,
  costOfRest,
} from '../build/score.ts';
import { isCross } from '../session-load.ts';

/** A day's runs as the other days need to know of them, and its cost on a Monday in each context, once it is asked for. */
interface DayCosts extends RunFlags {
  readonly minded: number;
  readonly costs: (number | undefined)[];
}

/** What a week costs in which the sessions of a patient have the fates given. Each content of a day is costed once. */
export function mendCost({ sessions, who }: Patient, examine: Examine): (fates: readonly Fate[]) => number {
  const known = new Map<DayHealth, DayCosts>();
  const costsOf = (day: DayHealth): DayCosts => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const costs: DayCosts = {
      ...runFlags(day.sessions),
      minded: contextMinded(day.sessions),
      costs: [],
    };
    known.set(day, costs);
    return costs;
  };
  const costIn = (context: number, { sessions: content }: DayHealth, { costs, minded }: DayCosts): number => {
    const cost = costs[context & minded] ?? costOfDay(viewIn(context & minded, content, who), 0);
    costs[context & minded] = cost;
    return cost;
  };
  return (fates) => {
    const days = examine(fates);
    const costs = days.map(costsOf);
    const contexts = contextsOf(costs);
    let yesterday = costs.some(({ race }) => race) ? undefined : days.at(-1);
    let cost = costOfRest(days.map(({ facts }) => facts));
    for (const [place, day] of days.entries()) {
      cost += costIn(contexts[place] ?? 0, day, costsOf(day));
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
