import fc from 'fast-check';
import type { PlainQuestion } from '../../src/planner/apply.ts';
import {
  SEASON_CHANGES,
  WEAKNESSES,
  type Circumstances,
  type FocusQuestion,
  type FrequencyQuestion,
  type GoalQuestion,
  type SameDayQuestion,
  type SeasonQuestion,
} from '../../src/planner/plan.ts';
import {
  ACTIVITIES,
  GAPS,
  GOALS,
  INTENSITIES,
  LEVELS,
  ORDERS,
  RUN_LOADS,
  SEASONS,
} from '../../src/planner/session.ts';

/** Every value of a field, and that it is left open. */
export type Choices<T> = { readonly [K in keyof T]-?: readonly Exclude<T[K], undefined>[] };

type Fields<Q extends PlainQuestion> = Omit<Q, 'intent'>;

const YES = [true] as const;

export const CIRCUMSTANCES: Choices<Circumstances> = {
  level: LEVELS,
  goal: GOALS,
  season: SEASONS,
  weeksToRace: [0, 4, 5, 16, 17, 40],
  wornOut: YES,
  newActivity: YES,
  refuses: [['swimming'], ['swimming', 'cycling'], ['strength', 'yoga', 'pilates', 'plyometrics']],
  likes: [['swimming'], ['plyometrics', 'pilates']],
  form: ['against', 'open'],
  limits: [{ noDoubles: true }, { mostSessions: 1 }, { mostSessions: 2, noCrossOn: ['friday'] }],
};

const SAME_DAY: Choices<Fields<SameDayQuestion>> = {
  run: RUN_LOADS,
  activity: ACTIVITIES,
  activityIntensity: INTENSITIES,
  order: ORDERS,
  orderAsked: YES,
  gap: GAPS,
  gapAsked: YES,
  ...CIRCUMSTANCES,
};

const FREQUENCY: Choices<Fields<FrequencyQuestion>> = {
  activity: ACTIVITIES,
  count: Array.from({ length: 14 }, (_, index) => index + 1),
  replacesRuns: YES,
  lapsed: YES,
  onTop: YES,
  ...CIRCUMSTANCES,
};

/** Activities of which some fit and others do not, whatever is asked. */
const NAMED = [['swimming'], ['plyometrics', 'cycling'], ['climbing', 'dance']] as const;

const SEASON: Choices<Fields<SeasonQuestion>> = {
  changes: [
    ...SEASON_CHANGES.map((change) => [change]),
    ['more-cross', 'less-running'],
    ['less-cross', 'less-running'],
    ['less-cross', 'more-running'],
    ['no-cross', 'more-running'],
  ],
  activities: NAMED,
  ...CIRCUMSTANCES,
};

const GOAL: Choices<Fields<GoalQuestion>> = { activities: NAMED, ...CIRCUMSTANCES };

const FOCUS: Choices<Fields<FocusQuestion>> = {
  weaknesses: [
    ...WEAKNESSES.map((weakness) => [weakness]),
    ['weak-core', 'stiffness'],
    ['no-strength-work', 'soreness'],
    ['injury', 'soreness'],
  ],
  activities: NAMED,
  severalAtOnce: YES,
  ...CIRCUMSTANCES,
};

export const sameDay = (fields: Fields<SameDayQuestion> = {}): SameDayQuestion => ({
  intent: 'same-day',
  ...fields,
});

export const frequency = (fields: Fields<FrequencyQuestion> = {}): FrequencyQuestion => ({
  intent: 'frequency',
  ...fields,
});

export const season = (fields: Fields<SeasonQuestion> = {}): SeasonQuestion => ({
  intent: 'season',
  ...fields,
});

export const goal = (fields: Fields<GoalQuestion> = {}): GoalQuestion => ({ intent: 'goal', ...fields });

export const focus = (fields: Fields<FocusQuestion> = {}): FocusQuestion => ({ intent: 'focus', ...fields });

