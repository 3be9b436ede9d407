import fc from 'fast-check';
import { makeCard, type Card, type CardFacts, type Reason } from '../../src/cards/card.ts';
import {
  ACTIVITIES,
  DAYS,
  GOALS,
  INTENSITIES,
  LEVELS,
  RUN_KINDS,
  SEASONS,
  TIMES,
  type CrossSession,
  type RunSession,
  type Session,
  type Week,
} from '../../src/planner/session.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { en } from '../../src/wording/en/en.ts';

export const words = en.cards;
export const MONDAY = '2026-11-23';

export const run = (kind: RunSession['run'], more: Omit<RunSession, 'kind' | 'run'> = {}): RunSession => ({
  kind: 'run',
  ...(kind !== undefined && { run: kind }),
  ...more,
});

export const cross = (
  activity: CrossSession['activity'],
  more: Omit<CrossSession, 'kind' | 'activity'> = {},
): CrossSession => ({ kind: 'cross', ...(activity !== undefined && { activity }), ...more });

export const weekWith = (days: Partial<Week>): Week => ({ ...EMPTY_WEEK, ...days });

export const TYPICAL = weekWith({
  monday: [run('easy')],
  tuesday: [run('intervals', { time: 'evening', club: true })],
  wednesday: [cross('swimming', { intensity: 'easy', time: 'morning' })],
  friday: [run('tempo', { time: 'morning' }), cross('strength', { intensity: 'moderate', time: 'evening' })],
  sunday: [run('long', { time: 'morning' })],
});

/** Facts of a card, reasons as plain sentences where they speak of the whole week. */
export interface Told extends Omit<CardFacts, 'week' | 'reasons'> {
  readonly reasons?: readonly (string | Reason)[];
}

export const reasonsOf = (reasons: readonly (string | Reason)[]): Reason[] =>
  reasons.map((reason) => (typeof reason === 'string' ? { text: reason } : reason));

export const cardOf = (week: Week, { reasons = [], ...more }: Told = {}): Card =>
  makeCard({ week, reasons: reasonsOf(reasons), ...more }, words);

const optional = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.constantFrom(undefined, ...values);

const anyRun: fc.Arbitrary<Session> = fc
  .tuple(optional(RUN_KINDS), optional(INTENSITIES), optional(TIMES), fc.boolean())
  .map(([kind, intensity, time, club]) =>
    run(kind, { ...(intensity && { intensity }), ...(time && { time }), ...(club && { club }) }),
  );

const anyCross: fc.Arbitrary<Session> = fc
  .tuple(optional(ACTIVITIES), optional(INTENSITIES), optional(TIMES))
  .map(([activity, intensity, time]) =>
    cross(activity, { ...(intensity && { intensity }), ...(time && { time }) }),
  );

/** Any week with up to `most` sessions a day. */
export const anyWeek = (most = 3): fc.Arbitrary<Week> =>
  fc
    .tuple(...DAYS.map(() => fc.array(fc.oneof(anyRun, anyCross), { maxLength: most })))
    .map((days) => weekWith(Object.fromEntries(DAYS.map((day, index) => [day, days[index] ?? []]))));

/** Any card, with whatever text as reasons. */
export const anyCard = (most = 3): fc.Arbitrary<Card> =>
  fc
    .tuple(
      anyWeek(most),
      optional([MONDAY]),
      optional(LEVELS),
      optional(GOALS),
      optional(SEASONS),
      fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ maxCount: 40 })), {
        maxLength: 4,
      }),
      fc.array(fc.oneof(anyRun, anyCross), { maxLength: 4 }),
    )
    .map(([week, monday, level, goal, season, reasons, clashing]) =>
      cardOf(week, {
        reasons,
        clashing,
        ...(monday && { monday }),
        ...(level && { level }),
        ...(goal && { goal }),
        ...(season && { season }),
      }),
    );
