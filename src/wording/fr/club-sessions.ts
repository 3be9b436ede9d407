import type { Day, TimeOfDay } from '../../planner/session.ts';
import { asList, onOneLine, type HeldSession, type HeldWords } from '../club-sessions-told.ts';
import { list } from './grammar.ts';
import { dayNames, nameOf } from './plan-day-names.ts';

const whens: Readonly<Record<TimeOfDay, string>> = {
  morning: 'le matin',
  midday: 'le midi',
  evening: 'le soir',
};

const words = ({ day, run, time }: HeldSession): HeldWords => ({
  day: dayNames[day],
  run: nameOf({ kind: 'run', run }).text,
  when: time === undefined ? '' : whens[time],
});

const unknown =
  "Où vous vous retrouvez, et si l'une d'elles est annulée cette semaine, je ne le sais pas : demande à ton club.";

/** French words for the runs that a club holds every week. */
export const clubSessions = {
  line: (sessions: readonly HeldSession[]): string => onOneLine(sessions, words),
  /** A line each, Monday first. */
  list: (sessions: readonly HeldSession[]): string => asList(sessions, words, ' :'),
  meeting: (p: { sessions: readonly HeldSession[] }): string =>
    [
      `${p.sessions.length === 1 ? 'La séance fixe' : 'Les séances fixes'} du club, chaque semaine :`,
      asList(p.sessions, words, ' :'),
      '',
      unknown,
    ].join('\n'),
  meetingNotOn: (p: { days: readonly Day[]; sessions: readonly HeldSession[] }): string =>
    [
      `${list(p.days.map((day) => `le ${dayNames[day]}`)).replace('le', 'Le')}, le club n'a pas de séance fixe. Voici celles de chaque semaine :`,
      asList(p.sessions, words, ' :'),
      '',
      unknown,
    ].join('\n'),
};
