/** The planner's vocabulary: what a training session is made of. Everything else speaks in these words. */

export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Day = (typeof DAYS)[number];

export const INTENSITIES = ['easy', 'moderate', 'hard'] as const;
export type Intensity = (typeof INTENSITIES)[number];

export const RUN_KINDS = ['easy', 'recovery', 'long', 'tempo', 'intervals', 'hills', 'race'] as const;
export type RunKind = (typeof RUN_KINDS)[number];

/** What a run asks of the body, as far as the rules care. A long run stands apart: it is neither plainly hard nor easy. */
export const RUN_LOADS = ['easy', 'moderate', 'hard', 'long'] as const;
export type RunLoad = (typeof RUN_LOADS)[number];

export const TIMES = ['morning', 'midday', 'evening'] as const;
export type TimeOfDay = (typeof TIMES)[number];

export const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;
export type Level = (typeof LEVELS)[number];

export const GOALS = ['marathon', 'half', '10k', '5k', 'sprint', 'general'] as const;
export type Goal = (typeof GOALS)[number];

export const SEASONS = ['off-season', 'race-season'] as const;
export type Season = (typeof SEASONS)[number];

export const ORDERS = ['run-first', 'cross-first'] as const;
export type Order = (typeof ORDERS)[number];

/** `same-session`: one right after the other. `spaced`: apart, such as morning and evening. */
export const GAPS = ['same-session', 'spaced'] as const;
export type Gap = (typeof GAPS)[number];

/** Activities that the article names. */
export const NAMED_ACTIVITIES = [
  'swimming',
  'cycling',
  'strength',
  'yoga',
  'pilates',
  'rowing',
  'dance',
  'climbing',
  'martial-arts',
  'plyometrics',
] as const;

/** Activities that runners mention and the article does not: the planner places them by load, and claims nothing about them. */
const OTHER_ACTIVITIES = [
  'elliptical',
  'pool-running',
  'walking',
  'hiking',
  'hiit',
  'football',
  'tennis',
  'basketball',
  'skiing',
  'skating',
] as const;

export const ACTIVITIES = [...NAMED_ACTIVITIES, ...OTHER_ACTIVITIES] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** A run of a week. A member may name its kind, only how hard it is, or neither; the planner never guesses. */
export interface RunSession {
  readonly kind: 'run';
  readonly run?: RunKind;
  readonly intensity?: Intensity;
  readonly time?: TimeOfDay;
  /** A fixed session of the club: it stays where it is. */
  readonly club?: true;
}

/** A cross-training session of a week; `activity` is absent for "cross-training" as such. */
export interface CrossSession {
  readonly kind: 'cross';
  readonly activity?: Activity;
  readonly intensity?: Intensity;
  readonly time?: TimeOfDay;
}

export type Session = RunSession | CrossSession;

/** Seven days with their sessions, in the order in which they are done; a day without any is a rest day. */
export type Week = Readonly<Record<Day, readonly Session[]>>;
