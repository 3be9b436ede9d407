/** All items of the least weight. */
export function leastBy<T>(items: readonly T[], weigh: (item: T) => number): readonly T[] {
  if (items.length < 2) return items;
  const weights = items.map(weigh);
  const least = weights.reduce((a, b) => Math.min(a, b));
  return items.filter((_, place) => weights[place] === least);
}
