import type { Day } from '../planner/session.ts';
import type { ClubSession, Question } from './question.ts';
import { meetingAsked } from './understanding/talk/meeting/meeting.ts';
import type { Message } from './understanding/message.ts';

/** When a club meets, as far as its fixed sessions tell. */
export interface Meeting {
  readonly outcome: 'meeting';
  /** Those of the days that were asked about; where there are none on these, all of them. */
  readonly sessions: readonly ClubSession[];
  /** The days that were asked about and have no session; empty where some has one. */
  readonly without: readonly Day[];
}

/** Nothing is known of when the club meets: it has set no sessions. */
export interface NoMeeting {
  readonly outcome: 'abstain';
  readonly reason: 'not-covered';
  readonly topic: 'club-life';
  readonly nearest: readonly string[];
}

/** The reply to "when do we meet?", from the club's fixed sessions; undefined where a message asks for something else. */
export function meeting(message: Message, { club }: Question): Meeting | NoMeeting | undefined {
  const days = meetingAsked(message);
  if (days === undefined) return undefined;
  const sessions = club?.sessions ?? [];
  if (sessions.length === 0) {
    return { outcome: 'abstain', reason: 'not-covered', topic: 'club-life', nearest: [] };
  }
  const then = sessions.filter(({ day }) => days.includes(day));
  return then.length > 0
    ? { outcome: 'meeting', sessions: then, without: [] }
    : { outcome: 'meeting', sessions, without: days };
}
