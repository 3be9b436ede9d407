import type { Entry } from '../knowledge/entry.ts';
import { onceFor } from '../knowledge/once-for.ts';
import type { Hit } from '../knowledge/phrases.ts';
import { wordsIn } from '../knowledge/tokens.ts';
import type { Activity } from '../planner/session.ts';
import type { Message } from './understanding/message.ts';
import { findPlanWords, type SaidSession } from './understanding/words/plan-tables.ts';

/** The cross-training activities that the question of a message names. */
export function activitiesAsked({ asking, plan: { mentions } }: Message): ReadonlySet<Activity> {
  return activitiesOf(mentions.filter(({ start }) => asking.has(start)));
}

/** What entries have to do with an activity. */
export interface EntryActivities {
  /** The activities that an entry is about: its title names them. */
  about(entry: Entry): ReadonlySet<Activity>;
  /** True where a sentence of an entry speaks of one of these activities. */
  speaksOf(entry: Entry, activities: ReadonlySet<Activity>): boolean;
}

/** Each entry is read when it is first asked about. Texts are read as English, the language of the book. */
export const ENTRY_ACTIVITIES: EntryActivities = {
  about: onceFor(({ title }: Entry) => activitiesIn(title)),
  speaksOf: (entry, activities) => [...spokenOf(entry)].some((activity) => activities.has(activity)),
};

const spokenOf = onceFor(({ sentences }: Entry) => activitiesIn(sentences.join('\n')));

function activitiesIn(text: string): ReadonlySet<Activity> {
  return activitiesOf(findPlanWords(wordsIn(text, 'en'), 'en').of('session'));
}

function activitiesOf(sessions: readonly Hit<SaidSession | null>[]): ReadonlySet<Activity> {
  return new Set(
    sessions.flatMap(({ value }) => (value?.kind === 'cross' && value.activity ? [value.activity] : [])),
  );
}
