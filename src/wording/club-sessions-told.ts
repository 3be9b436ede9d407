import { DAYS, type Day, type RunKind, type TimeOfDay } from '../planner/session.ts';

/** One of the runs that a club holds every week. */
export interface HeldSession {
  readonly day: Day;
  readonly run: RunKind;
  readonly time?: TimeOfDay;
}

/** A session of a club in words. */
export interface HeldWords {
  readonly day: string;
  readonly run: string;
  /** Empty where no time of day is known. */
  readonly when: string;
}

/** Sessions on one line, as they can be typed again: `Tuesday intervals in the evening, Sunday long run`. */
export function onOneLine(sessions: readonly HeldSession[], words: (one: HeldSession) => HeldWords): string {
  return inOrder(sessions)
    .map(words)
    .map(({ day, run, when }) => [day, run, when].filter((part) => part !== '').join(' '))
    .join(', ');
}

/** Sessions as a list in Markdown, a line each, Monday first. */
export function asList(
  sessions: readonly HeldSession[],
  words: (one: HeldSession) => HeldWords,
  colon = ':',
): string {
  return inOrder(sessions)
    .map(words)
    .map(({ day, run, when }) => `- **${day}**${when === '' ? '' : `, ${when}`}${colon} ${run}`)
    .join('\n');
}

const inOrder = (sessions: readonly HeldSession[]): readonly HeldSession[] =>
  sessions.toSorted((a, b) => DAYS.indexOf(a.day) - DAYS.indexOf(b.day));
