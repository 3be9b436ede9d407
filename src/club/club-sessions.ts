import { dangerIn, readSessions } from '../answering/option-texts.ts';
import type { Asker, OptionProblem } from '../answering/options.ts';
import type { ClubSession } from '../answering/question.ts';
import { SPOKEN_LANGUAGES } from '../knowledge/spoken-language.ts';
import { DAYS, type Activity, type Day } from '../planner/session.ts';
import { MOST_WEEKLY_SESSIONS } from './settings-schema.ts';

/** Characters that a club's sessions may take when they are typed. */
export const SESSIONS_CHARACTERS = 800;

/** What is wrong with sessions of a club that somebody typed. */
export type SessionsProblem =
  | { readonly id: 'sessions-too-long'; readonly most: number }
  | { readonly id: 'too-many-sessions'; readonly most: number }
  /** What the reading of sessions finds wrong anywhere. */
  | { readonly id: 'unreadable'; readonly problem: OptionProblem }
  /** Cross-training: a club's fixed sessions are runs. */
  | { readonly id: 'no-run'; readonly day: Day; readonly activity?: Activity }
  /** Runs without a day. */
  | { readonly id: 'no-day'; readonly count: number }
  /** A run of which nobody knows what kind it is. */
  | { readonly id: 'no-kind'; readonly day: Day };

export type ReadClubSessions =
  | { readonly sessions: readonly ClubSession[] }
  | { readonly problem: SessionsProblem }
  /** The text speaks of a sign of danger: it is to be asked as it stands. */
  | { readonly danger: string };

const OPTION = { name: 'sessions', reads: 'runs' } as const;

/** "18:30" and "18.30", which stand for no number of sessions. */
const CLOCK = /(?<![\d:.,])(\d{1,2})[:.]([0-5]\d)(?!\d)(?!\s*(?:k|km|mi)\b)/giu;

/**
 * Reads the runs that a club holds every week ("Tue intervals evening, Sun long"), as the options of `/plan` are read;
 * Monday first, and each once. Hours of the clock become times of day. An empty text is no session.
 */
export function readClubSessions(text: string, asker: Asker): ReadClubSessions {
  if (text.trim() === '') return { sessions: [] };
  if (text.length > SESSIONS_CHARACTERS) {
    return { problem: { id: 'sessions-too-long', most: SESSIONS_CHARACTERS } };
  }
  const danger = dangerIn([OPTION], { sessions: text });
  if (danger !== undefined) return { danger };
  // A short list hardly tells its language, and a moderator's client may speak another one.
  const askers = [asker, ...SPOKEN_LANGUAGES.map((locale) => ({ ...asker, locale }))];
  let first: ReadClubSessions | undefined;
  for (const one of askers) {
    const read = readAs(text, one);
    if ('sessions' in read) return read;
    first ??= read;
  }
  return first ?? { sessions: [] };
}

/** Reads sessions as somebody would who asks in a language. */
function readAs(text: string, asker: Asker): ReadClubSessions {
  const read = readSessions({ ...OPTION, text: text.replace(CLOCK, '$1h$2') }, asker);
  if ('problem' in read) return { problem: { id: 'unreadable', problem: read.problem } };
  const undated = read.runs.length + read.wishes.length;
  if (undated > 0) return { problem: { id: 'no-day', count: undated } };
  const sessions = new Map<string, ClubSession>();
  for (const { day, session } of read.placed) {
    if (session.kind === 'cross') {
      const { activity } = session;
      return { problem: { id: 'no-run', day, ...(activity !== undefined && { activity }) } };
    }
    const run = session.run ?? (session.intensity === 'easy' ? 'easy' : undefined);
    if (run === undefined) return { problem: { id: 'no-kind', day } };
    const { time } = session;
    sessions.set(`${day} ${run} ${time ?? ''}`, {
      day,
      kind: 'run',
      run,
      ...(time !== undefined && { time }),
    });
  }
  if (sessions.size > MOST_WEEKLY_SESSIONS) {
    return { problem: { id: 'too-many-sessions', most: MOST_WEEKLY_SESSIONS } };
  }
  return { sessions: [...sessions.values()].toSorted((a, b) => DAYS.indexOf(a.day) - DAYS.indexOf(b.day)) };
}
