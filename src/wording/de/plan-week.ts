import { DAYS, type Session, type Week } from '../../planner/session.ts';
import { sessionName, shortDays, times } from './plan-day-names.ts';

/** A week as lines of Markdown, one a day: `**Di** Intervalle (morgens), Schwimmeinheit (abends)`. */
export function week(shown: Week): string {
  return DAYS.map((day) => `**${shortDays[day]}** ${dayText(shown[day])}`).join('\n');
}

function dayText(sessions: readonly Session[]): string {
  return sessions.length === 0 ? 'Ruhe' : sessions.map(sessionText).join(', ');
}

function sessionText(session: Session): string {
  const notes = [
    ...(session.kind === 'run' && session.club === true ? ['Club'] : []),
    ...(session.time === undefined ? [] : [times[session.time]]),
  ];
  return notes.length === 0 ? sessionName(session) : `${sessionName(session)} (${notes.join(', ')})`;
}
