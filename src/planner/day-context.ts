import { nearRace } from './day-view.ts';
import type { Circumstances } from './plan.ts';
import type { DayView } from './rules/rule.ts';
import type { Session } from './session.ts';
import { intensityOfCross, isCross, isDemandingRun, isRace, isRun } from './session-load.ts';

/** What the rules need to know of the days around a day, as bits of one number. */
const CONTEXT = { afterHard: 1, beforeHard: 2, nearRace: 4 } as const;

/** How many contexts there are. */
export const CONTEXTS = 8;

/** Whether a day has a run, a hard or long one, a race: what the other days need to know of it. */
export interface RunFlags {
  readonly run: boolean;
  readonly hard: boolean;
  readonly race: boolean;
}

/** The day before or after, where a hard run stands there: rules of days need not know more of it. */
const A_HARD_RUN: readonly Session[] = [{ kind: 'run', intensity: 'hard' }];

export function runFlags(sessions: readonly Session[]): RunFlags {
  return {
    run: sessions.some(isRun),
    hard: sessions.some(isDemandingRun),
    race: sessions.some(isRace),
  };
}

/** The context of each of the seven days; a week with a race stands alone, others follow each other. */
export function contextsOf(days: readonly RunFlags[]): number[] {
  const lastRace = days.findLastIndex(({ race }) => race);
  const isHard = (place: number): boolean => {
    const near = lastRace >= 0 ? days[place] : days.at(place % days.length);
    return near?.hard === true;
  };
  return days.map(
    (_, place) =>
      (isHard(place - 1) ? CONTEXT.afterHard : 0) |
      (isHard(place + 1) ? CONTEXT.beforeHard : 0) |
      (place <= lastRace ? CONTEXT.nearRace : 0),
  );
}

/** The bits of its context that a day with these sessions minds: runs mind none, easy sessions no run of the day after. */
export function contextMinded(sessions: readonly Session[]): number {
  const cross = sessions.filter(isCross);
  if (cross.length === 0) return 0;
  const isEasy = cross.every((session) => intensityOfCross(session) === 'easy');
  return CONTEXT.afterHard | CONTEXT.nearRace | (isEasy ? 0 : CONTEXT.beforeHard);
}

/** A day in a context as the rules see it. */
export function viewIn(context: number, sessions: readonly Session[], who: Circumstances): DayView {
  return {
    sessions,
    before: (context & CONTEXT.afterHard) === 0 ? [] : A_HARD_RUN,
    after: (context & CONTEXT.beforeHard) === 0 ? [] : A_HARD_RUN,
    who: (context & CONTEXT.nearRace) === 0 ? who : nearRace(who),
  };
}
