import type { Hit } from '../../../knowledge/phrases.ts';
import type { Activity } from '../../../planner/session.ts';
import type { Mention, PlanReading } from '../plan-reading.ts';

/** How far apart words may stand and still belong together, in words. */
export const REACH_WORDS = 5;

/** How far a race may stand from its date, in words. */
export const DATE_REACH_WORDS = 8;

type Place = Omit<Hit<unknown>, 'value'>;

/** Words between two places; a modifier that follows counts half a word more, since most stand before their noun. */
export function distance(modifier: Place, mention: Place): number {
  return modifier.end <= mention.start ? mention.start - modifier.end : modifier.start - mention.end + 0.5;
}

/** The places from one to another, without the last. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);

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

/** "Pierna pesada", "schwer Beine": a session whose own name says that it is hard. */
export const isHeavy = (words: readonly string[], mention: Mention): boolean =>
  namesActivity(mention) &&
  mention.end - mention.start > 1 &&
  words.slice(mention.start, mention.end).some((word) => HEAVY.has(word));
const HEAVY: ReadonlySet<string> = new Set('pesada schwer lourd heavy'.split(' '));

/** People who run are no run: "as a runner", "for runners". */
const RUNNERS = /^(?:runn?ers?|joggers?|corredor(?:a|es)?|laufer(?:in)?|coureu(?:r|rs|se)|joggeu(?:r|se))$/;

/** True for a run that is said as such, and not as somebody who runs. */
export const isRun = ({ words }: PlanReading, { value, end }: Mention): boolean =>
  value.kind === 'run' && !RUNNERS.test(words[end - 1] ?? '');

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

/** The activities that a message names only to refuse them, each once. */
export function refusedOf(reading: PlanReading): Activity[] {
  const named = activitiesOf(reading);
  const all = reading.mentions.filter(namesActivity).map(({ value }) => value.activity);
  return [...new Set(all.filter((activity) => !named.includes(activity)))];
}

/** True where a message asks, in a sentence that asks, for what lies beyond the planner: how long, how fast, why, what to eat. */
export function asksSomethingElse(reading: PlanReading): boolean {
  return asksOutright(reading) || asksAmong(reading, reading.marks['other-topic']);
}

/** The same, not counting topics that a plan question may touch upon: "will I still benefit if I do both?". */
export const asksOutright = (reading: PlanReading): boolean => asksAmong(reading, reading.marks['other-ask']);

function asksAmong(
  { marks, mentions, goals, asking, intensities }: PlanReading,
  topics: readonly Place[],
): boolean {
  const known = [
    ...marks['how-far-apart'],
    ...(marks.between.length > 0 ? marks['how-long'] : []),
    ...marks['how-often'],
    ...marks['which-first'],
    ...marks['what-changes'],
    ...mentions,
    ...goals,
    ...intensities,
    ...marks['all-right'],
  ];
  const within = (hit: Place) => known.some(({ start, end }) => start <= hit.start && end >= hit.end);
  return topics.some((hit) => asking.has(hit.start) && !within(hit));
}

/** True where a message wants something judged: it asks, or has the words of a wish for an opinion. */
export const wantsJudgement = ({ asks, marks }: PlanReading): boolean =>
  asks || marks['all-right'].length > 0;

/** As many words of the past tell what was done. */
const LEAST_TOLD = 2;

/** True where a message only tells what was done, and asks nothing: "did my long run, then had a swim, lovely". */
export const tellsOnly = (reading: PlanReading): boolean =>
  !reading.asks && reading.marks['all-right'].length === 0 && reading.marks.told.length >= LEAST_TOLD;

/** Words that ask for one of several things. */
const WHICH =
  /^(?:what|whats|which|wht|wich|que|q|cual|cuales|welche[rsnm]?|was|womit|quel|quelle|quels|quelles|lequel|laquelle|quoi|where|wo|donde|recommend|suggest|tell|pick|conseille[zr]?|recomienda\w*|empfehl\w*|empfiehl\w*)$/;

/** True where a message asks which, or what, and not whether: "what should it be?", "one class a week: what". */
export function asksWhich({ words, marks, asking, breaks }: PlanReading): boolean {
  const judged = [
    ...marks['all-right'],
    ...marks['amount-judged'],
    ...marks['how-often'],
    ...marks['which-first'],
    ...marks['another-day'],
  ].filter(({ start }) => WHICH.test(words[start] ?? ''));
  const opens = (at: number): boolean => at === 0 || breaks.has(at) || !asking.has(at - 1);
  const closes = (at: number): boolean => at === words.length - 1 || breaks.has(at + 1);
  return words.some((word, at) => {
    if (!WHICH.test(word) || !asking.has(at) || covered({ start: at, end: at + 1 }, judged)) return false;
    if (opens(at) || closes(at)) return true;
    return word !== 'que' && word !== 'was' && marks.which.some(({ start }) => start === at);
  });
}
