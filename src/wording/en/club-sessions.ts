import type { Day, TimeOfDay } from '../../planner/session.ts';
import { asList, onOneLine, type HeldSession, type HeldWords } from '../club-sessions-told.ts';
import { dayNames, namesOf, sessionName } from './plan-day-names.ts';

const whens: Readonly<Record<TimeOfDay, string>> = {
  morning: 'in the morning',
  midday: 'at midday',
  evening: 'in the evening',
};

const words = ({ day, run, time }: HeldSession): HeldWords => ({
  day: dayNames[day],
  run: sessionName({ kind: 'run', run }),
  when: time === undefined ? '' : whens[time],
});

const unknown = 'Where you meet, and whether one of them is off this week, I do not know: ask your club.';

/** English words for the runs that a club holds every week. */
export const clubSessions = {
  /** As they can be typed again. */
  line: (sessions: readonly HeldSession[]): string => onOneLine(sessions, words),
  /** A line each, Monday first. */
  list: (sessions: readonly HeldSession[]): string => asList(sessions, words),
  /** All of them, or those that were asked about. */
  meeting: (p: { sessions: readonly HeldSession[] }): string =>
    [
      `${p.sessions.length === 1 ? 'The club’s fixed session' : 'The club’s fixed sessions'}, every week:`,
      asList(p.sessions, words),
      '',
      unknown,
    ].join('\n'),
  /** Nothing on the days that were asked about, with what there is. */
  meetingNotOn: (p: { days: readonly Day[]; sessions: readonly HeldSession[] }): string =>
    [
      `On ${namesOf(p.days)} the club has no fixed session. These are the ones that it holds every week:`,
      asList(p.sessions, words),
      '',
      unknown,
    ].join('\n'),
};
