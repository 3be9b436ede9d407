import fc from 'fast-check';
import type { FrequencyQuestion, PlanQuestion, SameDayQuestion } from '../../src/planner/plan.ts';
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
type Choices<T> = { readonly [K in keyof T]-?: readonly Exclude<T[K], undefined>[] };

const YES = [true] as const;

const SAME_DAY: Choices<Omit<SameDayQuestion, 'intent'>> = {
  run: RUN_LOADS,
  activity: ACTIVITIES,
  activityIntensity: INTENSITIES,
  order: ORDERS,
  orderAsked: YES,
  gap: GAPS,
  gapAsked: YES,
  level: LEVELS,
  goal: GOALS,
  season: SEASONS,
};

const FREQUENCY: Choices<Omit<FrequencyQuestion, 'intent'>> = {
  level: LEVELS,
  activity: ACTIVITIES,
  count: Array.from({ length: 14 }, (_, index) => index + 1),
  replacesRuns: YES,
  lapsed: YES,
  onTop: YES,
  goal: GOALS,
  season: SEASONS,
};

export const sameDay = (fields: Omit<SameDayQuestion, 'intent'> = {}): SameDayQuestion => ({
  intent: 'same-day',
  ...fields,
});

export const frequency = (fields: Omit<FrequencyQuestion, 'intent'> = {}): FrequencyQuestion => ({
  intent: 'frequency',
  ...fields,
});

/** Any same-day question: each field open or any of its values. */
export const anySameDay: fc.Arbitrary<SameDayQuestion> = anyOf(SAME_DAY).map(sameDay);

/** Any frequency question: each field open or any of its values. */
export const anyFrequency: fc.Arbitrary<FrequencyQuestion> = anyOf(FREQUENCY).map(frequency);

export const anyQuestion: fc.Arbitrary<PlanQuestion> = fc.oneof(anySameDay, anyFrequency);

/** All questions, but for choices that read alike: one goal of the five races, no level on a single day. */
export function* allQuestions(): Generator<PlanQuestion> {
  const days: typeof SAME_DAY = {
    ...SAME_DAY,
    goal: ['marathon', 'general'],
    level: [],
    activity: TELLING_ACTIVITIES,
  };
  for (const fields of product(days)) yield sameDay(fields);
  const weeks: typeof FREQUENCY = {
    ...FREQUENCY,
    goal: ['marathon'],
    count: FREQUENCY.count.filter((count) => count <= 8),
  };
  for (const fields of product(weeks)) yield frequency(fields);
}

/** Activities of which each is read differently on a single day. */
const TELLING_ACTIVITIES = ['swimming', 'cycling', 'yoga', 'pilates', 'walking', 'hiit'] as const;

function anyOf<T extends object>(choices: Choices<T>): fc.Arbitrary<Partial<T>> {
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
