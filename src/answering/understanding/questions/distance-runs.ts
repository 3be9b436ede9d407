import type { Hit } from '../../../knowledge/phrases.ts';
import type { Mention, PlanReading } from '../plan-reading.ts';
import { apart, covered, nearestTo, overlaps, parted } from './said.ts';

/** Most kilometres, or miles, that are taken for one run. */
const MOST_DISTANCE = 45;
/** How far a distance stands from the session that it measures ("swim 2 km", "20 km on the bike"), in words. */
const MEASURED_REACH_WORDS = 3;
/** How far a race, or a week's distance, stands from a distance that is not one run. */
const RACE_REACH_WORDS = 2;

/** A number and its unit in one word: `8k`, `10km`, `6mi`. */
const GLUED = /^(\d{1,2})(?:k|km|kms|mi|miles)$/;
const NUMBER = /^\d{1,2}$/;

/** A reading in which every distance that no session beside it measures is a run: "8k, shower, then yoga". */
export function withDistanceRuns(reading: PlanReading): PlanReading {
  const runs = distancesOf(reading)
    .filter((place) => isRun(reading, place))
    .map((place): Mention => ({ ...place, value: isRepeats(reading, place) ? REPEATS : { kind: 'run' } }));
  if (runs.length === 0) return reading;
  return { ...reading, mentions: [...reading.mentions, ...runs].toSorted((a, b) => a.start - b.start) };
}

const REPEATS: Mention['value'] = { kind: 'run', run: 'intervals', load: 'hard' };
/** `8x400`, `5x1000m`. */
const REPEATED = /^\d{1,2}x\d{3,4}m?$/;
const isRepeats = ({ words }: PlanReading, { start }: Place): boolean => REPEATED.test(words[start] ?? '');

type Place = Omit<Hit<unknown>, 'value'>;

/** Numbers with a unit of distance; an effort may stand between the two ("6 easy km"). */
function distancesOf({ words, marks, intensities }: PlanReading): Place[] {
  const glued = words.flatMap((word, start) =>
    REPEATED.test(word) || Number(GLUED.exec(word)?.[1] ?? MOST_DISTANCE + 1) <= MOST_DISTANCE
      ? [{ start, end: start + 1 }]
      : [],
  );
  const parts = marks.distance.flatMap(({ start, end }) => {
    const effort = covered({ start: start - 1, end: start }, intensities) ? 1 : 0;
    const at = start - 1 - effort;
    return NUMBER.test(words[at] ?? '') && Number(words[at]) <= MOST_DISTANCE ? [{ start: at, end }] : [];
  });
  return [...glued, ...parts];
}

function isRun(reading: PlanReading, place: Place): boolean {
  const { mentions, marks } = reading;
  if (mentions.some((mention) => overlaps(mention, place))) return false;
  const races = [...marks.race, ...marks['trains-for'], ...marks['a-week']];
  if (nearestTo(place, races, RACE_REACH_WORDS)) return false;
  return !mentions.some(
    (mention) => apart(mention, place) <= MEASURED_REACH_WORDS && !goesOn(reading, place, mention),
  );
}

/** True where something tells the two apart: a comma, "then", "and", "before". */
function goesOn(reading: PlanReading, place: Place, mention: Mention): boolean {
  if (parted(reading, place, mention)) return true;
  const [from, to] = place.start < mention.start ? [place.end, mention.start] : [mention.end, place.start];
  const { words, marks, joined, times } = reading;
  const between = { start: from, end: to };
  return (
    words.slice(from, to).some((word) => AND.has(word)) ||
    [...joined].some((at) => at > from - 1 && at <= to) ||
    covered(between, times) ||
    [...marks.then, ...marks.after, ...marks.before, ...marks['right-after'], ...marks['right-before']].some(
      (hit) => hit.end > hit.start && overlaps(hit, between),
    )
  );
}

const AND: ReadonlySet<string> = new Set('and und y e et n dann puis luego then danach'.split(' '));
