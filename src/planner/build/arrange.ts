import {
  TIMES,
  type CrossSession,
  type RunSession,
  type Session,
  type TimeOfDay,
  type Week,
} from '../session.ts';
import { isCross, isRun } from '../session-load.ts';
import { weekBy } from '../week.ts';

/** The sessions of a day with one more, the times of day set where the two of a double are to be spaced out. */
export function withSession(sessions: readonly Session[], added: Session): readonly Session[] {
  return spaced([...sessions, added]);
}

/** A week with times of day on each of its doubles, as far as they are open. */
export function spacedWeek(week: Week): Week {
  return weekBy((day) => spaced(week[day]));
}

function spaced(sessions: readonly Session[]): readonly Session[] {
  const runs = sessions.filter(isRun);
  const cross = sessions.filter(isCross);
  return runs.length > 0 && cross.length > 0 ? inOrder(spaceOut(runs, cross)) : sessions;
}

/** The run in the morning and the other in the evening, as in the article's example, unless a time is given. */
function spaceOut(runs: readonly RunSession[], cross: readonly CrossSession[]): Session[] {
  const runTime: TimeOfDay = cross.some(({ time }) => time === 'morning') ? 'evening' : 'morning';
  const timed = runs.map((run) =>
    run.time === undefined && run.club !== true ? { ...run, time: runTime } : run,
  );
  // A club run whose time is not known leaves the other one's open, too.
  if (timed.some(({ time }) => time === undefined)) return [...timed, ...cross];
  const crossTime: TimeOfDay = timed.some(({ time }) => time === 'evening') ? 'morning' : 'evening';
  return [
    ...timed,
    ...cross.map((session) => (session.time === undefined ? { ...session, time: crossTime } : session)),
  ];
}

/** By time of day; where a time is open, runs stand first. Otherwise the order given stays. */
function inOrder(sessions: readonly Session[]): Session[] {
  if (sessions.some(({ time }) => time === undefined)) return [...sessions];
  return sessions.toSorted((a, b) => timePlace(a) - timePlace(b));
}

function timePlace({ time }: Session): number {
  return time === undefined ? 0 : TIMES.indexOf(time);
}
