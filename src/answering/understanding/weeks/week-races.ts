import type { Goal } from '../../../planner/session.ts';
import { anyWithin, placeAfter, placeBefore } from './hit-places.ts';
import type { SessionItem } from './week-items.ts';
import type { WeekText } from './week-text.ts';

/** Distances that are only ever raced, and those that are also run. */
const RACED: ReadonlySet<Goal> = new Set<Goal>(['marathon', 'half']);
/** "A 10k on Saturday" is raced, "Saturday 10k" need not be. */
const OWN_RACE: ReadonlySet<string> = new Set('a my un mi mein meinen einen mon'.split(' '));
/** "Marathon pace", "marathon plan": no race. */
const NO_RACE =
  /^(?:pace|paced|tempo|effort|plan|training|prep|runner|block|intervals|session|shape|goal|swim|ride|hike)$/;
/** Words before a distance that tell what was run, or is run each week: "I ran the half on Sunday", "I run a 10k on Saturdays". */
const RUN_ALREADY: ReadonlySet<string> = new Set(
  'run runs ran did raced finished usually always corro corri hice laufe lief bin cours couru fait'.split(
    ' ',
  ),
);
const RUN_ALREADY_WORDS = 3;
/** How far a distance may stand from the day on which it is raced, in words ("marathon on Sunday"). */
const RACE_DAY_WORDS = 2;

/** Races that are told by their distance beside a day: "marathon on Sunday", "I have a 10k on Saturday". */
export function racesByDistance({ reading, days, stretches }: WeekText): SessionItem[] {
  const { words, goals, mentions } = reading;
  return goals.flatMap(({ value, start, end }): SessionItem[] => {
    if (value === 'general' || value === 'sprint' || NO_RACE.test(words[end] ?? '')) return [];
    if (anyWithin(mentions, start, end)) return [];
    const leading = words.slice(Math.max(0, start - RUN_ALREADY_WORDS), start);
    if (leading.some((word) => RUN_ALREADY.has(word))) return [];
    const after = placeAfter(days, end);
    const before = placeBefore(days, start);
    const near = (gap: number, one: number, other: number): boolean =>
      gap <= RACE_DAY_WORDS && stretches[one] === stretches[other];
    const follows = after !== undefined && near(after.start - end, end - 1, after.start);
    const leads = before !== undefined && near(start - before.end, before.end - 1, start);
    const raced = RACED.has(value)
      ? follows || leads
      : follows && after.start > end && OWN_RACE.has(words[start - 1] ?? '');
    return raced
      ? [{ kind: 'session', session: { kind: 'run', run: 'race' }, generic: false, start, end }]
      : [];
  });
}
