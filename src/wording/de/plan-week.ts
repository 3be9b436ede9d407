import type { Day, Session, Week } from '../../planner/session.ts';
import { daysShown } from '../../planner/week.ts';
import { sessionName, shortDays, times } from './plan-day-names.ts';

/** A week as lines of Markdown, one a day from the day on which weeks begin: `**Di** Intervalle (morgens), Schwimmeinheit (abends)`. */
export function week(shown: Week, first?: Day): string {
  return daysShown(shown, first)
    .map((day) => `**${shortDays[day]}** ${dayText(shown[day])}`)
    .join('\n');
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
