import type { Day, Goal, Level, Season, Session, Week } from '../planner/session.ts';
import type { SessionWords } from '../wording/card-words.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { effortOf } from './effort.ts';
import { daysShown } from '../planner/week.ts';
import { beginOf, calendarDay } from './iso-day.ts';

export type CardWords = Catalogue['cards'];

/** One sentence about a week, and what of the week it is about. */
export interface Reason {
  readonly text: string;
  /** The days that it speaks of; absent where it speaks of the week, or of a session that is not in it. */
  readonly days?: readonly Day[];
  /** The one session of those days that it speaks of; absent where it speaks of all of them. */
  readonly session?: Session;
  /** Title of the entry that it rests on. */
  readonly source?: string;
}

/** What a card tells of a week, in words that are ready to be drawn. */
export interface Card {
  readonly week: Week;
  /** Its days in the order in which they are shown. */
  readonly days: readonly Day[];
  readonly title: string;
  /** Level, goal and season, as far as they are known; else empty. */
  readonly subtitle: string;
  /** What was asked for and is not in the week; empty where all of it is. */
  readonly leftOut: string;
  /** The weightiest first. */
  readonly reasons: readonly Reason[];
}

export interface CardFacts {
  readonly week: Week;
  /** ISO day of the Monday in the week; without it the card says "your week". */
  readonly monday?: string;
  /** The day on which weeks begin; Monday where absent. */
  readonly first?: Day;
  readonly level?: Level;
  readonly goal?: Goal;
  readonly season?: Season;
  /** Sessions that cannot be had together, so that at least one of them is not in the week. */
  readonly clashing?: readonly Session[];
  readonly reasons?: readonly Reason[];
}

/** The card of a week: its title, subtitle, what is left out, and reasons. Throws a RangeError where `monday` is no ISO day. */
export function makeCard(facts: CardFacts, words: CardWords): Card {
  const { week, monday, first, level, goal, season, clashing = [], reasons = [] } = facts;
  const days = daysShown(week, first);
  return {
    week,
    days,
    title: words.title(monday === undefined ? {} : { begins: calendarDay(beginOf(monday, days)) }),
    subtitle: words.subtitle({
      ...(level !== undefined && { level }),
      ...(goal !== undefined && { goal }),
      ...(season !== undefined && { season }),
    }),
    leftOut:
      clashing.length === 0
        ? ''
        : words.leftOut({ sessions: clashing.map((session) => askedWords(session, words)) }),
    reasons,
  };
}

/** A session in the words of the catalogue. */
export function sessionWords(session: Session, words: CardWords): SessionWords {
  const effort = effortOf(session);
  return {
    label: labelOf(session, words),
    ...(effort !== undefined && effort !== 'long' && { intensity: effort }),
    ...(session.time !== undefined && { time: session.time }),
    club: session.kind === 'run' && session.club === true,
  };
}

/** A session in those words as it was asked for: without an intensity that nobody named. */
export function askedWords(session: Session, words: CardWords): SessionWords {
  const { intensity, ...said } = sessionWords(session, words);
  return session.intensity === undefined || intensity === undefined ? said : { ...said, intensity };
}

function labelOf(session: Session, words: CardWords): string {
  if (session.kind === 'run') return session.run === undefined ? words.run : words.runs[session.run];
  return session.activity === undefined ? words.cross : words.activities[session.activity];
}
