import type { SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { dangerPlaces, type Places } from './danger-places.ts';
import { SIGNS, type Sign, type Urgency } from './red-flag-signs.ts';

/** How near, in words, something must stand to make a sign ordinary. */
const EXCUSED_WITHIN = 8;

/**
 * The most urgent medical red flag in a message, or undefined. Reads the words alone, slips and spaced-out letters
 * mended, in the languages that the message is written in; whoever it speaks of, and whatever it asks. What somebody
 * wants to prevent, or says is not there ("no chest pain"), or healed years ago, is no flag.
 */
export function redFlag(written: readonly string[], language?: SpokenLanguage): Urgency | undefined {
  const places = dangerPlaces(written, language);
  if (places.size === 0) return undefined;
  const isOver = places.has('over');
  let eased = false;
  for (const sign of SIGNS) {
    if (!isThere(sign, places)) continue;
    if (sign.eases && isOver) eased = true;
    else return eased && sign.urgency === 'professional' ? 'urgent' : sign.urgency;
  }
  return eased ? 'urgent' : undefined;
}

/** True where each concept of a sign has a place near one of the first one's, and nothing makes it ordinary. */
function isThere({ concepts, within, unless, heals }: Sign, places: Places): boolean {
  if (!concepts.every((concept) => places.has(concept))) return false;
  if (heals && places.has('healed') && !places.has('pain')) return false;
  const [first, ...others] = concepts.map((concept) => places.get(concept) ?? []);
  return (first ?? []).some(
    (at) =>
      others.every((there) => hasNear(there, at, within)) &&
      !(unless && hasNear(places.get(unless), at, EXCUSED_WITHIN)),
  );
}

/** True where one of the places, which are in order, is near another one and not the same. */
function hasNear(places: readonly number[] = [], at: number, within: number): boolean {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at - within) low = middle + 1;
    else high = middle;
  }
  while (places[low] === at) low++;
  return (places[low] ?? Infinity) <= at + within;
}