/** Any question of an intent: each field open or any of its values. */
export const anySameDay: fc.Arbitrary<SameDayQuestion> = anyOf(SAME_DAY).map(sameDay);
export const anyFrequency: fc.Arbitrary<FrequencyQuestion> = anyOf(FREQUENCY).map(frequency);
export const anySeason: fc.Arbitrary<SeasonQuestion> = anyOf(SEASON).map(season);
export const anyGoal: fc.Arbitrary<GoalQuestion> = anyOf(GOAL).map(goal);
export const anyFocus: fc.Arbitrary<FocusQuestion> = anyOf(FOCUS).map(focus);

export const anyQuestion: fc.Arbitrary<PlainQuestion> = fc.oneof(
  anySameDay,
  anyFrequency,
  anySeason,
  anyGoal,
  anyFocus,
);

/** No circumstances but the goal and the season. */
const PLAIN_CIRCUMSTANCES: Choices<Circumstances> = {
  level: [],
  goal: ['marathon', 'general'],
  season: SEASONS,
  weeksToRace: [],
  wornOut: [],
  newActivity: [],
  refuses: [],
  likes: [],
  limits: [],
  form: [],
};

/** Circumstances of which each is read differently by some rule. */
const TELLING_CIRCUMSTANCES: Choices<Circumstances> = {
  ...PLAIN_CIRCUMSTANCES,
  goal: ['marathon', 'half', 'sprint', 'general'],
  season: [],
  weeksToRace: [3, 9, 30],
  wornOut: YES,
  newActivity: YES,
  refuses: [['swimming', 'cycling']],
  limits: [{ noDoubles: true, mostSessions: 1 }],
};

/** Activities of which each is read differently on a single day. */
const TELLING_ACTIVITIES = ['swimming', 'cycling', 'yoga', 'pilates', 'walking', 'hiit'] as const;

/** All questions but for choices that read alike; circumstances that no rule crosses with others stand by themselves. */
export function* allQuestions(): Generator<PlainQuestion> {
  const days: typeof SAME_DAY = { ...SAME_DAY, ...PLAIN_CIRCUMSTANCES, activity: TELLING_ACTIVITIES };
  for (const fields of product(days)) yield sameDay(fields);
  const weeks: typeof FREQUENCY = {
    ...FREQUENCY,
    ...PLAIN_CIRCUMSTANCES,
    level: LEVELS,
    goal: ['marathon'],
    count: FREQUENCY.count.filter((count) => count <= 8),
  };
  for (const fields of product(weeks)) yield frequency(fields);
  for (const circumstances of product(TELLING_CIRCUMSTANCES)) {
    yield goal(circumstances);
    for (const changes of [[], ...SEASON.changes]) yield season({ changes, ...circumstances });
    for (const weaknesses of [[], ...FOCUS.weaknesses]) {
      yield focus({ weaknesses, ...circumstances });
      yield focus({ weaknesses, severalAtOnce: true, ...circumstances });
    }
    // The goal alone is crossed with days and numbers above.
    if (Object.keys(circumstances).every((key) => key === 'goal')) continue;
    yield sameDay({ run: 'hard', activity: 'cycling', ...circumstances });
    yield sameDay({ run: 'easy', activity: 'hiit', ...circumstances });
    yield frequency({ activity: 'strength', ...circumstances });
    yield frequency({ count: 3, ...circumstances });
  }
}

/** Any of the values of each field, or none. */
export function anyOf<T extends object>(choices: Choices<T>): fc.Arbitrary<Partial<T>> {
  const fields = Object.entries<readonly unknown[]>(choices).map(
    ([key, values]): [string, fc.Arbitrary<unknown>] => [key, fc.constantFrom(...values)],
  );
  // Each field is drawn from the choices of its own type, which the entries of an object no longer tell.
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

function* product<T extends object>(choices: Choices<T>): Generator<Partial<T>> {
  const [first, ...rest] = Object.entries<readonly unknown[]>(choices);
  if (first === undefined) {
    yield {};
    return;
  }
  const [key, values] = first;
  const others = Object.fromEntries(rest) as Choices<T>;
  for (const fields of product(others)) {
    yield fields;
    for (const value of values) yield { ...fields, [key]: value };
  }
}
