import type { Goal, Level, Season, Session, Week } from '../planner/session.ts';
import type { SessionWords } from '../wording/card-words.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { effortOf } from './effort.ts';
import { calendarDay } from './iso-day.ts';

export type CardWords = Catalogue['cards'];

/** What a card tells of a week, in words that are ready to be drawn. */
export interface Card {
  readonly week: Week;
  readonly title: string;
  /** Level, goal and season, as far as they are known; else empty. */
  readonly subtitle: string;
  /** Whole sentences, the weightiest first. */
  readonly reasons: readonly string[];
  /** Titles of the entries that the reasons rest on. */
  readonly sources: readonly string[];
}

export interface CardFacts {
  readonly week: Week;
  /** ISO day on which the week begins; without it the card says "your week". */
  readonly monday?: string;
  readonly level?: Level;
  readonly goal?: Goal;
  readonly season?: Season;
  readonly reasons?: readonly string[];
  readonly sources?: readonly string[];
}

/** The card of a week: its title, subtitle and reasons. Throws a RangeError where `monday` is no ISO day. */
export function makeCard(facts: CardFacts, words: CardWords): Card {
  const { week, monday, level, goal, season, reasons = [], sources = [] } = facts;
  return {
    week,
    title: words.title(monday === undefined ? {} : { monday: calendarDay(monday) }),
    subtitle: words.subtitle({
      ...(level !== undefined && { level }),
      ...(goal !== undefined && { goal }),
      ...(season !== undefined && { season }),
    }),
    reasons,
    sources,
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

function labelOf(session: Session, words: CardWords): string {
  if (session.kind === 'run') return session.run === undefined ? words.run : words.runs[session.run];
  return session.activity === undefined ? words.cross : words.activities[session.activity];
}
