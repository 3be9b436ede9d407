import { dayFacts } from '../rules/day-facts.ts';
import type { Circumstances } from '../plan.ts';
import { readDay } from '../read-week.ts';
import type { RuleId } from '../rules/rules.ts';
import { DAYS, type Session } from '../session.ts';
import { isDemanding, isRun } from '../session-load.ts';

/** What a day of a week to be mended is like. */
export interface DayHealth {
  readonly sessions: readonly Session[];
  /** The must that the day breaks, the first of the rule table. */
  readonly fault?: RuleId;
  /** It cannot be put right with fewer changes. */
  readonly least: number;
  /** Its runs alone break a must. */
  readonly runsFault: boolean;
  readonly facts: number;
}

/** Examines a day. Musts about one day go by its own sessions, and not by those of the day before. */
export function examineDay(sessions: readonly Session[], place: number, who: Circumstances): DayHealth {
  const fault = mustBroken(sessions, place, who);
  return {
    sessions,
    ...(fault !== undefined && { fault }),
    least: fault === undefined ? 0 : leastChanges(sessions, who),
    runsFault: fault !== undefined && mustBroken(sessions.filter(isRun), place, who) !== undefined,
    facts: dayFacts(sessions),
  };
}

/** Of the demanding sessions of a day only one can stay as it is; where a club has no doubles, only runs or the others. */
function leastChanges(sessions: readonly Session[], { limits }: Circumstances): number {
  const demanding = sessions.filter(isDemanding).length;
  const runs = sessions.filter(isRun).length;
  const apart = limits?.noDoubles === true ? Math.min(runs, sessions.length - runs) : 0;
  return Math.max(1, demanding - 1, apart);
}

function mustBroken(sessions: readonly Session[], place: number, who: Circumstances): RuleId | undefined {
  const day = DAYS[place];
  return readDay({ ...(day !== undefined && { day }), sessions, before: [], after: [], who }).find(
    ({ reading, strength }) => reading === 'conflict' || (reading === 'caution' && strength === 'must'),
  )?.id;
}
