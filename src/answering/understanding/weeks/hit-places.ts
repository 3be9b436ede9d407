/** A place in a row of words: from `start` up to, not including, `end`. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The last of the places (in order, not overlapping) that ends at a word or before it. */
export function placeBefore<P extends Place>(places: readonly P[], at: number): P | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

/** The first of the places (in order, not overlapping) that starts at a word or after it. */
export function placeAfter<P extends Place>(places: readonly P[], at: number): P | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? Infinity) >= at) high = middle;
    else low = middle + 1;
  }
  return places[low];
}

/** True where one of the places lies between two words, or touches a word between them. */
export function anyWithin(places: readonly Place[], from: number, to: number): boolean {
  if (from >= to) return false;
  const first = placeAfter(places, from);
  if (first !== undefined && first.start < to) return true;
  const last = placeBefore(places, to);
  return last !== undefined && last.end > from;
}

/** The first of the places that starts within a stretch of words. */
export function firstWithin<P extends Place>(places: readonly P[], from: number, to: number): P | undefined {
  const first = placeAfter(places, from);
  return first !== undefined && first.start < to ? first : undefined;
}

/** Numbers each word by the stretch between two breaks in which it stands. */
export function stretchesOf(words: number, breaks: ReadonlySet<number>): number[] {
  let stretch = 0;
  return Array.from({ length: words }, (_, at) => (breaks.has(at) ? ++stretch : stretch));
}

/** The place that covers a word. */
export function placeAt<P extends Place>(places: readonly P[], at: number): P | undefined {
  const next = placeAfter(places, at + 1);
  const last = next === undefined ? places.at(-1) : placeBefore(places, next.start);
  return last !== undefined && at >= last.start && at < last.end ? last : undefined;
}

/** The first word of the stretch in which a word stands; stretches are numbered in order. */
export function stretchStart(stretches: readonly number[], at: number): number {
  return firstOf(stretches, stretches[at] ?? 0);
}

/** The word behind the stretch in which a word stands. */
export function stretchEnd(stretches: readonly number[], at: number): number {
  return firstOf(stretches, (stretches[at] ?? 0) + 1);
}

/** The first word of a stretch, or of the first one after it. */
function firstOf(stretches: readonly number[], stretch: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] ?? Infinity) >= stretch) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** True where a break stands between the words of a place: "Sun long. Running 3 years" names no long run. */
export function isBroken(breaks: ReadonlySet<number>, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (breaks.has(at)) return true;
  return false;
}
