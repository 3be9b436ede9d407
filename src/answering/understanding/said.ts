import type { Hit } from '../../knowledge/phrases.ts';
import type { Activity } from '../../planner/session.ts';
import type { Mention, PlanReading } from './plan-reading.ts';

/** How far apart words may stand and still belong together, in words. */
export const REACH_WORDS = 5;

type Place = Omit<Hit<unknown>, 'value'>;

/** Words between two places; a modifier that follows counts half a word more, since most stand before their noun. */
export function distance(modifier: Place, mention: Place): number {
  return modifier.end <= mention.start ? mention.start - modifier.end : modifier.start - mention.end + 0.5;
}

/** Words between two places; 0 where they touch or overlap. */
export const apart = (a: Place, b: Place): number => Math.max(0, a.start - b.end, b.start - a.end);

/** True where two places share a word. */
export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** True where a place shares a word with one of others. */
export const covered = (place: Place, by: readonly Place[]): boolean =>
  by.some((other) => overlaps(place, other));

/** The hit nearest to a place, within reach. */
export function nearestTo<H extends Place>(
  place: Place,
  hits: readonly H[],
  reach: number = REACH_WORDS,
): H | undefined {
  let nearest: H | undefined;
  for (const hit of hits) {
    if (apart(hit, place) <= reach && (!nearest || apart(hit, place) < apart(nearest, place))) nearest = hit;
  }
  return nearest;
}

/** True where something parts the words of two places. */
export function parted({ breaks }: Pick<PlanReading, 'breaks'>, one: Place, other: Place): boolean {
  const [from, to] = one.start < other.start ? [one.end, other.start] : [other.end, one.start];
  for (const at of breaks) if (at >= from && at <= to) return true;
  return false;
}

/** A cross-training session that is named by its activity. */
export type ActivityMention = Hit<{ readonly kind: 'cross'; readonly activity: Activity }>;

export const namesActivity = (mention: Mention): mention is ActivityMention =>
  mention.value.kind === 'cross' && mention.value.activity !== undefined;

/** The activities that a message names and its member does not refuse, each once, in the order of the words. */
export function activitiesOf(reading: PlanReading): Activity[] {
  return [
    ...new Set(
      wanted(reading)
        .filter(namesActivity)
        .map(({ value }) => value.activity),
    ),
  ];
}

/** How far "I hate" and "no" reach, in words. */
const REFUSAL_REACH_WORDS = 3;
const NO_REACH_WORDS = 1;
/** "Not" in front of a session is a refusal only in these forms: "I can not swim" asks. */
const NO_WORDS: ReadonlySet<string> = new Set('no without kein keine keinen ohne sin sans'.split(' '));

/** The sessions of a message without those of activities that the member refuses ("I hate swimming", "no gym"). */
export function wanted({ words, breaks, mentions, marks }: PlanReading): Mention[] {
  return mentions.filter((mention) => {
    if (!namesActivity(mention) || covered(mention, marks.lapsed)) return true;
    return ![...marks.refused, ...marks.denied].some((hit) => {
      if (hit.end > mention.start || parted({ breaks }, hit, mention)) return false;
      const reach = marks.refused.includes(hit)
        ? REFUSAL_REACH_WORDS
        : NO_WORDS.has(words[hit.end - 1] ?? '')
          ? NO_REACH_WORDS
          : 0;
      return mention.start - hit.end < reach;
    });
  });
}

/** True where a message asks, in a sentence that asks, for what lies beyond the planner: how long, how fast, why, what to eat. */
export function asksSomethingElse({ marks, mentions, goals, asking, intensities }: PlanReading): boolean {
  const known = [
    ...marks['how-far-apart'],
    ...(marks.between.length > 0 ? marks['how-long'] : []),
    ...marks['how-often'],
    ...marks['which-first'],
    ...marks['what-changes'],
    ...mentions,
    ...goals,
    ...intensities,
  ];
  const within = (hit: Place) => known.some(({ start, end }) => start <= hit.start && end >= hit.end);
  return marks['other-ask'].some((hit) => asking.has(hit.start) && !within(hit));
}
