/** The places of the greatest values, none below `least` and no more than `most`: the greatest first, of equal ones the first. */
export function greatest(values: Float64Array, least: number, most: number): number[] {
  const places: number[] = [];
  let bar = least;
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? 0;
    if (!(value >= bar) || (places.length === most && value === bar)) continue;
    let at = Math.min(places.length, most - 1);
    for (; at > 0 && (values[places[at - 1] ?? 0] ?? 0) < value; at--) places[at] = places[at - 1] ?? 0;
    places[at] = place;
    if (places.length === most) bar = values[places[most - 1] ?? 0] ?? 0;
  }
  return places;
}
