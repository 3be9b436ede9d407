import type { WeekBuildQuestion, WeekCheckQuestion } from '../planner/plan.ts';
import type { RunSession, Session } from '../planner/session.ts';
import { weekOf } from '../planner/week.ts';
import { dayOfComingWeek } from './race-date.ts';

const RACE: RunSession = { kind: 'run', run: 'race' };

/**
 * The question with the race on its day, which is kept free of anything else, where that lies in the week to come;
 * else the question as it is. A run of no kind that stands on that day, or a race without one, is that race.
 * `race` and `today` are ISO days.
 */
export function withRace<Q extends WeekBuildQuestion | WeekCheckQuestion>(
  asked: Q,
  race: string,
  today: string,
): Q {
  const day = dayOfComingWeek(race, today);
  if (day === undefined) return asked;
  const others = asked.week[day].filter((session) => !isRace(session) && !isPlainRun(session));
  const held = asked.week[day].find(isRace) ?? RACE;
  const week = weekOf([{ day, session: held }], { ...asked.week, [day]: others });
  const impossible = [...new Set([...(asked.impossible ?? []), day])];
  if (asked.intent === 'week-check' || asked.runs === undefined) return { ...asked, week, impossible };
  const at = asked.runs.findIndex(isRace);
  return { ...asked, week, impossible, runs: asked.runs.filter((_, index) => index !== at) };
}

const isRace = (session: Session): boolean => session.kind === 'run' && session.run === 'race';

const isPlainRun = (session: Session): boolean =>
  session.kind === 'run' && session.run === undefined && session.intensity === undefined;
