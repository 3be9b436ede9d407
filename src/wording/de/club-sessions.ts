import type { Day, TimeOfDay } from '../../planner/session.ts';
import { asList, onOneLine, type HeldSession, type HeldWords } from '../club-sessions-told.ts';
import { list } from './grammar.ts';
import { dayNames, sessionName } from './plan-day-names.ts';

const whens: Readonly<Record<TimeOfDay, string>> = {
  morning: 'morgens',
  midday: 'mittags',
  evening: 'abends',
};

const words = ({ day, run, time }: HeldSession): HeldWords => ({
  day: dayNames[day],
  run: sessionName({ kind: 'run', run }),
  when: time === undefined ? '' : whens[time],
});

const unknown =
  'Wo ihr euch trefft und ob diese Woche etwas ausfällt, weiß ich nicht: Frag in deinem Club nach.';

/** German words for the runs that a club holds every week. */
export const clubSessions = {
  line: (sessions: readonly HeldSession[]): string => onOneLine(sessions, words),
  /** A line each, Monday first. */
  list: (sessions: readonly HeldSession[]): string => asList(sessions, words),
  meeting: (p: { sessions: readonly HeldSession[] }): string =>
    [
      `${p.sessions.length === 1 ? 'Die feste Einheit' : 'Die festen Einheiten'} des Clubs, jede Woche:`,
      asList(p.sessions, words),
      '',
      unknown,
    ].join('\n'),
  meetingNotOn: (p: { days: readonly Day[]; sessions: readonly HeldSession[] }): string =>
    [
      `Am ${list(p.days.map((day) => dayNames[day]))} hat der Club keine feste Einheit. Das sind die, die es jede Woche gibt:`,
      asList(p.sessions, words),
      '',
      unknown,
    ].join('\n'),
};
