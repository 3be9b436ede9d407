import type { Book } from '../knowledge/book.ts';
import type { Entry } from '../knowledge/entry.ts';
import type { Hit } from '../knowledge/phrases.ts';
import { wordsIn } from '../knowledge/tokens.ts';
import type { Activity } from '../planner/session.ts';
import type { Message } from './understanding/message.ts';
import { findPlanWords, type SaidSession } from './understanding/words/plan-tables.ts';

/** The cross-training activities that the question of a message names. */
export function activitiesAsked({ asking, plan: { mentions } }: Message): ReadonlySet<Activity> {
  return activitiesOf(mentions.filter(({ start }) => asking.has(start)));
}

/** What the entries of a book have to do with an activity. */
export interface EntryActivities {
  /** The activities that an entry is about: its title names them. */
  about(entry: Entry): ReadonlySet<Activity>;
  /** True where a sentence of an entry speaks of one of these activities. */
  speaksOf(entry: Entry, activities: ReadonlySet<Activity>): boolean;
}

/** Reads the activities of a book's entries, once. Texts are read as English, the language of the book. */
export function makeEntryActivities(book: Book): EntryActivities {
  const about = new Map(book.entries.map((entry) => [entry, activitiesIn(entry.title)]));
  const spoken = new Map(book.entries.map((entry) => [entry, activitiesIn(entry.sentences.join('\n'))]));
  return {
    about: (entry) => about.get(entry) ?? new Set(),
    speaksOf: (entry, activities) =>
      [...(spoken.get(entry) ?? [])].some((activity) => activities.has(activity)),
  };
}

function activitiesIn(text: string): ReadonlySet<Activity> {
  return activitiesOf(findPlanWords(wordsIn(text, 'en'), 'en').of('session'));
}

function activitiesOf(sessions: readonly Hit<SaidSession | null>[]): ReadonlySet<Activity> {
  return new Set(
    sessions.flatMap(({ value }) => (value?.kind === 'cross' && value.activity ? [value.activity] : [])),
  );
}
