import type { Day, TimeOfDay } from '../../planner/session.ts';
import { asList, onOneLine, type HeldSession, type HeldWords } from '../club-sessions-told.ts';
import { list } from './grammar.ts';
import { dayNames, nameOf } from './plan-day-names.ts';

const whens: Readonly<Record<TimeOfDay, string>> = {
  morning: 'por la mañana',
  midday: 'al mediodía',
  evening: 'por la tarde',
};

const words = ({ day, run, time }: HeldSession): HeldWords => ({
  day: dayNames[day],
  run: nameOf({ kind: 'run', run }).text,
  when: time === undefined ? '' : whens[time],
});

const unknown = 'Dónde quedáis y si esta semana se cae alguna, no lo sé: pregunta en tu club.';

/** Spanish words for the runs that a club holds every week. */
export const clubSessions = {
  line: (sessions: readonly HeldSession[]): string => onOneLine(sessions, words),
  /** A line each, Monday first. */
  list: (sessions: readonly HeldSession[]): string => asList(sessions, words),
  meeting: (p: { sessions: readonly HeldSession[] }): string =>
    [
      `${p.sessions.length === 1 ? 'La sesión fija' : 'Las sesiones fijas'} del club, cada semana:`,
      asList(p.sessions, words),
      '',
      unknown,
    ].join('\n'),
  meetingNotOn: (p: { days: readonly Day[]; sessions: readonly HeldSession[] }): string =>
    [
      `${list(p.days.map((day) => `el ${dayNames[day]}`)).replace('el', 'El')} el club no tiene ninguna sesión fija. Estas son las de cada semana:`,
      asList(p.sessions, words),
      '',
      unknown,
    ].join('\n'),
};
