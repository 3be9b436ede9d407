import type { Hit } from '../../../knowledge/phrases.ts';
import type { Intensity } from '../../../planner/session.ts';
import { anyWithin, placeAfter, placeAt, placeBefore, type Place } from './hit-places.ts';
import type { Mention } from '../plan-reading.ts';
import type { WeekText } from './week-text.ts';

/** Words that tell what kind of run it is, not how hard. */
const RUN_WORDS: ReadonlySet<string> = new Set(['long', 'race', 'recovery', 'intervals']);

/** How far a word for effort may stand from its session, in words. */
export const EFFORT_REACH_WORDS = 2;

/** How far "easy" or "long" may stand from the day whose run it names, in words. */
export const BARE_REACH_WORDS = 2;

/** How far a race may stand from its day, in words ("a 10k race and a 5k race"). */
const RACE_REACH_WORDS = 5;

/** What a word says of how a session is done, or of what kind a run is. */
export type Effort = Intensity | 'long' | 'recovery' | 'race' | 'intervals';

/** "8x400", "5x1k". */
const REPETITIONS = /^\d{1,2}x\d{1,4}(?:m|k|km)?$/;

/** Words for effort, and the bare words that stand for a run, where no session's name holds them. */
export function effortsOf({ reading, marks, kinds }: WeekText, told: readonly Mention[]): Hit<Effort>[] {
  const all: Hit<Effort>[] = [...reading.intensities];
  const own = [
    [marks.long, 'long'],
    [marks.race, 'race'],
    [marks.intervals, 'intervals'],
    [marks.recovery, 'recovery'],
    [marks.easy, 'easy'],
    [marks.steady, 'moderate'],
    [marks.hard, 'hard'],
  ] as const;
  for (const [places, value] of own) for (const { start, end } of places) all.push({ value, start, end });
  for (const [start, word] of reading.words.entries()) {
    if (REPETITIONS.test(word)) all.push({ value: 'intervals', start, end: start + 1 });
  }
  const rank = ({ value }: Hit<Effort>): number => (RUN_WORDS.has(value) ? 0 : 1);
  const found: Hit<Effort>[] = [];
  for (const hit of all.toSorted((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end)) {
    if ((found.at(-1)?.end ?? 0) > hit.start) continue;
    if (placeAt(told, hit.start) || placeAt(kinds, hit.start) || placeAt(reading.dates, hit.start)) continue;
    found.push(hit);
  }
  return found;
}

/** The session that a word for effort describes: the one beside it, with no day and no break between. */
export function describedBy(
  text: WeekText,
  told: readonly Mention[],
  { start, end, value }: Hit<Effort>,
): Mention | undefined {
  const { reading, stretches } = text;
  const fits = (mention: Mention | undefined): mention is Mention =>
    mention !== undefined && (value === 'recovery' || !RUN_WORDS.has(value) || mention.value.kind === 'run');
  const after = placeAfter(told, end);
  const before = placeBefore(told, start);
  const gapAfter =
    fits(after) &&
    after.start - end <= EFFORT_REACH_WORDS &&
    stretches[after.start] === stretches[start] &&
    !parted(text, end, after.start)
      ? after.start - end
      : Infinity;
  const bracketed = stretches[start - 1] !== stretches[start] && stretches[end] !== stretches[start];
  const gapBefore =
    fits(before) &&
    start - before.end <= EFFORT_REACH_WORDS &&
    !parted(text, before.end, start) &&
    !anyWithin(text.marks.with, before.end, start) &&
    !(placeBefore(reading.numbers, start)?.end === start && start > before.end) &&
    (stretches[before.end - 1] === stretches[start] || (bracketed && before.end === start))
      ? start - before.end
      : Infinity;
  if (gapAfter === Infinity && gapBefore === Infinity) return undefined;
  const nounFirst = reading.language === 'es' || reading.language === 'fr';
  const takesBefore = nounFirst ? gapBefore <= gapAfter : gapBefore < gapAfter;
  return takesBefore ? before : after;
}

/** True where a day, or a word that joins two things, stands between two places. */
export function parted({ days, joints }: WeekText, from: number, to: number): boolean {
  if (anyWithin(days, from, to)) return true;
  for (let at = from; at < to; at++) if (joints.has(at)) return true;
  return false;
}

/** True where a bare "easy", "long" or "race" names the run of a day beside it ("Tue easy", "long on Sunday", "one long"). */
export function standsForRun(
  text: WeekText,
  told: readonly Mention[],
  { start, end, value }: Hit<Effort>,
): boolean {
  const { reading, stretches } = text;
  if (value === 'long' || value === 'race') {
    const counted = placeBefore(reading.numbers, start);
    if (value === 'long' && counted?.end === start && stretches[counted.start] === stretches[start])
      return true;
    if (
      value === 'long' &&
      anyWithin(text.marks.with, start - 2, start) &&
      ONE.test(reading.words[start - 1] ?? '')
    )
      return true;
  }
  if (isOneOfTheRuns(text, told, { start, end })) return true;
  if (
    /^(?:so|too|as|how|very|wie|zu|muy|trop|tres|demasiado)$/.test(reading.words[start - 1] ?? '') &&
    !placeAt(text.days, start - 1)
  ) {
    return false;
  }
  const blocked = (from: number, to: number): boolean => anyWithin(told, from, to);
  const before = placeBefore(text.days, start);
  const reach = value === 'race' ? RACE_REACH_WORDS : BARE_REACH_WORDS;
  if (before && start - before.end <= reach && !blocked(before.end, start)) {
    // A break right behind the day, as in "Sat: long", parts nothing.
    if (stretches[before.end - 1] === stretches[start] || stretches[before.end] === stretches[start])
      return true;
  }
  const after = placeAfter(text.days, end);
  return (
    after !== undefined &&
    after.start - end <= BARE_REACH_WORDS &&
    stretches[after.start] === stretches[start] &&
    !blocked(end, after.start) &&
    !anyWithin(text.marks.cannot, end, after.start)
  );
}

/** "3 runs, one long, one easy": each is one of the runs before it. */
function isOneOfTheRuns(
  { reading, stretches }: WeekText,
  told: readonly Mention[],
  { start, end }: Place,
): boolean {
  const counted = placeBefore(reading.numbers, start);
  if (counted?.value !== 1 || counted.end !== start || stretches[counted.start] !== stretches[start])
    return false;
  if (stretches[end] === stretches[start]) return false;
  return placeBefore(told, start)?.value.kind === 'run';
}

const ONE = /^(?:a|one|un|una|uno|une|ein|eine|einen|einer)$/;

/** True where nothing else in a stretch names a session: "easy x2, long, tempo". */
export function standsAlone(
  { stretches }: WeekText,
  told: readonly Mention[],
  { start, end }: Place,
): boolean {
  const before = placeBefore(told, start);
  const after = placeAfter(told, end);
  return (
    (!before || stretches[before.end - 1] !== stretches[start]) &&
    (!after || stretches[after.start] !== stretches[end - 1])
  );
}
