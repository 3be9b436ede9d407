import type { SeasonChange, Weakness } from '../../../planner/plan.ts';
import type {
  Activity,
  Goal,
  Intensity,
  Level,
  RunKind,
  Season,
  TimeOfDay,
} from '../../../planner/session.ts';

/** Runs by kind, and those that are said only by their effort. */
export type RunName = RunKind | 'moderate' | 'hard';

/** Changes that are said by a phrase; more and less cross-training, and no running, are read from {@link Mark}s and what they stand beside. */
export type SaidChange = Exclude<SeasonChange, 'more-cross' | 'less-cross' | 'no-running'>;

/**
 * How people say what the planner speaks of. Each value has the phrases that mean it, parted by commas and folded as
 * in `tokens`; `*` stands for any ending. One table a language. English phrases are understood in all of them, since
 * runners everywhere borrow them, unless their first word is a false friend.
 */
export interface PlanWords {
  readonly activities: Readonly<Record<Activity, string>>;
  readonly crossTraining: string;
  /** Phrases that contain a word of these tables and mean none of it. */
  readonly nothing: string;
  /** Running as such, with nothing said about how. */
  readonly running: string;
  readonly runs: Readonly<Record<RunName, string>>;
  readonly intensities: Readonly<Record<Intensity, string>>;
  readonly times: Readonly<Record<TimeOfDay, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly goals: Readonly<Record<Goal, string>>;
  readonly seasons: Readonly<Record<Season, string>>;
  readonly weaknesses: Readonly<Record<Weakness, string>>;
  readonly changes: Readonly<Record<SaidChange, string>>;
  readonly numbers: Readonly<Record<number, string>>;
  /** Times ahead that are said without a number, by weeks from today. */
  readonly ahead: Readonly<Record<number, string>>;
  /** Months (1 to 12), and parts of the year by the month in which they are in full swing. */
  readonly months: Readonly<Record<number, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
  /** Everyday words by which the language is known. */
  readonly grammar: string;
  /** English words that mean something else in this language, or are likely to. */
  readonly falseFriends: string;
}

export const MARKS = [
  // How two sessions stand to each other.
  'same-day',
  'right-after',
  'right-before',
  'together',
  'spaced',
  'first',
  'after',
  'before',
  'then',
  'beforehand',
  'afterwards',
  'two-hard',
  'one-day',
  'another-day',
  'today',
  'just-done',
  'told',
  // What is asked.
  'which-first',
  'how-far-apart',
  'how-long',
  'between',
  'how-often',
  'how-many',
  'all-right',
  'all-wrong',
  'amount-judged',
  'which',
  'either-or',
  'what-changes',
  'some-activity',
  'my-goal',
  'year-round',
  'one-thing',
  'at-once',
  'other-ask',
  'other-topic',
  'effect',
  // Amounts.
  'a-week',
  'daily',
  'session',
  'other-unit',
  'other-span',
  'instead',
  'on-top',
  'more',
  'less',
  'stop',
  // The member.
  'denied',
  'refused',
  'begin',
  'begin-with',
  'lapsed',
  'worn-out',
  'new-to-it',
  'began',
  'distance',
  // Races and time.
  'race',
  'trains-for',
  'ahead-lead',
  'ahead-tail',
  'past-lead',
  'past-tail',
  'over',
  'days',
  'weeks',
  'months',
  'years',
] as const;

/** Words that show what is asked, or how two things stand to each other. */
export type Mark = (typeof MARKS)[number];

/** The phrases of one list of a table. */
export const phrases = (list: string): string[] =>
  list.split(',').flatMap((phrase) => phrase.trim().replace(/\s+/g, ' ') || []);
