import { makePhraseFinder } from '../../knowledge/phrases.ts';
import { HARMLESS, SIGNS, type Sign, type Urgency } from './red-flag-signs.ts';

type Places = (words: readonly string[]) => readonly number[];

interface Watch {
  readonly sign: Sign;
  readonly groups: readonly Places[];
}

const WATCHES: readonly Watch[] = SIGNS.map((sign) => ({
  sign,
  groups: sign.groups.map((phrases) => {
    const find = makePhraseFinder(phrases.map((phrase) => [phrase, true] as const));
    return (words) => find(words).map((hit) => hit.start);
  }),
}));

const findHarmless = makePhraseFinder(HARMLESS.map((phrase) => [phrase, true] as const));

/**
 * The most urgent medical red flag in a message, or undefined. Reads the words alone, in any of the languages of the
 * sign table; whoever the message speaks of, and whatever it asks.
 */
export function redFlag(words: readonly string[]): Urgency | undefined {
  const passedOver = findHarmless(words);
  const watched = words.map((word, at) =>
    passedOver.some((hit) => at >= hit.start && at < hit.end) ? '' : word,
  );
  return WATCHES.find((watch) => isThere(watch, watched))?.sign.urgency;
}

function isThere({ sign, groups }: Watch, words: readonly string[]): boolean {
  const found: (readonly number[])[] = [];
  for (const places of groups) {
    const at = places(words);
    if (at.length === 0) return false;
    found.push(at);
  }
  const [first = [], ...others] = found;
  return first.some((at) =>
    others.every((places) => places.some((place) => place !== at && Math.abs(place - at) <= sign.within)),
  );
}
